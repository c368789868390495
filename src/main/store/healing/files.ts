// How healing gets at the files of a data folder and at their copies.
import { basename, dirname, relative } from 'node:path'
import { type Disk, namesIn } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import type { Reading } from '../envelope.ts'
import type { FolderPaths } from '../folder-paths.ts'
import type { Breathe } from '../turns.ts'

export type Looking = { disk: Disk; paths: FolderPaths; earlier: EarlierCopies; breathe: Breathe }

/** One that its folder lists and that is not to be found is no missing one: the disk does not give it. */
export async function readListed(disk: Disk, path: string): Promise<Reading<Uint8Array>> {
  const read = await readBytes(disk, path)
  if (read.type !== 'missing') return read
  const isListed = (await namesIn(disk, dirname(path))).includes(basename(path))
  return isListed ? { type: 'ioError', code: 'ENOENT' } : read
}

/** Null where it cannot be read. */
export async function bytesOf(disk: Disk, path: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(disk, path)
  return bytes.type === 'ok' ? bytes.value : null
}

/** How a backup names it. */
export function nameOf({ folder }: FolderPaths, path: string): string {
  return relative(folder, path).replaceAll('\\', '/')
}
