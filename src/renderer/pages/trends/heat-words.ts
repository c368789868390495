// What a square of a heat map is called, and where it leads; the months over its weeks, and how wide they are.
import type { Day } from '../../../shared/base/day.ts'
import type { Calendar, CalendarDay } from '../../../shared/trends/calendar.ts'
import { longDay, monthName } from '../../../shared/words/dates.ts'
import type { Cell } from '../../charts/GridLink.tsx'
import { weekGridPx } from '../../charts/WeekGrid.tsx'
import { hrefOfDay } from '../../commands/routes.ts'

/** `Sunday 22 November 2026: at least 3`. */
function dayHeatText({ value, isAtLeast, isToCome }: CalendarDay, day: string): string {
  if (value !== null) return `${day}: ${isAtLeast ? 'at least ' : ''}${value}`
  return isToCome ? day : `${day}: not logged`
}

/** Of weeks side by side no more than a year is drawn. */
export const mostWeeks = 53

/** How wide weeks side by side are drawn: large enough to be read, and not much larger. */
export function gridWidths(weeks: number) {
  const width = weekGridPx.left + weeks * weekGridPx.step
  return {
    leastPx: Math.min(width, leastGridPx),
    mostPx: width * 1.15,
    namesShare: weekGridPx.left / width,
  }
}

const leastGridPx = 900

/** The names of months over their first week. */
export function monthTexts(months: readonly { day: Day; week: number }[]) {
  return months.map(({ day, week }) => ({ text: monthName(day, navigator.language, 'short'), week }))
}

/** The square of a calendar in a column and a row of it; null beyond its first and last day. */
export function calendarCell({ days }: Calendar, week: number, row: number): Cell | null {
  const found = days.find((one) => one.week === week && one.row === row)
  return found
    ? { href: hrefOfDay(found.day), text: dayHeatText(found, longDay(found.day, navigator.language)) }
    : null
}
