// The journal by days: the first one, the days written, the race before.
import { type Day, daysBetween } from '../base/day.ts'
import type { JournalRecord } from './records.ts'

/** The first day of which anything is written down; a plan is not yet about it. */
export function firstDay(records: readonly JournalRecord[]): Day | null {
  return records.reduce<Day | null>(
    (first, record) =>
      record.kind !== 'plan' && (first === null || record.day < first) ? record.day : first,
    null,
  )
}

/** How many days have an entry, plans left out. */
export function writtenDays(records: readonly JournalRecord[]): number {
  return new Set(records.flatMap((record) => (record.kind === 'plan' ? [] : [record.day]))).size
}

/** The latest race that a day comes after by ten days at most, or is the day of. */
export function raceBefore(
  records: readonly JournalRecord[],
  on: Day,
): { id: string; name: string; days: number } | null {
  const near = records.flatMap((record) => {
    if (record.kind !== 'workout' || !record.race) return []
    const days = daysBetween(record.day, on)
    return days >= 0 && days <= 10 ? [{ id: record.id, name: record.race.name, days }] : []
  })
  return near.sort((one, other) => one.days - other.days)[0] ?? null
}
