// Post-race static stretch: calves, hamstrings, quads, hip flexors and glutes, held without bouncing.
import type { Routine } from '../routine.ts'
import { heelPressed, standingOnOther } from './loads.ts'
import { calfAtWall, hipFlexorKneeling } from './poses.ts'
import { both, hold, middle, other, same, step, variant } from './step.ts'

export const postRaceStretch: Routine = {
  id: 'post-race-stretch',
  name: 'Post-race static stretch',
  family: 'stretching',
  summary: 'Still, gentle holds for the legs when the race is run. No bouncing, no hurry.',
  builtIn: true,
  blocks: [
    {
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: [
        calfAtWall(hold(25)),
        step({
          id: 'calf-wall-bent',
          name: 'Calf stretch, bent knee',
          instruction:
            'Stay at the wall, the named leg behind, a step closer. Bend both knees and sink over the back heel, which stays down.',
          work: hold(25),
          sides: 'left_right',
          serves: same('soleus', 'achilles'),
          loads: [...heelPressed, ...same('calf'), ...both('knee_joint')],
        }),
        step({
          id: 'hamstring-standing',
          name: 'Hamstring stretch with a chair',
          instruction:
            'Rest the named heel on a chair, knee straight but not locked. Tip forward from the hips with a long back.',
          work: hold(25),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: same('hamstrings'),
          loads: [...standingOnOther, ...middle('lower_back')],
        }),
        step({
          id: 'quad-standing',
          name: 'Quad stretch, standing',
          instruction:
            'One hand on the wall, the other holds the named foot behind you. Keep the knees side by side and stand tall.',
          work: hold(25),
          sides: 'left_right',
          serves: same('quads', 'hip_flexors'),
          loads: [...standingOnOther, ...same('knee_joint')],
          easier: variant({
            name: 'Quad stretch, lying',
            instruction:
              'Lie face down, head on one forearm. Hold the named foot with your free hand and draw the heel towards the seat.',
            figure: 'quad-lying',
            loads: [...same('knee_joint'), ...middle('lower_back')],
          }),
        }),
        hipFlexorKneeling(hold(25)),
        step({
          id: 'glute-knee-hug',
          name: 'Glute stretch, knee to chest',
          instruction:
            'On your back, hug the named knee in with both hands. The other leg rests long on the mat.',
          work: hold(25),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: [...same('glutes'), ...middle('lower_back')],
          loads: [...same('knee_joint', 'hip_joint_groin'), ...both('sacroiliac'), ...other('hip_flexors')],
        }),
        step({
          id: 'glute-figure-four',
          name: 'Glute stretch, seated figure four',
          instruction:
            'Sit on a chair with the named ankle on the other knee. Lean forward a little, back long.',
          work: hold(25),
          sides: 'left_right',
          getReadySeconds: 10,
          serves: same('glutes', 'hip_joint_groin'),
          loads: same('knee_joint', 'sacroiliac'),
        }),
      ],
    },
  ],
}
