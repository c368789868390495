// Dynamic mobility: leg swings, hip circles and ankle circles through the full range.
import type { Routine } from '../routine.ts'
import { standingOnOther } from './loads.ts'
import { both, middle, reps, same, step, variant } from './step.ts'

export const dynamicMobility: Routine = {
  id: 'dynamic-mobility',
  name: 'Dynamic mobility',
  family: 'mobility',
  summary: 'Swings and circles for hips and ankles, controlled and as wide as is easy.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'leg-swing-front',
          name: 'Leg swings, front and back',
          instruction:
            'A hand on a chair, swing the named leg forward and back. The trunk stays quiet; the leg sets the pace.',
          work: reps(10, 2),
          sides: 'left_right',
          serves: same('hip_flexors', 'hamstrings', 'glutes'),
          loads: [...standingOnOther, ...same('hip_joint_groin'), ...both('sacroiliac')],
        }),
        step({
          id: 'leg-swing-side',
          name: 'Leg swings, side to side',
          instruction:
            'Face the chair and swing the named leg out and across in front of you. Toes point ahead.',
          work: reps(10, 2),
          sides: 'left_right',
          serves: same('adductors', 'glutes', 'hip_joint_groin'),
          loads: [...standingOnOther, ...same('it_band'), ...both('sacroiliac')],
        }),
        step({
          id: 'hip-circles',
          name: 'Hip circles',
          instruction:
            'Feet apart, hands on the hips. Draw wide, slow circles with the hips, round to the named side.',
          work: reps(10, 3),
          sides: 'left_right',
          serves: [...both('hip_joint_groin', 'glutes'), ...middle('lower_back')],
          loads: [...both('sacroiliac'), ...middle('abdominals')],
          harder: variant({
            name: 'Hip circles, knee lifted',
            instruction:
              'A hand on a chair, lift the named knee. Open it to the side and around in slow circles, standing tall.',
            figure: 'hip-circles-knee',
            loads: [...standingOnOther, ...same('hip_flexors'), ...both('sacroiliac')],
          }),
        }),
        step({
          id: 'ankle-circles',
          name: 'Ankle circles',
          instruction:
            'Sit and lift the named leg. Turn the foot in full, slow circles; change the direction halfway.',
          work: reps(10, 3),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: same('ankle_joint', 'shin_muscle', 'calf'),
          loads: same('achilles', 'soleus', 'hip_flexors'),
        }),
      ],
    },
  ],
}
