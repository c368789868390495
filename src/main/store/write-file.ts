// Bytes brought to disk so that they outlive a power cut: whole files by way of a temporary one, and the end of an open one.
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { codeOf, type Disk, type DiskFile } from './disk.ts'

/**
 * Puts the bytes in the place of the file, or leaves the file as it was, and keeps the generation before as `.prev`;
 * `keepsPrevious` false leaves the `.prev` that is there, since what it takes the place of is damaged.
 * A failure after the rename leaves the new bytes in place without the promise that they last.
 */
export async function replaceFile(
  disk: Disk,
  path: string,
  bytes: FileBytes,
  keepsPrevious = true,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeNewFile(disk, temporary, bytes)
    if (keepsPrevious) await takePlace(disk, temporary, path)
    else await renameWithPatience(disk, temporary, path)
  } catch (error) {
    // What cannot be removed now is removed at the next start.
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(dirname(path))
}

/** Puts a file that is durable in the place of another of the same disk, which is kept as `.prev`; it lasts once the folder is flushed. */
export async function takePlace(disk: Disk, from: string, path: string): Promise<void> {
  await keepPrevious(disk, path)
  await renameWithPatience(disk, from, path)
}

/** What a file is to hold; what is long comes in pieces, each made when its turn comes. */
export type FileBytes = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Writes all the bytes, in as many calls as the disk asks for. */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written))
    if (count === 0) throw notWritten('the disk took no more bytes')
    written += count
  }
}

/** Makes the folder and those above it, and makes their names durable. */
export async function ensureFolder(disk: Disk, path: string): Promise<void> {
  try {
    await disk.makeFolder(path)
  } catch (error) {
    const code = codeOf(error)
    const isRoot = dirname(path) === path
    // The root of a drive is there, and Windows refuses to make it in words of its own.
    if (code === 'EEXIST' || (isRoot && code !== 'ENOENT')) return
    if (code !== 'ENOENT' || isRoot) throw error
    await ensureFolder(disk, dirname(path))
    // Another start may have made it meanwhile.
    await disk.makeFolder(path).catch((refused) => {
      if (codeOf(refused) !== 'EEXIST') throw refused
    })
  }
  await disk.syncFolder(dirname(path))
}

/** What a write that never ended has left, among the names in a folder. */
export function temporariesAmong(folder: string, names: readonly string[]): string[] {
  return names.filter((name) => /\.[0-9a-f]{12}\.tmp$/.test(name)).map((name) => join(folder, name))
}

export async function removeTemporaries(disk: Disk, paths: readonly string[]): Promise<void> {
  // What another program still holds is removed at a later start.
  for (const path of paths) await disk.remove(path).catch(codeOf)
}

/** Writes and flushes a file where there was none; its name lasts once the folder is flushed. */
export async function writeNewFile(disk: Disk, path: string, bytes: FileBytes): Promise<void> {
  const file = await disk.open(path, 'new')
  try {
    let length = 0
    for await (const some of bytes instanceof Uint8Array ? [bytes] : bytes) {
      await writeAll(file, some)
      length += some.length
    }
    if ((await file.size()) !== length) throw notWritten('the file is not as long as what was written')
    await file.sync()
  } finally {
    await file.close()
  }
}

// A file system without hard links (a USB stick, which Windows answers with EISDIR) keeps no previous generation; a first write has none.
const withoutLink: ReadonlySet<string> = new Set([
  'ENOENT',
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EINVAL',
  'EMLINK',
  'UNKNOWN',
])

async function keepPrevious(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(`${path}.prev`)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  try {
    await disk.link(path, `${path}.prev`)
  } catch (error) {
    if (!withoutLink.has(codeOf(error))) throw error
  }
}

// On Windows a virus scanner may hold the file for a moment.
const heldForAMoment: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])
const pausesMs = [10, 20, 40, 80, 160, 320]

async function renameWithPatience(disk: Disk, from: string, to: string): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      if (!heldForAMoment.has(codeOf(error))) throw error
    }
    await disk.pause(pauseMs)
  }
  return disk.rename(from, to)
}

function notWritten(message: string): Error {
  return Object.assign(new Error(message), { code: 'EIO' })
}
