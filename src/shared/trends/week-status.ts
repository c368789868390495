// Where the mean of the last seven days lies against the own range of up to 60: never a single day, most of which lie outside it.
import { mean } from 'simple-statistics'
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { columnOf, valuesBetween } from '../days/columns.ts'
import type { Journal } from '../journal/change.ts'
import { racesOf } from '../journal/days.ts'
import { band, hrvStatus } from '../science/index.ts'
import { numberOrNull } from './series.ts'
import { lastDays } from './span.ts'

/** science.md 2.3. */
const baselineDays = 60
const baselineLeast = 21
const weekDays = 7
const weekLeast = 3
const standardDeviations = 0.5
const raceWeekDays = 7

export type WeekStatus = {
  status: 'below' | 'within' | 'above' | 'insufficient'
  /** In the quantity's own unit; null below three values in the week. */
  week: number | null
  /** Null below 21 values outside race weeks. */
  low: number | null
  high: number | null
  /** Values outside race weeks of the last 60 days. */
  values: number
}

/** RMSSD is compared by its logarithm. */
export function weekStatus(journal: Journal, quantity: 'restingHeart' | 'rmssd', to: Day): WeekStatus {
  const { from } = lastDays(baselineDays, to)
  const read = valuesBetween(columnOf(journal, quantity), from, to)
  for (const { day } of racesOf(journal)) {
    if (day < addDays(from, -raceWeekDays) || day > to) continue
    const at = daysBetween(from, day)
    read.fill(Number.NaN, Math.max(0, at), Math.max(0, at + raceWeekDays))
  }
  const values = [...read].map(numberOrNull)
  const known = values.filter((value) => value !== null).length
  if (quantity === 'rmssd') return { ...ofLogarithms(values), values: known }
  const week = values.slice(-weekDays).filter((value) => value !== null)
  const middle = week.length < weekLeast ? null : mean(week)
  const { lower, upper } = band({ baseline: values, k: standardDeviations, minN: baselineLeast })
  return { status: statusOf(middle, lower, upper), week: middle, low: lower, high: upper, values: known }
}

function ofLogarithms(rmssdMs: readonly (number | null)[]): Omit<WeekStatus, 'values'> {
  const { status, mean7, lower, upper } = hrvStatus({
    rmssdMs,
    k: standardDeviations,
    min7: weekLeast,
    min60: baselineLeast,
  })
  const back = (log: number | null) => (log === null ? null : Math.exp(log))
  return { status, week: back(mean7), low: back(lower), high: back(upper) }
}

function statusOf(week: number | null, low: number | null, high: number | null): WeekStatus['status'] {
  if (week === null || low === null || high === null) return 'insufficient'
  if (week < low) return 'below'
  return week > high ? 'above' : 'within'
}
