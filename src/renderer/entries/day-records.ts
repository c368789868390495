// Which records stand for a day where there are several of a kind.
import { type Day, epochOf } from '../../shared/base/day.ts'
import type { JournalRecord, Night, Soreness } from '../../shared/journal/records.ts'

/** The day's last soreness check. */
export function latestCheck(records: readonly JournalRecord[], day: Day): Soreness | null {
  return records.reduce<Soreness | null>((latest, record) => {
    if (record.kind !== 'soreness' || record.day !== day) return latest
    return latest && epochOf(latest.checkedAt) > epochOf(record.checkedAt) ? latest : record
  }, null)
}

/** The night that ended on a day; of two, the one written down last. */
export function nightOf(records: readonly JournalRecord[], day: Day): Night | null {
  return records.reduce<Night | null>((latest, record) => {
    if (record.kind !== 'night' || record.day !== day) return latest
    return latest && latest.rev > record.rev ? latest : record
  }, null)
}
