// How many entries of each kind a journal holds.
import type { Journal } from '../../../shared/journal/change.ts'
import { keptByMonth } from '../../../shared/journal/days.ts'
import type { Breathe } from '../turns.ts'

export async function countKinds(journal: Journal, breathe: Breathe): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [index, records] of [...journal.months.values()].entries()) {
    if (index % monthsASlice === 0) await breathe()
    for (const [kind, count] of Object.entries(kindsOf(records))) counts[kind] = (counts[kind] ?? 0) + count
  }
  return counts
}

const monthsASlice = 50

const kindsOf = keptByMonth((records): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { kind } of records.values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
})
