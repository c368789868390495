// Which routines go with the days after a race (routines.md 1 and 3), and whether a workout is a race that has just ended.
import { type Day, dayOf, epochOf, instantFromEpoch } from '../base/day.ts'
import type { Workout } from '../journal/records.ts'
import { postRaceStretch } from '../routines/builtin/post-race-stretch.ts'

/** A built-in routine with the picture that stands for it, and why it is offered now; null on any day. */
export type Suggested = { routineId: string; figure: string; why: string | null }

/** The stretch that is offered when a race is finished. */
export const raceStretchId = postRaceStretch.id

/** Still holds are offered at the finish and while soreness is usually at its height (ours). */
const lastStretchDay = 3

/** One under the check-in and one under the curve of soreness; `daysSinceRace` is null where no race is near. */
export function suggestedRoutines(daysSinceRace: number | null): [Suggested, Suggested] {
  if (daysSinceRace === null || daysSinceRace > lastStretchDay) return [afterRunFloor, mobilityThree]
  // Rolling belongs to the days after the race; on its own day the muscles are left in peace (ours).
  return [daysSinceRace === 0 ? afterRunFloor : rolling, stretch]
}

/** Whether a saved workout is a race that ended on this day, and was not one before it was saved. */
export function isRaceJustEnded(
  saved: Pick<Workout, 'day' | 'startedAt' | 'durationSeconds' | 'race'>,
  before: Pick<Workout, 'race'> | null,
  now: { today: Day; timeZone: string; dayStartMinutes: number },
): boolean {
  if (saved.race === null || before?.race) return false
  if (saved.startedAt === null || saved.durationSeconds === null) return saved.day === now.today
  const endedAt = epochOf(saved.startedAt) + saved.durationSeconds * 1000
  return dayOf(instantFromEpoch(endedAt, now.timeZone), now.timeZone, now.dayStartMinutes) === now.today
}

const stretch: Suggested = {
  routineId: raceStretchId,
  figure: 'calf-wall',
  why: 'gentle stretches, held still; they feel good, soreness fades in its own time',
}
const rolling: Suggested = {
  routineId: 'foam-rolling',
  figure: 'roll-quads',
  why: 'a few slow minutes; skip any spot that feels sharp',
}
const afterRunFloor: Suggested = { routineId: 'after-run-floor', figure: 'hip-lift', why: null }
const mobilityThree: Suggested = { routineId: 'mobility-three', figure: 'hamstring-rock', why: null }
