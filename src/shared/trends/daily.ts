// Soreness and sleep day by day: every day of a window in order, null where nothing was logged.
import { type Day, daysFrom, type Instant } from '../base/day.ts'
import { sleptMinutes } from '../journal/nights.ts'
import type { JournalRecord, Night } from '../journal/records.ts'
import { addCheck, type DayLog, type DaySoreness, emptyDayLog, sorenessOf } from '../soreness/day-log.ts'

export type DailySoreness = { day: Day } & DaySoreness

export type Nightly = {
  /** The day on which the night ended. */
  day: Day
  sleptMinutes: number | null
  /** 0 terrible to 10 excellent. */
  quality: number | null
  lightsOutAt: Instant | null
  wokeAt: Instant | null
}

/** One row a day from `from` to `to`, both included; several checks on a day give its highest. */
export function dailySoreness(records: Iterable<JournalRecord>, from: Day, to: Day): DailySoreness[] {
  const logs = new Map<Day, DayLog>()
  for (const record of records) {
    if (record.kind !== 'soreness' || record.day < from || record.day > to) continue
    const log = logs.get(record.day) ?? emptyDayLog()
    addCheck(log, record)
    logs.set(record.day, log)
  }
  return daysFrom(from, to).map((day) => ({ day, ...sorenessOf(logs.get(day) ?? emptyDayLog()) }))
}

/** One row a day from `from` to `to`, both included; of two nights that end on a day, the one written down last. */
export function nightly(records: Iterable<JournalRecord>, from: Day, to: Day): Nightly[] {
  const nights = new Map<Day, Night>()
  for (const record of records) {
    if (record.kind !== 'night' || record.day < from || record.day > to) continue
    const known = nights.get(record.day)
    if (!known || known.rev <= record.rev) nights.set(record.day, record)
  }
  return daysFrom(from, to).map((day) => {
    const night = nights.get(day)
    return {
      day,
      sleptMinutes: night ? sleptMinutes(night) : null,
      quality: night?.quality ?? null,
      lightsOutAt: night?.lightsOutAt ?? null,
      wokeAt: night?.wokeAt ?? null,
    }
  })
}
