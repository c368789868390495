// Days in the words of the runner's language: `Tuesday 24 November`, `November 2026`, the letters of a week.
import { Temporal } from 'temporal-polyfill'
import { type Day, dayNumber, daysBetween } from '../base/day.ts'
import { gregorian } from './dates.ts'

export function dayTitle(day: Day, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    ...gregorian,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
}

/** `Tuesday`. */
export function weekdayName(day: Day, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { ...gregorian, weekday: 'long' })
}

/** `8 January`, with its year when that is another than the one of `today`. */
export function dateWords(day: Day, today: Day, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    ...gregorian,
    day: 'numeric',
    month: 'long',
    ...year,
  })
}

/** `Saturday` within the last week, else the date. */
export function pastDayWords(day: Day, today: Day, locale: string): string {
  const days = Temporal.PlainDate.from(day).until(today, { largestUnit: 'day' }).days
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days > 1 && days < 7) return weekdayName(day, locale)
  return dateWords(day, today, locale)
}

/** `from Monday to Thursday` within a week, else `from 24 November to 3 December`. */
export function spanWords(from: Day, to: Day, locale: string): string {
  const words = (day: Day) =>
    daysBetween(from, to) < 7 ? weekdayName(day, locale) : dateWords(day, from, locale)
  return `from ${words(from)} to ${words(to)}`
}

/** The same inside a sentence: `today`, `yesterday`, `on Saturday`, `on 8 November`. */
export function onDayWords(day: Day, today: Day, locale: string): string {
  const words = pastDayWords(day, today, locale)
  return words === 'today' || words === 'yesterday' ? words : `on ${words}`
}

/** `November 2026` of `2026-11`. */
export function monthTitle(month: string, locale: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(locale, {
    ...gregorian,
    month: 'long',
    year: 'numeric',
  })
}

/** 1 Monday to 7 Sunday, as the language's country begins its week; Monday where that is not known. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } }
  return known.getWeekInfo?.().firstDay ?? 1
}

/** The seven weekdays in order: the short letter for the eye, the name for the ear. */
export function weekdayNames(first: number, locale: string): { letter: string; name: string }[] {
  const monday = Temporal.PlainDate.from('2026-11-23')
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = monday.add({ days: (first - 1 + index) % 7 })
    return {
      letter: weekday.toLocaleString(locale, { ...gregorian, weekday: 'narrow' }),
      name: weekday.toLocaleString(locale, { ...gregorian, weekday: 'long' }),
    }
  })
}

/** `Tuesday 24 November 2026`. */
export function fullDate(day: Day, locale: string): string {
  return fullDates(locale).format(dayNumber(day) * 86_400_000)
}

/** Making one costs a hundred times what it costs to use it, and a list has many days. */
const kept = new Map<string, Intl.DateTimeFormat>()
function fullDates(locale: string): Intl.DateTimeFormat {
  const known = kept.get(locale)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    ...gregorian,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  kept.set(locale, made)
  return made
}
