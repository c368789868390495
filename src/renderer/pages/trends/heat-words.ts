// What a square of a heat map is called, and where it leads.
import type { Calendar, CalendarDay } from '../../../shared/trends/calendar.ts'
import { longDay } from '../../../shared/words/dates.ts'
import type { Cell } from '../../charts/GridLink.tsx'
import { hrefOfDay } from '../../commands/routes.ts'

/** `Sunday 22 November 2026: at least 3`. */
function dayHeatText({ value, isAtLeast, isToCome }: CalendarDay, day: string): string {
  if (value !== null) return `${day}: ${isAtLeast ? 'at least ' : ''}${value}`
  return isToCome ? day : `${day}: not logged`
}

/** The square of a calendar in a column and a row of it; null beyond its first and last day. */
export function calendarCell({ days }: Calendar, week: number, row: number): Cell | null {
  const found = days.find((one) => one.week === week && one.row === row)
  return found
    ? { href: hrefOfDay(found.day), text: dayHeatText(found, longDay(found.day, navigator.language)) }
    : null
}
