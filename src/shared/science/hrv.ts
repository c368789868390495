// Heart rate variability of the last week against the own last sixty days (science.md 2.3, PLEW14, HRV4T, FLATT).
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { requireNumber } from './arguments.ts'

const weekDays = 7
const baselineDays = 60

export type HrvStatus = {
  /** All in ln(ms). */
  mean7: number | null
  mean60: number | null
  sd60: number | null
  lower: number | null
  upper: number | null
  cv7Pct: number | null
  /** Where the week's mean lies, never a single day. */
  status: 'below' | 'within' | 'above' | 'insufficient'
}

/**
 * One raw RMSSD in ms a day, null for none, today last. The band is `k` standard deviations to either side of the mean of up to
 * 60 days; the week asks for `min7` values and the band for `min60`. The days of a race belong left out (null).
 */
export function hrvStatus(input: {
  rmssdMs: readonly (number | null)[]
  k: number
  min7: number
  min60: number
}): HrvStatus {
  const k = requireNumber('k', input.k, 0)
  // A standard deviation takes two values, whatever is asked.
  const least7 = Math.max(2, requireNumber('min7', input.min7, 1))
  const least60 = Math.max(2, requireNumber('min60', input.min60, 1))
  const logs = input.rmssdMs.slice(-baselineDays).map((ms) => (ms === null ? null : Math.log(positive(ms))))
  const week = logs.slice(-weekDays).filter((log) => log !== null)
  const all = logs.filter((log) => log !== null)
  const mean7 = week.length < least7 ? null : mean(week)
  const cv7Pct = mean7 === null || mean7 === 0 ? null : (100 * sampleStandardDeviation(week)) / mean7
  if (all.length < least60)
    return { mean7, cv7Pct, mean60: null, sd60: null, lower: null, upper: null, status: 'insufficient' }
  const mean60 = mean(all)
  const sd60 = sampleStandardDeviation(all)
  const [lower, upper] = [mean60 - k * sd60, mean60 + k * sd60]
  return { mean7, cv7Pct, mean60, sd60, lower, upper, status: statusOf(mean7, lower, upper) }
}

function statusOf(mean7: number | null, lower: number, upper: number): HrvStatus['status'] {
  if (mean7 === null) return 'insufficient'
  if (mean7 < lower) return 'below'
  return mean7 > upper ? 'above' : 'within'
}

function positive(ms: number): number {
  if (requireNumber('rmssdMs', ms) <= 0) throw new RangeError('rmssdMs is not above 0')
  return ms
}
