// A trend as chart rows: one mark a day, or one a week or month where a span is too long for that.
import { type Day, dayNumber, dayOfNumber } from '../../shared/base/day.ts'
import { addRanges, monthStarts, newPyramid, type Pyramid, weekStarts } from '../../shared/days/pyramid.ts'
import { rollingMedian } from '../../shared/days/rolling-median.ts'
import { placeAt } from '../../shared/soreness/place-index.ts'
import { type Gap, gapsOf } from '../../shared/trends/gaps.ts'
import { placeInText } from '../../shared/trends/race-places.ts'
import { type Grain, grainOf } from '../../shared/trends/span.ts'
import type { SorenessTrend, Trend } from '../../shared/trends/window-rows.ts'
import { counted } from '../../shared/words/counts.ts'
import { longDay, tickDay, tickMonth, weekdayOf } from '../../shared/words/dates.ts'
import { type Dot, type Span, shareOf, type Tick } from './geometry.ts'
import type { ChartPoint } from './PointLink.tsx'

const weekDays = 7
const medianOf = { days: 7, least: 3 }

/** A day, a week or a month; `isOpen` is not logged where it could have been. */
export type Mark = {
  from: Day
  to: Day
  /** Of a day its value, of more days their mean. */
  value: number | null
  /** Of more days the lowest and highest; of a day its value. */
  low: number | null
  high: number | null
  /** Days with a value. */
  days: number
  /** The value, of more days the highest, is at least so much: a muscle that was sore before was not asked. */
  isAtLeast: boolean
  isOpen: boolean
  median7: number | null
  /** The same place of the period before: its median of seven days, of more days their mean. */
  before: number | null
  note: string
}

type Drawn = Pick<Trend, 'values' | 'sure' | 'medians' | 'gaps' | 'before'>

/** Days as they are; of weeks and months the mean, lowest and highest. */
export function trendMarks(trend: Drawn, from: Day, noteOf: (at: number) => string = () => ''): Mark[] {
  const { values, sure, medians, gaps, before } = trend
  const first = dayNumber(from)
  const grain = grainOf(values.length)
  const starts = startsOf(grain, first, values.length)
  const isOpen = openWithin(gaps)
  const ghost = before && ghostOf(before, grain, starts)
  const all = grain === 'day' ? null : addedUp(values, starts)
  const blocks = all && { all, sure: sure === values ? all : addedUp(sure, starts) }
  return Array.from({ length: starts.length - 1 }, (_, index) => {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0]
    const ofDay = blocks ? null : known(values[start])
    const high = blocks ? known(blocks.all.max[index]) : ofDay
    const surest = blocks ? known(blocks.sure.max[index]) : known(sure[start])
    return {
      from: dayOfNumber(first + start),
      to: dayOfNumber(first + end - 1),
      // Where no day of a week is known for sure, those that are at least so much are all there is.
      value: blocks ? (known(blocks.sure.mean[index]) ?? known(blocks.all.mean[index])) : ofDay,
      low: blocks ? (known(blocks.sure.min[index]) ?? known(blocks.all.min[index])) : ofDay,
      high,
      days: blocks ? (blocks.all.n[index] ?? 0) : ofDay === null ? 0 : 1,
      isAtLeast: high !== null && high !== surest,
      isOpen: high === null && isOpen(start, end),
      median7: blocks ? null : known(medians[start]),
      before: ghost ? known(ghost[index]) : null,
      note: blocks ? '' : noteOf(start),
    }
  })
}

/** Soreness says beside each day where it was highest. */
export function sorenessMarks(trend: Drawn & Pick<SorenessTrend, 'sorestPlace'>, from: Day): Mark[] {
  return trendMarks(trend, from, (at) => {
    const place = trend.sorestPlace[at]
    return known(place) === null ? '' : placeInText(placeAt(place ?? 0))
  })
}

/** Runs of marks that were not logged. */
export function openMarks(marks: readonly Mark[]): Gap[] {
  return gapsOf(marks, ({ isOpen }) => isOpen)
}

/** What each mark is. */
export function grainOfMarks(marks: readonly Mark[]): Grain {
  const [first, last] = [marks.at(0), marks.at(-1)]
  return first && last ? grainOf(dayNumber(last.to) - dayNumber(first.from) + 1) : 'day'
}

/** One mark lies at each whole number. */
export function spanOf(marks: readonly Mark[]): Span {
  return [-0.5, marks.length - 0.5]
}

