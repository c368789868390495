// After-run floor routine: loosening on the mat, then five stretches.
import type { Routine } from '../routine.ts'
import { sittingOnFeet } from './loads.ts'
import { calfAtWall, hipFlexorKneeling } from './poses.ts'
import { both, hold, middle, other, reps, same, step, variant } from './step.ts'

export const afterRunFloor: Routine = {
  id: 'after-run-floor',
  name: 'After-run floor routine',
  family: 'mobility',
  summary: 'Four easy exercises on the mat and five stretches, for the half hour after a run.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        step({
          id: 'sit-on-feet',
          name: 'Sit on your feet',
          instruction:
            'Shoes off, kneel with the tops of the feet flat on the mat. Sit back on the heels and breathe out slowly.',
          comfort: 'Should not hurt. Lift the hips until it doesn’t, and stay there.',
          work: hold(30),
          getReadySeconds: 10,
          serves: both('shin_muscle', 'foot_arch'),
          loads: sittingOnFeet,
          easier: variant({
            name: 'Sit on your feet, hips lifted',
            instruction:
              'Lean forward onto the hands so that the hips hover above the heels. Keep the tops of the feet on the mat.',
            figure: 'sit-on-feet-easier',
            loads: both('knee_joint', 'ankle_joint', 'shin_bone', 'foot_bone', 'shoulders'),
          }),
        }),
        step({
          id: 'hip-lift',
          name: 'Hip lifts',
          instruction:
            'Lie on your back, feet flat and knees bent. Lift the hips slowly into a straight line, and let them sink just as slowly.',
          work: reps(10, 3, ['Up', 'Down']),
          getReadySeconds: 10,
          serves: [...both('glutes', 'hamstrings'), ...middle('lower_back')],
          loads: both('sacroiliac'),
          harder: variant({
            name: 'Hip lifts on one leg',
            instruction:
              'Stretch the other leg away in line with the thigh. Lift and lower slowly on the named leg, hips level.',
            figure: 'hip-lift-one-leg',
            work: reps(5, 3, ['Up', 'Down']),
            sides: 'left_right',
            // The leg in the air is held up by its own front.
            loads: [...both('sacroiliac'), ...other('hip_flexors', 'quads')],
          }),
        }),
        step({
          id: 'leg-squeeze',
          name: 'Leg squeezes',
          instruction:
            'On your back, legs up and knees bent. Press the knees together, then let your hands hold them while they try to move apart.',
          work: reps(7, 5, ['Press together', 'Pull apart']),
          serves: [
            { region: 'adductors', on: 'both', phase: 0 },
            { region: 'glutes', on: 'both', phase: 1 },
            ...both('hip_flexors'),
            ...middle('abdominals'),
          ],
          loads: [...both('hip_joint_groin', 'sacroiliac'), ...middle('lower_back')],
        }),
        step({
          id: 'scissor-kicks',
          name: 'Scissor kicks',
          instruction:
            'On your back, draw the named knee to the chest while the other leg reaches long. Change smoothly; both legs are one rep.',
          work: reps(7, 3),
          sides: 'alternating',
          switchSeconds: 0,
          serves: [...same('hip_flexors', 'hamstrings'), ...middle('abdominals')],
          loads: [...both('hip_joint_groin'), ...other('hip_flexors', 'quads'), ...middle('lower_back')],
        }),
        step({
          id: 'lunge',
          name: 'Long lunge',
          instruction:
            'The named leg reaches far behind, on its toes. Bend the front knee above the foot and sink forward, chest tall.',
          work: hold(30),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: [...same('hip_flexors', 'adductors'), ...other('glutes')],
          loads: [
            ...other('knee_joint', 'quads'),
            ...same('plantar_fascia', 'foot_bone', 'foot_arch', 'quads'),
            ...both('hip_joint_groin', 'sacroiliac'),
          ],
        }),
        step({
          id: 'hamstring-lying',
          name: 'Hamstring stretch, lying',
          instruction:
            'On your back, raise the named leg and hold it behind the thigh. Straighten the knee only as far as is easy.',
          work: hold(30),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: same('hamstrings'),
          loads: [],
        }),
        step({
          id: 'hip-and-back',
          name: 'Hip and back stretch',
          instruction:
            'On your back, hug both knees in with the hands around the shins. Let the lower back spread on the mat.',
          work: hold(45),
          serves: [...middle('lower_back'), ...both('glutes')],
          loads: both('knee_joint', 'hip_joint_groin', 'sacroiliac'),
        }),
        calfAtWall(hold(30)),
        hipFlexorKneeling(hold(30)),
      ],
    },
  ],
}
