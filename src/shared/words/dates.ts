// Days and hours as the charts, their tables and the race page write them, in a locale.

import { type Day, dayNumber } from '../base/day.ts'
import { standingApart } from '../base/words.ts'

/** `Sunday 22 November 2026`. */
export function longDay(day: Day, locale: string): string {
  const text = dayText(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return unbroken(text, locale)
}

/** `Sun 22 Nov`. */
export function shortDay(day: Day, locale: string): string {
  return unbroken(dayText(day, locale, { weekday: 'short', day: 'numeric', month: 'short' }), locale)
}

/** `Sun 22 Nov`, with its year when that is another than the one of `today`. */
export function shortDate(day: Day, today: Day, locale: string): string {
  if (!isOtherYear(day, today)) return shortDay(day, locale)
  const text = dayText(day, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  return unbroken(text, locale)
}

export function isOtherYear(day: Day, today: Day): boolean {
  return day.slice(0, 4) !== today.slice(0, 4)
}

/** English comes with a comma here and without one there: before the number of a day it has none. */
export function unbroken(text: string, locale: string): string {
  return locale.startsWith('en') ? text.replace(/^([a-z]+), (?=\d)/i, '$1 ') : text
}

/** `22 November`. */
export function dayAndMonth(day: Day, locale: string): string {
  return dayText(day, locale, { day: 'numeric', month: 'long' })
}

/** `22 Nov`. */
export function tickDay(day: Day, locale: string): string {
  return dayText(day, locale, { day: 'numeric', month: 'short' })
}

/** `Nov 2026`. */
export function tickMonth(day: Day, locale: string): string {
  return dayText(day, locale, { month: 'short', year: 'numeric' })
}

/** `November`, or `Nov`. */
export function monthName(day: Day, locale: string, length: 'long' | 'short' = 'long'): string {
  return dayText(day, locale, { month: length })
}

/** `Sun`. */
export function weekdayOf(day: Day, locale: string): string {
  return dayText(day, locale, { weekday: 'short' })
}

/** `Sunday`. */
export function weekdayName(day: Day, locale: string): string {
  return dayText(day, locale, { weekday: 'long' })
}

/** `Sun 22`. */
export function weekdayAndDate(day: Day, locale: string): string {
  return `${weekdayOf(day, locale)} ${dayText(day, locale, { day: 'numeric' })}`
}

/** `22 November – 3 December`, shortened as the locale does. */
export function monthDaySpan(from: Day, to: Day, locale: string): string {
  return spanText(from, to, locale, { day: 'numeric', month: 'long' })
}

/** `22 November 2026 – 3 December 2026`, shortened as the locale does. */
export function daySpan(from: Day, to: Day, locale: string): string {
  return spanText(from, to, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `22 Nov – 3 Dec`. */
export function tickDaySpan(from: Day, to: Day, locale: string): string {
  return spanText(from, to, locale, { day: 'numeric', month: 'short' })
}

/** `Oct – Dec 2026`, or `Nov 2026` of days in one month. */
export function tickMonthSpan(from: Day, to: Day, locale: string): string {
  return spanText(from, to, locale, { month: 'short', year: 'numeric' })
}

/** `2021 – 2025`, or `2026` of days in one year. */
export function yearSpan(from: Day, to: Day, locale: string): string {
  return spanText(from, to, locale, { year: 'numeric' })
}

/** A number with at most one decimal, its thousands set apart, in plain digits; other forms of one by `options`. */
export type DatePlace = 'day' | 'month' | 'year'

/** The order in which a date is written in numbers. */
export function datePlaces(locale: string): readonly DatePlace[] {
  const places = format(locale, {})
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []))
  return places.length === 3 ? places : ['day', 'month', 'year']
}

export function numberText(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = oneDecimal,
): string {
  const key = options === oneDecimal ? locale : JSON.stringify([locale, options])
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn' })
  numbers.set(key, known)
  return standingApart(known.format(value))
}

const oneDecimal = { maximumFractionDigits: 1 }

/** Making one takes as long as hundreds of numbers. */
const numbers = new Map<string, Intl.NumberFormat>()

function spanText(from: Day, to: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return standingApart(format(locale, parts).formatRange(midnightOf(from), midnightOf(to)))
}

export function dayText(day: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return standingApart(format(locale, parts).format(midnightOf(day)))
}

/**
 * The days of a race and the grid of the calendar are Gregorian, whatever the locale's own calendar is; and since scores,
 * clocks and what is typed stand in plain digits, so do dates and amounts in every language.
 */
const everywhere = { calendar: 'gregory', numberingSystem: 'latn' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts])
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, ...everywhere, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

/** A day at midnight UTC, for formats that are told UTC as well. */
function midnightOf(day: Day): number {
  return dayNumber(day) * 86_400_000
}
