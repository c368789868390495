// A record on another day: its times of day stay, whatever offset the other day has.
import {
  addDays,
  type Day,
  day,
  daysBetween,
  type Instant,
  instantAt,
  instantFromEpoch,
} from '../base/day.ts'
import { type JournalRecord, kindOf } from './records.ts'

export function movedTo(record: JournalRecord, to: Day, timeZone: string): JournalRecord {
  const days = daysBetween(record.day, to)
  if (days === 0) return record
  const moved = kindOf(record).timesOn(record, {
    same: (at) => at && instantAt(addDays(day(at.slice(0, 10)), days), wallTime(at), timeZone),
    at: (epochMs) => instantFromEpoch(epochMs, timeZone),
  })
  return { ...moved, day: to }
}

/** The local time of an instant with its seconds, `09:00:41`. */
export function wallTime(at: Instant): string {
  return at.slice(11).replace(/(Z|[+-]\d{2}:\d{2})$/, '')
}
