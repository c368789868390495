// The rows of a report: weeks, or months, quarters and years where weeks would be too many for a page; each with what was logged in it.
import { type Day, dayNumber, dayOfNumber } from '../base/day.ts'
import { columnOf, type Quantity, valuesBetween } from '../days/columns.ts'
import { addUp, monthStarts, newPyramid, type Starts, weekStarts } from '../days/pyramid.ts'
import type { Journal } from '../journal/change.ts'
import { isAnyWritten } from '../journal/days.ts'
import { fosterWeek } from '../science/index.ts'
import { isNone, numberOrNull } from './series.ts'
import { daysIn, type Span } from './span.ts'
import { type CountedFamily, doneBetween, doneDays } from './week-targets.ts'

/** A week, counted back from the last day, or so many months of the calendar, counted from the year 0. */
export type RowSize = 'week' | number

export type ReportRow = Span & {
  /** Of its days those with soreness or a night. */
  loggedDays: number
  days: number
  /** Of the days that are known for sure. */
  sorenessMedian: number | null
  /** The highest of all muscles; at least so much where the highest day is known in part. */
  sorenessHighest: number | null
  isAtLeast: boolean
  sleptMedianMinutes: number | null
  nights: number
  /** Of the days that are known, added up. */
  load: number | null
  loadDays: number
  /** Of a whole week of which each day is known. */
  monotony: number | null
  restingHeartMedian: number | null
  mornings: number
  /** Days on which at least half of a routine was done; null where nothing at all was logged. */
  doneDays: Record<CountedFamily, number> | null
  races: string[]
}

/** So many rows leave room for the charts above them. */
export const mostReportRows = 14

/** The latest first. */
export function reportRows(
  journal: Journal,
  span: Span,
  races: readonly { day: Day; name: string }[],
): { size: RowSize; rows: ReportRow[] } {
  const first = dayNumber(span.from)
  const size = sizeOf(first, daysIn(span))
  const starts = startsOf(size, first, daysIn(span))
  const read = (quantity: Quantity) => valuesBetween(columnOf(journal, quantity), span.from, span.to)
  const inRows = (values: Float64Array) => {
    const rows = newPyramid(starts.length - 1)
    addUp(values, starts, rows)
    return rows
  }
  const [soreness, known, slept, load] = [read('soreness'), read('known'), read('slept'), read('load')]
  const quality = read('sleepQuality')
  const all = inRows(soreness)
  const sure = inRows(soreness.map((value, at) => (known[at] === 1 ? value : Number.NaN)))
  const [nights, loads, mornings] = [inRows(slept), inRows(load), inRows(read('restingHeart'))]
  const logged = inRows(
    soreness.map((value, at) => [value, slept[at], quality[at]].find((one) => !isNone(one)) ?? Number.NaN),
  )
  const done = doneDays(journal, span)
  const rows = starts.slice(0, -1).map((start, row): ReportRow => {
    const end = starts[row + 1] ?? start
    const own = { from: dayOfNumber(first + start), to: dayOfNumber(first + end - 1) }
    const highest = numberOrNull(all.max[row])
    const loadMean = numberOrNull(loads.mean[row])
    return {
      ...own,
      days: end - start,
      loggedDays: logged.n[row] ?? 0,
      sorenessMedian: numberOrNull(sure.median[row]),
      sorenessHighest: highest,
      isAtLeast: highest !== null && highest !== numberOrNull(sure.max[row]),
      sleptMedianMinutes: numberOrNull(nights.median[row]),
      nights: nights.n[row] ?? 0,
      load: loadMean === null ? null : loadMean * (loads.n[row] ?? 0),
      loadDays: loads.n[row] ?? 0,
      monotony: size === 'week' ? monotonyOf(load.subarray(start, end)) : null,
      restingHeartMedian: numberOrNull(mornings.median[row]),
      mornings: mornings.n[row] ?? 0,
      doneDays: isAnyWritten(journal, own.from, own.to) ? doneBetween(done, own) : null,
      races: races.filter(({ day }) => day >= own.from && day <= own.to).map(({ name }) => name),
    }
  })
  return { size, rows: rows.reverse() }
}

const sizes: readonly RowSize[] = ['week', 1, 3, 12, 24, 60, 120]

function sizeOf(first: number, days: number): RowSize {
  const fits = sizes.find((size) => startsOf(size, first, days).length - 1 <= mostReportRows)
  return fits ?? 12 * Math.ceil(days / 365 / (mostReportRows - 1))
}

function startsOf(size: RowSize, first: number, days: number): Starts {
  if (size === 'week') return weekStarts(days)
  const months = monthStarts(first, days)
  return months.filter(
    (start, index) =>
      index === 0 || index === months.length - 1 || monthsSince0(dayOfNumber(first + start)) % size === 0,
  )
}

function monthsSince0(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monotonyOf(daily: Float64Array): number | null {
  return daily.length === 7 ? fosterWeek({ daily: [...daily].map(numberOrNull) }).monotony : null
}
