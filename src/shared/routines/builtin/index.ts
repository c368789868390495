// The routines that come with the app, in the order in which the library shows them.
import type { Routine } from '../routine.ts'
import { afterRunFloor } from './after-run-floor.ts'
import { coolDown } from './cool-down.ts'
import { dailyStretch } from './daily-stretch.ts'
import { dynamicMobility } from './dynamic-mobility.ts'
import { foamRolling } from './foam-rolling.ts'
import { mobilityThree } from './mobility-three.ts'
import { postRaceStretch } from './post-race-stretch.ts'
import { walkJog } from './walk-jog.ts'

export const builtInRoutines: readonly Routine[] = [
  afterRunFloor,
  mobilityThree,
  postRaceStretch,
  dynamicMobility,
  foamRolling,
  dailyStretch,
  coolDown,
  walkJog,
]

export function findRoutine(id: string): Routine | undefined {
  return builtInRoutines.find((routine) => routine.id === id)
}
