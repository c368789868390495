// What saving an entry writes: the entry itself, or the entry with what another window made of it meanwhile.
import type { Answer } from '../../shared/base/answer.ts'
import type { Draft } from '../../shared/journal/change.ts'
import { type ClashRefusal, mergeEdits } from '../../shared/journal/merge.ts'
import { JournalRecord } from '../../shared/journal/records.ts'

/** `base` is the record that the edit was begun from, null for a new entry; `now` is the one in the journal. */
export function draftOf(
  mine: JournalRecord,
  base: JournalRecord | null,
  now: JournalRecord | null,
): Answer<Draft> {
  if (now && now.kind !== mine.kind) {
    return { ok: false, fault: 'conflict', message: 'This entry is already something else in the journal.' }
  }
  if (!base) return putting(mine)
  if (!now) return takenOut
  // What the runner chose after being asked is not asked again; where it cannot be read back the store says why.
  if (JSON.stringify(now) === JSON.stringify(base)) return putting(mine)
  const { record, fields } = mergeEdits({ base, mine, theirs: now }, 'mine')
  if (fields.length > 0) return changedTwice(now, fields)
  // Each edit alone is right, and the two together may not be: a night that ends before it begins.
  return JournalRecord.safeParse(record).success ? putting(record) : changedTwice(now, changedIn(base, mine))
}

function putting(record: JournalRecord): Answer<Draft> {
  return { ok: true, value: { put: [record], remove: [] } }
}

const takenOut: ClashRefusal = {
  ok: false,
  fault: 'conflict',
  message: 'This entry was deleted in another window meanwhile. What you wrote here is not saved.',
  clash: { theirs: null, fields: [] },
}

function changedTwice(theirs: JournalRecord, fields: string[]): ClashRefusal {
  return {
    ok: false,
    fault: 'conflict',
    message: 'This entry was changed in another window meanwhile. What you wrote here is not saved.',
    clash: { theirs, fields },
  }
}

function changedIn(base: JournalRecord, mine: JournalRecord): string[] {
  const before = new Map(Object.entries(base))
  return Object.entries(mine).flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(before.get(name)) ? [] : [name],
  )
}