/** The mark that a day lies in; -1 before the first. */
export function indexOf(marks: readonly Mark[], day: Day): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.from ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A line through the marks; it breaks where one has no such number. */
export function runsOf(marks: readonly Mark[], of: 'median7' | 'before'): Dot[][] {
  const runs: Dot[][] = []
  marks.forEach((mark, index) => {
    const y = mark[of]
    if (y === null) return
    const isNext = index > 0 && marks[index - 1]?.[of] !== null
    if (isNext) runs.at(-1)?.push({ x: index, y })
    else runs.push([{ x: index, y }])
  })
  return runs
}

/** Up to seven words under the axis: weekdays, weeks back from the last day, or first days of months. */
export function dayTicks(marks: readonly Mark[], today: Day): Tick[] {
  const last = marks.length - 1
  const end = marks.at(-1)
  if (!end) return []
  const endText =
    grainOfMarks(marks) === 'day'
      ? tickDay(end.to, navigator.language)
      : tickMonth(end.to, navigator.language)
  const ending: Tick = { at: last, text: end.to === today ? 'today' : endText }
  const rest = marks.slice(0, last)
  if (marks.length <= weekDays)
    return [...rest.map(({ from }, at) => ({ at, text: weekdayOf(from, navigator.language) })), ending]
  if (marks.length <= 5 * weekDays)
    return [
      ...rest.flatMap(({ from }, at) =>
        (last - at) % weekDays === 0 ? [{ at, text: tickDay(from, navigator.language) }] : [],
      ),
      ending,
    ]
  const months = rest.flatMap(({ from, to }, at) => {
    const first = from.endsWith('-01')
      ? from
      : to.slice(0, 7) > from.slice(0, 7)
        ? (`${to.slice(0, 7)}-01` as Day)
        : null
    return first && last - at > marks.length / 12 ? [{ at, first }] : []
  })
  const step = Math.ceil(months.length / mostMonths)
  const textOf = grainOfMarks(marks) === 'day' ? tickDay : tickMonth
  return [
    ...months
      .filter((_, index) => (months.length - 1 - index) % step === 0)
      .map(({ at, first }) => ({ at, text: textOf(first, navigator.language) })),
    ending,
  ]
}

/** The days to choose among, with their words; a mark without a value can be gone to as well, to log it. */
export function markPoints(
  marks: readonly Mark[],
  valueText: (value: number) => string,
  hrefOfDay: (day: Day) => string,
): ChartPoint[] {
  const span = spanOf(marks)
  return marks.map((mark, index) => ({
    id: mark.from,
    at: shareOf(index, span),
    href: hrefOfDay(mark.from),
    // Thousands of marks are never all read out: each is put in words when it is asked for.
    get text() {
      return markText(mark, valueText)
    },
  }))
}

/** `Sunday 22 November 2026: 7, quads left`; of more days `week from 2 November 2026: 3, from 1 to 7 on 6 days`. */
function markText(mark: Mark, valueText: (value: number) => string): string {
  const { from, to, value, low, high, days, isAtLeast, note } = mark
  const day = longDay(from, navigator.language)
  if (value === null || low === null || high === null)
    return `${from === to ? day : `from ${day}`}: not logged`
  const least = isAtLeast ? 'at least ' : ''
  if (from === to) return `${day}: ${least}${valueText(value)}${note && `, ${note}`}`
  const range = `${valueText(low)} to ${least}${valueText(high)}`
  return `${counted(days, 'day')} from ${day}: mean ${valueText(value)}, ${range}`
}

const mostMonths = 5

function startsOf(grain: Grain, first: number, days: number): readonly number[] {
  if (grain === 'month') return monthStarts(first, days)
  return grain === 'week' ? weekStarts(days) : Array.from({ length: days + 1 }, (_, at) => at)
}

function ghostOf(before: Float64Array, grain: Grain, starts: readonly number[]): Float64Array {
  if (grain !== 'day') return addedUp(before, starts).mean
  const medians = new Float64Array(before.length)
  rollingMedian(before, medians, medianOf)
  return medians
}

/** Whether some of the days from one index up to another are open; to be asked in rising order. */
function openWithin(gaps: readonly Gap[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while ((gaps[next]?.to ?? Infinity) < start) next += 1
    return (gaps[next]?.from ?? Infinity) < end
  }
}

function addedUp(values: Float64Array, starts: readonly number[]): Pyramid {
  const blocks = newPyramid(starts.length - 1)
  addRanges(values, starts, blocks)
  return blocks
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
