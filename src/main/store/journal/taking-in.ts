// What another program has written into the month files or beside them is taken into the journal before anything is written over.
import { basename } from 'node:path'
import type { Answer, Refusal } from '../../../shared/base/answer.ts'
import type { Change, Draft, Journal } from '../../../shared/journal/change.ts'
import { report } from '../../host/report.ts'
import type { FolderContent } from '../data-folder.ts'
import type { Disk } from '../disk.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { copyFound } from '../found-words.ts'
import { removeTemporaries } from '../write-file.ts'
import { conflictCopies } from './conflict-copies.ts'
import { type Asked, makeChanges } from './edits.ts'
import type { Folding } from './folding.ts'
import type { SavedJournal } from './saved-journal.ts'
import { theirMonth } from './their-month.ts'

export type TakingIn = {
  /** Folds; a month that another program has changed is taken in first, and one that it goes on changing is let it. */
  around(fold: () => ReturnType<Folding['fold']>): Promise<Answer<null>>
  /** What a sync program has put beside the month files goes to the quarantine, once what it holds is durable here. */
  copies(): Promise<void>
}

type Ports = {
  disk: Disk
  now: () => number
  onFinding: (refusal: Refusal) => void
  onChange: (change: Change, before: Journal) => void
}

export function takingIn(
  { disk, now, onFinding, onChange }: Ports,
  paths: FolderPaths,
  { shards, meta }: Pick<FolderContent, 'shards' | 'meta'>,
  saved: Pick<SavedJournal, 'current' | 'save'>,
): TakingIn {
  const own = { disk, paths, shards, installId: meta.installId }

  /** False where the month may not be written over. */
  const takeIn = async (file: { path: string; month: string; isCopy: boolean }): Promise<boolean> => {
    const taken = await theirMonth(own, file, saved.current())
    if (!taken) return false
    const { put, remove } = taken.draft
    if (put.length + remove.length > 0) {
      const made = makeChanges([unasked(taken.draft)], saved.current(), now())
      if (made.length === 0 || (await saved.save(made))) return false
      for (const { change, before } of made) onChange(change, before)
    }
    if (!file.isCopy) taken.accept()
    onFinding(taken.told)
    return true
  }

  return {
    around: async (fold) => {
      const changed = new Set<string>()
      for (;;) {
        const folded = await fold()
        if (folded.ok || !('theirs' in folded)) return folded
        const { theirs, ...refusal } = folded
        const month = basename(theirs, '.json')
        if (changed.has(theirs) || !(await takeIn({ path: theirs, month, isCopy: false }))) return refusal
        changed.add(theirs)
      }
    },
    copies: async () => {
      for (const { path, month } of await conflictCopies(disk, paths)) {
        const isTaken = month !== null && (await takeIn({ path, month, isCopy: true }))
        if (isTaken) {
          await removeTemporaries(disk, [path])
          await disk.syncFolder(paths.journal)
        } else onFinding(copyFound(path))
      }
    },
  }
}

/** An edit whose answer nobody waits for. */
function unasked(draft: Draft): Asked {
  return { make: () => ({ ok: true, value: draft }), resolve: () => {}, reject: report }
}
