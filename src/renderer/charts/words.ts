// Days and hours as the charts, their tables and the race page write them, in the runner's locale.
import type { Day } from '../../shared/day.ts'

/** `Sunday 22 November 2026`. */
export function longDay(day: Day): string {
  return dayText(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Sun, 22 Nov`. */
export function shortDay(day: Day): string {
  return dayText(day, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** `22 Nov`. */
export function tickDay(day: Day): string {
  return dayText(day, { day: 'numeric', month: 'short' })
}

/** `Nov 2026`. */
export function tickMonth(day: Day): string {
  return dayText(day, { month: 'short', year: 'numeric' })
}

/** `Sun`. */
export function weekdayOf(day: Day): string {
  return dayText(day, { weekday: 'short' })
}

/** `22 November 2026 – 3 December 2026`, shortened as the locale does. */
export function daySpan(from: Day, to: Day): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(dateOf(from), dateOf(to))
}

/** A number with at most one decimal. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(navigator.language, { maximumFractionDigits: 1 }).format(value)
}

function dayText(day: Day, parts: Intl.DateTimeFormatOptions): string {
  return format(parts).format(dateOf(day))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([navigator.language, parts])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(navigator.language, { ...parts, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

/** A day at midnight UTC, for formats that are told UTC as well. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
