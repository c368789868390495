// Days as they are typed, in the order of the language.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { day, dayOfNumber } from '../../../src/shared/base/day.ts'
import { readDayText } from '../../../src/shared/typed/day-text.ts'
import { longDay } from '../../../src/shared/words/dates.ts'

const today = day('2026-11-29')
const read = (text: string, locale = 'en-GB') => readDayText(text, today, locale)

describe('a typed day', () => {
  it('is read with its numbers in the order of the language, or the year first', () => {
    expect(
      ['24/11/2026', '24.11.26', '24 11 2026', '2026-11-24', '2026/11/24'].map((text) => read(text)),
    ).toEqual(Array(5).fill('2026-11-24'))
    expect(read('11/24/2026', 'en-US')).toBe('2026-11-24')
    expect(read('3/4/2026', 'en-US')).toBe('2026-03-04')
    expect(read('3/4/2026')).toBe('2026-04-03')
    expect(read('24.11.2026', 'de')).toBe('2026-11-24')
    expect(read('2026. 11. 24.', 'hu')).toBe('2026-11-24')
  })

  it('is read with the name of its month, short or whole, of the language or in English', () => {
    const texts = [
      '24 Nov 2026',
      'Nov 24, 2026',
      '24th of november 2026',
      'Tuesday 24 November 2026',
      'tue 24 nov',
    ]
    expect(texts.map((text) => read(text))).toEqual(Array(5).fill('2026-11-24'))
    expect(read('24 août 2026', 'fr')).toBe('2026-08-24')
    expect(read('24 AOUT', 'fr')).toBe('2026-08-24')
    expect(read('3. März 2026', 'de')).toBe('2026-03-03')
  })

  it('is the one nearest to today where it has no year', () => {
    expect(['28/11', '1 Jan', '1/6'].map((text) => read(text))).toEqual([
      '2026-11-28',
      '2027-01-01',
      '2026-06-01',
    ])
    expect(read('29 Feb')).toBeNull()
  })

  it('may be today or yesterday in words', () => {
    expect([read('today'), read(' Yesterday ')]).toEqual(['2026-11-29', '2026-11-28'])
  })

  it('is none where the text says none of the calendar', () => {
    for (const text of [
      '',
      '31/2/2026',
      '24',
      '24/11/026',
      'november',
      '1/2/3/4',
      '24/13',
      'soon',
      '24 foo 2026',
    ])
      expect(read(text), text).toBeNull()
  })

  property.prop([
    fc.integer({ min: 0, max: 40_000 }),
    fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'sv'),
  ])('reads back what the app itself writes', (number, locale) => {
    const written = dayOfNumber(number)
    expect(readDayText(longDay(written, locale), today, locale)).toBe(written)
  })
})
