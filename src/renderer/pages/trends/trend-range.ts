// The spans that trends can be looked at in, and how many days each has.
import { type Day, daysBetween } from '../../../shared/base/day.ts'
import { columnOf, firstValueDay } from '../../../shared/days/columns.ts'
import type { Journal } from '../../../shared/journal/change.ts'

export const ranges = [
  { value: '7', text: '7 d', name: '7 days' },
  { value: '28', text: '28 d', name: '28 days' },
  { value: '90', text: '90 d', name: '90 days' },
  { value: '365', text: '1 y', name: '1 year' },
  { value: 'all', text: 'All', name: 'All days' },
] as const
export type Range = (typeof ranges)[number]['value']

const leastDays = 28
const quantities = ['soreness', 'structure', 'slept', 'sleepQuality'] as const

/** `all` reaches back to the first soreness check or night, and at least 28 days. */
export function daysIn(range: Range, journal: Journal, today: Day): number {
  if (range !== 'all') return Number(range)
  const days = quantities.map((quantity) => firstValueDay(columnOf(journal, quantity)) ?? today)
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), today)
  return Math.max(leastDays, daysBetween(first, today) + 1)
}
