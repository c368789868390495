// Whether something that the runner said keeps them from running, though it may keep them from nothing else.
import type { Standing } from '../soreness/standing.ts'
import { leftAlone } from './left-alone.ts'
import type { LoggedSafety } from './logged-safety.ts'

/** A rule of the safety screen fires, a place is sharp, or a sign is ticked, also one that fires no rule by itself. */
export function isWatched(stands: Standing, safety: Pick<LoggedSafety, 'level'>): boolean {
  return (
    safety.level !== 'none' ||
    stands.signs !== null ||
    leftAlone(stands).some(({ because }) => because === 'sharp')
  )
}
