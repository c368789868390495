// A trend window as chart rows: one mark a day, or one a week where a window is too long for that.
import { placeName } from '../../shared/anatomy/body.ts'
import type { Day } from '../../shared/base/day.ts'
import { median } from '../../shared/science/index.ts'
import { type Gap, gapsOf } from '../../shared/trends/gaps.ts'
import type { SleepRow, SorenessRow, Trend } from '../../shared/trends/window-rows.ts'
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
  isOpen: boolean
  median7: number | null
  note: string
}

/** Days as they are, or each week's highest soreness. */
export function sorenessMarks({ rows, gaps }: Pick<Trend<SorenessRow>, 'rows' | 'gaps'>): Mark[] {
  const marks = rows.map(({ day, worst, median7, place }, index) => ({
    from: day,
    to: day,
    value: worst,
    isOpen: isIn(gaps, index),
    median7,
    note: place ? placeName(place.region, place.side).toLowerCase() : '',
  }))
  return byWeek(marks, (values) => (values.length > 0 ? Math.max(...values) : null))
}

/** Nights as they are, or the median of each week's nights. */
export function sleepMarks({ rows, gaps }: Pick<Trend<SleepRow>, 'rows' | 'gaps'>): Mark[] {
  const marks = rows.map(({ day, sleptMinutes, median7 }, index) => ({
    from: day,
    to: day,
    value: sleptMinutes,
    isOpen: isIn(gaps, index),
    median7,
    note: '',
  }))
  return byWeek(marks, median)
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
  return marks.findIndex(({ from, to }) => from <= day && day <= to)
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
    return first && last - at > marks.length / 12
      ? [
          {
            at,
            text: isWeekly(marks) ? tickMonth(first, navigator.language) : tickDay(first, navigator.language),
          },
        ]
      : []
  })
  const step = Math.ceil(months.length / mostMonths)
  return [...months.filter((_, index) => (months.length - 1 - index) % step === 0), today]
}

/** The days to choose among, with their words; a mark without a value can be gone to as well, to log it. */
export function markPoints(
  marks: readonly Mark[],
  valueText: (value: number) => string,
  hrefOfDay: (day: Day) => string,
): ChartPoint[] {
  const span = spanOf(marks)
  return marks.map(({ from, to, value, note }, index) => ({
    id: from,
    at: shareOf(index, span),
    href: hrefOfDay(from),
    text: `${from === to ? longDay(from, navigator.language) : `week from ${longDay(from, navigator.language)}`}: ${value === null ? 'not logged' : valueText(value)}${note && `, ${note}`}`,
  }))
}

/** Whole hours around all the nights, with a tick every second or fourth of them. */
export function hoursAxis(minutes: readonly number[]): { span: Span; ticks: Tick[] } {
  const least = Math.floor(Math.min(6 * 60, ...minutes) / 60)
  const most = Math.ceil(Math.max(9 * 60, ...minutes) / 60)
  const step = most - least > 6 ? 4 : 2
  const from = least - (least % step === 0 ? 0 : least % step)
  const to = Math.ceil((most - from) / step) * step + from
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
  return { span: [from * 60, to * 60], ticks: ticks.map((hour) => ({ at: hour * 60, text: `${hour} h` })) }
}

const mostMonths = 5

function byWeek(marks: readonly Mark[], sumUp: (values: number[]) => number | null): Mark[] {
  if (marks.length <= mostDailyMarks) return [...marks]
  const weeks: Mark[] = []
  for (let end = marks.length; end > 0; end -= weekDays) {
    const week = marks.slice(Math.max(0, end - weekDays), end)
    const [first, last] = [week[0], week.at(-1)]
    if (!first || !last) break
    const value = sumUp(week.map((mark) => mark.value).filter((known) => known !== null))
    const isOpen = value === null && week.some((mark) => mark.isOpen)
    weeks.unshift({ from: first.from, to: last.to, value, isOpen, median7: last.median7, note: '' })
  }
  return weeks
}

function isIn(gaps: readonly Gap[], index: number): boolean {
  return gaps.some(({ from, to }) => from <= index && index <= to)
}
