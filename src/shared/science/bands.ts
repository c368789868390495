// A person's own range: around the median, which single bad days do not move, or around the mean (science.md 2.3, 6.2).
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { requireNumber } from './arguments.ts'
import { median } from './smoothing.ts'

/** Makes the median absolute deviation comparable with a standard deviation under a normal distribution. */
const normalConsistency = 1.4826

/** Median and `k` robust standard deviations to either side; null without values. */
export function madBand(input: {
  x: readonly number[]
  k: number
}): { median: number; mad: number; robustSd: number; lower: number; upper: number } | null {
  const k = requireNumber('k', input.k, 0)
  const middle = median(input.x.map((value) => requireNumber('x', value)))
  if (middle === null) return null
  const mad = median(input.x.map((value) => Math.abs(value - middle))) ?? 0
  const robustSd = normalConsistency * mad
  return { median: middle, mad, robustSd, lower: middle - k * robustSd, upper: middle + k * robustSd }
}

/** Null for a day not logged. */
type Baseline = readonly (number | null)[]

export type Band = {
  n: number
  mean: number | null
  sd: number | null
  lower: number | null
  upper: number | null
}

/**
 * Mean and `k` standard deviations to either side, from `minN` values on. Half a standard deviation is a range for a mean of seven
 * days: most single days lie outside it.
 */
export function band(input: { baseline: Baseline; k: number; minN: number }): Band {
  const k = requireNumber('k', input.k, 0)
  const values = known(input.baseline)
  const n = values.length
  if (n < atLeastTwo(input.minN)) return { n, mean: null, sd: null, lower: null, upper: null }
  const middle = mean(values)
  const sd = sampleStandardDeviation(values)
  return { n, mean: middle, sd, lower: middle - k * sd, upper: middle + k * sd }
}

/** Today in standard deviations from a baseline that leaves today out; null below `minN` values and where they are all alike. */
export function zScore(input: { today: number | null; baseline: Baseline; minN: number }): number | null {
  const values = known(input.baseline)
  if (input.today === null || values.length < atLeastTwo(input.minN)) return null
  const today = requireNumber('today', input.today)
  if (values.every((value) => value === values[0])) return null
  return (today - mean(values)) / sampleStandardDeviation(values)
}

function known(baseline: Baseline): number[] {
  return baseline.filter((value) => value !== null).map((value) => requireNumber('baseline', value))
}

/** A standard deviation takes two values, whatever is asked. */
function atLeastTwo(minN: number): number {
  return Math.max(2, requireNumber('minN', minN, 1))
}
