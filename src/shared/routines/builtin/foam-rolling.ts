// Foam rolling: six places, slowly, with sharp-pain spots left out.
import type { Routine, Step } from '../routine.ts'
import { both, flow, middle, same, step } from './step.ts'

export const foamRolling: Routine = {
  id: 'foam-rolling',
  name: 'Foam rolling',
  family: 'rolling',
  summary: 'About ten slow minutes with the roller, for any day.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        place({
          id: 'roll-calves',
          name: 'Foam roll: calves',
          instruction:
            'Sit with the named calf on the roller, hands behind you. Lift the hips a little and roll slowly from ankle to knee.',
          sides: 'left_right',
          serves: same('calf', 'soleus'),
          loads: [...same('achilles'), ...both('shoulders')],
        }),
        place({
          id: 'roll-quads',
          name: 'Foam roll: quads',
          instruction:
            'Face down on the forearms, the front of the named thigh on the roller. Roll slowly between hip and knee, without going over the kneecap.',
          sides: 'left_right',
          serves: same('quads', 'hip_flexors'),
          loads: [...same('hip_joint_groin'), ...both('shoulders'), ...middle('lower_back')],
        }),
        place({
          id: 'roll-hamstrings',
          name: 'Foam roll: hamstrings',
          instruction:
            'Sit with the back of the named thigh on the roller, hands behind you. Roll slowly between seat and knee.',
          sides: 'left_right',
          serves: same('hamstrings'),
          loads: both('shoulders'),
        }),
        place({
          id: 'roll-glutes',
          name: 'Foam roll: glutes',
          instruction:
            'Sit on the roller and lean a little to the named side, a hand behind you. Small, slow movements are enough.',
          sides: 'left_right',
          serves: same('glutes'),
          loads: same('hip_joint_groin', 'sacroiliac'),
        }),
        place({
          id: 'roll-it-band',
          name: 'Foam roll: side of the thigh',
          instruction:
            'Lie on the named side with the roller under the outer thigh. Put the other foot on the floor in front; press on it to take weight off.',
          sides: 'left_right',
          serves: same('it_band', 'quads'),
          loads: same('hip_joint_groin', 'shoulders'),
        }),
        place({
          id: 'roll-upper-back',
          name: 'Foam roll: upper back',
          instruction:
            'Lie with the roller under the upper back, hands behind the head, feet flat. Roll slowly between the shoulder blades and above.',
          serves: middle('upper_back'),
          loads: [],
        }),
      ],
    },
  ],
}

function place(given: Pick<Step, 'id' | 'name' | 'instruction' | 'serves' | 'loads'> & Partial<Step>): Step {
  return step({
    work: flow(45),
    getReadySeconds: 10,
    switchSeconds: 10,
    comfort: 'Slowly, with easy pressure. Skip any spot where the pain is sharp.',
    ...given,
  })
}
