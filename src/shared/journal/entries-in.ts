// How many entries a journal holds, of the months that are in memory.
import type { Journal } from './change.ts'

export function entriesIn({ months }: Journal): number {
  return [...months.values()].reduce((sum, records) => sum + records.size, 0)
}
