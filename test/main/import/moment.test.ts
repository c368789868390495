// Times and numbers as workout files write them.
import { expect, test } from 'vitest'
import { momentIn, numberIn } from '../../../src/main/import/moment.ts'

test('numbers are plain decimals, with a point or a comma', () => {
  expect(['1.5', '-3', '.5', '1e3', '+2', '46,25'].map(numberIn)).toEqual([1.5, -3, 0.5, 1000, 2, 46.25])
  expect(['', ' ', 'NaN', 'Infinity', '0x10', '1,000.5', '1e999', undefined].map(numberIn)).toEqual(
    Array(8).fill(null),
  )
})

const noon = Date.UTC(2026, 10, 22, 12)

test.each([
  ['2026-11-22T12:00:00Z', null],
  ['2026-11-22T12:00:00z', null],
  ['2026-11-22 12:00:00+0000', null],
  ['2026-11-22T12:00Z', null],
  ['2026-11-22T12:00:00.0000000Z', null],
  ['2026-11-22T13:00:00+01:00', 60],
  ['2026-11-22T14:00:00+02', 120],
  ['2026-11-22T06:30:00-0530', -330],
  ['2026-11-22T12:00:00', undefined],
  [' 2026-11-22T12:00:00 ', undefined],
])('%s is noon', (text, offsetMinutes) => {
  expect(momentIn(text)).toEqual({ ms: noon, offsetMinutes })
})

test('a day that no calendar has is no moment, nor is half a date', () => {
  expect(
    ['', '2026-11-22', '12:00', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', 'now', undefined].map(
      momentIn,
    ),
  ).toEqual(Array(7).fill(null))
})
