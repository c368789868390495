// The backups of a data folder: which there are, what is unfinished, and the newest copy of a file that still verifies.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import { together } from '../together.ts'
import { type Breathe, nextTurn } from '../turns.ts'
import { lookAtFile } from '../whole-file.ts'
import {
  type Backup,
  backupsIn,
  hasManifest,
  isStamp,
  type ListedBackup,
  manifestPath,
  readManifest,
} from './manifest.ts'
import { printOf } from './print.ts'

/** The finished ones, the newest first. A manifest is read again only when it was touched on the disk. */
export async function listBackups(disk: Disk, folder: string): Promise<ListedBackup[]> {
  const before = listed.get(disk) ?? new Map<string, Known>()
  const found = new Map<string, Known>()
  for (const stamp of (await stampsIn(disk, folder)).reverse()) {
    const path = manifestPath(join(backupsIn(folder), stamp))
    const print = await printOf(disk, path)
    const known = before.get(path)
    const isKnown = known !== undefined && print !== null && known.print === print
    const backup = isKnown ? known.backup : await listedAs(disk, folder, stamp)
    if (backup === null) continue
    found.set(path, { print, backup })
  }
  listed.set(disk, found)
  return [...found.values()].map(({ backup }) => backup)
}

/** One that was just made need not be read to be listed. */
export async function noteListed(disk: Disk, folder: string, backup: Backup): Promise<void> {
  const path = manifestPath(join(backupsIn(folder), backup.stamp))
  const known = { print: await printOf(disk, path), backup: told(backup) }
  listed.set(disk, new Map(listed.get(disk)).set(path, known))
}

/** With its files; null where there is none. */
export async function newestBackup(disk: Disk, folder: string): Promise<Backup | null> {
  for await (const backup of eachBackup(disk, folder)) return backup
  return null
}

/** Takes away what was begun and never finished; one whose manifest is damaged stays. */
export async function sweepUnfinished(disk: Disk, folder: string): Promise<void> {
  for (const stamp of await stampsIn(disk, folder)) {
    if (!(await hasManifest(disk, join(backupsIn(folder), stamp)))) await removeBackup(disk, folder, stamp)
  }
}

/** The manifest goes first, so that a removal that is cut short leaves an unfinished one. */
export async function removeBackup(
  disk: Disk,
  folder: string,
  stamp: string,
  breathe: Breathe = nextTurn,
): Promise<void> {
  const backup = join(backupsIn(folder), stamp)
  const names = await disk.readFolder(backup)
  const ownFirst = names.filter((name) => name !== 'journal')
  for (const name of ownFirst.sort()) await disk.remove(join(backup, name))
  if (names.includes('journal')) {
    const inside = (await disk.readFolder(join(backup, 'journal'))).map((name) =>
      join(backup, 'journal', name),
    )
    await together(inside, (path) => disk.remove(path), breathe)
    await disk.removeFolder(join(backup, 'journal'))
  }
  await disk.removeFolder(backup)
}

/** Where healing finds a file: each copy is hashed before it is believed. */
export function copiesInBackups(disk: Disk, folder: string, breathe: Breathe = nextTurn): EarlierCopies {
  return {
    newestVerified: async (file) => {
      try {
        for await (const { stamp, files } of eachBackup(disk, folder)) {
          if (files[file] === undefined) continue
          const looked = await lookAtFile(disk, join(backupsIn(folder), stamp, ...file.split('/')), breathe)
          if (looked.type === 'ok' && looked.value.checksum === files[file]) return looked.value.bytes
        }
      } catch (error) {
        // A folder of backups that cannot be looked into is as good as none.
        codeOf(error)
      }
      return null
    },
  }
}

type Known = { print: string | null; backup: ListedBackup }

const listed = new WeakMap<Disk, ReadonlyMap<string, Known>>()

/** The finished ones with their files, the newest first. */
async function* eachBackup(disk: Disk, folder: string): AsyncGenerator<Backup> {
  for (const stamp of (await stampsIn(disk, folder)).reverse()) {
    const manifest = await readManifest(disk, join(backupsIn(folder), stamp))
    if (manifest) yield { ...manifest, stamp }
  }
}

async function listedAs(disk: Disk, folder: string, stamp: string): Promise<ListedBackup | null> {
  const manifest = await readManifest(disk, join(backupsIn(folder), stamp))
  if (!manifest) return null
  return told({ ...manifest, stamp })
}

function told({ files, prints, ...rest }: Backup): ListedBackup {
  return rest
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
