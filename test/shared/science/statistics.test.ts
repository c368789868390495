// Trends, ranks, bins and many questions: the laws that they keep, and where they know nothing.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  benjaminiHochberg,
  bins,
  mannKendall,
  mulberry32,
  nRequired,
  partialSpearman,
  spearmanWithCI,
  theilSen,
} from '../../../src/shared/science/index.ts'

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 25 })
const daysOf = (values: readonly number[]) => values.map((_, day) => day)

describe('a trend', () => {
  property.prop([scores, fc.integer({ min: -3, max: 3 })])(
    'rises by what is added for each day',
    (y, added) => {
      const t = daysOf(y)
      const steeper = theilSen({ t, y: y.map((value, day) => value + added * day) })
      expect(steeper.slope).toBeCloseTo((theilSen({ t, y }).slope ?? 0) + added, 9)
    },
  )

  property.prop([scores])('turns its sign when the days are read backwards', (y) => {
    const there = mannKendall({ t: daysOf(y), y })
    const back = mannKendall({ t: daysOf(y), y: y.toReversed() })
    expect(back.S + there.S).toBe(0)
    expect([back.varS, back.pTwoSided]).toEqual([there.varS, there.pTwoSided])
  })

  test('is unknown without two days, or with values all alike', () => {
    const unknown = { slope: null, interceptSeparate: null, interceptJoint: null, nPairs: 0 }
    expect([theilSen({ t: [], y: [] }), theilSen({ t: [1, 1], y: [2, 3] })]).toEqual([unknown, unknown])
    expect(mannKendall({ t: [1, 2], y: [4, 4] })).toEqual({ S: 0, varS: 0, z: null, pTwoSided: null })
  })
})

describe('a rank correlation', () => {
  property.prop([scores])('is the same both ways round and for any rising scale, within -1 and 1', (x) => {
    const y = x.map((value, i) => (value * 7 + i * 3) % 11)
    const { rho, ci95 } = spearmanWithCI({ x, y })
    const other = spearmanWithCI({ x: y, y: x.map((value) => value ** 3) })
    if (rho === null) expect(other.rho).toBe(null)
    else {
      expect(other.rho).toBeCloseTo(rho, 9)
      expect(Math.abs(rho)).toBeLessThanOrEqual(1)
      expect(ci95?.[0]).toBeLessThanOrEqual(rho)
      expect(ci95?.[1]).toBeGreaterThanOrEqual(rho)
    }
  })

  test('of too few pairs, or of a column all alike, is unknown', () => {
    expect(spearmanWithCI({ x: [1], y: [1] })).toEqual({ rho: null, ci95: null })
    expect(spearmanWithCI({ x: [1, 2, 3], y: [0.1, 0.1, 0.1] })).toEqual({ rho: null, ci95: null })
    expect(spearmanWithCI({ x: [1, 2, 3], y: [1, 2, 3] })).toEqual({ rho: 1, ci95: null })
  })

  test('with a third column that says the same, or nothing, is unknown', () => {
    const [x, y] = [
      [1, 2, 3, 4],
      [2, 1, 4, 3],
    ]
    expect(partialSpearman({ x, y, z: x }).partial).toBe(null)
    expect(partialSpearman({ x, y, z: [1, 1, 1, 1] }).partial).toBe(null)
  })

  test('of 0 is found by no number of pairs, and a stronger one by fewer', () => {
    expect(nRequired({ rho: [0, -0.3, 0.3, 1] })).toEqual([null, 89, 89, 3])
  })
})

describe('bins', () => {
  test('take the lower edge, the last one the upper edge too, and leave out what was not logged', () => {
    expect(bins({ x: [5, 6, 7, null, 6, 8], y: [1, 2, 9, 4, null, 5], edges: [5, 6, 7] })).toEqual([
      { n: 1, median: 1 },
      { n: 2, median: 5.5 },
    ])
    expect(bins({ x: [], y: [], edges: [0, 1] })).toEqual([{ n: 0, median: null }])
  })
})

property.prop([fc.array(fc.integer({ min: 1, max: 1000 }).map((p) => p / 1000))])(
  'the share of false finds is never below the chance itself, keeps the order, and stays within 1',
  (p) => {
    const q = benjaminiHochberg({ p })
    q.forEach((share, i) => {
      expect(share).toBeGreaterThanOrEqual(p[i] ?? 0)
      expect(share).toBeLessThanOrEqual(1)
      p.forEach((other, j) => {
        if (other < (p[i] ?? 0)) expect(q[j]).toBeLessThanOrEqual(share)
      })
    })
  },
)

property.prop([fc.integer()])('chance of one seed is always the same and lies from 0 to below 1', (seed) => {
  const numbers = mulberry32({ seed, n: 20 })
  expect(mulberry32({ seed, n: 20 })).toEqual(numbers)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
})

test.each([
  ['t and y differ in length', () => theilSen({ t: [1], y: [] })],
  ['t does not rise', () => mannKendall({ t: [1, 1], y: [1, 2] })],
  ['y differs in length', () => spearmanWithCI({ x: [1], y: [] })],
  ['edges do not rise', () => bins({ x: [], y: [], edges: [1, 1] })],
  ['p is above 1', () => benjaminiHochberg({ p: [2] })],
  ['rho is above 1', () => nRequired({ rho: [2] })],
  ['seed is not a finite number', () => mulberry32({ seed: Number.NaN, n: 1 })],
])('numbers that make no sense are refused: %s', (message, formula) => {
  expect(formula).toThrow(new RangeError(message))
})
