// The rows of a report: what is in a week, and what a row is of longer spans.
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day, daysFrom } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { mostReportRows, reportRows } from '../../../src/shared/trends/report-rows.ts'
import { lastDays } from '../../../src/shared/trends/span.ts'
import { aCheck, aNight, aRun } from '../../fakes/records.ts'

const today = day('2026-11-24')
const ago = (days: number) => addDays(today, -days)
const rowsOf = (records: readonly JournalRecord[], days: number, races: { day: Day; name: string }[] = []) =>
  reportRows(journalOf(1, records), lastDays(days, today), races)

describe('weeks', () => {
  test('are counted back from the last day, each with what was logged in it and nothing where nothing was', () => {
    const { size, rows } = rowsOf(
      [
        aCheck(1, today, [{ region: 'quads', side: 'left', value: 3 }]),
        aCheck(2, ago(7), [{ region: 'quads', side: 'left', value: 6 }]),
        aCheck(3, ago(6), [{ region: 'calf', side: 'left', value: 7 }]),
        aNight(4, today, { sleptMinutes: 400 }),
        aNight(5, ago(1), { sleptMinutes: 460 }),
        aRun(6, ago(2), { effortCr10: 5 }),
        aRun(7, ago(14), { effortCr10: 5 }),
      ],
      16,
      [{ day: ago(8), name: 'Lakeside Marathon' }],
    )
    expect(size).toBe('week')
    expect(rows).toEqual([
      {
        from: '2026-11-18',
        to: '2026-11-24',
        days: 7,
        loggedDays: 3,
        // Neither day asked the place that had been sore before: both are at least so much, and no median is known.
        sorenessMedian: null,
        sorenessHighest: 7,
        isAtLeast: true,
        sleptMedianMinutes: 430,
        nights: 2,
        load: 300,
        loadDays: 1,
        monotony: null,
        restingHeartMedian: null,
        mornings: 0,
        doneDays: { mobility: 0, stretching: 0, rolling: 0 },
        races: [],
      },
      {
        ...nothing,
        from: '2026-11-11',
        to: '2026-11-17',
        days: 7,
        loggedDays: 1,
        sorenessMedian: 6,
        sorenessHighest: 6,
        doneDays: { mobility: 0, stretching: 0, rolling: 0 },
        races: ['Lakeside Marathon'],
      },
      {
        ...nothing,
        from: '2026-11-09',
        to: '2026-11-10',
        days: 2,
        load: 300,
        loadDays: 1,
        doneDays: { mobility: 0, stretching: 0, rolling: 0 },
      },
    ])
  })

  test('have a monotony where each of their seven days is known', () => {
    const week = daysFrom(ago(6), today).map((on, n) => aRun(n + 1, on, { effortCr10: (n % 2) + 2 }))
    expect(rowsOf(week, 14).rows.map(({ loadDays, monotony }) => [loadDays, monotony?.toFixed(2)])).toEqual([
      [7, '4.54'],
      [0, undefined],
    ])
  })

  test('without any entry have no days of routines either, not even none', () => {
    expect(rowsOf([aRun(1, today)], 14).rows.map(({ doneDays }) => doneDays?.mobility)).toEqual([
      0,
      undefined,
    ])
  })
})

test('rows are never more than a page holds, and begin where the calendar does', () => {
  const spans = [28, 90, 98, 99, 365, 800, 3 * 365, 10 * 365, 50 * 365, 200 * 365, 1000 * 365]
  const all = spans.map((days) => rowsOf([], days))
  expect(all.map(({ size }) => size)).toEqual([...['week', 'week', 'week', 1, 1, 3, 3, 12, 60, 192, 924]])
  for (const { rows } of all) expect(rows.length).toBeLessThanOrEqual(mostReportRows)
  const [, , , , year, , , , fifty] = all
  expect(year?.rows.slice(0, 2).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-11-01 2026-11-24',
    '2026-10-01 2026-10-31',
  ])
  expect(fifty?.rows[1]).toMatchObject({ from: '2020-01-01', to: '2024-12-31', days: 1827 })
})

const nothing = {
  loggedDays: 0,
  sorenessMedian: null,
  sorenessHighest: null,
  isAtLeast: false,
  sleptMedianMinutes: null,
  nights: 0,
  load: null,
  loadDays: 0,
  monotony: null,
  restingHeartMedian: null,
  mornings: 0,
  doneDays: null,
  races: [],
}
