// The journal in memory: a Change is in it once the log holds it durably, and not before.
import type { Refusal } from '../../../shared/base/answer.ts'
import { applyChange, type Change, type Journal, withMonth } from '../../../shared/journal/change.ts'
import type { MonthRecords } from '../../../shared/journal/days.ts'
import type { ChangeLog } from '../change-log.ts'
import type { FolderContent } from '../data-folder.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { notSaved } from '../refusals.ts'
import type { Breathe } from '../turns.ts'
import type { Made, Pieces } from './edits.ts'
import { recentChanges } from './recent-changes.ts'

export type SavedJournal = {
  /** The last durable state, of the months that are in memory. */
  current(): Journal
  /** The Changes after a revision, in order; null where they are no longer kept. */
  changesSince(rev: number): readonly Change[] | null
  /** Whether anything was saved since the folder was opened. */
  isWritten(): boolean
  /** Takes in a month that has been read. */
  putMonth(month: string, records: MonthRecords): void
  /** Makes all of them durable in one write; refused, and none of them in memory, where the disk does not take it. */
  save(made: readonly Made[]): Promise<Refusal | null>
  /** The same for a large edit, in slices; no other edit comes between. */
  savePieces(pieces: Pieces): Promise<Refusal | null>
}

export function savedJournal(
  { log: logged, shards, journal: opened }: Pick<FolderContent, 'log' | 'shards' | 'journal'>,
  paths: FolderPaths,
  log: ChangeLog,
  breathe: Breathe,
): SavedJournal {
  let journal = opened
  let isWritten = false
  const recent = recentChanges(logged.changes, journal.rev)

  return {
    current: () => journal,
    changesSince: recent.since,
    isWritten: () => isWritten,
    putMonth: (month, records) => {
      journal = withMonth(journal, month, records)
    },
    save: async (made) => {
      try {
        await log.append(made.map(({ change }) => change))
      } catch (error) {
        return notSaved(paths.log, error)
      }
      isWritten = true
      for (const { before, change, after } of made) {
        shards.noteRemovals(before, change)
        // Months that have come into memory meanwhile stay there.
        journal = journal === before ? after : applyChange(journal, change)
        recent.add(change)
      }
      return null
    },
    savePieces: async ({ changes, after }) => {
      if (changes.length === 0) return null
      try {
        await log.appendWhole(changes, breathe)
      } catch (error) {
        return notSaved(paths.log, error)
      }
      isWritten = true
      // What is taken out is put in by none of the others.
      for (const change of changes) {
        shards.noteRemovals(journal, change)
        await breathe()
      }
      for (const change of changes) recent.add(change)
      journal = after
      return null
    },
  }
}
