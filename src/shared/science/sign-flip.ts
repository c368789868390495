// How often luck alone would set two legs as far apart: each difference could as well have had the other sign, since the side was drawn.
import { requireNumber } from './arguments.ts'
import { randomOf } from './random.ts'

/** With so many differences or fewer every pattern of signs is tried; with more, `B` drawn ones stand for them. */
const allPatternsUpTo = 14
const sameSum = 1e-9

/**
 * Two-sided p of the sum of paired differences when the signs are drawn anew; null without any. Exact for a few; else
 * (1 + count) / (B + 1) over `B` draws of `seed`, as science.md 6.7 has it.
 */
export function signFlip(input: { differences: readonly number[]; B: number; seed: number }): {
  n: number
  p: number | null
} {
  const differences = input.differences.map((value) => requireNumber('differences', value))
  const n = differences.length
  if (n === 0) return { n, p: null }
  const seen = Math.abs(differences.reduce((sum, value) => sum + value, 0))
  const isAsFar = (sum: number) => Math.abs(sum) >= seen - sameSum
  if (n <= allPatternsUpTo) {
    const patterns = 2 ** n
    let asFar = 0
    for (let pattern = 0; pattern < patterns; pattern++) {
      const flipped = differences.reduce((sum, value, at) => sum + ((pattern >> at) & 1 ? -value : value), 0)
      if (isAsFar(flipped)) asFar++
    }
    return { n, p: asFar / patterns }
  }
  const random = randomOf(input.seed)
  const draws = requireNumber('B', input.B, 1)
  let asFar = 0
  for (let draw = 0; draw < draws; draw++)
    if (isAsFar(differences.reduce((sum, value) => sum + (random() < 0.5 ? -value : value), 0))) asFar++
  return { n, p: (1 + asFar) / (draws + 1) }
}
