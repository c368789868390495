// One quantity of the journal over a span: its values, medians, gaps, what is usual, and the span before it.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { type Column, columnOf, type Quantity, valuesBetween } from '../days/columns.ts'
import { rollingMedian } from '../days/rolling-median.ts'
import type { Journal } from '../journal/change.ts'
import { firstDay, racesOf } from '../journal/days.ts'
import { madBand } from '../science/index.ts'
import { gapsIn } from './gaps.ts'
import { daysIn, grainOf, type Span } from './span.ts'
import type { Trend, UsualRange } from './window-rows.ts'

/** What all quantities of a span have in common. */
export type Frame = {
  span: Span
  days: number
  today: Day
  /** The first day that is read: further back than the span, for its first medians, what is usual and the span before it. */
  first: Day
  /** The first day of which anything is written down. */
  began: Day
  /** From the first day that is read on, in order of day. */
  races: readonly Race[]
}
export type Race = { id: string; day: Day; name: string }

const medianDays = 7
const medianLeast = 3
const usualDays = 60
export const usualLeast = 14
const usualRobustSds = 1
/** A race's own week says nothing about what is usual (science.md 2.3). */
const raceWeekDays = 7

export function frameOf(journal: Journal, span: Span, today: Day): Frame {
  const days = daysIn(span)
  const began = firstDay(journal) ?? today
  // Where nothing was logged before the span there is nothing before it to read.
  const isFirst = began >= span.from
  const back = Math.max(isFirst ? 0 : 2 * days, days, usualDays) + medianDays - 1
  const first = addDays(span.to, 1 - back)
  return {
    span,
    days,
    today,
    first,
    began,
    races: racesFrom(journal, addDays(first, -raceWeekDays), span.to),
  }
}

/** A quantity from the first day that is read to the last of the span. */
export function readFrame(journal: Journal, { first, span }: Frame, quantity: Quantity): Float64Array {
  return valuesBetween(columnOf(journal, quantity) satisfies Column, first, span.to)
}

export type SeriesTrend = Omit<Trend, 'sentence'>

/** Values as `readFrame` reads them; `sure` are those that are known. */
export function trendOf(
  values: Float64Array,
  sure: Float64Array,
  frame: Frame,
  /** A day that has no value, but was written down. */
  isKept: (at: number) => boolean = () => false,
): SeriesTrend {
  const { days, first, began, span, today } = frame
  const start = values.length - days
  const medians = new Float64Array(values.length).fill(Number.NaN)
  // Weeks and months have no line of medians: only the last days are asked for then.
  const readFrom = grainOf(days) === 'day' ? 0 : Math.max(0, values.length - usualDays)
  rollingMedian(sure.subarray(readFrom), medians.subarray(readFrom), { days: medianDays, least: medianLeast })
  const begins = daysBetween(first, began)
  const todayAt = daysBetween(first, today)
  const isOpen = (at: number) => isNone(values[at]) && !isKept(at) && at >= begins && at < todayAt
  const drawn = values.subarray(start)
  const { usual, count } = usualOf(sure, frame)
  return {
    values: drawn,
    // The same where all values are known, which need not be added up twice.
    sure: sure === values ? drawn : sure.subarray(start),
    medians: medians.subarray(start),
    before: began < span.from && start >= days ? sure.subarray(start - days, start) : null,
    loggedDays: countOf(drawn),
    gaps: gapsIn(days, (at) => isOpen(start + at)),
    median7: numberOrNull(medians.at(-1)),
    usual,
    usualDays: count,
  }
}

/** The values of a frame's own span. */
export function ofSpan(values: Float64Array, { days }: Frame): Float64Array {
  return values.subarray(-days)
}

/** How many days have a value. */
function countOf(values: Float64Array): number {
  let count = 0
  for (const value of values) if (!Number.isNaN(value)) count += 1
  return count
}

export function isNone(value: number | undefined): boolean {
  return value === undefined || Number.isNaN(value)
}

export function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

/** From the last 60 days of the span, race weeks left out. */
function usualOf(sure: Float64Array, { first, races }: Frame): { usual: UsualRange | null; count: number } {
  const raceDays = races.map(({ day }) => daysBetween(first, day))
  const values: number[] = []
  for (let at = Math.max(0, sure.length - usualDays); at < sure.length; at += 1) {
    const value = sure[at] ?? Number.NaN
    const isRaceWeek = raceDays.some((race) => at >= race && at < race + raceWeekDays)
    if (!Number.isNaN(value) && !isRaceWeek) values.push(value)
  }
  const band = values.length < usualLeast ? null : madBand({ x: values, k: usualRobustSds })
  const usual = band && {
    low: Math.max(0, band.lower),
    median: band.median,
    high: band.upper,
    values: values.length,
  }
  return { usual, count: values.length }
}

function racesFrom(journal: Journal, from: Day, to: Day): Race[] {
  return racesOf(journal)
    .filter(({ day }) => day >= from && day <= to)
    .map(({ id, day, race }) => ({ id, day, name: race?.name ?? 'Race' }))
}
