// The last Changes in memory, so that a window that missed some hears those alone; one that missed very much begins anew.
import type { Change } from '../../../shared/journal/change.ts'

export type RecentChanges = {
  add(change: Change): void
  /** Those after a revision, in order; null where some of them are no longer kept, or the revision never was. */
  since(rev: number): readonly Change[] | null
}

/** Begins with the Changes of the log, which lead to the revision that the journal has now. */
export function recentChanges(begun: readonly Change[], journalRev: number): RecentChanges {
  const kept = begun.slice(-keptAtMost)
  let entries = kept.reduce((sum, change) => sum + entriesIn(change), 0)
  let rev = journalRev
  const keep = () => {
    let gone = 0
    // The last one is kept however large it is: it is on its way to the windows anyway.
    while (gone < kept.length - 1 && (kept.length - gone > keptAtMost || entries > entriesAtMost)) {
      entries -= entriesIn(kept[gone] as Change)
      gone += 1
    }
    kept.splice(0, gone)
  }
  keep()
  return {
    add: (change) => {
      kept.push(change)
      entries += entriesIn(change)
      keep()
      rev = change.rev
    },
    since: (from) => {
      const missed = rev - from
      return missed < 0 || missed > kept.length ? null : kept.slice(kept.length - missed)
    },
  }
}

const keptAtMost = 1000
const entriesAtMost = 5000

function entriesIn({ put, remove }: Change): number {
  return put.length + remove.length
}
