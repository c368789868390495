// From what an edit asks for to the Change that is saved: given its revision, and refused unless it can be read back.
import type { Answer } from '../../../shared/base/answer.ts'
import { monthOf } from '../../../shared/base/day.ts'
import { applyChange, Change, type Draft, findRecord, type Journal } from '../../../shared/journal/change.ts'
import { invalidRecord, unsaveable } from '../refusals.ts'
import type { Breathe } from '../turns.ts'
import { findUnsaveable } from '../unsaveable.ts'

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

/** So many entries make a Change that is checked, written and heard of in a few milliseconds. */
const entriesAPiece = 50

/** A large edit, none of whose Changes stands without the others, and the journal after all of them. */
export type Pieces = { changes: Change[]; after: Journal }

/** The Changes, each from the journal that the one before leaves. */
export async function makePieces(
  draft: Draft,
  journal: Journal,
  at: number,
  breathe: Breathe,
): Promise<Answer<Pieces>> {
  const changes: Change[] = []
  const isOne = draft.put.length + draft.remove.length <= entriesAPiece
  let after = journal
  for (const part of partsOf(draft)) {
    await breathe()
    const change = changeOf(part, after, at, isOne ? undefined : journal.rev + 1)
    if (!change.ok) return change
    after = applyChange(after, change.value)
    changes.push(change.value)
  }
  return { ok: true, value: { changes, after } }
}

function makeChange(make: Asked['make'], journal: Journal, at: number): Answer<Change> {
  const draft = make(journal)
  return draft.ok ? changeOf(draft.value, journal, at) : draft
}

function* partsOf({ put, remove }: Draft): Generator<Draft> {
  for (let at = 0; at < remove.length + put.length; at += entriesAPiece) {
    const end = at + entriesAPiece
    const putFrom = Math.max(0, at - remove.length)
    yield { remove: remove.slice(at, end), put: put.slice(putFrom, Math.max(0, end - remove.length)) }
  }
}

function changeOf({ put, remove }: Draft, journal: Journal, at: number, edit?: number): Answer<Change> {
  const rev = journal.rev + 1
  const piece = edit === undefined ? {} : { edit }
  const change = { rev, at, put: put.map((record) => ({ ...record, rev })), remove, ...piece }
  const found = findUnsaveable(change)
  if (found !== null) return unsaveable(found)
  // Memory holds what reading the line will give.
  const parsed = Change.safeParse(JSON.parse(JSON.stringify(change)))
  return parsed.success ? { ok: true, value: parsed.data } : invalidRecord(parsed.error)
}
