// Patterns of two diaries: the laws of the figures, and simulated runners whose truth is known.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { laggedCorrelation, mulberry32 } from '../../../src/shared/science/index.ts'

const { AFTERRUN_LONG } = process.env
const runs = AFTERRUN_LONG === '1' ? 500 : 60
const once = { B: 1, seed: 1, bootB: 1, block: 5, minShift: 3 }

/** Normal numbers of a seed (Box and Muller). */
function normals(seed: number, n: number): number[] {
  const flat = mulberry32({ seed, n: 2 * n })
  return Array.from({ length: n }, (_, i) => {
    const [radius = 0, angle = 0] = flat.slice(2 * i, 2 * i + 2)
    return Math.sqrt(-2 * Math.log(1 - radius)) * Math.cos(2 * Math.PI * angle)
  })
}

/** Days of which each keeps half of the one before it. */
function slow(seed: number, n: number): number[] {
  let before = 0
  return normals(seed, n).map((fresh, day) => {
    before = day === 0 ? fresh : before / 2 + fresh * Math.sqrt(0.75)
    return before
  })
}

const week = [0, 0.3, -0.2, 0.5, 0.2, 2, -2]
const withWeek = (values: number[], sign: number) =>
  values.map((value, day) => value + sign * (week[day % 7] ?? 0))

/** The share of simulated diaries in which sleep and the next day's soreness are found to go together at 5 %. */
function found(days: number, planted: number): number {
  let finds = 0
  for (let run = 0; run < runs; run++) {
    const sleep = slow(2 * run + 1, days)
    const chance = slow(2 * run + 2, days)
    const soreness = chance.map(
      (fresh, day) => planted * (sleep[day - 1] ?? 0) + Math.sqrt(1 - planted ** 2) * fresh,
    )
    const { circularShift } = laggedCorrelation({
      ...once,
      x: withWeek(sleep, 1),
      y: withWeek(soreness, -1),
      lag: 1,
      removeWeekday: true,
    })
    if (circularShift.p !== null && circularShift.p < 0.05) finds++
  }
  return finds / runs
}

describe(`of ${runs} simulated diaries`, () => {
  test('that share nothing but the week at most a tenth shows a pattern after 60 days', () => {
    expect(found(60, 0)).toBeLessThanOrEqual(0.1)
  })

  test('with a rank correlation of -0.5 more than nine tenths show it after 120 days', () => {
    // Spearman's -0.5 of normal numbers is this Pearson's r.
    expect(found(120, 2 * Math.sin((Math.PI / 6) * -0.5))).toBeGreaterThan(0.9)
  })
})

const calendar = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 }), {
  minLength: 10,
  maxLength: 40,
})

property.prop([calendar, fc.nat()], { numRuns: 40 })(
  'a pattern keeps its strength when a scale is turned over, and every chance lies above 0',
  (x, seed) => {
    const y = x.toReversed()
    const asked = { ...once, seed, B: 19, bootB: 19, lag: 1 }
    const one = laggedCorrelation({ ...asked, x, y })
    const other = laggedCorrelation({
      ...asked,
      x: x.map((value) => (value === null ? null : 10 - value)),
      y,
    })
    expect(other.nPairs).toBe(one.nPairs)
    if (one.rho === null) expect(other).toMatchObject({ rho: null, permutationP: null })
    else {
      expect(other.rho).toBeCloseTo(-one.rho, 9)
      expect(other.circularShift.p).toBeCloseTo(one.circularShift.p ?? 0, 9)
      for (const p of [one.permutationP, one.circularShift.p]) {
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }
      const [lower, upper] = one.blockBootstrapCI ?? [0, 0]
      expect(lower).toBeLessThanOrEqual(upper)
    }
  },
)

test('days not logged make no pair and are never taken for 0', () => {
  const x = [1, null, 3, 4, null, 6]
  expect(laggedCorrelation({ ...once, x, y: x, lag: 0 })).toMatchObject({ nPairs: 4, rho: 1 })
})

test('a diary that never changes, or is empty, shows nothing', () => {
  const unknown = { rho: null, permutationP: null, blockBootstrapCI: null, ci95BonettWright: null }
  const flat = Array(10).fill(5)
  expect(laggedCorrelation({ ...once, x: flat, y: flat, lag: 0 })).toMatchObject(unknown)
  expect(laggedCorrelation({ ...once, x: [], y: [], lag: 1 })).toMatchObject({ ...unknown, nPairs: 0 })
})

test('a weekday with fewer than three values is left out when weekdays are taken off', () => {
  const x = Array.from({ length: 20 }, (_, day) => (day * 7) % 11)
  expect(laggedCorrelation({ ...once, x, y: x, lag: 0, removeWeekday: true }).nPairs).toBe(18)
})

test.each([
  ['x and y differ in length', { x: [1], y: [] }],
  ['lag is below 0', { x: [], y: [], lag: -1 }],
  ['x is not a finite number', { x: [Number.NaN], y: [1] }],
])('series that make no sense are refused: %s', (message, given) => {
  expect(() => laggedCorrelation({ ...once, lag: 0, ...given })).toThrow(new RangeError(message))
})
