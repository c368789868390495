// Days and hours as the charts, their tables and the race page write them, in a locale.
import { type Day, dayNumber } from '../base/day.ts'

/** `Sunday 22 November 2026`. */
export function longDay(day: Day, locale: string): string {
  return dayText(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Sun, 22 Nov`. */
export function shortDay(day: Day, locale: string): string {
  return dayText(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })
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
  return format(locale, { day: 'numeric', month: 'long' }).formatRange(midnightOf(from), midnightOf(to))
}

/** `22 November 2026 – 3 December 2026`, shortened as the locale does. */
export function daySpan(from: Day, to: Day, locale: string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    midnightOf(from),
    midnightOf(to),
  )
}

/** A number with at most one decimal. */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

function dayText(day: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return format(locale, parts).format(midnightOf(day))
}

/** The days of a race and the grid of the calendar are Gregorian, whatever the locale's own calendar is. */
export const gregorian = { calendar: 'gregory' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts])
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, ...gregorian, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

/** A day at midnight UTC, for formats that are told UTC as well. */
function midnightOf(day: Day): number {
  return dayNumber(day) * 86_400_000
}
