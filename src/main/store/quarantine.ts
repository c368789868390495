// Damaged files set aside byte for byte, so that what healing could not use is never thrown away.
import { basename, join } from 'node:path'
import { codeOf, type Disk } from './disk.ts'
import { sha256 } from './envelope.ts'
import { ensureFolder, replaceFile } from './write-file.ts'

/** Where a data folder keeps them. */
export function quarantineIn(folder: string): string {
  return join(folder, 'quarantine')
}

/**
 * Keeps the bytes of a damaged file durably in the quarantine of its data folder, once however often it is found, and
 * gives the path of the copy. @throws the disk's error where they cannot be kept.
 */
export async function setAside(disk: Disk, folder: string, path: string, bytes: Uint8Array): Promise<string> {
  const quarantine = quarantineIn(folder)
  const copy = join(quarantine, `${basename(path)}.${sha256(bytes).slice(0, 12)}`)
  await ensureFolder(disk, quarantine)
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
