// How long ago the hard effort was that today's soreness can come from.
import { type Day, daysBetween } from '../day.ts'
import type { JournalRecord } from '../journal/records.ts'
import { isHard } from '../trends/hard-session.ts'

/** An effort longer ago is no known cause of anything (ours). */
const longestDays = 28

/** Days since the latest race or hard session, 0 to 28; null where none is known. */
export function daysSinceEvent(records: readonly JournalRecord[], today: Day): number | null {
  const workouts = records.filter((record) => record.kind === 'workout')
  const since = workouts
    .map((workout) => ({ workout, days: daysBetween(workout.day, today) }))
    .filter(({ days }) => days >= 0 && days <= longestDays)
    .filter(({ workout }) => isHard(workout, workouts))
  return since.length === 0 ? null : Math.min(...since.map(({ days }) => days))
}
