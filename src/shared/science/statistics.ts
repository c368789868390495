// Trends, bins and many questions at once, for a log with gaps (science.md 6.3, 6.7).
import { errorFunction } from 'simple-statistics'
import { requireNumber } from './arguments.ts'
import { median } from './smoothing.ts'

type Points = { t: readonly number[]; y: readonly number[] }

export type TheilSen = {
  /** Per day. */
  slope: number | null
  /** median(y) - slope * median(t), as SciPy has it (SCTS). */
  interceptSeparate: number | null
  /** median(y - slope * t). */
  interceptJoint: number | null
  nPairs: number
}

/** The median of the slopes between all pairs of days that differ; null without such a pair. `t` in days. */
export function theilSen(input: Points): TheilSen {
  const { t, y } = checked(input)
  const slopes: number[] = []
  t.forEach((from, i) => {
    t.slice(i + 1).forEach((to, after) => {
      if (to !== from) slopes.push(((y[i + 1 + after] ?? 0) - (y[i] ?? 0)) / (to - from))
    })
  })
  const slope = median(slopes)
  const middleT = median(t)
  const middleY = median(y)
  if (slope === null || middleT === null || middleY === null)
    return { slope: null, interceptSeparate: null, interceptJoint: null, nPairs: 0 }
  return {
    slope,
    interceptSeparate: middleY - slope * middleT,
    interceptJoint: median(y.map((value, i) => value - slope * (t[i] ?? 0))),
    nPairs: slopes.length,
  }
}

export type MannKendall = { S: number; varS: number; z: number | null; pTwoSided: number | null }

/**
 * Whether later values tend to lie above or below earlier ones, ties counted. Takes days for independent, which those of a diary
 * are not. z and p are null where all values are alike.
 * @throws RangeError where `t` does not rise.
 */
export function mannKendall(input: Points): MannKendall {
  const { t, y } = checked(input)
  if (t.some((day, i) => i > 0 && day <= (t[i - 1] ?? 0))) throw new RangeError('t does not rise')
  let S = 0
  y.forEach((earlier, i) => {
    for (const later of y.slice(i + 1)) S += Math.sign(later - earlier)
  })
  const counts = new Map<number, number>()
  for (const value of y) counts.set(value, (counts.get(value) ?? 0) + 1)
  const spread = (n: number) => n * (n - 1) * (2 * n + 5)
  const ties = [...counts.values()].reduce((sum, count) => sum + spread(count), 0)
  const varS = (spread(y.length) - ties) / 18
  if (varS === 0) return { S, varS, z: null, pTwoSided: null }
  const z = (S - Math.sign(S)) / Math.sqrt(varS)
  return { S, varS, z, pTwoSided: Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2)) }
}

/**
 * Number and median of y for each stretch of x between two edges: the lower edge belongs to it, the upper one to the last alone.
 * Pairs with something not logged and those outside all edges are left out.
 */
export function bins(input: {
  x: readonly (number | null)[]
  y: readonly (number | null)[]
  edges: readonly number[]
}): { n: number; median: number | null }[] {
  const { x, y, edges } = input
  if (x.length !== y.length) throw new RangeError('x and y differ in length')
  return edges.slice(1).map((upper, i) => {
    const lower = requireNumber('edges', edges[i] ?? 0)
    if (requireNumber('edges', upper) <= lower) throw new RangeError('edges do not rise')
    const isLast = i === edges.length - 2
    const inside = y.filter((value, at) => {
      const place = x[at] ?? null
      return (
        place !== null && value !== null && place >= lower && (place < upper || (isLast && place === upper))
      )
    })
    const values = inside.filter((value) => value !== null).map((value) => requireNumber('y', value))
    return { n: values.length, median: median(values) }
  })
}

/** The share of false finds among those at most as likely by chance, for each p in its place (Benjamini and Hochberg 1995). */
export function benjaminiHochberg(input: { p: readonly number[] }): number[] {
  const q = Array<number>(input.p.length).fill(1)
  const falling = input.p
    .map((p, index) => ({ p: requireNumber('p', p, 0, 1), index }))
    .sort((a, b) => b.p - a.p)
  let least = 1
  falling.forEach(({ p, index }, above) => {
    least = Math.min(least, p * (falling.length / (falling.length - above)))
    q[index] = least
  })
  return q
}

function checked({ t, y }: Points): Points {
  if (t.length !== y.length) throw new RangeError('t and y differ in length')
  for (const day of t) requireNumber('t', day)
  for (const value of y) requireNumber('y', value)
  return { t, y }
}
