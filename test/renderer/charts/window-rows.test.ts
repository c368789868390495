// @vitest-environment jsdom
// The marks of the trend charts: days, weeks, gaps and the words under the axis.

import { describe, expect, test } from 'vitest'
import {
  dayTicks,
  indexOf,
  markPoints,
  openMarks,
  sorenessMarks,
  trendMarks,
} from '../../../src/renderer/charts/window-rows.ts'
import { hrefOfDay } from '../../../src/renderer/commands/routes.ts'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { lastDays } from '../../../src/shared/trends/span.ts'
import { trendWindow } from '../../../src/shared/trends/window.ts'
import { aCheck, aNight } from '../../fakes/records.ts'

const today = day('2026-11-24')

function windowOf(records: readonly JournalRecord[], days: number) {
  return trendWindow(journalOf(1, records), lastDays(days, today), today)
}

function sorenessOf(records: readonly JournalRecord[], days: number) {
  const { soreness, from } = windowOf(records, days)
  return sorenessMarks(soreness, from)
}

function quads(n: number, daysAgo: number, value: number) {
  return aCheck(n, addDays(today, -daysAgo), [{ region: 'quads', side: 'left', value }])
}

describe('days', () => {
  const records = [quads(1, 6, 3), quads(2, 5, 0), quads(3, 2, 1)]
  const marks = sorenessOf(records, 7)

  test('each have a mark, and one that was not logged has no value', () => {
    expect(marks.map(({ value }) => value)).toEqual([3, 0, null, null, 1, null, null])
  })

  test('that were not logged are open, but not today while it can still be', () => {
    expect(openMarks(marks)).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ])
  })

  test('can each be gone to, and say 0 and not logged apart', () => {
    const points = markPoints(marks, String, hrefOfDay)
    expect(points.slice(0, 3).map(({ href, text }) => ({ href, text }))).toEqual([
      { href: '#/journal/2026-11-18', text: 'Wednesday, November 18, 2026: 3, quads left' },
      { href: '#/journal/2026-11-19', text: 'Thursday, November 19, 2026: 0' },
      { href: '#/journal/2026-11-20', text: 'Friday, November 20, 2026: not logged' },
    ])
  })
})

describe('more than 400 days', () => {
  const soreness = [quads(1, 0, 2), quads(2, 3, 6), quads(3, 6, 4), quads(4, 20, 1)]
  const nights = [300, 400, 480].map((sleptMinutes, n) =>
    aNight(10 + n, addDays(today, -n), { sleptMinutes }),
  )

  test('are drawn as weeks back from the last day, each with its mean, lowest and highest', () => {
    const marks = sorenessOf(soreness, 701)
    expect(marks).toHaveLength(101)
    expect(
      marks.slice(-3).map(({ from, to, value, low, high, days, isOpen }) => ({
        from,
        to,
        is: [value, low, high, days, isOpen],
      })),
    ).toEqual([
      { from: '2026-11-04', to: '2026-11-10', is: [1, 1, 1, 1, false] },
      { from: '2026-11-11', to: '2026-11-17', is: [null, null, null, 0, true] },
      { from: '2026-11-18', to: '2026-11-24', is: [4, 2, 6, 3, false] },
    ])
    expect(marks[0]).toMatchObject({ from: marks[0]?.to, value: null, isOpen: false })
  })

  test('leave a day known in part out of the mean, and say that the highest is at least so much', () => {
    const partly = [
      quads(1, 3, 5),
      aCheck(2, addDays(today, -2), [{ region: 'calf', side: 'left', value: 7 }]),
      aCheck(3, addDays(today, -1), [{ region: 'quads', side: 'left', value: 3 }], { nothingElseSore: true }),
    ]
    expect(sorenessOf(partly, 701).at(-1)).toMatchObject({ value: 4, low: 3, high: 7, isAtLeast: true })
  })

  test('give each week the mean of its nights', () => {
    const { sleep, from } = windowOf(nights, 701)
    expect(trendMarks(sleep, from).at(-1)).toMatchObject({
      value: (300 + 400 + 480) / 3,
      low: 300,
      high: 480,
    })
  })

  test('are months of the calendar above ten years, so that no chart has thousands of marks', () => {
    const marks = sorenessOf(soreness, 50 * 365)
    expect(marks).toHaveLength(600)
    expect(marks.at(-1)).toMatchObject({ from: '2026-11-01', to: '2026-11-24', value: 3.25, high: 6 })
  })

  test('place a race in its week', () => {
    const marks = sorenessOf(soreness, 701)
    expect(indexOf(marks, day('2026-11-20'))).toBe(100)
  })
})

describe('under the axis', () => {
  const ticksOf = (days: number) => dayTicks(sorenessOf([], days), today)

  test('of 7 days stand the weekdays', () => {
    expect(ticksOf(7).map(({ text }) => text)).toEqual(['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'today'])
  })

  test('of 28 days stand the weeks back from today', () => {
    expect(ticksOf(28)).toEqual([
      { at: 6, text: 'Nov 3' },
      { at: 13, text: 'Nov 10' },
      { at: 20, text: 'Nov 17' },
      { at: 27, text: 'today' },
    ])
  })

  test('of 90 days stand the first days of months', () => {
    expect(ticksOf(90).map(({ text }) => text)).toEqual(['Sep 1', 'Oct 1', 'Nov 1', 'today'])
  })

  test('of years stand at most five months with their year', () => {
    expect(ticksOf(1400).map(({ text }) => text)).toEqual([
      'Jul 2023',
      'Apr 2024',
      'Jan 2025',
      'Oct 2025',
      'Jul 2026',
      'today',
    ])
  })
})

test('a span that ended before today names its last day', () => {
  const { soreness, from } = trendWindow(journalOf(1, []), lastDays(28, day('2026-10-31')), today)
  expect(dayTicks(sorenessMarks(soreness, from), today).at(-1)).toEqual({ at: 27, text: 'Oct 31' })
})

describe('the period before', () => {
  test('lies in the same place, as the median of seven days', () => {
    const before = Array.from({ length: 7 }, (_, n) => quads(100 + n, 7 + n, 5))
    const marks = sorenessOf([...before, quads(1, 0, 1)], 7)
    expect(marks.map(({ before }) => before)).toEqual([null, null, 5, 5, 5, 5, 5])
  })

  test('is not there where nothing was logged then', () => {
    expect(windowOf([quads(1, 0, 1)], 7).soreness.before).toBe(null)
  })
})
