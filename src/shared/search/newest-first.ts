// The days of a month with their records, the newest first.
import type { Day } from '../base/day.ts'
import { byDay, keptByMonth } from '../journal/days.ts'
import type { JournalRecord } from '../journal/records.ts'

export type FoundDay = { day: Day; records: readonly JournalRecord[] }

export const newestFirst = keptByMonth((records): readonly FoundDay[] =>
  [...byDay(records)].map(([day, all]) => ({ day, records: all })).reverse(),
)
