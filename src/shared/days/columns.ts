// The journal as columns: one number a day for each quantity, from the first month to the last; a Change rewrites its months only.
import { type BodyPlace, placeKey } from '../anatomy/body.ts'
import { type Day, dayNumber, dayOfNumber } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { monthsOf, recordsOfMonth } from '../journal/days.ts'
import { placeIndex } from '../soreness/place-index.ts'
import { type MonthDays, monthDays } from './month-days.ts'
import { type Figure, monthFigures } from './month-figures.ts'
import { monthPlaces } from './month-places.ts'
import { type MonthSoreness, monthSoreness } from './month-soreness.ts'

export type Quantity = Figure | keyof MonthSoreness | BodyPlace

/** `values[i]` is of the day with the number `first + i`; NaN is not logged. Never changed in place. */
export type Column = { first: number; values: Float64Array }

/**
 * Days outside these years are slips of the keyboard; one of them must not make every column a million days long. They stay
 * in the journal and its calendar, and are in no column.
 */
const firstMonth = '1900-01'
const lastMonth = '2199-12'

export function columnOf(journal: Journal, quantity: Quantity): Column {
  const key = typeof quantity === 'string' ? quantity : placeKey(quantity.region, quantity.side)
  const known = kept.get(key)
  if (known?.months === journal.months) return known.column
  const parts = partsOf(journal, quantity)
  const column = patched(known ?? nothing, parts)
  kept.set(key, { months: journal.months, parts, column })
  return column
}

/** From one day to another, both included; NaN where the column does not reach. */
export function valuesBetween({ first, values }: Column, from: Day, to: Day): Float64Array {
  const start = dayNumber(from)
  const between = new Float64Array(Math.max(0, dayNumber(to) - start + 1)).fill(Number.NaN)
  const part = values.subarray(Math.max(0, start - first), Math.max(0, start - first + between.length))
  between.set(part, Math.max(0, Math.min(between.length, first - start)))
  return between
}

/** The first day that has a value; null where none has. */
export function firstValueDay({ first, values }: Column): Day | null {
  const at = values.findIndex((value) => !Number.isNaN(value))
  return at < 0 ? null : dayOfNumber(first + at)
}

/** What each month says of a quantity; `values` is null where it says nothing. */
type Part = { days: MonthDays; values: Float64Array | null }
type Kept = { months: Journal['months']; parts: ReadonlyMap<string, Part>; column: Column }

const kept = new Map<string, Kept>()
const nothing: Pick<Kept, 'parts' | 'column'> = {
  parts: new Map(),
  column: { first: 0, values: new Float64Array(0) },
}

function partsOf(journal: Journal, quantity: Quantity): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const month of monthsOf(journal)) {
    if (month < firstMonth || month > lastMonth) continue
    const days = daysOf(month)
    parts.set(month, { days, values: partOf(journal, month, days, quantity) })
  }
  return parts
}

function partOf(journal: Journal, month: string, days: MonthDays, quantity: Quantity): Float64Array | null {
  if (typeof quantity !== 'string')
    return monthPlaces(days, recordsOfMonth(journal, month)).get(placeIndex(quantity)) ?? null
  if (isOfSoreness(quantity)) return monthSoreness(journal, month)[quantity]
  return monthFigures(days, recordsOfMonth(journal, month), quantity)
}

function isOfSoreness(quantity: string): quantity is keyof MonthSoreness {
  return quantity in ofSoreness
}

const ofSoreness: Record<keyof MonthSoreness, true> = {
  soreness: true,
  known: true,
  sorestPlace: true,
  whole: true,
  structure: true,
  structurePlace: true,
}

/** The column of these parts: the last one copied, and only the months written that have changed. */
function patched(last: Pick<Kept, 'parts' | 'column'>, parts: ReadonlyMap<string, Part>): Column {
  const changed: Part[] = []
  for (const [month, part] of parts) if (last.parts.get(month)?.values !== part.values) changed.push(part)
  const gone: Part[] = []
  for (const [month, part] of last.parts) if (!parts.has(month)) gone.push(part)
  if (changed.length + gone.length === 0) return last.column
  const { first, values } = copied(last.column, spanOf(parts))
  for (const { days } of gone)
    values.fill(Number.NaN, Math.max(0, days.number - first), Math.max(0, days.number - first + days.days))
  for (const { days, values: part } of changed) {
    const at = days.number - first
    if (part) values.set(part, at)
    else values.fill(Number.NaN, at, at + days.days)
  }
  return { first, values }
}

function spanOf(parts: ReadonlyMap<string, Part>): { first: number; length: number } {
  const months = [...parts.values()]
  const [first, last] = [months[0]?.days, months.at(-1)?.days]
  if (!first || !last) return { first: 0, length: 0 }
  return { first: first.number, length: last.number + last.days - first.number }
}

/** A column of another span, with what both have in common. */
function copied(column: Column, { first, length }: { first: number; length: number }): Column {
  if (column.first === first && column.values.length === length)
    return { first, values: column.values.slice() }
  const values = new Float64Array(length).fill(Number.NaN)
  const from = Math.max(first, column.first)
  const to = Math.min(first + length, column.first + column.values.length)
  if (from < to) values.set(column.values.subarray(from - column.first, to - column.first), from - first)
  return { first, values }
}

const monthNames = new Map<string, MonthDays>()

function daysOf(month: string): MonthDays {
  const known = monthNames.get(month) ?? monthDays(month)
  monthNames.set(month, known)
  return known
}
