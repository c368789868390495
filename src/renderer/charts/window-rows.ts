// A trend window as chart rows: one mark a day, or one a week where a window is too long for that.
import { type Day, dayNumber, dayOfNumber, daysBetween } from '../../shared/base/day.ts'
import { addUp, newPyramid, type Pyramid, weekStarts } from '../../shared/days/pyramid.ts'
import { placeAt } from '../../shared/soreness/place-index.ts'
import { type Gap, gapsOf } from '../../shared/trends/gaps.ts'
import { placeInText } from '../../shared/trends/race-places.ts'
import type { SorenessTrend, Trend } from '../../shared/trends/window-rows.ts'
import { longDay, tickDay, tickMonth, weekdayOf } from '../../shared/words/dates.ts'
import { type Span, shareOf, type Tick } from './geometry.ts'
import type { ChartPoint } from './PointLink.tsx'

/** Above this many days each mark is a week, counted back from the last day. */
const mostDailyMarks = 400
const weekDays = 7

/** A day, or a week; `isOpen` is not logged where it could have been. */
export type Mark = {
  from: Day
  to: Day
  value: number | null
  /** The value is at least so much: a muscle that was sore before was not asked. */
  isAtLeast: boolean
  isOpen: boolean
  median7: number | null
  note: string
}

/** Days as they are, or each week's highest soreness. */
export function sorenessMarks(
  trend: Pick<SorenessTrend, 'values' | 'medians' | 'gaps' | 'known' | 'sorestPlace'>,
  from: Day,
): Mark[] {
  const { values, known, sorestPlace } = trend
  const sure = values.map((value, at) => (known[at] === 1 ? value : Number.NaN))
  return marksOf(trend, from, {
    ofDay: (at) => ({
      value: values[at],
      isAtLeast: known[at] === 0,
      note: isNone(sorestPlace[at]) ? '' : placeInText(placeAt(sorestPlace[at] ?? 0)),
    }),
    ofWeeks: (starts) => {
      const [all, whole] = [weeksOf(values, starts).max, weeksOf(sure, starts).max]
      return (week) => ({ value: all[week], isAtLeast: all[week] !== whole[week], note: '' })
    },
  })
}

/** Nights as they are, or the median of each week's nights. */
export function sleepMarks(trend: Pick<Trend, 'values' | 'medians' | 'gaps'>, from: Day): Mark[] {
  const { values } = trend
  return marksOf(trend, from, {
    ofDay: (at) => ({ value: values[at], isAtLeast: false, note: '' }),
    ofWeeks: (starts) => {
      const { median } = weeksOf(values, starts)
      return (week) => ({ value: median[week], isAtLeast: false, note: '' })
    },
  })
}

/** Runs of marks that were not logged. */
export function openMarks(marks: readonly Mark[]): Gap[] {
  return gapsOf(marks, ({ isOpen }) => isOpen)
}

/** Whether each mark is a week. */
export function isWeekly(marks: readonly Mark[]): boolean {
  return marks.some(({ from, to }) => from !== to)
}

/** One mark lies at each whole number. */
export function spanOf(marks: readonly Mark[]): Span {
  return [-0.5, marks.length - 0.5]
}

export function indexOf(marks: readonly Mark[], day: Day): number {
  const first = marks.at(0)
  if (!first || day < first.from) return -1
  // Marks are days, or weeks of which the first alone may be shorter.
  const days = daysBetween(first.to, day)
  return isWeekly(marks) ? Math.max(0, Math.ceil(days / weekDays)) : days
}

/** Up to seven words under the axis: weekdays, weeks back from today, or first days of months. */
export function dayTicks(marks: readonly Mark[]): Tick[] {
  const last = marks.length - 1
  const today: Tick = { at: last, text: 'today' }
  const rest = marks.slice(0, last)
  if (marks.length <= weekDays)
    return [...rest.map(({ from }, at) => ({ at, text: weekdayOf(from, navigator.language) })), today]
  if (marks.length <= 5 * weekDays)
    return [
      ...rest.flatMap(({ from }, at) =>
        (last - at) % weekDays === 0 ? [{ at, text: tickDay(from, navigator.language) }] : [],
      ),
      today,
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
  const textOf = isWeekly(marks) ? tickMonth : tickDay
  return [
    ...months
      .filter((_, index) => (months.length - 1 - index) % step === 0)
      .map(({ at, first }) => ({ at, text: textOf(first, navigator.language) })),
    today,
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

/** `Sunday 22 November 2026: 7, quads left`. */
function markText({ from, to, value, isAtLeast, note }: Mark, valueText: (value: number) => string): string {
  const day = longDay(from, navigator.language)
  const said = value === null ? 'not logged' : `${isAtLeast ? 'at least ' : ''}${valueText(value)}`
  return `${from === to ? day : `week from ${day}`}: ${said}${note && `, ${note}`}`
}

/** Whole hours around all the nights, with a tick every second or fourth of them. */
export function hoursAxis(minutes: readonly number[]): { span: Span; ticks: Tick[] } {
  const least = Math.floor(minutes.reduce((low, one) => Math.min(low, one), 6 * 60) / 60)
  const most = Math.ceil(minutes.reduce((high, one) => Math.max(high, one), 9 * 60) / 60)
  const step = most - least > 6 ? 4 : 2
  const from = least - (least % step === 0 ? 0 : least % step)
  const to = Math.ceil((most - from) / step) * step + from
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
  return { span: [from * 60, to * 60], ticks: ticks.map((hour) => ({ at: hour * 60, text: `${hour} h` })) }
}

const mostMonths = 5

type Said = { value: number | undefined; isAtLeast: boolean; note: string }
type Sayings = {
  ofDay: (at: number) => Said
  ofWeeks: (starts: readonly number[]) => (week: number) => Said
}

function marksOf(
  { values, medians, gaps }: Pick<Trend, 'values' | 'medians' | 'gaps'>,
  from: Day,
  { ofDay, ofWeeks }: Sayings,
): Mark[] {
  const isDaily = values.length <= mostDailyMarks
  const starts = isDaily ? [...values.keys(), values.length] : weekStarts(values.length)
  const said = isDaily ? ofDay : ofWeeks(starts)
  const first = dayNumber(from)
  const isOpen = openWithin(gaps)
  return Array.from({ length: starts.length - 1 }, (_, index) => {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0]
    const { value, isAtLeast, note } = said(index)
    const median7 = medians[end - 1]
    return {
      from: dayOfNumber(first + start),
      to: dayOfNumber(first + end - 1),
      value: known(value),
      isAtLeast: isAtLeast && known(value) !== null,
      isOpen: known(value) === null && isOpen(start, end),
      median7: known(median7),
      note,
    }
  })
}

/** Whether some of the days from one index up to another are open; to be asked in rising order. */
function openWithin(gaps: readonly Gap[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while ((gaps[next]?.to ?? Infinity) < start) next += 1
    return (gaps[next]?.from ?? Infinity) < end
  }
}

function weeksOf(values: Float64Array, starts: readonly number[]): Pyramid {
  const weeks = newPyramid(starts.length - 1)
  addUp(values, starts, weeks)
  return weeks
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

function isNone(value: number | undefined): boolean {
  return known(value) === null
}
