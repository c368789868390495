// The spans that trends can be looked at in, and how an address names them.
import { addDays, type Day, dayNumber, daysBetween, readDay } from '../../../shared/base/day.ts'
import { columnOf, firstValueDay, type Quantity } from '../../../shared/days/columns.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { daysIn, lastDays, type Span } from '../../../shared/trends/span.ts'
import type { ZoomStep } from '../../charts/PointLink.tsx'

export const ranges = [
  { value: '7', text: '7 d', name: '7 days' },
  { value: '28', text: '28 d', name: '28 days' },
  { value: '90', text: '90 d', name: '90 days' },
  { value: '365', text: '1 y', name: '1 year' },
  { value: 'all', text: 'All', name: 'All days' },
] as const
export type Range = (typeof ranges)[number]['value']

/** What an address names: a range that ends today, or two days. */
export type Chosen = Range | Span

const leastDays = 28
const leastZoomDays = 7
const quantities = [
  'soreness',
  'structure',
  'slept',
  'sleepQuality',
  'load',
  'restingHeart',
  'rmssd',
] as const satisfies readonly Quantity[]

/** 28 days where nothing or nothing readable is named. */
export function chosenOf(about: string | null): Chosen {
  const range = ranges.find(({ value }) => value === about)
  if (range) return range.value
  const [from, to] = (about ?? '').split('..').map(readDay)
  return from && to && from <= to ? { from, to } : '28'
}

export function aboutOf(chosen: Chosen): string {
  return typeof chosen === 'string' ? chosen : `${chosen.from}..${chosen.to}`
}

/** `all` reaches back to the first value of what is drawn, and at least 28 days. */
export function spanOf(chosen: Chosen, journal: Journal, today: Day): Span {
  if (typeof chosen !== 'string') return chosen
  return lastDays(chosen === 'all' ? allDays(journal, today) : Number(chosen), today)
}

/** Half as long or twice as long around a day, or half its length earlier or later; never beyond today. */
export function steppedSpan(span: Span, step: ZoomStep, around: Day, today: Day): Span {
  const days = daysIn(span)
  if (step === 'earlier' || step === 'later') {
    const by = Math.max(1, Math.round(days / 2)) * (step === 'earlier' ? -1 : 1)
    return endingBy(lastDays(days, addDays(span.to, by)), today)
  }
  const wanted = Math.max(leastZoomDays, Math.round(step === 'in' ? days / 2 : days * 2))
  const share = daysBetween(span.from, around) / Math.max(1, days - 1)
  const from = addDays(around, -Math.round(share * (wanted - 1)))
  return endingBy({ from, to: addDays(from, wanted - 1) }, today)
}

/** From the first to the last day of a stretch that was drawn, at least a week. */
export function stretchedSpan(from: Day, to: Day, today: Day): Span {
  const missing = leastZoomDays - (dayNumber(to) - dayNumber(from) + 1)
  const before = missing > 0 ? Math.floor(missing / 2) : 0
  const start = addDays(from, -before)
  return endingBy({ from: start, to: missing > 0 ? addDays(start, leastZoomDays - 1) : to }, today)
}

function endingBy(span: Span, today: Day): Span {
  return span.to <= today ? span : lastDays(daysIn(span), today)
}

function allDays(journal: Journal, today: Day): number {
  const days = quantities.map((quantity) => firstValueDay(columnOf(journal, quantity)) ?? today)
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), today)
  return Math.max(leastDays, daysBetween(first, today) + 1)
}
