// What an edit of very many entries needs, worked out in slices so that everything else goes on.
import { type Draft, findRecord, type Journal, type PastEdit } from '../../shared/journal/change.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { Breathe } from '../store/turns.ts'

/** The entries as they are that a draft writes over or takes out. */
export async function writtenOver(
  journal: Journal,
  { put, remove }: Draft,
  breathe: Breathe,
): Promise<JournalRecord[]> {
  const before: JournalRecord[] = []
  await inSlices(remove, breathe, (id) => before.push(...known(journal, id)))
  await inSlices(put, breathe, ({ id }) => before.push(...known(journal, id)))
  return before
}

/** What taking an edit back writes, or making it again. */
export async function travelling(
  { before, after }: PastEdit,
  way: 'undo' | 'redo',
  breathe: Breathe,
): Promise<Draft> {
  const [put, others] = way === 'undo' ? [before, after] : [after, before]
  const kept = new Set<string>()
  await inSlices(put, breathe, ({ id }) => kept.add(id))
  const remove: string[] = []
  await inSlices(others, breathe, ({ id }) => {
    if (!kept.has(id)) remove.push(id)
  })
  return { put, remove }
}

/** How many entries there are among both. */
export async function countEntries(
  some: readonly JournalRecord[],
  others: readonly JournalRecord[],
  breathe: Breathe,
): Promise<number> {
  const ids = new Set<string>()
  for (const records of [some, others]) await inSlices(records, breathe, ({ id }) => ids.add(id))
  return ids.size
}

const entriesASlice = 2000

async function inSlices<T>(items: readonly T[], breathe: Breathe, does: (item: T) => unknown): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index % entriesASlice === 0) await breathe()
    does(item)
  }
}

function known(journal: Journal, id: string): JournalRecord[] {
  const record = findRecord(journal, id)
  return record ? [record] : []
}
