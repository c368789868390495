// The few calls of a file system that the store makes, so that a test can stand in for the disk and refuse any of them.
import { closeSync, constants, fstatSync, linkSync, openSync, readSync, statSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { constants as system } from 'node:os'

export type Disk = {
  /** `new` makes a file of mode 0600 and is refused where one exists; `append` is refused where none exists. */
  open(path: string, how: 'new' | 'append'): Promise<DiskFile>
  readFile(path: string): Promise<Uint8Array>
  /** The first bytes of a file, at most so many. */
  readStart(path: string, bytes: number): Promise<Uint8Array>
  readFolder(path: string): Promise<string[]>
  measure(path: string): Promise<Measured>
  /** Makes one folder of mode 0700. */
  makeFolder(path: string): Promise<void>
  /** Makes the names in a folder durable. */
  syncFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(existing: string, path: string): Promise<void>
  remove(path: string): Promise<void>
  /** Removes a folder that holds nothing. */
  removeFolder(path: string): Promise<void>
  /** Lets time pass before a refused call is tried again. */
  pause(milliseconds: number): Promise<void>
}

/** Links to the same file have the same `id` and `print`; a file that is written in or replaced has another `print`. */
export type Measured = { bytes: number; id: string; print: string }

export type DiskFile = {
  /** Writes at the end and gives the number of bytes written: fewer than handed in is legal. */
  write(bytes: Uint8Array): Promise<number>
  size(): Promise<number>
  /** Leaves so many bytes of it. */
  cut(bytes: number): Promise<void>
  /** Makes the bytes durable, where writing has not done so already. */
  datasync(): Promise<void>
  /** Makes the bytes and all that is known of the file durable. */
  sync(): Promise<void>
  /** Whether the path still leads to this very file: not where it was deleted, moved or replaced. */
  isAt(path: string): Promise<boolean>
  close(): Promise<void>
}

export function nodeDisk(platform: NodeJS.Platform = process.platform): Disk {
  return {
    open: async (path, how) =>
      how === 'append' && writesThrough.has(platform)
        ? writtenThrough(await fs.open(path, appending | constants.O_DSYNC))
        : openedFile(await fs.open(path, how === 'new' ? 'ax' : appending, 0o600)),
    readFile: (path) => fs.readFile(path),
    readStart,
    readFolder: (path) => fs.readdir(path),
    measure,
    makeFolder: (path) => fs.mkdir(path, 0o700),
    // Windows keeps its names in a journal of its own and cannot open a folder to flush it.
    syncFolder: (path) => (platform === 'win32' ? Promise.resolve() : syncFolder(path)),
    rename: (from, to) => fs.rename(from, to),
    link,
    remove: (path) => fs.unlink(path),
    removeFolder: (path) => fs.rmdir(path),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

/**
 * The code of a failed call: `ENOSPC`, Windows' `UNKNOWN`, or by its number where Node has no name for it; whatever
 * else was thrown is a bug and goes on its way.
 */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(E[A-Z0-9]+|UNKNOWN)$/.test(code)) return code
  const errno = error instanceof Error && 'errno' in error ? error.errno : null
  if (typeof errno === 'number' && errno < 0) return nameOfErrno(-errno)
  throw error
}

/** The names in a folder; none where it is not there. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.readFolder(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Node calls these "Unknown system error -122". */
function nameOfErrno(number: number): string {
  // A file system that found itself damaged; no list of Node's has it.
  if (process.platform === 'linux' && number === 117) return 'EUCLEAN'
  return Object.entries(system.errno).find(([, value]) => value === number)?.[0] ?? `E${number}`
}

const appending = constants.O_WRONLY | constants.O_APPEND

/** Here a write can be told to end on the disk, in one call; on macOS only a flush of its own reaches the disk's plates. */
const writesThrough: ReadonlySet<NodeJS.Platform> = new Set(['linux', 'win32'])

function writtenThrough(handle: fs.FileHandle): DiskFile {
  return { ...openedFile(handle), datasync: () => Promise.resolve() }
}

function openedFile(handle: fs.FileHandle): DiskFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    size: async () => (await handle.stat()).size,
    cut: (bytes) => handle.truncate(bytes),
    datasync: () => handle.datasync(),
    sync: () => handle.sync(),
    isAt: async (path) => isSameFile(handle.fd, path),
    close: () => handle.close(),
  }
}

/** At once: of hundreds of files each beginning is there before a thread would have been found to read it. */
async function readStart(path: string, bytes: number): Promise<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(bytes)
    return start.subarray(0, readSync(file, start, 0, bytes, 0))
  } finally {
    closeSync(file)
  }
}

/** At once as well: a backup asks it of hundreds of files. A device may have another number after a restart. */
async function measure(path: string): Promise<Measured> {
  const { size, dev, ino, mtimeNs } = statSync(path, { bigint: true })
  return { bytes: Number(size), id: `${dev}:${ino}`, print: `${ino}:${size}:${mtimeNs}` }
}

/** At once as well: a backup makes hundreds of them, and a thread would take longer to be found than to make one. */
async function link(existing: string, path: string): Promise<void> {
  linkSync(existing, path)
}

/** At once as well: it comes with every save. Inodes of Windows need more digits than a number has. */
function isSameFile(fd: number, path: string): boolean {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false })
  const { dev, ino, nlink } = fstatSync(fd, { bigint: true })
  return there !== undefined && nlink > 0n && there.dev === dev && there.ino === ino
}

async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
