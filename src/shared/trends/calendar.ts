// A stretch of days as a calendar: a column a week, a row a weekday, each day with its soreness.
import { addDays, type Day, dayNumber, weekdayOf } from '../base/day.ts'
import { columnOf, type Quantity, valuesBetween } from '../days/columns.ts'
import { addUp, newPyramid, type Pyramid } from '../days/pyramid.ts'
import type { Journal } from '../journal/change.ts'
import { firstDay } from '../journal/days.ts'
import { isNone } from './series.ts'
import { daysIn, type Span } from './span.ts'

export type CalendarDay = {
  day: Day
  week: number
  row: number
  /** The highest of all muscles; null where none was asked. */
  value: number | null
  isAtLeast: boolean
  isToCome: boolean
}

export type Calendar = { days: CalendarDay[]; weeks: number; loggedDays: number }

/** @param firstWeekday 1 Monday to 7 Sunday */
export function sorenessCalendar(
  journal: Journal,
  { from, to }: Span,
  today: Day,
  firstWeekday: number,
): Calendar {
  const [values, known] = (['soreness', 'known'] as const).map((quantity) =>
    valuesBetween(columnOf(journal, quantity), from, to),
  )
  const began = firstDay(journal) ?? today
  const skipped = rowOf(from, firstWeekday)
  const days = Array.from({ length: daysIn({ from, to }) }, (_, at): CalendarDay => {
    const day = addDays(from, at)
    const value = values?.[at]
    return {
      day,
      week: Math.floor((at + skipped) / 7),
      row: (at + skipped) % 7,
      value: isNone(value) ? null : (value ?? null),
      isAtLeast: known?.[at] === 0,
      isToCome: day > today || day < began,
    }
  })
  return {
    days,
    weeks: weeksOf({ from, to }, firstWeekday).length - 1,
    loggedDays: days.filter(({ value }) => value !== null).length,
  }
}

/** A quantity by the weeks of the calendar: their median, lowest and highest. */
export function calendarWeeks(
  journal: Journal,
  quantity: Quantity,
  span: Span,
  firstWeekday: number,
): Pyramid {
  const starts = weeksOf(span, firstWeekday)
  const weeks = newPyramid(starts.length - 1)
  addUp(valuesBetween(columnOf(journal, quantity), span.from, span.to), starts, weeks)
  return weeks
}

/** Where each week begins, counted from the first day, and at the end where the last one ends. */
export function weeksOf(span: Span, firstWeekday: number): number[] {
  const days = daysIn(span)
  const first = 7 - rowOf(span.from, firstWeekday)
  const starts = [0]
  for (let at = first; at < days; at += 7) starts.push(at)
  return [...starts, days]
}

/** The first week that a month begins in, for the words over the columns. */
export function monthColumns({ from, to }: Span, firstWeekday: number): { day: Day; week: number }[] {
  const skipped = rowOf(from, firstWeekday)
  const first = dayNumber(from)
  return Array.from({ length: daysIn({ from, to }) }, (_, at) => addDays(from, at))
    .filter((day) => day.endsWith('-01'))
    .map((day) => ({ day, week: Math.floor((dayNumber(day) - first + skipped) / 7) }))
}

function rowOf(day: Day, firstWeekday: number): number {
  return (weekdayOf(day) - firstWeekday + 7) % 7
}
