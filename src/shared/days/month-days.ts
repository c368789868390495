// The days of a month as a stretch of numbers.
import { type Day, dayNumber } from '../base/day.ts'

export type MonthDays = {
  first: Day
  /** The number of its first day. */
  number: number
  days: number
}

/** `month` is `YYYY-MM`. */
export function monthDays(month: string): MonthDays {
  const first = `${month}-01` as Day
  const number = dayNumber(first)
  const days = month.endsWith('-12') ? 31 : dayNumber(`${monthAfter(month)}-01` as Day) - number
  return { first, number, days }
}

/** The month before `YYYY-MM`. */
export function monthBefore(month: string): string {
  const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return of === 1 ? monthOf(year - 1, 12) : monthOf(year, of - 1)
}

/** Nothing logged yet on any of its days. */
export function newColumn({ days }: MonthDays): Float64Array {
  return new Float64Array(days).fill(Number.NaN)
}

function monthAfter(month: string): string {
  return monthOf(Number(month.slice(0, 4)), Number(month.slice(5)) + 1)
}

function monthOf(year: number, of: number): string {
  return `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`
}
