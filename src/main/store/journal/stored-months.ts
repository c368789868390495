// Which months a journal has, and which of them are in memory.
import type { Journal } from '../../../shared/journal/change.ts'
import type { Shards } from '../shards.ts'
import type { LoadingState } from './loading.ts'

/** The months `YYYY-MM` that hold anything, in order, and those of them that are in memory. */
export type StoredMonths = { all: readonly string[]; loaded: ReadonlySet<string> }

export function storedMonths(
  { found }: Pick<Shards, 'found'>,
  { months }: Journal,
  { missing }: LoadingState,
): StoredMonths {
  const all = [...new Set([...found.keys(), ...months.keys()])].sort()
  return { all, loaded: new Set(all.filter((month) => !missing.has(month))) }
}
