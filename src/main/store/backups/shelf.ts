// The backups of a data folder: which there are, what is unfinished, and the newest copy of a file that still verifies.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import { type Backup, backupsIn, checksumOf, hasManifest, isStamp, readManifest } from './manifest.ts'

/** The finished ones, the newest first. */
export async function listBackups(disk: Disk, folder: string): Promise<Backup[]> {
  const found: Backup[] = []
  for (const stamp of (await stampsIn(disk, folder)).reverse()) {
    const manifest = await readManifest(disk, join(backupsIn(folder), stamp))
    if (manifest) found.push({ ...manifest, stamp })
  }
  return found
}

/** Takes away what was begun and never finished; one whose manifest is damaged stays. */
export async function sweepUnfinished(disk: Disk, folder: string): Promise<void> {
  for (const stamp of await stampsIn(disk, folder)) {
    if (!(await hasManifest(disk, join(backupsIn(folder), stamp)))) await removeBackup(disk, folder, stamp)
  }
}

/** The manifest goes first, so that a removal that is cut short leaves an unfinished one. */
export async function removeBackup(disk: Disk, folder: string, stamp: string): Promise<void> {
  const backup = join(backupsIn(folder), stamp)
  const names = await disk.readFolder(backup)
  const ownFirst = names.filter((name) => name !== 'journal')
  for (const name of ownFirst.sort()) await disk.remove(join(backup, name))
  if (names.includes('journal')) {
    for (const name of await disk.readFolder(join(backup, 'journal')))
      await disk.remove(join(backup, 'journal', name))
    await disk.removeFolder(join(backup, 'journal'))
  }
  await disk.removeFolder(backup)
}

/** Where healing finds a file: each copy is hashed before it is believed. */
export function copiesInBackups(disk: Disk, folder: string): EarlierCopies {
  return {
    newestVerified: async (file) => {
      // A folder of backups that cannot be looked into is as good as none.
      const backups = await listBackups(disk, folder).catch((error) => {
        codeOf(error)
        return []
      })
      for (const { stamp, files } of backups) {
        if (files[file] === undefined) continue
        const bytes = await readBytes(disk, join(backupsIn(folder), stamp, ...file.split('/')))
        if (bytes.type === 'ok' && checksumOf(file, bytes.value) === files[file]) return bytes.value
      }
      return null
    },
  }
}

/** In order of time; none where there is no such folder yet. */
async function stampsIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return (await disk.readFolder(backupsIn(folder))).filter(isStamp).sort()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return []
  }
}
