// What tells an earlier state of the journal from the present one, entry by entry.
import { isDeepStrictEqual } from 'node:util'
import { type Draft, findRecord, type Journal } from '../../../shared/journal/change.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { Breathe } from '../turns.ts'

/** `then` alone would come back, `now` alone would go, both are not the same. */
export type Difference =
  | { type: 'back'; then: JournalRecord }
  | { type: 'away'; now: JournalRecord }
  | { type: 'differs'; then: JournalRecord; now: JournalRecord }

/** Month by month, so that whoever goes through it can let others in between. */
export function* differences(present: Journal, earlier: Journal): Generator<Difference[]> {
  for (const records of earlier.months.values())
    yield [...records.values()].flatMap((then) => ofEarlier(then, findRecord(present, then.id)))
  for (const records of present.months.values())
    yield [...records.values()].flatMap((now) =>
      findRecord(earlier, now.id) ? [] : [{ type: 'away', now } as const],
    )
}

/** What makes the present the earlier state. */
export async function draftOfRestore(
  found: Iterable<readonly Difference[]>,
  breathe: Breathe,
): Promise<Draft> {
  const draft: Draft = { put: [], remove: [] }
  for (const month of found) {
    await breathe()
    for (const one of month) {
      if (one.type === 'away') draft.remove.push(one.now.id)
      else draft.put.push(one.then)
    }
  }
  return draft
}

/** The same of what the runner wrote: undoing gives an entry a revision of its own. */
export function isSameEntry(one: JournalRecord, other: JournalRecord): boolean {
  return one.rev === other.rev || isDeepStrictEqual({ ...one, rev: 0 }, { ...other, rev: 0 })
}

function ofEarlier(then: JournalRecord, now: JournalRecord | undefined): Difference[] {
  if (!now) return [{ type: 'back', then }]
  return isSameEntry(then, now) ? [] : [{ type: 'differs', then, now }]
}
