// A profile as the texts of its fields, and back: a year of birth may be typed as an age.
import type { Profile } from '../../../shared/settings/settings.ts'
import { type Reading, readNumber } from '../../../shared/typed/numbers.ts'

export const experiences = [
  { value: 'beginner', text: 'Beginner' },
  { value: 'regular', text: 'Regular runner' },
  { value: 'experienced', text: 'Experienced' },
  { value: 'not_sure', text: 'Not sure' },
] as const satisfies readonly { value: NonNullable<Profile['experience']>; text: string }[]

export const weekdayFields = [
  { field: 'dayOff', label: 'Day you like off' },
  { field: 'busiestDay', label: 'Busiest day' },
  { field: 'longRunDay', label: 'Long-run day' },
] as const satisfies readonly { field: keyof Profile; label: string }[]

/** A year as it is, an age up to 120 as the year that it was in. */
export function readBirthYear(text: string, thisYear: number): Reading<number> {
  const number = readNumber(text, 'A year of birth or an age')
  if (!number.ok || number.value === null) return number
  const { value } = number
  if (!Number.isInteger(value) || (value > 120 && value < 1900) || value < 5 || value > thisYear - 5)
    return { ok: false, message: 'Write a year as 1988, or an age as 38.' }
  return { ok: true, value: value <= 120 ? thisYear - value : value }
}

export function ageText(birthYear: number | null, thisYear: number): string {
  return birthYear === null ? 'a year, 1988, or your age' : `${thisYear - birthYear} this year`
}
