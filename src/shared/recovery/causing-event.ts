// How long ago the hard effort was that today's soreness can come from.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import type { JournalRecord } from '../journal/records.ts'
import { dailySoreness } from '../trends/daily.ts'
import { isHard } from '../trends/hard-session.ts'

/** An effort longer ago is no known cause of anything (ours). */
const longestDays = 28
/** Soreness often comes only by this day, so that a low log before it says nothing. */
const settledDays = 3
const gone = 1

/** Days since the latest race or hard session, 0 to 28; null where none is known, or where its soreness was logged as gone. */
export function daysSinceEvent(records: readonly JournalRecord[], today: Day): number | null {
  const workouts = records.filter((record) => record.kind === 'workout')
  const since = workouts
    .map((workout) => ({ workout, days: daysBetween(workout.day, today) }))
    .filter(({ days }) => days >= 0 && days <= longestDays)
    .filter(({ workout }) => isHard(workout, workouts))
  if (since.length === 0) return null
  const days = Math.min(...since.map(({ days }) => days))
  return wasGone(records, addDays(today, settledDays - days), today) ? null : days
}

/** A day with 1 or less, and the next log too, as for a race's day back (science.md 6.4). */
function wasGone(records: readonly JournalRecord[], from: Day, today: Day): boolean {
  if (from >= today) return false
  const logged = dailySoreness(records, from, today).flatMap(({ worst }) => (worst === null ? [] : [worst]))
  return logged.some((worst, index) => worst <= gone && (logged[index + 1] ?? Infinity) <= gone)
}
