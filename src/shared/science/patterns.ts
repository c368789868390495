// Whether one series of a diary goes with another some days later, told honestly: two that only share a weekly rhythm, or that
// change slowly, are not taken for linked (science.md 6.7).
import { quantileSorted } from 'simple-statistics'
import { requireNumber, withoutBinaryDust } from './arguments.ts'
import { bonettWright, pearson, ranksOf, spearman } from './correlation.ts'
import { randomOf } from './random.ts'

/** One value for each local date, null for a day not logged. */
type Calendar = readonly (number | null)[]

/** Values that a weekday needs before its mean is taken off; with fewer its days are left out (science.md 6.7). */
const leastPerWeekday = 3
const weekDays = 7
/** Days that follow each other closely count for less; more than this is not believed (science.md 6.7). */
const mostCarryOver = 0.98
const sameRho = 1e-12

export type LaggedCorrelation = {
  nPairs: number
  /** Spearman's rho of x(d) and y(d + lag); null where one of them never changes. */
  rho: number | null
  /** Takes days for independent. */
  ci95BonettWright: [number, number] | null
  /** How much a day resembles the one before it: Pearson's r over neighbouring days. */
  lag1x: number | null
  lag1y: number | null
  /** Pairs that count as independent. */
  nEff: number | null
  /** Takes days for independent: shown beside the other, never alone. */
  permutationP: number | null
  /** How often y moved along the calendar fits as well: keeps what is slow in both; p is null where no move is possible. */
  circularShift: { p: number | null; nShifts: number }
  blockBootstrapCI: [number, number] | null
}

/**
 * Lag in days; `B` permutations and `bootB` resamples in blocks of `block` pairs, all from one `seed`; moves of `minShift` days and
 * more. The days after a race are to be left out (null) before.
 */
export function laggedCorrelation(input: {
  x: Calendar
  y: Calendar
  lag: number
  removeWeekday?: boolean
  B: number
  seed: number
  bootB: number
  block: number
  minShift: number
}): LaggedCorrelation {
  const lag = requireNumber('lag', input.lag, 0)
  if (input.x.length !== input.y.length) throw new RangeError('x and y differ in length')
  const [x, y] = [input.x, input.y].map((given) =>
    input.removeWeekday ? withoutWeekdays(given) : given,
  ) as [Calendar, Calendar]
  const pairs = pairsOf(x, y, lag)
  const rho = spearman(pairs.x, pairs.y)
  const lag1x = dayToDay(x)
  const lag1y = dayToDay(y)
  return {
    nPairs: pairs.x.length,
    rho,
    ci95BonettWright: bonettWright(rho, pairs.x.length),
    lag1x,
    lag1y,
    nEff: independentPairs(pairs.x.length, lag1x, lag1y),
    permutationP: rho === null ? null : permutationP(pairs, rho, input.B, input.seed),
    circularShift: circularShift(x, y, lag, rho, requireNumber('minShift', input.minShift, 1)),
    blockBootstrapCI: rho === null ? null : blockBootstrap(pairs, input.bootB, input.block, input.seed),
  }
}

type Pairs = { x: number[]; y: number[] }

function pairsOf(x: Calendar, y: Calendar, lag: number, shift = 0): Pairs {
  const pairs: Pairs = { x: [], y: [] }
  for (let day = 0; day + lag < x.length; day++) {
    const [here, there] = [x[day] ?? null, y[(day + lag + shift) % y.length] ?? null]
    if (here === null || there === null) continue
    pairs.x.push(requireNumber('x', here))
    pairs.y.push(requireNumber('y', there))
  }
  return pairs
}

/** Each value less the mean of its weekday, rounded so that equal values stay equal. */
export function withoutWeekdays(values: Calendar): (number | null)[] {
  const means = Array.from({ length: weekDays }, (_, weekday) => {
    const known = values.filter((value, day) => value !== null && day % weekDays === weekday) as number[]
    return known.length < leastPerWeekday ? null : known.reduce((sum, value) => sum + value, 0) / known.length
  })
  return values.map((value, day) => {
    const mean = means[day % weekDays] ?? null
    return value === null || mean === null ? null : withoutBinaryDust(value - mean)
  })
}

function dayToDay(values: Calendar): number | null {
  const { x, y } = pairsOf(values, values, 1)
  return pearson(x, y)
}

function independentPairs(pairs: number, lag1x: number | null, lag1y: number | null): number | null {
  if (lag1x === null || lag1y === null) return null
  const carried = Math.max(0, Math.min(mostCarryOver, lag1x * lag1y))
  return (pairs * (1 - carried)) / (1 + carried)
}

function permutationP({ x, y }: Pairs, rho: number, B: number, seed: number): number {
  const random = randomOf(seed)
  const [xRanks, yRanks] = [ranksOf(x), ranksOf(y)]
  let asStrong = 0
  for (let draw = 0; draw < requireNumber('B', B, 1); draw++) {
    const shuffled = [...yRanks]
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = shuffled[i] ?? 0
      shuffled[i] = shuffled[j] ?? 0
      shuffled[j] = kept
    }
    if (isAsStrong(pearson(xRanks, shuffled), rho)) asStrong++
  }
  return (1 + asStrong) / (B + 1)
}

function circularShift(x: Calendar, y: Calendar, lag: number, rho: number | null, minShift: number) {
  const shifts = Math.max(0, y.length - 2 * minShift + 1)
  if (rho === null || shifts === 0) return { p: null, nShifts: shifts }
  let asStrong = 0
  for (let shift = minShift; shift <= y.length - minShift; shift++) {
    const moved = pairsOf(x, y, lag, shift)
    if (isAsStrong(spearman(moved.x, moved.y), rho)) asStrong++
  }
  return { p: (1 + asStrong) / (1 + shifts), nShifts: shifts }
}

function blockBootstrap({ x, y }: Pairs, draws: number, block: number, seed: number): [number, number] {
  requireNumber('block', block, 1)
  const random = randomOf(seed)
  const rhos = Array.from({ length: requireNumber('bootB', draws, 1) }, () => {
    const drawn: Pairs = { x: [], y: [] }
    while (drawn.x.length < x.length) {
      const start = Math.floor(random() * x.length)
      for (let i = 0; i < block && drawn.x.length < x.length; i++) {
        drawn.x.push(x[(start + i) % x.length] ?? 0)
        drawn.y.push(y[(start + i) % x.length] ?? 0)
      }
    }
    return spearman(drawn.x, drawn.y) ?? 0
  }).sort((a, b) => a - b)
  return [quantileSorted(rhos, 0.025), quantileSorted(rhos, 0.975)]
}

/** A resample in which one column never changes goes with nothing. */
function isAsStrong(other: number | null, rho: number): boolean {
  return Math.abs(other ?? 0) >= Math.abs(rho) - sameRho
}
