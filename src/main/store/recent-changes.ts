// The last Changes in memory, so that a window that missed some hears those alone.
import type { Change } from '../../shared/journal/change.ts'

export type RecentChanges = {
  add(change: Change): void
  /** Those after a revision, in order; null where some of them are no longer kept, or the revision never was. */
  since(rev: number): readonly Change[] | null
}

/** Begins with the Changes of the log, which lead to the revision that the journal has now. */
export function recentChanges(begun: readonly Change[], journalRev: number): RecentChanges {
  const kept = begun.slice(-keptAtMost)
  let rev = journalRev
  return {
    add: (change) => {
      kept.push(change)
      if (kept.length > keptAtMost) kept.shift()
      rev = change.rev
    },
    since: (from) => {
      const missed = rev - from
      return missed < 0 || missed > kept.length ? null : kept.slice(kept.length - missed)
    },
  }
}

const keptAtMost = 1000
