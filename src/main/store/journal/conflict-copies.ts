// Copies that sync programs put beside a file where two computers have written it: found, and taken in by id and revision.
import { join } from 'node:path'
import type { Disk } from '../disk.ts'
import type { FolderPaths } from '../folder-paths.ts'

/** A copy, and the month that it is of; null where it is of another file. */
export type ConflictCopy = { path: string; month: string | null }

/** In order of their names. */
export async function conflictCopies(disk: Disk, paths: FolderPaths): Promise<ConflictCopy[]> {
  const inJournal = (await disk.readFolder(paths.journal)).filter((name) => isCopy.test(name))
  const inFolder = (await disk.readFolder(paths.folder)).filter((name) => isCopy.test(name))
  return [
    ...inJournal.sort().map((name) => ({ path: join(paths.journal, name), month: monthOfCopy(name) })),
    ...inFolder.sort().map((name) => ({ path: join(paths.folder, name), month: null })),
  ]
}

/**
 * `2026-11 (Ann's conflicted copy 2026-11-28).json` of Dropbox and Nextcloud, `2026-11.sync-conflict-….json` of Syncthing,
 * `2026-11-LAPTOP.json` of OneDrive, `2026-11 (1).json` and `2026-11 2.json` of Google Drive and iCloud.
 */
const isCopy = /^(\d{4}-\d{2}|meta|settings|routines|session|changes)[ .\-_~(].*\.(json|log)$/

function monthOfCopy(name: string): string | null {
  return /^\d{4}-\d{2}/.exec(name)?.[0] ?? null
}
