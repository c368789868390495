// Chance that can be told again: the same seed, the same numbers (science.md 6.7).
import { requireNumber } from './arguments.ts'

/** The next number of mulberry32, 0 to below 1, at each call. */
export function randomOf(seed: number): () => number {
  let state = requireNumber('seed', seed) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first `n` numbers of a seed, each 0 to below 1. For resampling only: nothing secret may rest on them. */
export function mulberry32(input: { seed: number; n: number }): number[] {
  const next = randomOf(input.seed)
  return Array.from({ length: requireNumber('n', input.n, 0) }, next)
}
