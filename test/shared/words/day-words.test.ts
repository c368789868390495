// Days in the words of a language.
import { expect, it } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import {
  dateWords,
  dayTitle,
  firstWeekday,
  monthTitle,
  pastDayWords,
  weekdayNames,
} from '../../../src/shared/words/day-words.ts'

const today = day('2026-11-24')

it('names days and months as the language does', () => {
  expect(dayTitle(today, today, 'en-GB')).toBe('Tuesday 24 November')
  expect(dayTitle(today, today, 'de')).toBe('Dienstag, 24. November')
  expect(dayTitle(day('2025-11-24'), today, 'en-GB')).toBe('Monday 24 November 2025')
  expect(dayTitle(day('2025-11-24'), today, 'en-US')).toBe('Monday, November 24, 2025')
  expect(monthTitle('2026-11', 'en-GB')).toBe('November 2026')
  expect(dateWords(day('2026-01-08'), today, 'en-GB')).toBe('8 January')
  expect(dateWords(day('2025-01-08'), today, 'en-GB')).toBe('8 January 2025')
})

it('says a near day by its name and a far one by its date', () => {
  const words = ['2026-11-24', '2026-11-23', '2026-11-21', '2026-11-17', '2026-11-25'].map((on) =>
    pastDayWords(day(on), today, 'en-GB'),
  )
  expect(words).toEqual(['today', 'yesterday', 'Saturday', '17 November', '25 November'])
})

it('begins the week as the country does', () => {
  expect(
    weekdayNames(1, 'en-GB')
      .map(({ letter }) => letter)
      .join(''),
  ).toBe('MTWTFSS')
  expect(weekdayNames(7, 'en-US')[0]).toEqual({ letter: 'S', name: 'Sunday' })
  expect([1, 7]).toContain(firstWeekday('en-US'))
})
