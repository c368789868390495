// The records of one month as the JSON that windows are sent.
import type { Journal } from '../../../shared/journal/change.ts'
import { recordsOfMonth } from '../../../shared/journal/days.ts'

/** A JSON array of records, and the revision of the journal that it is of. */
export type MonthText = { rev: number; text: string }

export function monthText(journal: Journal, month: string): MonthText {
  return { rev: journal.rev, text: JSON.stringify([...recordsOfMonth(journal, month).values()]) }
}
