// The last days of the journal as the Trends page draws them.
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { lastDays } from '../../../src/shared/trends/span.ts'
import { type TrendWindow, trendWindow } from '../../../src/shared/trends/window.ts'
import { aCheck, aNight, aRun } from '../../fakes/records.ts'

const today = day('2026-11-22')
/** A first record long ago, so that the journal has begun before every window. */
const began = aRun(999, '2026-01-01')

function windowOf(records: readonly JournalRecord[], on: Day, days: number): TrendWindow {
  return trendWindow(journalOf(1, records), lastDays(days, on), on)
}

/** Values of the days up to today, the last one today; null is not logged. */
function checks(values: readonly (number | null)[]): JournalRecord[] {
  return values.flatMap((value, index) =>
    value === null
      ? []
      : [
          aCheck(1000 + index, addDays(today, index + 1 - values.length), [
            { region: 'quads', side: 'left', value },
          ]),
        ],
  )
}

function nights(minutes: readonly (number | null)[]): JournalRecord[] {
  return minutes.flatMap((sleptMinutes, index) =>
    sleptMinutes === null
      ? []
      : [aNight(2000 + index, addDays(today, index + 1 - minutes.length), { sleptMinutes })],
  )
}

test('a night of which only the quality was written down is a gap in the hours, and was logged', () => {
  const tapped = aNight(1, addDays(today, -1), { sleptMinutes: null, quality: 7 })
  const { sleep } = windowOf([began, ...nights([430, null, 430]), tapped], today, 3)
  expect([sleep.loggedDays, sleep.gaps, sleep.sentence]).toEqual([
    2,
    [],
    'Each of the 2 nights logged lasted 7 h 10.',
  ])
})

test('28 days end today, each with its value, and the rolling median looks back before the window', () => {
  const window = windowOf(checks(Array.from({ length: 40 }, (_, index) => index % 4)), today, 28)
  expect([window.from, window.to, window.soreness.values.length, window.sleep.values.length]).toEqual([
    '2026-10-26',
    '2026-11-22',
    28,
    28,
  ])
  expect([window.soreness.values[0], window.soreness.medians[0]]).toEqual([0, 2])
})

describe('a day on which a muscle that was sore before was not asked', () => {
  const sore = (n: number, ago: number, region: 'quads' | 'calf', value: number, nothingElseSore = false) =>
    aCheck(n, addDays(today, -ago), [{ region, side: 'left', value }], { nothingElseSore })

  test('is at least so much, and in no median', () => {
    const { soreness } = windowOf(
      [sore(1, 3, 'quads', 6), sore(2, 2, 'calf', 1), sore(3, 1, 'quads', 5), sore(4, 0, 'quads', 4)],
      today,
      7,
    )
    expect([...soreness.known.slice(-4)]).toEqual([1, 0, 1, 1])
    expect([soreness.daysAtLeast, soreness.median7, soreness.loggedDays]).toEqual([1, 5, 4])
  })

  test('can be the highest, which is then said to be at least so much', () => {
    const { soreness } = windowOf([began, sore(1, 1, 'quads', 5), sore(2, 0, 'calf', 7)], today, 7)
    expect(soreness.sentence).toBe(
      'Highest was at least 7 on 22 November. 5 days were not logged, so they stay blank.',
    )
  })
})

test('nothing was sore only where all was asked or covered; a sore joint is named', () => {
  const said = (...records: JournalRecord[]) => windowOf(records, today, 28).soreness.sentence
  const knee = { region: 'knee_joint', side: 'left', value: 9 } as const
  expect(said(aCheck(1, today, []))).toBe('Nothing was sore on the 1 day logged.')
  expect(said(aCheck(1, today, [knee], { nothingElseSore: true }))).toBe(
    'No muscle was sore; knee left 9 on 22 November.',
  )
  expect(said(aCheck(1, today, [knee]))).toBe(
    'No muscle was asked in these 28 days; knee left 9 on 22 November.',
  )
})

test('a window is the same with fifty years of other notes behind it', () => {
  const years = Array.from({ length: 50 * 52 }, (_, week) =>
    aNight(10_000 + week, addDays(today, -200 - week * 7), { sleptMinutes: 300 + (week % 90) }),
  )
  const records = [began, ...checks([2, null, 5, 0, 1]), ...nights([400, 430, null])]
  const drawn = ({ frame: _, ...window }: TrendWindow) => window
  expect(drawn(windowOf([...years, ...records], today, 28))).toEqual(drawn(windowOf(records, today, 28)))
})

