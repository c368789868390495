// One row of a table, read: figures in the journal's units, moments and words, before entries are made of them.
import { type Day, dayOf, type Instant } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import type { Column, Why } from './cells.ts'
import type { Meaning } from './meanings.ts'

/** Where and when the table is read. */
export type Reader = {
  timeZone: string
  dayStartMinutes: number
  today: Day
  fileName: string
}

export type RowRead = {
  /** The date of the calendar. */
  day: Day
  startedAt: Instant | null
  sport: string | null
  figures: { readonly [M in Meaning]?: number }
  lightsOut: Moment | null
  woke: Moment | null
  ratings: readonly Rating[]
  notes: readonly string[]
}

/** A clock, and its date where the cell says it. */
export type Moment = { day: Day | null; clock: string }

/** Says why something of the row was left out; without a column the whole row is meant, or more than one cell of it. */
export type Refuse = (why: Why, column?: Column) => void

/** The runner's day, which begins at an hour of the night. */
export function trainingDay(startedAt: Instant, { timeZone, dayStartMinutes }: Reader): Day {
  const offset = startedAt.slice(-6)
  return dayOf(startedAt, /^[+-]/.test(offset) ? offset : timeZone, dayStartMinutes)
}
