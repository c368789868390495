// Medians over a calendar with gaps, and averages that fade with time (science.md 6.1); nothing is ever filled in.
import { requireNumber } from './arguments.ts'

/** Null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** One value a day, null for a day not logged; the window ends on the day itself and holds `minN` values or more. */
export function rollingMedian(input: {
  calendar: readonly (number | null)[]
  window: number
  minN: number
}): (number | null)[] {
  const window = requireNumber('window', input.window, 1)
  const minN = requireNumber('minN', input.minN, 1)
  return input.calendar.map((_, i) => {
    const known = input.calendar.slice(Math.max(0, i - window + 1), i + 1).filter((value) => value !== null)
    return known.length < minN ? null : median(known.map((value) => requireNumber('calendar', value)))
  })
}

/**
 * Mean of what was logged up to each time, where a value of `halfLife` days ago weighs half (PAND). `t` in days, not falling; a
 * value not logged is null and stays null.
 */
export function ewmaTime(input: {
  t: readonly number[]
  x: readonly (number | null)[]
  halfLife: number
}): (number | null)[] {
  if (requireNumber('halfLife', input.halfLife) <= 0) throw new RangeError('halfLife is not above 0')
  if (input.t.length !== input.x.length) throw new RangeError('t and x differ in length')
  let sum = 0
  let weights = 0
  let before: number | null = null
  return input.t.map((day, i) => {
    requireNumber('t', day)
    if (before !== null && day < before) throw new RangeError('t falls')
    const kept = before === null ? 0 : 2 ** ((before - day) / input.halfLife)
    before = day
    sum *= kept
    weights *= kept
    const value = input.x[i] ?? null
    if (value === null) return null
    sum += requireNumber('x', value)
    weights += 1
    return sum / weights
  })
}

/** Half-lives in days of exponential averages over `n` days, whose lambda is 2 / (n + 1). */
export function lambdaToHalfLife(input: { n: readonly number[] }): number[] {
  return input.n.map((n) => -Math.LN2 / Math.log(1 - 2 / (requireNumber('n', n, 1) + 1)))
}
