// Heart rates: the maximum from age, by three published formulas that are each off by ten or more beats for many people, and
// targets between rest and maximum (science.md 4.2).
import { requireNumber } from './arguments.ts'

/** Beats a minute for an age in years. Tanaka 2001 (the default), Fox 1971, Gulati 2010 (women). */
export function hrMaxEstimates(input: { age: number }): { tanaka: number; fox: number; gulatiWomen: number } {
  const age = requireNumber('age', input.age, 0)
  return { tanaka: 208 - 0.7 * age, fox: 220 - age, gulatiWomen: 206 - 0.88 * age }
}

/**
 * Beats a minute at each share, 0-1, of the heart rate reserve (Karvonen 1957; EMED). A share of the reserve is never the same as
 * that share of the maximum.
 * @throws RangeError for a heart rate at rest that is not below the maximum, and for shares outside 0-1.
 */
export function karvonen(input: { rest: number; hrMax: number; fractions: readonly number[] }): number[] {
  const reserve = reserveOf(input)
  return input.fractions.map((share) => input.rest + requireNumber('fractions', share, 0, 1) * reserve)
}

/** @throws RangeError for a heart rate at rest that is not below the maximum. */
export function reserveOf({ rest, hrMax }: { rest: number; hrMax: number }): number {
  requireNumber('rest', rest, 0)
  requireNumber('hrMax', hrMax, 0)
  if (rest >= hrMax) throw new RangeError('rest is not below hrMax')
  return hrMax - rest
}
