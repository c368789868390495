// What was done to the journal: the edits that can be undone and made again, and the entries that were taken out lately.
import { z } from '../base/schema.ts'
import { type Change, type Draft, findRecord, invert, type Journal, PastEdit } from './change.ts'
import { JournalRecord } from './records.ts'

/** An entry that was taken out, as it was, and when, in epoch milliseconds. */
export const Removed = z.object({ at: z.number(), record: JournalRecord })
export type Removed = z.infer<typeof Removed>

/** The oldest first. */
export const Past = z.object({
  undo: z.array(PastEdit),
  redo: z.array(PastEdit),
  removed: z.array(Removed),
})
export type Past = z.infer<typeof Past>

export const emptyPast: Past = { undo: [], redo: [], removed: [] }

/** How many edits can be undone, also after a restart. */
export const editsKept = 200
/** So long an entry that was taken out can be brought back. */
export const removedKeptMs = 30 * 24 * 60 * 60 * 1000
/** Where a whole year goes at once, the backup before it has the rest. */
const removedAtMost = 2000

/** What undoing an edit writes. */
export function undoing({ before, after }: PastEdit): Draft {
  return { put: before, remove: idsOnlyIn(after, before) }
}

/** What making it again writes. */
export function redoing({ before, after }: PastEdit): Draft {
  return { put: after, remove: idsOnlyIn(before, after) }
}

/** After an edit that is neither of the two: there is nothing to make again any more. */
export function withEdit(past: Past, edit: PastEdit): Past {
  return { ...past, undo: [...past.undo, edit].slice(-editsKept), redo: [] }
}

/** The entries taken out, after a change that was made from `before`. */
export function withRemoved(removed: readonly Removed[], before: Journal, change: Change): Removed[] {
  const there = new Set(change.put.map(({ id }) => id))
  const gone = change.remove.flatMap((id) => findRecord(before, id) ?? [])
  const kept = removed.filter(({ at, record }) => at > change.at - removedKeptMs && !there.has(record.id))
  return [...kept, ...gone.map((record) => ({ at: change.at, record }))].slice(-removedAtMost)
}

/** The same after an edit of many Changes, by the journal that it led to; `before` is what it wrote over or took out. */
export function withRemovedMany(
  removed: readonly Removed[],
  journal: Journal,
  before: readonly JournalRecord[],
  at: number,
): Removed[] {
  const isGone = ({ id }: JournalRecord) => findRecord(journal, id) === undefined
  const kept = removed.filter((one) => one.at > at - removedKeptMs && isGone(one.record))
  // What is left out here is more than is kept.
  const gone = before.slice(-removedAtMost).filter(isGone)
  return [...kept, ...gone.map((record) => ({ at, record }))].slice(-removedAtMost)
}

/** After a change of which only the log tells: one that takes back the last edit was its undo. */
export function replayed(past: Past, before: Journal, change: Change): Past {
  const removed = withRemoved(past.removed, before, change)
  const undone = past.undo.at(-1)
  if (undone && isSame(undoing(undone), change))
    return { undo: past.undo.slice(0, -1), redo: [...past.redo, undone], removed }
  const redone = past.redo.at(-1)
  if (redone && isSame(redoing(redone), change))
    return { undo: [...past.undo, redone], redo: past.redo.slice(0, -1), removed }
  return { ...withEdit(past, { before: invert(before, change).put, after: change.put }), removed }
}

function idsOnlyIn(some: readonly JournalRecord[], others: readonly JournalRecord[]): string[] {
  const known = new Set(others.map(({ id }) => id))
  return some.flatMap(({ id }) => (known.has(id) ? [] : [id]))
}

/** Revisions are given anew each time. */
function isSame(one: Draft, other: Draft): boolean {
  const text = ({ put, remove }: Draft) =>
    JSON.stringify([put.map((record) => ({ ...record, rev: 0 })), [...remove].sort()])
  return text(one) === text(other)
}
