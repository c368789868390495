// Where a key or a button of the calendar leads.
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, day, daysFrom } from '../../shared/base/day.ts'

/** A month `YYYY-MM` that many months later. */
export function monthLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

/** The day a key leads to, null for any other key; `first` is the first weekday, 1 for Monday; with Shift a page is a year. */
export function dayByKey(key: string, from: Day, first: number, isShift = false): Day | null {
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
      return day(date.subtract({ months: isShift ? 12 : 1 }).toString())
    case 'PageDown':
      return day(date.add({ months: isShift ? 12 : 1 }).toString())
    default:
      return null
  }
}

/** The weeks of a month `YYYY-MM`; null where a week reaches into another month. */
export function monthRows(month: string, first: number): (Day | null)[][] {
  const start = Temporal.PlainDate.from(`${month}-01`)
  const days = daysFrom(day(`${month}-01`), day(start.with({ day: start.daysInMonth }).toString()))
  const before = Array.from({ length: (start.dayOfWeek - first + 7) % 7 }, () => null)
  const after = Array.from({ length: (7 - ((before.length + days.length) % 7)) % 7 }, () => null)
  const cells = [...before, ...days, ...after]
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
