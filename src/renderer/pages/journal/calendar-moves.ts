// Where a key or a button of the calendar leads.
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, day } from '../../../shared/base/day.ts'

/** A month `YYYY-MM` that many months later. */
export function monthLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

/** The day a key leads to, null for any other key; `first` is the first weekday, 1 for Monday. */
export function dayByKey(key: string, from: Day, first: number): Day | null {
  const date = Temporal.PlainDate.from(from)
  const sinceWeekStart = (date.dayOfWeek - first + 7) % 7
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1)
    case 'ArrowRight':
      return addDays(from, 1)
    case 'ArrowUp':
      return addDays(from, -7)
    case 'ArrowDown':
      return addDays(from, 7)
    case 'Home':
      return addDays(from, -sinceWeekStart)
    case 'End':
      return addDays(from, 6 - sinceWeekStart)
    case 'PageUp':
      return day(date.subtract({ months: 1 }).toString())
    case 'PageDown':
      return day(date.add({ months: 1 }).toString())
    default:
      return null
  }
}
