// Walk-jog return: eight easy minutes of jogging, each with two of walking after it.
import type { Routine } from '../routine.ts'
import { jogging, walking } from './loads.ts'
import { easyWalk, legs } from './poses.ts'
import { flow, step, variant } from './step.ts'

export const walkJog: Routine = {
  id: 'walk-jog',
  name: 'Walk-jog return',
  family: 'return',
  summary:
    'Five minutes of walking, eight times one minute jogging and two walking, and five minutes to finish.',
  builtIn: true,
  blocks: [
    { rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [easyWalk('walk-in', 300)] },
    {
      rounds: 8,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'jog',
          name: 'Easy jog',
          instruction: 'Short, light steps, slower than your easy run. Walk at any moment that feels wrong.',
          work: flow(60),
          getReadySeconds: 0,
          serves: legs,
          loads: jogging,
          easier: variant({
            name: 'Easy walk',
            instruction: 'Keep walking through this minute. A round that is walked counts just as well.',
            figure: 'walk',
            loads: walking,
          }),
        }),
        easyWalk('walk-between', 120),
      ],
    },
    { rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [easyWalk('walk-out', 300)] },
  ],
}
