// Every language writes days, amounts and clocks so that they stand beside scores and what is typed: plain digits, Gregorian.
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { counted } from '../../../src/shared/words/counts.ts'
import * as dates from '../../../src/shared/words/dates.ts'
import * as dayWords from '../../../src/shared/words/day-words.ts'
import * as units from '../../../src/shared/words/units.ts'
import { locales } from './all-locales.ts'

const [from, to] = [day('2026-10-28'), day('2026-11-24')]

const everything = (locale: string): string[] => [
  dates.longDay(to, locale),
  dates.shortDay(to, locale),
  dates.dayAndMonth(to, locale),
  dates.tickDay(to, locale),
  dates.tickMonth(to, locale),
  dates.monthName(to, locale),
  dates.weekdayOf(to, locale),
  dates.weekdayName(to, locale),
  dates.weekdayAndDate(to, locale),
  dates.monthDaySpan(from, to, locale),
  dates.daySpan(from, to, locale),
  dates.tickDaySpan(from, to, locale),
  dates.tickMonthSpan(from, to, locale),
  dates.yearSpan(day('2021-01-01'), to, locale),
  dates.numberText(18_261.5, locale),
  dayWords.dayTitle(to, from, locale),
  dayWords.dateWords(from, day('2027-01-08'), locale),
  dayWords.pastDayWords(from, to, locale),
  dayWords.spanWords(from, to, locale),
  dayWords.monthTitle('2026-11', locale),
  ...dayWords.weekdayNames(6, locale).map(({ name }) => name),
  units.distanceText(42_195, locale),
  units.climbText(12_345, locale, 'km'),
  units.clockWords('22:15', units.clockOfLocale(locale)),
  counted(18_261, 'day', 'days', locale),
]

describe.each(locales)('%s', (locale) => {
  test('writes no other digits than plain ones', () => {
    expect(everything(locale).filter((text) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([])
  })

  test('counts years as the calendar of the journal does', () => {
    expect(dates.longDay(to, locale)).toContain('2026')
    expect(dates.longDay(to, locale)).toContain('24')
    expect(dayWords.monthTitle('2026-11', locale)).toContain('2026')
  })

  test('sets the thousands of a large number apart', () => {
    expect(counted(18_261, 'day', 'days', locale)).toMatch(/^\u2068?18[^\d]261\u2069? days$/)
  })

  test('begins the week on one of its seven days', () => {
    const names = dayWords.weekdayNames(dayWords.firstWeekday(locale), locale).map(({ name }) => name)
    expect(new Set(names).size).toBe(7)
    expect(names[0]).toBe(dates.weekdayName(day(`2026-11-${22 + dayWords.firstWeekday(locale)}`), locale))
  })
})

test('one is one, and everything else is several', () => {
  expect([0, 1, 2, 5].map((count) => counted(count, 'day'))).toEqual(['0 days', '1 day', '2 days', '5 days'])
  expect(counted(1, 'entry', 'entries')).toBe('1 entry')
})
