// Paired differences against luck: all patterns of signs for a few, drawn ones for many.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { signFlip } from '../../../src/shared/science/index.ts'

const draws = { B: 9999, seed: 1 }
const pOf = (...differences: number[]) => signFlip({ differences, ...draws }).p

test('of five races that all point one way two of the 32 patterns of signs are as far apart', () => {
  expect(pOf(-2, -1, -3, -1, -2)).toBe(2 / 32)
  expect(pOf(2, 1, 3, 1, 2)).toBe(2 / 32)
  // By hand: the sum is 3, and only the eight patterns whose negatives make 5 or 6 come closer to 0.
  expect(pOf(2, 1, 3, 1, -4)).toBe(24 / 32)
})

test('without any difference nothing is unusual, and without races nothing is known', () => {
  expect(signFlip({ differences: [0, 0, 0, 0, 0], ...draws })).toEqual({ n: 5, p: 1 })
  expect(signFlip({ differences: [], ...draws })).toEqual({ n: 0, p: null })
  expect(() => pOf(Number.NaN)).toThrow(RangeError)
})

test('fifteen races are told by drawn signs, the same ones each time, close to all patterns of fourteen', () => {
  const fourteen = [1, -1, 2, -2, 3, 1, -1, 2, 1, -3, 2, 1, -1, 2]
  const p = pOf(...fourteen, 0) ?? 0
  expect(pOf(...fourteen, 0)).toBe(p)
  expect(p).toBeCloseTo(pOf(...fourteen) ?? 0, 1)
  expect(pOf(...Array.from({ length: 20 }, () => 1))).toBeCloseTo(1 / 10_000, 3)
})

property.prop([fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 9 })])(
  'the share is the same with all signs turned and in any order, and never 0',
  (differences) => {
    const p = pOf(...differences) ?? 0
    expect(p).toBeGreaterThanOrEqual(2 / 2 ** differences.length)
    expect(p).toBeLessThanOrEqual(1)
    expect(pOf(...differences.map((value) => -value))).toBe(p)
    expect(pOf(...differences.toReversed())).toBe(p)
  },
)
