// Days as they are written in a locale.
import { expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { longDay, tickDaySpan, tickMonthSpan, yearSpan } from '../../../src/shared/words/dates.ts'

const [from, to] = [day('2026-10-28'), day('2026-11-24')]

test('stretches are shortened as the locale does', () => {
  expect(
    [
      tickDaySpan(from, to, 'en-GB'),
      tickDaySpan(from, to, 'de-DE'),
      tickMonthSpan(from, to, 'en-GB'),
      tickMonthSpan(to, to, 'en-GB'),
      yearSpan(day('2021-01-01'), to, 'en-GB'),
    ].map(plain),
  ).toEqual(['28 Oct – 24 Nov', '28. Okt. – 24. Nov.', 'Oct – Nov 2026', 'Nov 2026', '2021 – 2026'])
})

test('a date that is written from right to left stands by itself in the sentence around it', () => {
  expect(longDay(to, 'fa-IR')).toMatch(/^\u2068.*\u2069$/)
})

/** Thin spaces differ from one version of the locales' data to another. */
function plain(text: string): string {
  return text.replace(/\s*–\s*/g, ' – ').replace(/\s/g, ' ')
}
