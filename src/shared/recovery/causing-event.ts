// How long ago the hard effort was that today's soreness can come from.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { sorenessOfDays } from '../days/month-soreness.ts'
import type { Journal } from '../journal/change.ts'
import { hardSessions } from './hard-sessions.ts'
import { causeDays } from './sore-since.ts'

/** Soreness often comes only by this day, so that a low log before it says nothing. */
const settledDays = 3
const gone = 1

/** Days since the latest race or hard session, 0 to 28; null where none is known, or where its soreness was logged as gone. */
export function daysSinceEvent(journal: Journal, today: Day): number | null {
  const last = hardSessions(journal, addDays(today, -causeDays), today).at(-1)
  if (!last) return null
  return wasGone(journal, addDays(last.workout.day, settledDays), today)
    ? null
    : daysBetween(last.workout.day, today)
}

/** A day with 1 or less, and the next log too, as for a race's day back (science.md 6.4). */
function wasGone(journal: Journal, from: Day, today: Day): boolean {
  if (from >= today) return false
  const logged = sorenessOfDays(journal, from, today).filter((worst) => !Number.isNaN(worst))
  return logged.some((worst, index) => worst <= gone && (logged[index + 1] ?? Infinity) <= gone)
}
