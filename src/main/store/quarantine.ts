// Damaged files set aside byte for byte, so that what healing could not use is never thrown away.
import { basename, dirname, join } from 'node:path'
import { codeOf, type Disk } from './disk.ts'
import { sha256 } from './envelope.ts'
import { ensureFolder, replaceFile } from './write-file.ts'

/**
 * Keeps the bytes of a damaged file durably in `quarantine` beside it, once however often it is found, and gives the
 * path of the copy. @throws the disk's error where they cannot be kept.
 */
export async function setAside(disk: Disk, path: string, bytes: Uint8Array): Promise<string> {
  const folder = join(dirname(path), 'quarantine')
  const copy = join(folder, `${basename(path)}.${sha256(bytes).slice(0, 12)}`)
  await ensureFolder(disk, folder)
  if (!(await isThere(disk, copy, bytes))) await replaceFile(disk, copy, bytes)
  return copy
}

async function isThere(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await disk.readFile(path), bytes) === 0
  } catch (error) {
    codeOf(error)
    return false
  }
}
