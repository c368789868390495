// Steps that more than one built-in routine has; the routine sets how long they are held.
import type { Step, Work } from '../routine.ts'
import { heelPressed, walking } from './loads.ts'
import { both, flow, same, step } from './step.ts'

export function calfAtWall(work: Work): Step {
  return step({
    id: 'calf-wall',
    name: 'Calf stretch at the wall',
    instruction:
      'Hands on a wall, the named leg straight behind you. Keep that heel on the floor and lean in with a straight back.',
    work,
    sides: 'left_right',
    getReadySeconds: 10,
    serves: same('calf', 'achilles'),
    loads: [...heelPressed, ...same('soleus')],
  })
}

export function hipFlexorKneeling(work: Work): Step {
  return step({
    id: 'hip-flexor-kneeling',
    name: 'Hip flexor stretch, kneeling',
    instruction:
      'Kneel on the named knee with the other foot in front. Stay tall and ease the hips forward until the front of the hip opens.',
    work,
    sides: 'left_right',
    getReadySeconds: 10,
    serves: same('hip_flexors', 'quads'),
    loads: same('knee_joint', 'hip_joint_groin'),
  })
}

export function easyWalk(id: string, seconds: number): Step {
  return step({
    id,
    name: 'Easy walk',
    instruction: 'Walk at a pace at which talking is no effort. Let the arms and shoulders hang loose.',
    figure: 'walk',
    work: flow(seconds),
    getReadySeconds: 0,
    serves: legs,
    loads: walking,
  })
}

/** What walking and jogging use. */
export const legs = both('calf', 'quads', 'hamstrings', 'glutes')
