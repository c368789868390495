// A record on another day: its times of day stay, whatever offset the other day has.
import {
  addDays,
  type Day,
  day,
  daysBetween,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
} from '../base/day.ts'
import type { JournalRecord } from './records.ts'

export function movedTo(record: JournalRecord, to: Day, timeZone: string): JournalRecord {
  const days = daysBetween(record.day, to)
  if (days === 0) return record
  const later = <T extends Instant | null>(at: T) =>
    at && instantAt(addDays(day(at.slice(0, 10)), days), wallTime(at), timeZone)
  switch (record.kind) {
    case 'workout':
    case 'nap':
      return { ...record, day: to, startedAt: later(record.startedAt) }
    case 'soreness':
      return { ...record, day: to, checkedAt: later(record.checkedAt) }
    case 'night':
      return {
        ...record,
        day: to,
        lightsOutAt: later(record.lightsOutAt),
        wokeAt: later(record.wokeAt),
        roseAt: later(record.roseAt),
      }
    case 'session': {
      const startedAt = later(record.startedAt)
      const lastedMs = epochOf(record.endedAt) - epochOf(record.startedAt)
      return {
        ...record,
        day: to,
        startedAt,
        endedAt: instantFromEpoch(epochOf(startedAt) + lastedMs, timeZone),
      }
    }
    default:
      return { ...record, day: to }
  }
}

/** The local time of an instant with its seconds, `09:00:41`. */
export function wallTime(at: Instant): string {
  return at.slice(11).replace(/(Z|[+-]\d{2}:\d{2})$/, '')
}
