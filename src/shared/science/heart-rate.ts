// Maximum heart rate from age, by three published formulas; each is off by ten or more beats for many people (science.md 4.2).
import { requireNumber } from './arguments.ts'

/** Beats a minute for an age in years. Tanaka 2001 (the default), Fox 1971, Gulati 2010 (women). */
export function hrMaxEstimates(input: { age: number }): { tanaka: number; fox: number; gulatiWomen: number } {
  const age = requireNumber('age', input.age, 0)
  return { tanaka: 208 - 0.7 * age, fox: 220 - age, gulatiWomen: 206 - 0.88 * age }
}
