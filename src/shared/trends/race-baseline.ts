// How sore the runner was before a race: the mean of the days of the week before it that are known (science.md 6.4).
import { addDays, type Day, daysBetween, elapsedDays } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { type DayLog, sorenessOf } from '../soreness/day-log.ts'
import { followDays } from '../soreness/follow-days.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { finishOf, isHard, longestRunDays } from './hard-session.ts'

/** `days` is how many days it is the mean of; with none it is unknown and 0 is assumed. */
export type Baseline = { value: number; days: number }

const baselineDays = 7
const hardSessionDays = 2

export function baselineBefore(journal: Journal, raceDay: Day): Baseline {
  const values = knownDaysBefore(journal, raceDay).map((log) => sorenessOf(log).worst ?? 0)
  if (values.length === 0) return { value: 0, days: 0 }
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, days: values.length }
}

/**
 * The days of the week before a race that are known for sure, of the places that `asOf` leaves in a check; the 48 h after the
 * last hard session before the race are left out.
 */
export function knownDaysBefore(
  journal: Journal,
  raceDay: Day,
  asOf = (check: Soreness): Soreness => check,
): DayLog[] {
  const first = addDays(raceDay, -baselineDays)
  const before = addDays(raceDay, -1)
  const workouts = ofKindBetween(journal, 'workout', addDays(first, -longestRunDays), before)
  const last = workouts
    .filter((workout) => isHard(workout, workouts))
    .sort(byStart)
    .at(-1)
  const days = followDays({
    checks: ofKindBetween(journal, 'soreness', addDays(first, -raceWindowDays), before).map(asOf),
    isOwn: (check) => !last || !isSoonAfter(check, last),
    from: first,
    to: before,
    raceOf: (day) => workouts.findLast((workout) => workout.race !== null && workout.day <= day)?.day ?? null,
  })
  return days.flatMap(({ log, known }) => (known === 'known' ? [log] : []))
}

/** Within 48 h of the end, or, where the end is not known, on the day or the two days after it. */
function isSoonAfter(check: Soreness, workout: Workout): boolean {
  const end = finishOf(workout)
  const days = end ? elapsedDays(end, check.checkedAt) : daysBetween(workout.day, check.day)
  return days >= 0 && days <= hardSessionDays
}

function byStart(a: Workout, b: Workout): number {
  const [left, right] = [a.day + (a.startedAt ?? ''), b.day + (b.startedAt ?? '')]
  return left < right ? -1 : left > right ? 1 : 0
}
