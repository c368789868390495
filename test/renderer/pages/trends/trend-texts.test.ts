// @vitest-environment jsdom
// What the trends page says beside and under its charts.
import { expect, test } from 'vitest'
import { sleepMarks, sorenessMarks } from '../../../../src/renderer/charts/window-rows.ts'
import {
  sleepCaption,
  sleepFigure,
  sorenessCaption,
  sorenessFigure,
  trendTableRows,
  usualText,
} from '../../../../src/renderer/pages/trends/trend-texts.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import { trendWindow } from '../../../../src/shared/trends/window.ts'
import { aCheck, aNight } from '../../../fakes/records.ts'

const today = day('2026-11-24')
const nights = (count: number) =>
  Array.from({ length: count }, (_, n) => aNight(n, addDays(today, -n), { sleptMinutes: 420 + (n % 3) * 15 }))

test('a figure is unknown below three logged days of seven, and says so', () => {
  const { soreness, sleep } = trendWindow(nights(2), today, 28)
  expect([sorenessFigure(soreness), sleepFigure(sleep)]).toEqual([
    { value: null, meaning: 'fewer than 3 of the last 7 days are logged' },
    { value: null, meaning: 'fewer than 3 of the last 7 nights are logged' },
  ])
})

test('a figure is the median of the last seven', () => {
  const { sleep } = trendWindow(nights(5), today, 28)
  expect(sleepFigure(sleep)).toEqual({ value: '7 h 15', meaning: 'median of the last 7 nights' })
  expect(sorenessFigure({ median7: 1.5 })).toEqual({ value: '1.5', meaning: 'median of the last 7 days' })
})

test('the usual range says how many nights it is from, or how many it needs', () => {
  expect(usualText(trendWindow(nights(13), today, 28).sleep)).toBe(
    'Your usual range is shown once 14 nights are logged.',
  )
  expect(usualText({ usual: { low: 405, median: 430, high: 477, values: 41 } })).toBe(
    'Your usual: 6 h 45 – 7 h 57, from 41 nights',
  )
})

test('captions tell days from weeks', () => {
  const { soreness } = trendWindow([], today, 28)
  const years = trendWindow([], today, 800)
  expect(sorenessCaption(sorenessMarks(soreness))).toBe(
    'Highest of all muscles in each day. A flat line is 0; shaded days were not logged.',
  )
  expect(sorenessCaption(sorenessMarks(years.soreness))).toBe(
    'Highest of all muscles in each week. A flat line is 0; shaded weeks were not logged.',
  )
  expect(sleepCaption(sleepMarks(years.sleep), years.sleep)).toBe(
    'Dots: median of each week. Line: median of 7 nights, where at least 3 were logged.',
  )
})

test('the table has a row for each of the 28 days, the newest first, and 0 is not the same as not logged', () => {
  const records = [
    aCheck(1, '2026-11-24', [{ region: 'calf', side: 'right', value: 4 }]),
    aCheck(2, '2026-11-23', []),
  ]
  const rows = trendTableRows(sorenessMarks(trendWindow(records, today, 28).soreness), String)
  expect(rows).toHaveLength(28)
  expect(rows.slice(0, 3)).toEqual([
    { day: '2026-11-24', name: 'Tuesday, November 24, 2026', value: '4', note: 'calf right' },
    { day: '2026-11-23', name: 'Monday, November 23, 2026', value: '0', note: '–' },
    { day: '2026-11-22', name: 'Sunday, November 22, 2026', value: 'not logged', note: '–' },
  ])
})
