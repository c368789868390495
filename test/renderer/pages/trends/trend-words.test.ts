// @vitest-environment jsdom
// What the trends page says beside and under its charts.
import { expect, test } from 'vitest'
import { sorenessMarks, trendMarks } from '../../../../src/renderer/charts/window-rows.ts'
import {
  lastFourText,
  loadFigure,
  nightWords,
  seriesCaption,
  sleepFigure,
  sorenessCaption,
  sorenessFigure,
  trendTableRows,
  usualText,
} from '../../../../src/renderer/pages/trends/trend-words.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { lastDays } from '../../../../src/shared/trends/span.ts'
import { type TrendWindow, trendWindow } from '../../../../src/shared/trends/window.ts'
import { aCheck, aNight, aRun } from '../../../fakes/records.ts'

const today = day('2026-11-24')
const windowOf = (records: readonly JournalRecord[], days: number) =>
  trendWindow(journalOf(1, records), lastDays(days, today), today)
const marksOf = ({ soreness, from }: TrendWindow) => sorenessMarks(soreness, from)
const plain = { notes: { states: [], aidDays: [] }, withBefore: false }
const nights = (count: number) =>
  Array.from({ length: count }, (_, n) => aNight(n, addDays(today, -n), { sleptMinutes: 420 + (n % 3) * 15 }))

test('a figure is unknown below three logged days of seven, and says so', () => {
  const { soreness, sleep } = windowOf(nights(2), 28)
  expect([sorenessFigure(soreness), sleepFigure(sleep)]).toEqual([
    { value: null, meaning: 'fewer than 3 of the last 7 days are logged' },
    { value: null, meaning: 'fewer than 3 of the last 7 nights are logged' },
  ])
})

test('a figure is the median of the last seven', () => {
  const { sleep } = windowOf(nights(5), 28)
  expect(sleepFigure(sleep)).toEqual({ value: '7 h 15', meaning: 'median of the last 7 nights' })
  expect(sorenessFigure({ median7: 1.5 })).toEqual({ value: '1.5', meaning: 'median of the last 7 days' })
})

test('the usual range says how many nights it is from, or how many it needs', () => {
  expect(usualText(windowOf(nights(13), 28).sleep, nightWords)).toBe(
    'Your usual range is shown once 14 nights outside race weeks are logged (13 so far).',
  )
  const race = aRun(99, addDays(today, -7), { race: { name: 'Lakeside Marathon' } })
  expect(usualText(windowOf([race, ...nights(16)], 28).sleep, nightWords)).toBe(
    'Your usual range is shown once 14 nights outside race weeks are logged (9 so far).',
  )
  expect(
    usualText({ usualDays: 41, usual: { low: 405, median: 430, high: 477, values: 41 } }, nightWords),
  ).toBe('Your usual: 6 h 45 – 7 h 57, from 41 nights')
})

test('captions tell days from weeks and months, and how those were added up', () => {
  const captionOf = (days: number) => {
    const window = windowOf([], days)
    return sorenessCaption(marksOf(window), window.soreness, plain)
  }
  expect(captionOf(28)).toBe(
    'Highest of all muscles on each day. A flat line is 0; shaded days were not logged.',
  )
  expect(captionOf(800)).toBe(
    'Over so many days a bar is a week: from its lowest to its highest day, the dot is the mean. Shaded weeks were not logged.',
  )
  expect(captionOf(8000)).toContain('a bar is a month')
  const { sleep, from } = windowOf([], 800)
  expect(seriesCaption(trendMarks(sleep, from), 'dots', false, plain)).toBe(
    'Over so many days a mark is a week: the mean of its logged days, with the lowest and highest.',
  )
})

test('a caption says what lies over the marks, and that nothing was logged before', () => {
  const { sleep, from } = windowOf(nights(5), 28)
  const noted = {
    notes: { states: [{ state: 'ill' as const, from: today, to: today }], aidDays: [today] },
    withBefore: true,
  }
  expect(seriesCaption(trendMarks(sleep, from), 'dots', true, noted)).toBe(
    'A dot a day. Line: median of 7 days, where at least 3 were logged; it ends where 7 days are empty. Band: your middle value of the last 60 days and its usual spread, race weeks left out. Grey bars along the top: ill, injured or worn out. Nothing of this was logged in the period before.',
  )
})

test('the load of a week says how many of its days are known, beside the four before it', () => {
  const week = (load: number | null, knownDays = 7) => ({
    from: today,
    to: today,
    load,
    knownDays,
    monotony: null,
    strain: null,
  })
  expect(loadFigure(week(1540.4, 5))).toEqual({
    value: '1,540',
    meaning: 'in the last 7 days, 5 of them known',
  })
  expect(loadFigure(week(null, 0)).value).toBe(null)
  expect(lastFourText([1320, 2180, 1500, 1700].map((load) => week(load)))).toBe(
    'The four weeks before: 1,320 – 2,180',
  )
  expect(lastFourText([week(900), week(null)])).toBe('1 of the four weeks before: 900')
  expect(lastFourText([week(null)])).toBe(undefined)
})

test('the table has a row for each of the 28 days, the newest first, and 0 is not the same as not logged', () => {
  const records = [
    aCheck(1, '2026-11-24', [{ region: 'calf', side: 'right', value: 4 }]),
    aCheck(2, '2026-11-23', []),
  ]
  const rows = trendTableRows(marksOf(windowOf(records, 28)), String)
  expect(rows).toHaveLength(28)
  expect(rows.slice(0, 3).map(({ day: on, name, value, note }) => ({ day: on, name, value, note }))).toEqual([
    { day: '2026-11-24', name: 'Tuesday, November 24, 2026', value: '4', note: 'calf right' },
    { day: '2026-11-23', name: 'Monday, November 23, 2026', value: '0', note: '–' },
    { day: '2026-11-22', name: 'Sunday, November 22, 2026', value: 'not logged', note: '–' },
  ])
})

test('a day known in part is at least so much in the table, and the caption counts it', () => {
  const records = [
    aCheck(1, '2026-11-22', [{ region: 'quads', side: 'left', value: 6 }]),
    aCheck(2, '2026-11-23', [{ region: 'calf', side: 'right', value: 1 }]),
  ]
  const window = windowOf(records, 28)
  expect(trendTableRows(marksOf(window), String)[1]).toMatchObject({ value: '≥ 1', note: 'calf right' })
  expect(sorenessCaption(marksOf(window), window.soreness, plain)).toContain(
    'Hollow bars: at least so much, as a muscle that was sore before was not asked (1 day).',
  )
})
