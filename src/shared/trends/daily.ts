// Soreness day by day: every day of a window in order, null where nothing was logged.
import { type Day, daysFrom } from '../base/day.ts'
import type { JournalRecord } from '../journal/records.ts'
import { addCheck, type DayLog, type DaySoreness, emptyDayLog, sorenessOf } from '../soreness/day-log.ts'

export type DailySoreness = { day: Day } & DaySoreness

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
