// What more than one built-in step puts load on, as a physiotherapist would say it.
import type { Served } from '../routine.ts'
import { both, middle, other, same } from './step.ts'

/** The named leg stands and the heel is pressed down, so that the foot bears and the ankle bends. */
export const heelPressed: Served[] = same('plantar_fascia', 'foot_bone', 'ankle_joint', 'foot_arch')

/** The whole weight on the other leg while the named one is moved or held. */
export const standingOnOther: Served[] = other(
  'knee_joint',
  'hip_joint_groin',
  'ankle_joint',
  'shin_bone',
  'foot_bone',
)

/** Both knees bent as far as they go, the weight on shins and feet. */
export const sittingOnFeet: Served[] = both('knee_joint', 'ankle_joint', 'shin_bone', 'foot_bone', 'quads')

/** Beside the legs: each foot bears in turn, without a jump. */
export const walking: Served[] = both(
  'knee_joint',
  'hip_joint_groin',
  'ankle_joint',
  'shin_bone',
  'foot_bone',
  'soleus',
  'shin_muscle',
  'foot_arch',
  'hip_flexors',
)

/** As walking, and what each landing and push-off pulls at. */
export const jogging: Served[] = [
  ...walking,
  ...both('achilles', 'plantar_fascia', 'it_band', 'adductors', 'sacroiliac'),
  ...middle('lower_back', 'abdominals'),
]
