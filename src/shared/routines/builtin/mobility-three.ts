// Runner's mobility three: hamstring rock, 90/90 hip rotations and the dynamic calf stretch.
import type { Routine } from '../routine.ts'
import { heelPressed } from './loads.ts'
import { both, middle, other, reps, same, step } from './step.ts'

export const mobilityThree: Routine = {
  id: 'mobility-three',
  name: 'Runner’s mobility three',
  family: 'mobility',
  summary: 'Three slow movements for hips, hamstrings and calves. Four or five times a week is usual.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'hamstring-rock',
          name: 'Hamstring rock',
          instruction:
            'Kneel on one knee with the named foot in front. Shift the hips forward and hold, then back, front leg straight, and lean over it.',
          work: reps(12, 5, ['Forward', 'Back']),
          sides: 'left_right',
          getReadySeconds: 10,
          switchSeconds: 10,
          moveSeconds: 2,
          serves: [
            { region: 'hip_flexors', on: 'other', phase: 0 },
            { region: 'hamstrings', on: 'same', phase: 1 },
          ],
          // The other knee is knelt on all the while; the one in front bends deeply as the hips go forward.
          loads: [
            ...other('knee_joint'),
            { region: 'knee_joint', on: 'same', phase: 0 },
            { region: 'quads', on: 'other', phase: 0 },
            ...both('hip_joint_groin'),
            { region: 'lower_back', on: 'middle', phase: 1 },
          ],
        }),
        step({
          id: 'hip-rotation-90-90',
          name: '90/90 hip rotations',
          instruction:
            'Sit tall, hands behind you if that helps, both knees bent at right angles. Lower them to one side, hold, and turn to the other.',
          work: reps(12, 5, ['To the left', 'To the right']),
          getReadySeconds: 10,
          moveSeconds: 2,
          serves: both('glutes', 'hip_joint_groin'),
          loads: [...both('knee_joint', 'sacroiliac', 'adductors'), ...middle('lower_back')],
        }),
        step({
          id: 'dynamic-calf',
          name: 'Dynamic calf stretch',
          instruction:
            'From a plank, walk the hands back until the hips are high. Press the named heel down and let the other one lift.',
          work: reps(12, 10),
          sides: 'alternating',
          getReadySeconds: 15,
          switchSeconds: 2,
          serves: same('calf', 'soleus', 'achilles'),
          loads: [...heelPressed, ...both('hamstrings', 'shoulders'), ...middle('abdominals')],
        }),
      ],
    },
  ],
}
