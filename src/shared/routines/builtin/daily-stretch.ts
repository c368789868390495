// Daily stretch: six quiet poses, twice through.
import type { Routine } from '../routine.ts'
import { sittingOnFeet } from './loads.ts'
import { both, flow, hold, middle, other, same, step, variant } from './step.ts'

export const dailyStretch: Routine = {
  id: 'daily-stretch',
  name: 'Daily stretch',
  family: 'stretching',
  summary: 'Six quiet poses, twice through, for any time of the day.',
  builtIn: true,
  blocks: [
    {
      rounds: 2,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'hip-opener',
          name: 'Hip opener',
          instruction:
            'Sit tall, soles of the feet together, hands on the feet. Let the knees sink to the sides.',
          work: hold(45),
          getReadySeconds: 10,
          serves: both('adductors', 'hip_joint_groin'),
          loads: both('knee_joint', 'sacroiliac'),
        }),
        step({
          id: 'childs-pose',
          name: 'Child’s pose',
          instruction:
            'Kneel, sit back towards the heels and fold forward. Arms long, forehead down, breath slow.',
          work: hold(45),
          serves: [...middle('lower_back', 'upper_back'), ...both('shoulders')],
          loads: [...sittingOnFeet, ...both('hip_joint_groin', 'sacroiliac', 'glutes')],
        }),
        step({
          id: 'cat-cow',
          name: 'Cat and cow',
          instruction:
            'On hands and knees, round the back and let the head hang. Then let the back dip and look ahead, at the pace of your breath.',
          work: flow(45),
          serves: middle('lower_back', 'upper_back', 'abdominals'),
          loads: both('knee_joint', 'sacroiliac', 'shoulders'),
        }),
        step({
          id: 'spinal-twist',
          name: 'Spinal twist',
          instruction:
            'On your back, arms wide, knees bent. Lower both knees to the named side and turn the head the other way.',
          work: hold(30),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: [...middle('lower_back', 'upper_back'), ...other('glutes')],
          loads: [...both('sacroiliac'), ...other('hip_joint_groin', 'it_band'), ...middle('abdominals')],
        }),
        step({
          id: 'hamstring-seated',
          name: 'Hamstring stretch, seated',
          instruction:
            'Sit with both legs long and fold forward from the hips. Hands go as far as they go; knees may bend a little.',
          work: hold(45),
          serves: [...both('hamstrings'), ...middle('lower_back')],
          loads: both('sacroiliac'),
        }),
        step({
          id: 'pigeon',
          name: 'Pigeon pose',
          instruction:
            'Fold the named leg in front with the shin across the mat, the other leg long behind. Stay tall, hands on the floor.',
          work: hold(30),
          sides: 'left_right',
          getReadySeconds: 10,
          switchSeconds: 10,
          serves: [...same('glutes'), ...other('hip_flexors')],
          loads: [
            ...both('knee_joint', 'hip_joint_groin', 'sacroiliac'),
            ...same('ankle_joint', 'it_band'),
            ...other('quads'),
            ...middle('lower_back'),
          ],
          easier: variant({
            name: 'Pigeon pose, lying',
            instruction:
              'On your back, rest the named ankle on the other knee. Draw that thigh in with both hands, only as far as is easy.',
            figure: 'pigeon-lying',
            loads: [...same('knee_joint'), ...both('hip_joint_groin', 'sacroiliac')],
          }),
        }),
      ],
    },
  ],
}