test('a median needs three logged days of seven', () => {
  const { soreness } = windowOf([began, ...checks([5, 1, null, null, null, null, 3, null])], today, 8)
  const none = Number.NaN
  expect([...soreness.medians]).toEqual([none, none, none, none, none, none, 3, none])
  expect(soreness.median7).toBe(null)
})

test('days with soreness or a night count as logged, once', () => {
  const window = windowOf(
    [...checks([1, null, 2, null]), ...nights([null, null, 420, 430]), aRun(1, today)],
    today,
    28,
  )
  expect([window.loggedDays, window.soreness.loggedDays, window.sleep.loggedDays]).toEqual([3, 2, 2])
})

test('gaps are days of the journal without a value, neither before its first day nor today', () => {
  const { soreness } = windowOf(checks([2, null, null, 3, null, 1, null]), today, 10)
  expect(soreness.gaps).toEqual([
    { from: 4, to: 5 },
    { from: 7, to: 7 },
  ])
})

test('races of the window are named with the row they stand at, in order', () => {
  const race = (n: number, on: string, name: string) => aRun(n, on, { race: { name } })
  const window = windowOf(
    [
      race(1, '2026-11-22', 'Lakeside Marathon'),
      race(2, '2026-11-01', 'Ridge Half'),
      race(3, '2026-10-25', 'Too early'),
      race(4, '2026-11-23', 'To come'),
      aRun(5, '2026-11-03'),
    ],
    today,
    28,
  )
  expect(window.races.map(({ name, day: on, index }) => [name, on, index])).toEqual([
    ['Ridge Half', '2026-11-01', 6],
    ['Lakeside Marathon', '2026-11-22', 27],
  ])
})

describe('the usual range', () => {
  test('is the median and one robust standard deviation to either side of the last 60 days', () => {
    const minutes = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 420 : 450))
    expect(windowOf(nights(minutes), today, 28).sleep.usual).toEqual({
      low: expect.closeTo(435 - 15 * 1.4826, 6),
      median: 435,
      high: expect.closeTo(435 + 15 * 1.4826, 6),
      values: 60,
    })
  })

  test('needs 14 logged days', () => {
    const minutes = Array.from({ length: 13 }, () => 430)
    expect(windowOf(nights(minutes), today, 28).sleep.usual).toBe(null)
    expect(windowOf(nights([...minutes, 430]), today, 28).sleep.usual?.values).toBe(14)
  })

  test('leaves out the week from a race on', () => {
    const race = aRun(1, addDays(today, -6), { race: { name: 'Lakeside Marathon' } })
    const minutes = [...Array.from({ length: 20 }, () => 430), ...Array.from({ length: 7 }, () => 200)]
    expect(windowOf([race, ...nights(minutes)], today, 28).sleep.usual).toEqual({
      low: 430,
      median: 430,
      high: 430,
      values: 20,
    })
  })

  test('never goes below 0', () => {
    const values = Array.from({ length: 20 }, (_, index) => (index % 3) * 3)
    expect(windowOf(checks(values), today, 28).soreness.usual?.low).toBe(0)
  })
})

describe('the sentence under a chart', () => {
  test.each([
    { values: [], said: 'No soreness was logged in these 28 days.' },
    {
      values: [0, 0],
      said: 'None of the places asked was sore on the 2 days logged. 26 days were not logged, so they stay blank.',
    },
    {
      values: [...Array.from({ length: 25 }, () => 1), 7, null, 3],
      said: 'Highest was 7 on 20 November; the median of the last 7 days is 1. 1 day was not logged, so it stays blank.',
    },
  ])('about soreness: $said', ({ values, said }) => {
    expect(windowOf([began, ...checks(values)], today, 28).soreness.sentence).toBe(said)
  })

  test.each([
    { minutes: [], said: 'No hours of sleep were logged in these 28 days.' },
    { minutes: [425], said: 'The one night logged lasted 7 h 05.' },
    { minutes: [430, 430], said: 'Each of the 2 nights logged lasted 7 h 10.' },
    {
      minutes: [350, 490, null, 432],
      said: 'Nights lasted from 5 h 50 to 8 h 10; the median of the last 7 is 7 h 12. 1 night was not logged, so it stays blank.',
    },
  ])('about sleep: $said', ({ minutes, said }) => {
    expect(windowOf(nights(minutes), today, 28).sleep.sentence).toBe(said)
  })
})
