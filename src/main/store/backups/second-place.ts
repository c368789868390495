// The second place for backups, on another disk or in a synced folder: the newest backup copied there file by file.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import { UnreadableFile } from '../durable-file.ts'
import type { Breathe } from '../turns.ts'
import { isWhole, readWhole } from '../whole-file.ts'
import { ensureFolder, writeNewFile } from '../write-file.ts'
import { type Backup, backupsIn, entriesOf, writeManifest } from './manifest.ts'
import { readBackup } from './reading.ts'
import { outlived } from './retention.ts'
import type { SecondPlace } from './second-place-note.ts'
import { listBackups, newestBackup, removeBackup, sweepUnfinished } from './shelf.ts'

/** The place is not there now: a stick that is pulled out, a network folder that is not mounted. */
export class PlaceIsAway extends Error {}

type Copying = {
  disk: Disk
  folder: string
  place: SecondPlace
  backup: Backup
  breathe: Breathe
  /** Once aborted no further file is copied, and the signal's reason is thrown. */
  signal: AbortSignal
}

/**
 * Each file is compared with its checksum before and after; what has outlived its time goes from there as it does here.
 * @throws PlaceIsAway, UnreadableFile for a file that does not verify, and the disk's error; no half backup stays.
 */
export async function copyToSecondPlace(copying: Copying): Promise<void> {
  const { disk, place, backup } = copying
  const to = await folderIn(disk, place, backup.installId)
  await sweepUnfinished(disk, to)
  const there = await listBackups(disk, to)
  if (there.some(({ stamp }) => stamp === backup.stamp)) return
  try {
    await copyFiles(copying, to, await newestBackup(disk, to))
  } catch (error) {
    await removeBackup(disk, to, backup.stamp).catch(() => undefined)
    throw error
  }
  for (const old of outlived([backup, ...there], entriesOf(backup))) await removeBackup(disk, to, old.stamp)
}

/** How many files of the newest copy there were read, and the first of them that cannot be trusted. @throws PlaceIsAway and the disk's error. */
export async function readNewestCopy(
  disk: Disk,
  place: SecondPlace,
  installId: string,
  breathe: Breathe,
): Promise<{ files: number; fault: UnreadableFile | null }> {
  const to = await folderIn(disk, place, installId)
  const newest = await newestBackup(disk, to)
  if (!newest) throw new PlaceIsAway()
  const files = Object.keys(newest.files).length + 1
  try {
    await readBackup(disk, to, newest.stamp, breathe)
    return { files, fault: null }
  } catch (error) {
    if (error instanceof UnreadableFile) return { files, fault: error }
    throw error
  }
}

/** A folder of this journal's own. An empty mount point is not taken for the stick that was there. */
async function folderIn(disk: Disk, { path, copiedAt }: SecondPlace, installId: string): Promise<string> {
  const name = `Afterrun-${installId.slice(0, 8)}`
  let names: string[]
  try {
    names = await disk.readFolder(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new PlaceIsAway()
    throw error
  }
  if (copiedAt !== null && !names.includes(name)) throw new PlaceIsAway()
  return join(path, name)
}

async function copyFiles(copying: Copying, to: string, last: Backup | null): Promise<void> {
  const { disk, folder, backup, breathe, signal } = copying
  const { stamp, ...manifest } = backup
  const target = join(backupsIn(to), stamp)
  await ensureFolder(disk, join(target, 'journal'))
  for (const [file, checksum] of Object.entries(manifest.files)) {
    await breathe()
    signal.throwIfAborted()
    const copy = join(target, ...file.split('/'))
    if (last?.files[file] === checksum && (await isLinked(disk, pathIn(to, last.stamp, file), copy))) {
      if (await isWhole(disk, copy, checksum, breathe)) continue
      // What went bad there is copied anew.
      await disk.remove(copy)
    }
    await writeNewFile(disk, copy, await readWhole(disk, pathIn(folder, stamp, file), checksum, breathe))
    await readWhole(disk, copy, checksum, breathe)
  }
  await syncWhereItCan(disk, join(target, 'journal'))
  await syncWhereItCan(disk, target)
  await writeManifest(disk, target, manifest)
  await syncWhereItCan(disk, backupsIn(to))
}

function pathIn(folder: string, stamp: string, file: string): string {
  return join(backupsIn(folder), stamp, ...file.split('/'))
}

async function isLinked(disk: Disk, existing: string, path: string): Promise<boolean> {
  try {
    await disk.link(existing, path)
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}

/** Some file systems of sticks and networks flush no folders. */
async function syncWhereItCan(disk: Disk, path: string): Promise<void> {
  try {
    await disk.syncFolder(path)
  } catch (error) {
    if (!withoutFolderSync.has(codeOf(error))) throw error
  }
}

const withoutFolderSync: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EBADF'])
