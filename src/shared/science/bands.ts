// A person's own range around the median, which single bad days do not move (science.md 6.2).
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
