// What a square of a heat map is called.
import type { CalendarDay } from '../../../shared/trends/calendar.ts'

/** `Sunday 22 November 2026: at least 3`. */
export function dayHeatText({ value, isAtLeast, isToCome }: CalendarDay, day: string): string {
  if (value !== null) return `${day}: ${isAtLeast ? 'at least ' : ''}${value}`
  return isToCome ? day : `${day}: not logged`
}
