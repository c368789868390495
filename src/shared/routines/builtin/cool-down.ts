// Cool-down: ten very easy minutes straight after a hard session.
import type { Routine } from '../routine.ts'
import { jogging, walking } from './loads.ts'
import { legs } from './poses.ts'
import { flow, step, variant } from './step.ts'

export const coolDown: Routine = {
  id: 'cool-down',
  name: 'Cool-down',
  family: 'cooldown',
  summary: 'Ten very easy minutes straight after a hard session, jogging or walking.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'easy-jog',
          name: 'Very easy jog',
          instruction:
            'Jog so slowly that talking is no effort. Walking is just as right, from the start or at any moment.',
          figure: 'jog',
          work: flow(600),
          getReadySeconds: 0,
          serves: legs,
          loads: jogging,
          easier: variant({
            name: 'Easy walk',
            instruction: 'Walk at an effortless pace. Let your breathing settle.',
            figure: 'walk',
            loads: walking,
          }),
        }),
      ],
    },
  ],
}
