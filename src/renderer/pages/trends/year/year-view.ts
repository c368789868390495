// All that a year's drawing and its table are made of.
import { addDays, type Day } from '../../../../shared/base/day.ts'
import type { Pyramid } from '../../../../shared/days/pyramid.ts'
import type { Journal } from '../../../../shared/journal/change.ts'
import { racesOf } from '../../../../shared/journal/days.ts'
import {
  type Calendar,
  calendarWeeks,
  monthColumns,
  sorenessCalendar,
  weeksOf,
} from '../../../../shared/trends/calendar.ts'
import { daysIn, type Span } from '../../../../shared/trends/span.ts'
import { yearSentence } from '../../../../shared/trends/year-sentence.ts'
import { daySpan, monthName, numberText } from '../../../../shared/words/dates.ts'
import { hoursMinutesText } from '../../../../shared/words/units.ts'

export type YearStrip = {
  title: string
  unit: string
  colour: string
  weeks: Pyramid
  text: (value: number) => string
}

export type YearView = {
  span: Span
  calendar: Calendar
  months: { text: string; week: number }[]
  races: { id: string; day: Day; name: string }[]
  starts: number[]
  /** How far across the year the last day that has begun lies, 0 to 1. */
  newest: number
  soreness: Pyramid
  strips: [sleep: YearStrip, load: YearStrip, heart: YearStrip]
  sentence: string
}

export function yearView(journal: Journal, year: number, today: Day, firstWeekday: number): YearView {
  const text = String(year).padStart(4, '0')
  const span = { from: `${text}-01-01` as Day, to: `${text}-12-31` as Day }
  const locale = navigator.language
  const calendar = sorenessCalendar(journal, span, today, firstWeekday)
  const races = racesOf(journal)
    .filter(({ day }) => day >= span.from && day <= span.to)
    .map(({ id, day, race }) => ({ id, day, name: race?.name ?? 'Race' }))
  const weeksBy = (quantity: Parameters<typeof calendarWeeks>[1]) =>
    calendarWeeks(journal, quantity, span, firstWeekday)
  const whole = (value: number) => numberText(Math.round(value), locale)
  return {
    span,
    calendar,
    months: monthColumns(span, firstWeekday).map(({ day, week }) => ({
      text: monthName(day, locale, 'short'),
      week,
    })),
    races,
    starts: weeksOf(span, firstWeekday),
    newest: Math.min(1, Math.max(0, (daysIn({ from: span.from, to: today }) + 14) / daysIn(span))),
    soreness: weeksBy('soreness'),
    strips: [
      {
        title: 'Sleep',
        unit: 'a night',
        colour: 'var(--sleep)',
        weeks: weeksBy('slept'),
        text: hoursMinutesText,
      },
      {
        title: 'Load',
        unit: 'effort × min',
        colour: 'var(--load)',
        weeks: weeksBy('load'),
        text: whole,
      },
      {
        title: 'Resting heart',
        unit: 'bpm',
        colour: 'var(--heart)',
        weeks: weeksBy('restingHeart'),
        text: whole,
      },
    ],
    sentence: yearSentence(journal, span, calendar, races, locale),
  }
}

/** A row a week that has anything, the first one first. */
export function yearTable({ span, starts, soreness, strips, races }: YearView) {
  const locale = navigator.language
  return starts.slice(0, -1).flatMap((start, week) => {
    const [from, to] = [addDays(span.from, start), addDays(span.from, (starts[week + 1] ?? 0) - 1)]
    const raced = races.filter(({ day }) => day >= from && day <= to).map(({ name }) => name)
    const cells = [
      medianText(soreness.n[week], soreness.max[week], (value) => numberText(value, locale)),
      ...strips.map(({ weeks, text }) => medianText(weeks.n[week], weeks.median[week], text)),
    ]
    if (raced.length === 0 && cells.every((cell) => cell === '–')) return []
    return [{ id: from, cells: [daySpan(from, to, locale), ...cells, raced.join(', ') || '–'] }]
  })
}

function medianText(n = 0, value = Number.NaN, text: (value: number) => string): string {
  return n === 0 ? '–' : text(value)
}
