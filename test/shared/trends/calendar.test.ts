// A year as a calendar: which square a day is, what its weeks hold, and what is said of it.
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import {
  calendarWeeks,
  monthColumns,
  sorenessCalendar,
  weeksOf,
} from '../../../src/shared/trends/calendar.ts'
import { regionWeeks } from '../../../src/shared/trends/region-weeks.ts'
import { yearSentence } from '../../../src/shared/trends/year-sentence.ts'
import { aCheck, aNight, aRun } from '../../fakes/records.ts'

const monday = 1
const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const today = day('2026-11-24')
const quads = (n: number, on: string, value: number) =>
  aCheck(n, on, [{ region: 'quads', side: 'left', value }], { nothingElseSore: true })

describe('a calendar', () => {
  const records = [quads(1, '2026-01-01', 3), quads(2, '2026-01-04', 0), quads(3, '2026-01-05', 2)]
  const { days, weeks, loggedDays } = sorenessCalendar(journalOf(1, records), year, today, monday)

  test('has a column a week and a row a weekday', () => {
    // The first of January 2026 is a Thursday.
    expect(days.slice(0, 5).map(({ week, row, value }) => [week, row, value])).toEqual([
      [0, 3, 3],
      [0, 4, null],
      [0, 5, null],
      [0, 6, 0],
      [1, 0, 2],
    ])
    expect([days.length, weeks, loggedDays]).toEqual([365, 53, 3])
  })

  test('begins its weeks on the day that the runner chose', () => {
    const { days: bySunday } = sorenessCalendar(journalOf(1, records), year, today, 7)
    expect(bySunday[3]).toMatchObject({ week: 1, row: 0 })
    expect(weeksOf(year, 7).slice(0, 3)).toEqual([0, 3, 10])
  })

  test('knows days known in part, days to come and those before the journal began', () => {
    const partly = [
      quads(1, '2026-03-01', 5),
      aCheck(2, '2026-03-02', [{ region: 'calf', side: 'left', value: 1 }]),
    ]
    const { days: of } = sorenessCalendar(journalOf(1, partly), year, today, monday)
    const on = (text: string) => of.find((one) => one.day === text)
    expect(on('2026-03-02')).toMatchObject({ value: 1, isAtLeast: true, isToCome: false })
    expect([on('2026-02-28')?.isToCome, on('2026-03-03')?.isToCome, on('2026-12-01')?.isToCome]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('names the months over the weeks that they begin in', () => {
    expect(
      monthColumns(year, monday)
        .map(({ week }) => week)
        .slice(0, 4),
    ).toEqual([0, 4, 8, 13])
  })
})

test('the weeks of a quantity have their median and range', () => {
  const nights = [400, 430, 460].map((sleptMinutes, n) =>
    aNight(n, addDays(day('2026-01-05'), n), { sleptMinutes }),
  )
  const { n, median, min, max } = calendarWeeks(journalOf(1, nights), 'slept', year, monday)
  expect([n[1], median[1], min[1], max[1], n[0]]).toEqual([3, 430, 400, 460, 0])
})

test('regions that were sore have the highest of both sides in each week, others are left out', () => {
  const check = aCheck(1, '2026-01-06', [
    { region: 'calf', side: 'left', value: 2 },
    { region: 'calf', side: 'right', value: 4 },
    { region: 'glutes', side: 'left', value: 0 },
  ])
  const found = regionWeeks(journalOf(1, [check]), year, weeksOf(year, monday))
  expect(found.map(({ region, most }) => [region, most])).toEqual([['calf', 4]])
  expect([found[0]?.highest[0], found[0]?.highest[1]]).toEqual([Number.NaN, 4])
})

describe('of a year is said', () => {
  const said = (records: JournalRecord[]) => {
    const journal = journalOf(1, records)
    const races = records.flatMap((record) =>
      record.kind === 'workout' && record.race ? [{ day: record.day, name: record.race.name }] : [],
    )
    return yearSentence(journal, year, sorenessCalendar(journal, year, today, monday), races, 'en-GB')
  }

  test('its races, its highest soreness beside the race before it, and the month of the shortest nights', () => {
    const nights = Array.from({ length: 59 }, (_, n) =>
      aNight(100 + n, addDays(day('2026-01-01'), n), { sleptMinutes: n < 31 ? 450 : 420 }),
    )
    const race = aRun(1, '2026-04-04', { race: { name: 'River Half' } })
    expect(said([race, quads(2, '2026-04-05', 7), quads(3, '2026-06-01', 2), ...nights])).toBe(
      '1 race. The highest soreness was 7 on 5 April, the day after River Half. Your nights were shortest in February.',
    )
  })

  test('no more than was logged', () => {
    expect(said([])).toBe('No race. No soreness was logged.')
    expect(said([quads(1, '2026-06-01', 0)])).toBe('No race. No muscle that was asked was sore.')
    expect(said([quads(1, '2026-06-01', 3)])).toBe('No race. The highest soreness was 3 on 1 June.')
  })
})
