// Rank correlation of two columns without gaps, with its uncertainty (science.md 6.7); says nothing about causes.
import { sampleCorrelation } from 'simple-statistics'
import { requireNumber } from './arguments.ts'

type Column = readonly number[]

/** Two standard errors to either side of a 95 % interval, and the further part for a power of 80 %. */
const z95 = 1.959964
const z80 = 0.841621

/** Places in rising order from 1 on; equal values share the mean of their places. */
export function ranksOf(values: Column): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranks = Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to++
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

/** Pearson's r; null for fewer than two pairs and where one column is all alike. */
export function pearson(x: Column, y: Column): number | null {
  if (x.length < 2 || allAlike(x) || allAlike(y)) return null
  return Math.max(-1, Math.min(1, sampleCorrelation([...x], [...y])))
}

/** Spearman's rho; null as with `pearson`. */
export function spearman(x: Column, y: Column): number | null {
  return pearson(ranksOf(x), ranksOf(y))
}

/**
 * Spearman's rho and its 95 % interval after Bonett and Wright (BONE). The interval takes days for independent, which those of a
 * diary are not, and is poor below 25 pairs or above 0.9; null up to three pairs.
 */
export function spearmanWithCI(input: { x: Column; y: Column }): {
  rho: number | null
  ci95: [number, number] | null
} {
  const rho = spearman(checked('x', input.x), checked('y', input.y, input.x.length))
  return { rho, ci95: bonettWright(rho, input.x.length) }
}

export function bonettWright(rho: number | null, pairs: number): [number, number] | null {
  if (rho === null || pairs <= 3) return null
  const error = Math.sqrt((1 + rho ** 2 / 2) / (pairs - 3))
  return [Math.tanh(Math.atanh(rho) - z95 * error), Math.tanh(Math.atanh(rho) + z95 * error)]
}

/** Spearman's rho of x and y with z held still; null where a column is all alike or z tells x or y exactly. */
export function partialSpearman(input: { x: Column; y: Column; z: Column }): {
  rhoXY: number | null
  partial: number | null
} {
  const x = checked('x', input.x)
  const y = checked('y', input.y, x.length)
  const z = checked('z', input.z, x.length)
  const rhoXY = spearman(x, y)
  const xz = spearman(x, z)
  const yz = spearman(y, z)
  if (rhoXY === null || xz === null || yz === null) return { rhoXY, partial: null }
  const left = (1 - xz ** 2) * (1 - yz ** 2)
  // An exact rank order leaves binary dust instead of 0.
  return { rhoXY, partial: left < 1e-12 ? null : (rhoXY - xz * yz) / Math.sqrt(left) }
}

/** Independent pairs for a power of 80 % at 5 %, two-sided, for each true rho (BONE); null for 0, which no number finds. */
export function nRequired(input: { rho: readonly number[] }): (number | null)[] {
  return input.rho.map((given) => {
    const rho = requireNumber('rho', given, -1, 1)
    if (rho === 0) return null
    return Math.ceil(3 + (1 + rho ** 2 / 2) * ((z95 + z80) / Math.atanh(rho)) ** 2)
  })
}

function checked(name: string, values: Column, length = values.length): Column {
  if (values.length !== length) throw new RangeError(`${name} differs in length`)
  for (const value of values) requireNumber(name, value)
  return values
}

function allAlike(values: Column): boolean {
  return values.every((value) => value === values[0])
}
