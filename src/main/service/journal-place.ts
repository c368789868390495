// Where a journal lies: in the folder that is named, where it was moved to, or where the runner says that it is now.
import { isAbsolute } from 'node:path'
import type { Refusal } from '../../shared/base/answer.ts'
import { counted } from '../../shared/words/counts.ts'
import { copiesInBackups } from '../store/backups/shelf.ts'
import { isFirstRun } from '../store/data-folder.ts'
import type { Disk } from '../store/disk.ts'
import { UnreadableFile } from '../store/durable-file.ts'
import { pathsOf } from '../store/folder-paths.ts'
import { gatherEvidence } from '../store/healing/evidence.ts'
import { lookAtFolder } from '../store/healing/folder-healing.ts'
import type { KnownJournal, KnownJournals } from '../store/known-journals.ts'
import { readMeta } from '../store/meta.ts'
import { refusedReading } from '../store/refusals.ts'
import { nextTurn } from '../store/turns.ts'

export type JournalPlace = { type: 'there'; folder: string } | { type: 'missed'; journal: KnownJournal }

/** Follows where the runner has said that the journal of this folder was moved to, as long as it is there. */
export async function findJournal(disk: Disk, known: KnownJournals, named: string): Promise<JournalPlace> {
  const missed = await known.missedIn(named)
  if (!missed) return { type: 'there', folder: named }
  const { movedTo } = missed
  if (!movedTo) return { type: 'missed', journal: missed }
  if (!(await whyNotIn(disk, movedTo.folder, movedTo))) return { type: 'there', folder: movedTo.folder }
  return { type: 'missed', journal: (await known.missedIn(movedTo.folder)) ?? missed }
}

/** Why the journal cannot be opened in a folder; null where it is there, however damaged. Nothing is written. */
export async function whyNotIn(
  disk: Disk,
  folder: string,
  { installId }: { installId: string | null },
): Promise<Refusal | null> {
  if (!isAbsolute(folder)) return notWhole
  const paths = pathsOf(folder)
  try {
    const isOwn = await readMeta(disk, paths.meta).then(
      (meta) => meta?.installId === installId,
      unlessUnreadable,
    )
    if (isOwn) return null
    if (await isFirstRun(disk, paths).catch(unlessUnreadable)) return noneIn(folder)
    const looking = { disk, paths, earlier: copiesInBackups(disk, folder), breathe: nextTurn }
    if (installId === null || (await gatherEvidence(looking)).installId === installId) return null
    return another(folder, (await lookAtFolder(looking)).entries)
  } catch (error) {
    return refusedReading(folder, error)
  }
}

/** What is damaged is told apart by all that is left. */
function unlessUnreadable(error: unknown): false {
  if (error instanceof UnreadableFile) return false
  throw error
}

function noneIn(folder: string): Refusal {
  const message = `There is no journal of Afterrun in ${folder}. Name the folder in which its meta.json lies. Nothing was written.`
  return { ok: false, fault: 'not_found', message }
}

function another(folder: string, entries: number): Refusal {
  const message = `In ${folder} is another journal than the one that is missed, with ${counted(entries, 'entry', 'entries')}. Nothing was written.`
  return { ok: false, fault: 'conflict', message, path: 'another' }
}

const notWhole = {
  ok: false,
  fault: 'invalid',
  message: 'Write the whole path of the folder, as /media/stick/Afterrun or D:\\Afterrun.',
  path: 'path',
} as const
