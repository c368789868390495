// The line fitted to the logs of one race, where science.md 6.5 allows one: decoration, no evidence and no forecast.
import { domsCurve } from '../science/index.ts'
import type { RaceCurve } from './race-curve.ts'

/** `dots` go from the first log to the last, x in days since the finish, y on 0-10. */
export type RaceFit = {
  logs: number
  r2: number
  /** Days in which it falls to half: anywhere on a decay, from the peak on a curve that rises first. */
  halfDays: number
  dots: { x: number; y: number }[]
}

const steps = 60

/** Of logs that are known alone; null where there are too few, too low or too scattered ones, or the highest is known in part. */
export function raceFit({
  points,
  days,
  baseline,
}: Pick<RaceCurve, 'points' | 'days' | 'baseline'>): RaceFit | null {
  const logs =
    points.length > 0
      ? points.map(({ t, worst, isAtLeast }) => ({ x: t, y: worst, isAtLeast }))
      : days.flatMap(({ n, worst, state }) =>
          worst === null ? [] : [{ x: n, y: worst, isAtLeast: state === 'at_least' }],
        )
  const known = logs
    .filter(({ isAtLeast }) => !isAtLeast)
    .filter(({ x }, at, all) => x > (all[at - 1]?.x ?? -1))
  const highest = Math.max(...known.map(({ y }) => y))
  if (logs.some(({ isAtLeast, y }) => isAtLeast && y > highest)) return null
  const [first, last] = [known.at(0), known.at(-1)]
  const curve = domsCurve({
    t: known.map(({ x }) => x),
    y: known.map(({ y }) => y),
    baseline: baseline.value,
  })
  if (!first || !last || curve === null || curve.r2 === null) return null
  const excess = (t: number) =>
    curve.kind === 'decay'
      ? curve.A * Math.exp(-curve.k * (t - first.x))
      : curve.P * (t / curve.tPeak) ** curve.alpha * Math.exp(curve.alpha * (1 - t / curve.tPeak))
  return {
    logs: known.length,
    r2: curve.r2,
    halfDays: curve.kind === 'decay' ? curve.halfLifeDays : curve.halfTimeAfterPeak,
    dots: Array.from({ length: steps + 1 }, (_, step) => {
      const x = first.x + ((last.x - first.x) * step) / steps
      return { x, y: Math.min(10, baseline.value + excess(x)) }
    }),
  }
}
