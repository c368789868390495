// What a record in words is made of.
import type { Instant } from '../base/day.ts'
import type { JournalRecord } from '../journal/records.ts'
import type { ClockStyle, DistanceUnit } from './units.ts'

export type Description = { title: string; details: string }

/** How a runner wants distances and times of day to be written. */
export type Shown = { unit: DistanceUnit; clock: ClockStyle }

/** The moment at which a record stands in its day; a workout without a start stands where it was written down. */
export function momentOf(record: JournalRecord): Instant {
  switch (record.kind) {
    case 'night':
      return record.wokeAt ?? record.loggedAt
    case 'soreness':
      return record.checkedAt
    case 'workout':
      return record.startedAt ?? record.loggedAt
    case 'session':
      return record.startedAt
    case 'nap':
      return record.startedAt ?? record.loggedAt
    default:
      return record.loggedAt
  }
}
