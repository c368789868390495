// One file of a backup: linked to its copy in the last one where both are known to be whole, else checked and copied.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import { UnreadableFile } from '../durable-file.ts'
import type { Breathe } from '../turns.ts'
import { isWhole, lookAtFile, type WholeFile } from '../whole-file.ts'
import { writeNewFile } from '../write-file.ts'
import { type Backup, backupsIn, type Prints } from './manifest.ts'
import { printOf } from './print.ts'

export type Copying = {
  disk: Disk
  folder: string
  /** The folder of the backup that is made. */
  target: string
  last: Backup | null
  breathe: Breathe
}

/** A month file and the checksum that the log names, null where it names none; whether its copy is to be read in any case. */
export type Month = { file: string; known: string | null; isDue: boolean }

/** Prints are null where the disk gives none, and of a file that is read each time. */
export type Copied = { file: string; checksum: string; prints: Prints | null }

/** Edits and folds go on meanwhile; where one comes between two files of the copy it is begun anew. */
export class ChangedMeanwhile extends Error {}

/**
 * Neither a month nor its copy is read again while nothing has touched them on the disk, unless the copy is due. @throws
 * UnreadableFile for one that does not verify, ChangedMeanwhile for one that is not the one that the log names.
 */
export async function copyMonth(copying: Copying, { file, known, isDue }: Month): Promise<Copied> {
  const { disk, folder, target, last } = copying
  const path = pathIn(folder, file)
  const before = last?.prints[file]
  // Taken before the file is read: what is written in it later shows the next time.
  const print = await printOf(disk, path)
  if (known !== null && last?.files[file] === known) {
    if (print === null || print !== before?.file) await readMonth(copying, path, known)
    const copy = await linkToLast(copying, last, file, known, isDue ? undefined : before?.copy)
    if (copy !== null) return { file, checksum: known, prints: print === null ? null : { file: print, copy } }
  }
  const { bytes, checksum } = await readMonth(copying, path, known)
  await writeNewFile(disk, pathIn(target, file), bytes)
  const copy = await printOf(disk, pathIn(target, file))
  return { file, checksum, prints: print === null || copy === null ? null : { file: print, copy } }
}

/** A file whose bytes were just read. */
export async function copyRead(
  copying: Copying,
  file: string,
  { bytes, checksum }: WholeFile,
): Promise<Copied> {
  const { disk, target, last } = copying
  const isLinked =
    last?.files[file] === checksum && (await linkToLast(copying, last, file, checksum)) !== null
  if (!isLinked) await writeNewFile(disk, pathIn(target, file), bytes)
  return { file, checksum, prints: null }
}

/** The print of the copy; null where it is not whole any more, or the file system has no links. */
async function linkToLast(
  { disk, folder, target, breathe }: Copying,
  last: Backup,
  file: string,
  checksum: string,
  known?: string,
): Promise<string | null> {
  const copy = pathIn(join(backupsIn(folder), last.stamp), file)
  const print = await printOf(disk, copy)
  if (print === null || (print !== known && !(await isWhole(disk, copy, checksum, breathe)))) return null
  try {
    await disk.link(copy, pathIn(target, file))
    return print
  } catch (error) {
    codeOf(error)
    return null
  }
}

async function readMonth({ disk, breathe }: Copying, path: string, known: string | null): Promise<WholeFile> {
  const looked = await lookAtFile(disk, path, breathe)
  if (looked.type !== 'ok') throw new UnreadableFile(path, looked)
  if (known !== null && looked.value.checksum !== known) throw new ChangedMeanwhile()
  return looked.value
}

function pathIn(folder: string, file: string): string {
  return join(folder, ...file.split('/'))
}
