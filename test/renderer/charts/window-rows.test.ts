// @vitest-environment jsdom
// The marks of the trend charts: days, weeks, gaps and the words under the axis.

import { describe, expect, test } from 'vitest'
import {
  dayTicks,
  hoursAxis,
  indexOf,
  markPoints,
  openMarks,
  sleepMarks,
  sorenessMarks,
} from '../../../src/renderer/charts/window-rows.ts'
import { hrefOfDay } from '../../../src/renderer/commands/routes.ts'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { trendWindow } from '../../../src/shared/trends/window.ts'
import { aCheck, aNight } from '../../fakes/records.ts'

const today = day('2026-11-24')

function windowOf(records: readonly JournalRecord[], days: number) {
  return trendWindow(journalOf(1, records), today, days)
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

  test('are drawn as weeks back from today, each with its highest soreness', () => {
    const marks = sorenessOf(soreness, 701)
    expect(marks).toHaveLength(101)
    expect(marks.slice(-3).map(({ from, to, value, isOpen }) => ({ from, to, value, isOpen }))).toEqual([
      { from: '2026-11-04', to: '2026-11-10', value: 1, isOpen: false },
      { from: '2026-11-11', to: '2026-11-17', value: null, isOpen: true },
      { from: '2026-11-18', to: '2026-11-24', value: 6, isOpen: false },
    ])
    expect(marks[0]).toMatchObject({ from: marks[0]?.to, value: null, isOpen: false })
  })

  test('give each week the median of its nights', () => {
    const marks = sleepMarks(windowOf(nights, 701).sleep, windowOf(nights, 701).from)
    expect(marks.at(-1)).toEqual({
      from: '2026-11-18',
      to: '2026-11-24',
      value: 400,
      isAtLeast: false,
      isOpen: false,
      median7: 400,
      note: '',
    })
  })

  test('place a race in its week', () => {
    const marks = sorenessOf(soreness, 701)
    expect(indexOf(marks, day('2026-11-20'))).toBe(100)
  })
})

describe('under the axis', () => {
  const ticksOf = (days: number) => dayTicks(sorenessOf([], days))

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

test('the hours of sleep have room for the shortest and the longest night', () => {
  expect(hoursAxis([4.5 * 60, 11.2 * 60])).toEqual({
    span: [240, 720],
    ticks: [
      { at: 240, text: '4 h' },
      { at: 480, text: '8 h' },
      { at: 720, text: '12 h' },
    ],
  })
  expect(hoursAxis([]).ticks.map(({ text }) => text)).toEqual(['6 h', '8 h', '10 h'])
})
