// How sore the runner was before a race: the mean of the logged days of the week before it (science.md 6.4).
import { addDays, type Day, daysBetween, elapsedDays } from '../base/day.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { addCheck, type DayLog, emptyDayLog, sorenessOf } from '../soreness/day-log.ts'
import { finishOf, isHard } from './hard-session.ts'

/** `days` is how many days it is the mean of; with none it is unknown and 0 is assumed. */
export type Baseline = { value: number; days: number }

export const baselineDays = 7
const hardSessionDays = 2

/** From the checks and workouts before `raceDay`; the 48 h after the last hard session are left out. */
export function baselineBefore(
  raceDay: Day,
  checks: readonly Soreness[],
  workouts: readonly Workout[],
): Baseline {
  const first = addDays(raceDay, -baselineDays)
  const earlier = workouts.filter(({ day }) => day < raceDay)
  const hard = earlier.filter((workout) => isHard(workout, earlier)).sort(byStart)
  const last = hard.at(-1)
  const logs = new Map<Day, DayLog>()
  for (const check of checks) {
    if (check.day < first || check.day >= raceDay || (last && isSoonAfter(check, last))) continue
    const log = logs.get(check.day) ?? emptyDayLog()
    addCheck(log, check)
    logs.set(check.day, log)
  }
  const values = [...logs.values()].map((log) => sorenessOf(log).worst).filter((worst) => worst !== null)
  if (values.length === 0) return { value: 0, days: 0 }
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, days: values.length }
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
