// Medians and bands where nothing or nonsense is given.
import { expect, test } from 'vitest'
import { madBand, median, rollingMedian, sorenessDay } from '../../../src/shared/science/index.ts'

test('the median of nothing is unknown, of two values between them', () => {
  expect([median([]), median([3]), median([1, 4]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2])
})

test('a median does not reorder the values it was given', () => {
  const values = Object.freeze([3, 1, 2])
  expect(median(values)).toBe(2)
})

test('a calendar without a log has no median on any day', () => {
  expect(rollingMedian({ calendar: [null, null], window: 7, minN: 1 })).toEqual([null, null])
})

test('a band of nothing is unknown', () => {
  expect(madBand({ x: [], k: 2 })).toBe(null)
})

test('a day on which nothing was asked is unknown in every figure, also where sides are null', () => {
  const unknown = { max: null, mean: null, nSore: null, nModerate: null, worst: null, maxAsymmetry: null }
  expect(sorenessDay({ regions: {} })).toEqual(unknown)
  expect(sorenessDay({ regions: { quads: { L: null } } })).toEqual(unknown)
})

test.each([
  ['window is below 1', () => rollingMedian({ calendar: [1], window: 0, minN: 1 })],
  ['calendar is not a finite number', () => rollingMedian({ calendar: [Number.NaN], window: 1, minN: 1 })],
  ['k is below 0', () => madBand({ x: [1], k: -1 })],
  ['regions.quads.L is below 0', () => sorenessDay({ regions: { quads: { L: -1 } } })],
])('numbers that make no sense are refused: %s', (message, formula) => {
  expect(formula).toThrow(new RangeError(message))
})
