// Entries brought in from elsewhere, as one edit: each new, or what an entry of the journal lacks filled in from it.
import { z } from '../base/schema.ts'
import { type Draft, findRecord, type Journal } from './change.ts'
import { filledIn } from './fill-in.ts'
import { JournalRecord } from './records.ts'

/** `into` is the entry of the journal that is filled in; null where this becomes an entry of its own. */
export const BroughtIn = z.strictObject({ entry: JournalRecord, into: z.uuid().nullable() })
export type BroughtIn = z.infer<typeof BroughtIn>

/** An entry that is gone meanwhile, or is of another kind, is not filled in: what was to go into it stands by itself. */
export function draftOfImport(journal: Journal, entries: readonly BroughtIn[]): Draft {
  const put = new Map<string, JournalRecord>()
  for (const { entry, into } of entries) {
    const known = into === null ? undefined : (put.get(into) ?? findRecord(journal, into))
    const record = known && filledIn(known, entry)
    // The two together may contradict each other: then what the runner had stays as it was.
    const fits = record !== undefined && JournalRecord.safeParse(record).success
    if (!known || known.kind !== entry.kind) put.set(entry.id, entry)
    else if (fits) put.set(known.id, record)
  }
  return { put: [...put.values()], remove: [] }
}
