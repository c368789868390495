// The spans that trends can be looked at in, and how many days each has.
import { type Day, daysBetween } from '../../../shared/base/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'

export const ranges = [
  { value: '7', text: '7 d', name: '7 days' },
  { value: '28', text: '28 d', name: '28 days' },
  { value: '90', text: '90 d', name: '90 days' },
  { value: '365', text: '1 y', name: '1 year' },
  { value: 'all', text: 'All', name: 'All days' },
] as const
export type Range = (typeof ranges)[number]['value']

const leastDays = 28

/** `all` reaches back to the first soreness check or night, and at least 28 days. */
export function daysIn(range: Range, records: Iterable<JournalRecord>, today: Day): number {
  if (range !== 'all') return Number(range)
  let first = today
  for (const { kind, day } of records)
    if ((kind === 'soreness' || kind === 'night') && day < first) first = day
  return Math.max(leastDays, daysBetween(first, today) + 1)
}
