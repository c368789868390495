// Which night stands for a day where there are several.
import type { Day } from '../../shared/base/day.ts'
import type { JournalRecord, Night } from '../../shared/journal/records.ts'

/** The night that ended on a day; of two, the one written down last. */
export function nightOf(records: readonly JournalRecord[], day: Day): Night | null {
  return records.reduce<Night | null>((latest, record) => {
    if (record.kind !== 'night' || record.day !== day) return latest
    return latest && latest.rev > record.rev ? latest : record
  }, null)
}
