// Curves through the soreness after one race: decoration beside the logged points, never evidence (science.md 6.5).
import { gammaln } from 'simple-statistics'
import { requireNumber, withoutBinaryDust } from './arguments.ts'
import { aboveBaseline, domsSummary, doneExcessPoints, type SorenessSeries } from './doms.ts'

/** Grids of science.md 6.5, in whole steps so that no rounding adds up. */
const decayRates = grid(50, 3000, 1, 1000)
const peakDays = grid(25, 400, 5, 100)
const shapes = grid(20, 800, 5, 100)

/** A curve is drawn only from so many logs, so high a peak and so good a fit (science.md 6.5, conventions). */
const leastLogs = 5
const leastLogsBeforePeak = 1
const leastLogsAfterPeak = 2
const leastPeakExcess = 2
const leastR2 = 0.7

/** y = baseline + A * exp(-k (t - t0)), `k` per day. */
export type ExpFit = { A: number; k: number; halfLifeDays: number; r2: number | null; sse: number }

/** y = baseline + P * (t/tPeak)^alpha * exp(alpha (1 - t/tPeak)): rises to P at `tPeak` days, then falls. */
export type GammaFit = {
  P: number
  tPeak: number
  alpha: number
  halfTimeAfterPeak: number
  /** Soreness-days above the baseline from the finish on, without end. */
  aucInfinite: number
  r2: number | null
}

/** Least squares over a grid of rates; null for fewer than two logs and for soreness that was never above the baseline. */
export function domsExpFit(input: SorenessSeries & { t0: number }): ExpFit | null {
  const excess = aboveBaseline(input)
  const t0 = requireNumber('t0', input.t0)
  if (excess.length < 2) return null
  let best = { A: 0, k: 0, sse: Number.POSITIVE_INFINITY }
  for (const k of decayRates) {
    const { height, sse } = scaled(
      input.t.map((day) => Math.exp(-k * (day - t0))),
      excess,
    )
    if (sse < best.sse) best = { A: height, k, sse }
  }
  if (best.A <= 0) return null
  return { ...best, halfLifeDays: Math.LN2 / best.k, r2: r2Of(best.sse, excess) }
}

/**
 * Least squares over a grid of peak days and shapes; null for fewer than three logs and for soreness that was never above the
 * baseline.
 * @throws RangeError for logs before the finish.
 */
export function domsGammaFit(input: SorenessSeries): GammaFit | null {
  const excess = aboveBaseline(input)
  if (input.t.some((day) => day < 0)) throw new RangeError('t is below 0')
  if (excess.length < 3) return null
  let best = { P: 0, tPeak: 0, alpha: 0, sse: Number.POSITIVE_INFINITY }
  for (const tPeak of peakDays) {
    for (const alpha of shapes) {
      const { height, sse } = scaled(
        input.t.map((day) => gammaShape(day / tPeak, alpha)),
        excess,
      )
      if (sse < best.sse) best = { P: height, tPeak, alpha, sse }
    }
  }
  const { P, tPeak, alpha, sse } = best
  if (P <= 0) return null
  return {
    P,
    tPeak,
    alpha,
    halfTimeAfterPeak: (halfOfShape(alpha) - 1) * tPeak,
    aucInfinite: P * tPeak * Math.exp(alpha + gammaln(alpha + 1) - (alpha + 1) * Math.log(alpha)),
    r2: r2Of(sse, excess),
  }
}

/**
 * The curve that may be drawn: a decay where the first log is the peak, else rise and decay; null where the logs are too few,
 * too low or too far from every curve (science.md 6.5).
 */
export function domsCurve(
  input: SorenessSeries,
): ({ kind: 'decay' } & ExpFit) | ({ kind: 'rise' } & GammaFit) | null {
  const { peakExcess, peakDay } = domsSummary({ ...input, doneExcess: doneExcessPoints })
  if (peakExcess === null || peakDay === null || input.t.length < leastLogs) return null
  if (withoutBinaryDust(peakExcess) < leastPeakExcess) return null
  const before = input.t.filter((day) => day < peakDay).length
  if (input.t.length - before - 1 < leastLogsAfterPeak) return null
  if (before < leastLogsBeforePeak) {
    const fit = domsExpFit({ ...input, t0: peakDay })
    return goodEnough(fit) ? { kind: 'decay', ...fit } : null
  }
  const fit = domsGammaFit(input)
  return goodEnough(fit) ? { kind: 'rise', ...fit } : null
}

function goodEnough<Fit extends { r2: number | null }>(fit: Fit | null): fit is Fit {
  return fit !== null && fit.r2 !== null && fit.r2 >= leastR2
}

function gammaShape(share: number, alpha: number): number {
  return share ** alpha * Math.exp(alpha * (1 - share))
}

/** Where the curve has fallen to half its peak, in peak days; by bisection right of the peak. */
function halfOfShape(alpha: number): number {
  let low = 1
  let high = 2
  while (gammaShape(high, alpha) > 0.5) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (gammaShape(middle, alpha) > 0.5) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The height of a shape that fits best, and the squares that are left. */
function scaled(shape: readonly number[], excess: readonly number[]): { height: number; sse: number } {
  let along = 0
  let square = 0
  let total = 0
  excess.forEach((value, i) => {
    const at = shape[i] ?? 0
    along += at * value
    square += at * at
    total += value * value
  })
  if (square === 0) return { height: 0, sse: total }
  const height = along / square
  const sse = excess.reduce((sum, value, i) => sum + (value - height * (shape[i] ?? 0)) ** 2, 0)
  return { height, sse }
}

/** Null where all logs are alike: nothing is there to explain. */
function r2Of(sse: number, excess: readonly number[]): number | null {
  const mean = excess.reduce((sum, value) => sum + value, 0) / excess.length
  const spread = excess.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return spread === 0 ? null : 1 - sse / spread
}

function grid(from: number, to: number, step: number, per: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, i) => (from + i * step) / per)
}
