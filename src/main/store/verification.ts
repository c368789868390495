// A data folder looked at from outside, without taking it and without changing a byte: what is damaged, and what opening would make of it.
import { join } from 'node:path'
import type { Refusal } from '../../shared/base/answer.ts'
import { checksumOf } from './backups/manifest.ts'
import { readBackup } from './backups/reading.ts'
import { copiesInBackups, listBackups } from './backups/shelf.ts'
import { isFirstRun, pathsOf } from './data-folder.ts'
import { codeOf, type Disk } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import type { EarlierCopies } from './earlier-copies.ts'
import { type Found, lookAtFolder } from './healing/folder-healing.ts'
import { counted } from './healing/words.ts'
import { notUsable, unread } from './refusals.ts'
import type { Breathe } from './turns.ts'

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
    const earlier = copiesInBackups(disk, folder)
    const found = await lookUntilStill(() => lookAtFolder({ disk, paths, earlier, breathe }))
    const documents = await documentsFound(disk, folder, earlier)
    const backups = await backupsFound(disk, folder, breathe)
    const faults = [...found.told, ...(found.refusal ? [found.refusal] : []), ...documents]
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

const documents = ['settings.json', 'routines.json', 'session.json']
const looksAtMost = 5

/** What is damaged twice in the same words is no write that was under way. */
async function lookUntilStill(look: () => Promise<Found>): Promise<Found> {
  let found = await look()
  for (let looks = 1; looks < looksAtMost && found.told.length > 0; looks += 1) {
    const again = await look()
    if (JSON.stringify(again.told) === JSON.stringify(found.told)) return again
    found = again
  }
  return found
}

async function isNothingThere(disk: Disk, folder: string): Promise<boolean> {
  try {
    return await isFirstRun(disk, pathsOf(folder))
  } catch (error) {
    if (error instanceof UnreadableFile) return false
    throw error
  }
}

async function documentsFound(disk: Disk, folder: string, earlier: EarlierCopies): Promise<Refusal[]> {
  const found: Refusal[] = []
  for (const name of documents) {
    const path = join(folder, name)
    const isSound = (bytes: Uint8Array | null) => bytes !== null && checksumOf(name, bytes) !== null
    const read = await readBytes(disk, path)
    const before = await readBytes(disk, `${path}.prev`)
    const wasWritten = before.type !== 'missing'
    if (read.type === 'ok' ? isSound(read.value) : read.type === 'missing' && !wasWritten) continue
    const isThere =
      (before.type === 'ok' && isSound(before.value)) || isSound(await earlier.newestVerified(name))
    const rest = isThere ? 'An earlier copy of it can be read.' : 'No copy of it can be read.'
    const { fault, message } = unread(path, read.type === 'ok' ? { type: 'badHash' } : read)
    found.push({ ok: false, fault, message: `${message} ${rest}` })
  }
  return found
}

/** The newest is read whole. */
async function backupsFound(disk: Disk, folder: string, breathe: Breathe) {
  const backups = await listBackups(disk, folder)
  const [newest] = backups
  if (!newest) return { faults: 0, said: ['There is no backup.'] }
  const of = `${backups.length} ${backups.length === 1 ? 'backup' : 'backups'}, the newest ${newest.stamp}`
  try {
    await readBackup(disk, folder, newest.stamp, breathe)
    return { faults: 0, said: [`${of}, which is as it was written.`] }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { faults: 1, said: [`${of}. ${unread(error.path, error.why).message}`] }
  }
}
