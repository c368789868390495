// Days and instants: a day is a date in the runner's own zone, an instant is ISO 8601 with its offset.

import { Temporal } from 'temporal-polyfill'
import { z } from './schema.ts'
import { plainSigns } from './written-digits.ts'

export const notADay = 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.'

/** A calendar date `YYYY-MM-DD`, chosen when an entry is made and never derived again. */
export const Day = z.string().refine(isDay, notADay).brand<'Day'>()
export type Day = z.infer<typeof Day>

/** An ISO 8601 date and time with offset, `2026-11-22T10:41:20+01:00`. */
export const Instant = z
  .string()
  .refine(isInstant, 'This is not a moment in time with its offset from UTC.')
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** The day that a text says, null where it says none. */
export function readDay(text: string): Day | null {
  const said = plainSigns(text).trim()
  return isDay(said) ? (said as Day) : null
}

/** @throws RangeError when the text is no day of the calendar. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`day: "${text}" is not a calendar date`)
  return text as Day
}

/** @throws RangeError when the text is no instant with an offset. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`instant: "${text}" has no date, time and offset`)
  return text as Instant
}

/** The day that a wall-clock moment belongs to, when days start at `dayStartMinutes` after midnight. */
export function dayOf(at: Instant, timeZone: string, dayStartMinutes: number): Day {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return local.subtract({ minutes: dayStartMinutes }).toPlainDate().toString() as Day
}

/** The same of an instant that is written in its own zone, by arithmetic alone. */
export function dayAsWritten(at: Instant, dayStartMinutes: number): Day {
  const minutes = digits(at, 11, 13) * 60 + digits(at, 14, 16) - dayStartMinutes
  return dayOfNumber(dayNumber(at as string as Day) + Math.floor(minutes / 1440))
}

/** Days since 1970-01-01, by integer arithmetic alone: cheap enough for each record of fifty years. */
export function dayNumber(of: Day): number {
  const month = digits(of, 5, 7)
  // Years begin in March here, so that the leap day is the last of its year.
  const year = digits(of, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(of, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day of a number; before the year 0000 and after 9999, which no `Day` can write, the first or last that can be. */
export function dayOfNumber(number: number): Day {
  const days = Math.min(Math.max(number, firstNumber), lastNumber) + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day
}

export function addDays(from: Day, days: number): Day {
  return dayOfNumber(dayNumber(from) + days)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The days of the calendar from one to another, both included; none when `to` is earlier. */
export function daysFrom(from: Day, to: Day): Day[] {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) =>
    dayOfNumber(first + index),
  )
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1
}

/** Fractional days between two instants, for curves since a finish. */
export function elapsedDays(from: Instant, to: Instant): number {
  return (epochOf(to) - epochOf(from)) / 86_400_000
}

export function minutesBetween(from: Instant, to: Instant): number {
  return (epochOf(to) - epochOf(from)) / 60_000
}

/** Local clock time of an instant as it was written down: `06:40`. */
export function clockTime(at: Instant): string {
  return at.slice(11, 16)
}

/** The calendar month `YYYY-MM` of a day. */
export function monthOf(of: Day): string {
  return of.slice(0, 7)
}

/** An instant for a local date and clock time in a zone; a time that DST skips moves forward. */
export function instantAt(on: Day, time: string, timeZone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(timeZone)
  return withOffset(zoned)
}

/** An instant from epoch milliseconds, written in the offset of a zone. */
export function instantFromEpoch(epochMs: number, timeZone: string): Instant {
  return withOffset(Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toZonedDateTimeISO(timeZone))
}

/** Epoch milliseconds, read off the text by arithmetic alone: cheap enough for each record of fifty years. */
export function epochOf(at: Instant): number {
  const hasSeconds = at[16] === ':'
  // A leap second is the second before it, as Temporal has it.
  const seconds = hasSeconds ? Math.min(59, digits(at, 17, 19)) : 0
  const zone = at.endsWith('Z') ? at.length - 1 : at.length - 6
  const fraction = hasSeconds && at[19] === '.' ? digits(at, 20, zone) * 10 ** (23 - zone) : 0
  const offsetMinutes = at.endsWith('Z')
    ? 0
    : digits(at, zone + 1, zone + 3) * 60 + digits(at, zone + 4, zone + 6)
  const minutes =
    digits(at, 11, 13) * 60 + digits(at, 14, 16) - (at[zone] === '-' ? -offsetMinutes : offsetMinutes)
  return dayNumber(at as string as Day) * 86_400_000 + minutes * 60_000 + seconds * 1000 + fraction
}

/** `+01:00` as an instant is written, `UTC` for `Z`: a zone to read its times in. */
export function offsetOf(at: Instant): string {
  return /[+-]\d{2}:\d{2}$/.exec(at)?.[0] ?? 'UTC'
}

function withOffset(zoned: Temporal.ZonedDateTime): Instant {
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant
}

const firstNumber = dayNumber('0000-01-01' as Day)
const lastNumber = dayNumber('9999-12-31' as Day)

/** The whole number written at a place of a text. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}

function isInstant(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return false
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}
