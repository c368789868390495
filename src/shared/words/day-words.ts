// Days in the words of the runner's language: `Tuesday 24 November`, `November 2026`, the letters of a week.
import { addDays, type Day, day, daysBetween } from '../base/day.ts'
import { dayText, isOtherYear, longDay, unbroken, weekdayName } from './dates.ts'

/** `Tuesday 24 November`, with its year when that is another than the one of `today`. */
export function dayTitle(day: Day, today: Day, locale: string): string {
  return isOtherYear(day, today)
    ? longDay(day, locale)
    : unbroken(dayText(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }), locale)
}

/** `8 January`, with its year when that is another than the one of `today`. */
export function dateWords(day: Day, today: Day, locale: string): string {
  const year = isOtherYear(day, today) ? { year: 'numeric' as const } : {}
  return dayText(day, locale, { day: 'numeric', month: 'long', ...year })
}

/** `Saturday` within the last week, else the date. */
export function pastDayWords(day: Day, today: Day, locale: string): string {
  const days = daysBetween(day, today)
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
  return dayText(day(`${month}-01`), locale, { month: 'long', year: 'numeric' })
}

/** 1 Monday to 7 Sunday, as the language's country begins its week; Monday where that is not known. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } }
  return known.getWeekInfo?.().firstDay ?? 1
}

/** The seven weekdays in order: the short letter for the eye, the name for the ear. */
export function weekdayNames(first: number, locale: string): { letter: string; name: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = addDays(monday, (first - 1 + index) % 7)
    return { letter: dayText(weekday, locale, { weekday: 'narrow' }), name: weekdayName(weekday, locale) }
  })
}

const monday = day('2026-11-23')
