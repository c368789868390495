// Digits and signs of other scripts in what is typed.
import { expect, it } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { digitValue, plainSigns } from '../../../src/shared/base/written-digits.ts'
import { readSleep } from '../../../src/shared/typed/clock.ts'
import { readDistance } from '../../../src/shared/typed/numbers.ts'
import { readPlaces } from '../../../src/shared/typed/place-line.ts'
import { tickMonth } from '../../../src/shared/words/dates.ts'
import { dayTitle } from '../../../src/shared/words/day-words.ts'

it('knows the digits of every script', () => {
  expect(['0', '9', '٠', '٩', '۴', '५', '６', 'x', '½', '12'].map(digitValue)).toEqual([
    0,
    9,
    0,
    9,
    4,
    5,
    6,
    null,
    null,
    null,
  ])
})

it('reads what an input method or another page brings along', () => {
  expect(plainSigns('７：３０')).toBe('7:30')
  expect(plainSigns('\u200e٤٢٫١٩٥\u200f')).toBe('42,195')
  expect(plainSigns('Zoë 3')).toBe('Zoë 3')
  expect(readSleep('７：３０')).toEqual(readSleep('7:30'))
  expect(readPlaces('calves\u200b ٣').ratings.map(({ value }) => value)).toEqual([3, 3])
})

it('takes a marathon in metres as it is grouped, and in kilometres with its comma', () => {
  expect(
    ['42,195 m', '42.195 m', '42 195 m', '400 m', '42,195', '１０ km'].map((text) =>
      readDistance(text, 'km'),
    ),
  ).toEqual([42195, 42195, 42195, 400, 42195, 10000].map((value) => ({ ok: true, value })))
})

it('names Gregorian months where the locale has a calendar of its own', () => {
  const november = day('2026-11-24')
  expect(['fa-IR', 'th-TH', 'ar-SA'].map((locale) => tickMonth(november, `${locale}-u-nu-latn`))).toEqual(
    ['نوامبر 2026', 'พ.ย. ค.ศ. 2026', 'نوفمبر 2026'].map((words) => expect.stringContaining(words.slice(-4))),
  )
  expect(dayTitle(november, november, 'fa-IR')).toContain('نوامبر')
})
