// A year in two or three sentences: its races, where soreness was highest, and the month of the shortest nights.

import { addDays, type Day, dayNumber, daysBetween } from '../base/day.ts'
import { standingApart } from '../base/words.ts'
import { columnOf, valuesBetween } from '../days/columns.ts'
import { addUp, monthStarts, newPyramid } from '../days/pyramid.ts'
import type { Journal } from '../journal/change.ts'
import { counted } from '../words/counts.ts'
import { dayAndMonth, monthName } from '../words/dates.ts'
import type { Calendar } from './calendar.ts'
import type { Span } from './span.ts'

/** A month with fewer nights says too little of its nights. */
const leastNights = 10

/** @param races of that year, in order of day */
export function yearSentence(
  journal: Journal,
  span: Span,
  calendar: Calendar,
  races: readonly { day: Day; name: string }[],
  locale: string,
): string {
  const raced = races.length === 0 ? 'No race.' : `${counted(races.length, 'race', 'races', locale)}.`
  return [raced, highestText(calendar, races, locale), nightsText(journal, span, locale)]
    .filter(Boolean)
    .join(' ')
}

function highestText(
  { days }: Calendar,
  races: readonly { day: Day; name: string }[],
  locale: string,
): string {
  const highest = days.reduce<(typeof days)[number] | null>(
    (top, day) => (day.value !== null && day.value > (top?.value ?? -1) ? day : top),
    null,
  )
  if (highest === null || highest.value === null) return 'No soreness was logged.'
  if (highest.value === 0) return 'No muscle that was asked was sore.'
  const race = races.findLast(
    ({ day }) => day <= highest.day && daysBetween(day, highest.day) <= nearRaceDays,
  )
  const after = race
    ? `, ${daysAfterText(daysBetween(race.day, highest.day))} ${standingApart(race.name)}`
    : ''
  const least = highest.isAtLeast ? 'at least ' : ''
  return `The highest soreness was ${least}${highest.value} on ${dayAndMonth(highest.day, locale)}${after}.`
}

const nearRaceDays = 7

function daysAfterText(days: number): string {
  if (days === 0) return 'the day of'
  return days === 1 ? 'the day after' : `${counted(days, 'day')} after`
}

function nightsText(journal: Journal, { from, to }: Span, locale: string): string {
  const values = valuesBetween(columnOf(journal, 'slept'), from, to)
  const starts = monthStarts(dayNumber(from), values.length)
  const months = newPyramid(starts.length - 1)
  addUp(values, starts, months)
  let shortest = -1
  let counts = 0
  for (let month = 0; month + 1 < starts.length; month += 1) {
    if ((months.n[month] ?? 0) < leastNights) continue
    counts += 1
    if (shortest < 0 || (months.median[month] ?? 0) < (months.median[shortest] ?? 0)) shortest = month
  }
  // The shortest of one is not the shortest of anything.
  if (counts < 2) return ''
  return `Your nights were shortest in ${monthName(addDays(from, starts[shortest] ?? 0), locale)}.`
}
