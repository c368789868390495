// From what an edit asks for to the Change that is saved: given its revision, and refused unless it can be read back.
import type { Answer } from '../../shared/base/answer.ts'
import { monthOf } from '../../shared/base/day.ts'
import { applyChange, Change, type Draft, findRecord, type Journal } from '../../shared/journal/change.ts'
import { invalidRecord, unsaveable } from './refusals.ts'
import { findUnsaveable } from './unsaveable.ts'

/** An edit that waits for its turn, and its caller. */
export type Asked = {
  make: (journal: Journal) => Answer<Draft>
  resolve: (answer: Answer<Change> | Promise<Answer<Change>>) => void
  reject: (bug: unknown) => void
}

/** A Change that is not saved yet, with the journal before and after it. */
export type Made = { before: Journal; change: Change; after: Journal; resolve: Asked['resolve'] }

/** Makes the Changes, each from the journal that the one before leaves; those that cannot be made are answered at once. */
export function makeChanges(asked: readonly Asked[], journal: Journal, at: number): Made[] {
  const made: Made[] = []
  let before = journal
  for (const { make, resolve, reject } of asked) {
    try {
      const answer = makeChange(make, before, at)
      if (answer.ok) {
        const after = applyChange(before, answer.value)
        made.push({ before, change: answer.value, after, resolve })
        before = after
      } else resolve(answer)
    } catch (bug) {
      reject(bug)
    }
  }
  return made
}

/** Whether an edit is about entries and months in memory alone, so that what is missing cannot alter it. */
export function isWithin(make: Asked['make'], journal: Journal, missing: ReadonlySet<string>): boolean {
  const holds = (id: string) => findRecord(journal, id) !== undefined
  try {
    const draft = make(journal)
    if (!draft.ok) return false
    const { put, remove } = draft.value
    return remove.every(holds) && put.every(({ id, day }) => holds(id) && !missing.has(monthOf(day)))
  } catch {
    // A bug is told once the edit is made in earnest.
    return false
  }
}

function makeChange(make: Asked['make'], journal: Journal, at: number): Answer<Change> {
  const draft = make(journal)
  if (!draft.ok) return draft
  const rev = journal.rev + 1
  const { put, remove } = draft.value
  const change = { rev, at, put: put.map((record) => ({ ...record, rev })), remove }
  const found = findUnsaveable(change)
  if (found !== null) return unsaveable(found)
  // Memory holds what reading the line will give.
  const parsed = Change.safeParse(JSON.parse(JSON.stringify(change)))
  return parsed.success ? { ok: true, value: parsed.data } : invalidRecord(parsed.error)
}
