// What the runner last wrote down of being unwell or in pain: the words of today, else those of yesterday.
import { addDays, type Day } from '../base/day.ts'
import type { JournalRecord, Kind, RecordOf, State } from '../journal/records.ts'

/** Injured, ill or depleted: what today says, else what yesterday said until today's soreness is written down (S002). */
export function statesHeld(records: readonly JournalRecord[], today: Day): State[] {
  const own = ofDay(records, 'state', today)
  if (own.length > 0 || ofDay(records, 'soreness', today).length > 0) return own
  return ofDay(records, 'state', addDays(today, -1))
}

/** The soreness checks that still tell how it is: all of today, where there are none all of yesterday. */
export function checksHeld(records: readonly JournalRecord[], today: Day): RecordOf<'soreness'>[] {
  const own = checksOf(records, today)
  return own.length > 0 ? own : checksOf(records, addDays(today, -1))
}

export function checksOf(records: readonly JournalRecord[], day: Day): RecordOf<'soreness'>[] {
  return ofDay(records, 'soreness', day)
}

function ofDay<K extends Kind>(records: readonly JournalRecord[], kind: K, day: Day): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind && record.day === day)
}
