// A stretch of the calendar that trends are looked at in, and how finely it is drawn.
import { addDays, type Day, daysBetween } from '../base/day.ts'

/** Both days included. */
export type Span = { from: Day; to: Day }

export function daysIn({ from, to }: Span): number {
  return daysBetween(from, to) + 1
}

/** So many days of which the last one is `to`. */
export function lastDays(days: number, to: Day): Span {
  return { from: addDays(to, 1 - days), to }
}

/** What one mark of a drawing stands for. */
export type Grain = 'day' | 'week' | 'month'

/** Above these many days a mark is a week, and then a month: no chart draws more than some hundred marks. */
const mostDailyMarks = 400
const mostWeeklyDays = 3_700

export function grainOf(days: number): Grain {
  if (days <= mostDailyMarks) return 'day'
  return days <= mostWeeklyDays ? 'week' : 'month'
}
