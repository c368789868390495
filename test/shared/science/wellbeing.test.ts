// Well-being, sleep and heart where something was not answered: missing is never zero.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  band,
  ewmaTime,
  hooper,
  hrvStatus,
  lambdaToHalfLife,
  mcLean,
  ostrcH2,
  sleepDebt,
  toWellbeing100,
  zScore,
} from '../../../src/shared/science/index.ts'

test('a sum with an item not answered is unknown', () => {
  expect(hooper({ fatigue: 3, stress: null, doms: 5, sleep: 2 })).toBe(null)
  expect(mcLean({ items: [3, 4, null, 4, 4] })).toBe(null)
  expect(mcLean({ items: [3.5, 4, 2, 4, 4] })).toBe(17.5)
})

property.prop([fc.integer({ min: 1, max: 7 })])(
  'the shared axis reads a scale and its reverse as opposites',
  (value) => {
    const [up, down] = toWellbeing100({
      cases: [
        [value, 1, 7, true],
        [value, 1, 7, false],
      ],
    })
    expect((up ?? 0) + (down ?? 0)).toBeCloseTo(100, 9)
    expect(toWellbeing100({ cases: [[null, 1, 7, true]] })).toEqual([null])
  },
)

describe('a week with a problem', () => {
  test('is substantial by volume or performance, not by symptoms', () => {
    expect(ostrcH2({ q: [1, 2, 0, 0] })).toEqual({ severity: 25, substantial: true })
    expect(ostrcH2({ q: [1, 0, 3, 0] })).toEqual({ severity: 33, substantial: true })
    expect(ostrcH2({ q: [2, 1, 1, 3] })).toEqual({ severity: 58, substantial: false })
  })

  test('is unknown while an answer is missing', () => {
    const unknown = { severity: null, substantial: null }
    expect(ostrcH2({ q: [null, null, null, null] })).toEqual(unknown)
    expect(ostrcH2({ q: [1, 3, null, 1] })).toEqual(unknown)
  })
})

describe('sleep below the target', () => {
  test('is counted, but not summed, below the nights that it takes', () => {
    expect(sleepDebt({ hours: [7, null, null, 6, 8, 7, null], need: 8, minValid: 5 })).toEqual({
      validNights: 4,
      shortfallSumH: null,
      netDebtH: null,
      meanH: null,
    })
    expect(sleepDebt({ hours: [], need: 8, minValid: 0 }).meanH).toBe(null)
  })

  property.prop([fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 })])(
    'is never less than the balance and is not changed by nights not logged',
    (hours) => {
      const debt = sleepDebt({ hours, need: 8, minValid: 1 })
      expect(debt.shortfallSumH).toBeGreaterThanOrEqual(debt.netDebtH ?? Number.NaN)
      expect(sleepDebt({ hours: [null, ...hours, null], need: 8, minValid: 1 })).toEqual(debt)
    },
  )
})

describe('heart rate variability', () => {
  const asked = { k: 0.5, min7: 3, min60: 21 }
  const usual = Array.from({ length: 53 }, (_, i) => 55 + (i % 7))

  test('is judged by the week, and only from enough days on', () => {
    const status = (week: (number | null)[]) => hrvStatus({ ...asked, rmssdMs: [...usual, ...week] }).status
    expect(status(Array(7).fill(45))).toBe('below')
    expect(status(Array(7).fill(58))).toBe('within')
    expect(status(Array(7).fill(75))).toBe('above')
    expect(status([45, 45, null, null, null, null, null])).toBe('insufficient')
  })

  test('of too few days has a week but no band', () => {
    const few = hrvStatus({ ...asked, rmssdMs: [50, 51, 52] })
    expect(few.mean7).toBeCloseTo(Math.log(51), 3)
    expect(few).toMatchObject({ mean60: null, sd60: null, lower: null, upper: null, status: 'insufficient' })
  })

  test('forgets what lies more than 60 days back', () => {
    const week = Array<number>(7).fill(58)
    expect(hrvStatus({ ...asked, rmssdMs: [10, 10, ...usual, ...week] })).toEqual(
      hrvStatus({ ...asked, rmssdMs: [...usual, ...week] }),
    )
  })
})

describe('the own range', () => {
  test('is unknown below the days that it takes, their count is not', () => {
    expect(band({ baseline: [50, null, 52], k: 1, minN: 3 })).toEqual({
      n: 2,
      mean: null,
      sd: null,
      lower: null,
      upper: null,
    })
  })

  test('gives no distance from days all alike, nor of a day not logged', () => {
    expect(zScore({ today: 5, baseline: [0.1, 0.1, 0.1], minN: 3 })).toBe(null)
    expect(zScore({ today: null, baseline: [1, 2, 3], minN: 3 })).toBe(null)
    expect(zScore({ today: 5, baseline: [1, null, 3], minN: 3 })).toBe(null)
    expect(zScore({ today: 3, baseline: [1, null, 2, 3], minN: 3 })).toBe(1)
  })
})

describe('an average that fades with time', () => {
  property.prop([fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 })])(
    'stays between the lowest and the highest value',
    (x) => {
      for (const value of ewmaTime({ t: x.map((_, i) => i * 1.5), x, halfLife: 3 })) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...x) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...x) + 1e-9)
      }
    },
  )

  test('has no value on a day not logged, and is not moved by it', () => {
    expect(ewmaTime({ t: [0, 1, 2], x: [null, 4, null], halfLife: 3 })).toEqual([null, 4, null])
    expect(ewmaTime({ t: [0, 1, 2], x: [4, null, 1], halfLife: 2 })[2]).toBeCloseTo((4 * 0.5 + 1) / 1.5, 9)
  })
})

test.each([
  ['fatigue is above 7', () => hooper({ fatigue: 8, stress: 1, doms: 1, sleep: 1 })],
  ['items are not five', () => mcLean({ items: [1] })],
  ['highest is not above lowest', () => toWellbeing100({ cases: [[1, 7, 7, true]] })],
  ['q are not four', () => ostrcH2({ q: [1] })],
  ['q is no whole number', () => ostrcH2({ q: [1, 0.5, 0, 0] })],
  ['hours is below 0', () => sleepDebt({ hours: [-1], need: 8, minValid: 5 })],
  ['rmssdMs is not above 0', () => hrvStatus({ rmssdMs: [0], k: 0.5, min7: 3, min60: 21 })],
  ['baseline is not a finite number', () => band({ baseline: [Number.NaN], k: 1, minN: 1 })],
  ['t falls', () => ewmaTime({ t: [1, 0], x: [1, 1], halfLife: 3 })],
  ['halfLife is not above 0', () => ewmaTime({ t: [], x: [], halfLife: 0 })],
  ['n is below 1', () => lambdaToHalfLife({ n: [0] })],
])('numbers that make no sense are refused: %s', (message, formula) => {
  expect(formula).toThrow(new RangeError(message))
})
