// A data folder looked at from outside, without taking it and without changing a byte: what is damaged, and what opening would make of it.
import { basename } from 'node:path'
import type { Refusal } from '../../shared/base/answer.ts'
import { copiesInBackups } from './backups/shelf.ts'
import { isFirstRun } from './data-folder.ts'
import { codeOf, type Disk } from './disk.ts'
import { UnreadableFile } from './durable-file.ts'
import type { EarlierCopies } from './earlier-copies.ts'
import { pathsOf } from './folder-paths.ts'
import { lookAtFolder } from './healing/folder-healing.ts'
import { counted } from './healing/words.ts'
import { lookAtDocuments, lookAtNewestBackup, untilStill } from './looking.ts'
import { notUsable, unread } from './refusals.ts'
import type { Breathe } from './turns.ts'
import { lookAtFile } from './whole-file.ts'

export type Verification = {
  isSound: boolean
  /** In plain words, a line each. */
  said: string[]
}

/** A journal that is being written in meanwhile is looked at anew. */
export async function verifyFolder(disk: Disk, folder: string, breathe: Breathe): Promise<Verification> {
  try {
    const paths = pathsOf(folder)
    // A listing tells a folder that cannot be used from one that is empty.
    await disk.readFolder(folder)
    if (await isNothingThere(disk, folder))
      return { isSound: true, said: [`There is no journal in ${folder} yet.`] }
    const earlier = copiesInBackups(disk, folder, breathe)
    const found = await untilStill(async () => {
      const { told, ...rest } = await lookAtFolder({ disk, paths, earlier, breathe })
      return { ...rest, faults: told }
    })
    const documents = await documentsFound(disk, folder, earlier, breathe)
    const backups = await backupsFound(disk, folder, breathe)
    const faults = [...found.faults, ...(found.refusal ? [found.refusal] : []), ...documents]
    const said = faults.map(({ message }) => message)
    const entries = `${counted(found.months, 'month')} with ${counted(found.entries, 'entry', 'entries')} can be read in ${folder}.`
    const verdict =
      faults.length === 0
        ? 'Every file is as it was written.'
        : found.refusal
          ? 'This cannot be healed as it is.'
          : 'All of this is healed when Afterrun opens the folder; the damaged files are kept in quarantine.'
    return {
      isSound: faults.length + backups.faults === 0,
      said: [...said, entries, verdict, ...backups.said],
    }
  } catch (error) {
    return { isSound: false, said: [notUsable(folder, codeOf(error)).message] }
  }
}

async function isNothingThere(disk: Disk, folder: string): Promise<boolean> {
  try {
    return await isFirstRun(disk, pathsOf(folder))
  } catch (error) {
    if (error instanceof UnreadableFile) return false
    throw error
  }
}

/** What of the documents beside the journal is damaged, and whether a copy of it is left. */
async function documentsFound(
  disk: Disk,
  folder: string,
  earlier: EarlierCopies,
  breathe: Breathe,
): Promise<Refusal[]> {
  const found: Refusal[] = []
  for (const { path, why } of (await lookAtDocuments(disk, folder, breathe)).faults) {
    const before = await lookAtFile(disk, `${path}.prev`, breathe)
    const isThere = before.type === 'ok' || (await earlier.newestVerified(basename(path))) !== null
    const rest = isThere ? 'An earlier copy of it can be read.' : 'No copy of it can be read.'
    const { fault, message } = unread(path, why)
    found.push({ ok: false, fault, message: `${message} ${rest}` })
  }
  return found
}

async function backupsFound(disk: Disk, folder: string, breathe: Breathe) {
  const newest = await lookAtNewestBackup(disk, folder, breathe)
  if (!newest) return { faults: 0, said: ['There is no backup.'] }
  const { stamp, backups, faults } = newest
  const of = `${backups} ${backups === 1 ? 'backup' : 'backups'}, the newest ${stamp}`
  const [first] = faults
  if (!first) return { faults: 0, said: [`${of}, which is as it was written.`] }
  return { faults: faults.length, said: [`${of}. ${unread(first.path, first.why).message}`] }
}
