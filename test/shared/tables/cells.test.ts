// Numbers, lengths and moments are read as the whole column has them, and what may mean two things is not guessed.
import { expect, test } from 'vitest'
import { lengthUnitOf, secondsIn } from '../../../src/shared/tables/lengths.ts'
import { clockIn, momentIn, orderOf } from '../../../src/shared/tables/moments.ts'
import { decimalsOf, isMissing, numberIn } from '../../../src/shared/tables/numbers.ts'

test.each([
  [['10.5', '1,200.25'], '.'],
  [['10,5', '1.200,25'], ','],
  [['1.200.000'], ','],
  [['0.125'], '.'],
  [['1,200', '3,400'], 'usual'],
  [['10.5', '10,5'], 'mixed'],
] as const)('%j is written with %s', (cells, told) => {
  expect([decimalsOf(cells, '.'), decimalsOf(cells, ',')]).toEqual(
    told === 'usual' ? ['.', ','] : [told, told],
  )
})

test.each([
  ['1,200.5', '.', 1200.5],
  ['1.200,5', ',', 1200.5],
  ["1'200.5", '.', 1200.5],
  ['72 bpm', '.', 72],
  ['٧٢', '.', 72],
  ['12,34,5', '.', null],
  ['1,2', '.', null],
  ['1.2.3', '.', null],
  ['abc', '.', null],
  ['1,200', 'mixed', null],
  ['1,25', 'mixed', 1.25],
  ['-5', '.', -5],
  ['1e5', '.', null],
] as const)('%s with %s is %s', (cell, decimals, value) => {
  expect(numberIn(cell, decimals)).toBe(value)
})

test('what exports write for nothing is nothing', () => {
  expect(['', ' ', '--', '-', 'N/A', 'null', 'NaN'].every(isMissing)).toBe(true)
  expect(['0', '-5', 'none of it'].some(isMissing)).toBe(false)
})

test.each([
  ['1:02:33', 'h_mm', 3753],
  ['00:09:00.5', 'h_mm', 540],
  ['7h 45min', 'h_mm', 27_900],
  ['7 h 5', 'h_mm', 25_500],
  ['45 min', 'hours', 2700],
  ['PT1H2M3S', 'h_mm', 3723],
  ['45:12', 'm_ss', 2712],
  ['7:30', 'h_mm', 27_000],
  ['7.5', 'hours', 27_000],
  ['90', 'h_mm', null],
  ['7:75', 'h_mm', null],
  ['soon', 'minutes', null],
] as const)('the length %s in %s is %s seconds', (cell, unit, seconds) => {
  expect(secondsIn(cell, unit, '.')).toBe(seconds)
})

test.each([
  ['Time', ['00:45:12'], false, 'h_mm'],
  ['Time', ['1:02:33', '45:12'], false, 'm_ss'],
  ['Time', ['45:12', '38:01'], false, 'm_ss'],
  ['Time', ['5:12', '8:01'], false, null],
  ['Time', ['45', '38'], false, null],
  ['Time (min)', ['45', '38'], false, 'minutes'],
  ['sleepSecs', ['27000'], true, 'seconds'],
  ['Slept', ['7:30'], true, 'h_mm'],
  ['Slept', ['7.5', '8'], true, 'hours'],
  ['Slept', ['450', '380'], true, 'minutes'],
  ['Slept', ['7', '450'], true, null],
] as const)('lengths %s %j, of sleep: %s, are in %s', (title, cells, isNight, unit) => {
  expect(lengthUnitOf(title, cells, isNight)).toBe(unit)
})

test.each([
  [['2026-11-22', '2026-01-02'], 'ymd'],
  [['22/11/2026', '01/02/2026'], 'dmy'],
  [['11/22/2026', '01/02/2026'], 'mdy'],
  [['01/02/2026', '03/04/2026'], null],
  [['22/11/2026', '11/22/2026'], null],
  [['01.02.2026'], 'dmy'],
  [['Nov 22, 2026'], 'ymd'],
] as const)('the dates %j are in the order %s', (cells, order) => {
  expect(orderOf(cells)).toBe(order)
})

test.each([
  ['2026-11-22', 'dmy', ['2026-11-22', null, null]],
  ['2026-11-22T08:05:11+0200', 'ymd', ['2026-11-22', '08:05:11', '+02:00']],
  ['2026-11-22 08:05', 'ymd', ['2026-11-22', '08:05:00', null]],
  ['2026-11-22 08:05:11.250Z', 'ymd', ['2026-11-22', '08:05:11', 'Z']],
  ['22.11.26', 'dmy', ['2026-11-22', null, null]],
  ['11/22/2026 12:05 AM', 'mdy', ['2026-11-22', '00:05:00', null]],
  ['Sun, Nov 22, 2026', 'ymd', ['2026-11-22', null, null]],
  ['22. März 2026', 'ymd', ['2026-03-22', null, null]],
  ['30/02/2026', 'dmy', null],
  ['Feb 20', 'ymd', null],
  ['2026-11-22 25:00', 'ymd', null],
  ['2026-11-22 about eight', 'ymd', null],
  ['01/02/2026', 'ymd', null],
] as const)('%s with %s says %j', (cell, order, said) => {
  const moment = momentIn(cell, order)
  expect(moment && [moment.day, moment.clock, moment.offset]).toEqual(said)
})

test('a time of day is read in both halves', () => {
  expect(['10:45 PM', '6.40', '12:31 am', '13:00 pm', '24:00'].map(clockIn)).toEqual([
    '22:45:00',
    '06:40:00',
    '00:31:00',
    null,
    null,
  ])
})
