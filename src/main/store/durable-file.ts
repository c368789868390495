// lowdb's adapter over one sealed file: what it has written lasts, and what it cannot trust it refuses to read.
import type { Adapter } from 'lowdb'
import { codeOf, type Disk } from './disk.ts'
import { type FileForm, namedHash, type Reading, type Unread } from './envelope.ts'
import { startBytes } from './stamps.ts'
import { findUnsaveable } from './unsaveable.ts'
import { replaceFile } from './write-file.ts'

export type DurableFile<T> = Adapter<T> & {
  /** The checksum of what it last read or wrote; empty before that, and where there was no file. */
  sha256(): string
  /** What stands there by now is known, and may be written over: its checksum, or empty where nothing may stand there. */
  expect(sha256: string): void
}

/**
 * `read` gives null where there is no file, and throws UnreadableFile where there is one that it cannot trust.
 * `write` throws Unsaveable for a value that JSON would bend, NotOurs for a file that another program has written since
 * it was read, and the disk's error where the disk refuses.
 */
export function durableFile<T extends object>(disk: Disk, path: string, form: FileForm<T>): DurableFile<T> {
  let known: string | null = null
  // A write that failed behind its rename may have come about.
  const attempted = new Set<string>()

  /** One that is gone is not in the way: memory holds what it held. */
  const assertOurs = async () => {
    if (known === null) return
    const start = await readStartOf(disk, path)
    if (start === null || attempted.has(namedHash(start)) || namedHash(start) === known) return
    throw new NotOurs(path)
  }

  return {
    read: async () => {
      const bytes = await readBytes(disk, path)
      if (bytes.type === 'missing') {
        known = ''
        return null
      }
      if (bytes.type !== 'ok') throw new UnreadableFile(path, bytes)
      const reading = await form.read(bytes.value)
      if (reading.type !== 'ok') throw new UnreadableFile(path, reading)
      known = namedHash(bytes.value)
      return reading.value
    },
    write: async (value) => {
      const unsaveable = findUnsaveable(value)
      if (unsaveable !== null) throw new Unsaveable(unsaveable)
      const bytes = form.write(value)
      await assertOurs()
      attempted.add(namedHash(bytes))
      await replaceFile(disk, path, bytes)
      known = namedHash(bytes)
      attempted.clear()
    },
    sha256: () => known ?? '',
    expect: (sha256) => {
      known = sha256
    },
  }
}

/** The bytes of a file; a disk that fails is never mistaken for a file that is damaged. */
export async function readBytes(disk: Disk, path: string): Promise<Reading<Uint8Array>> {
  try {
    return { type: 'ok', value: await disk.readFile(path) }
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? { type: 'missing' } : { type: 'ioError', code }
  }
}

async function readStartOf(disk: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await disk.readStart(path, startBytes)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** What stands at this path is not what this process has read or written. */
export class NotOurs extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} was changed by another program`)
    this.path = path
  }
}

/** What was looked at to mend a file is not what stands there now. */
export class ChangedWhileHealed extends Error {}

/** A copy does not hold what it was made from. */
export class NotTheSame extends Error {}

export class UnreadableFile extends Error {
  readonly path: string
  readonly why: Unread

  constructor(path: string, why: Unread) {
    super(`${path}: ${why.type}`)
    this.path = path
    this.why = why
  }
}

/** A damaged file of which no copy can be read either. */
export class NoCopyLeft extends UnreadableFile {}

/** Whether something is wrong with the file itself: neither with the disk, nor that the file is newer than this version. */
export function isDamage(error: unknown): error is UnreadableFile {
  return error instanceof UnreadableFile && error.why.type !== 'ioError' && error.why.type !== 'futureSchema'
}

export class Unsaveable extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} cannot be written as JSON`)
    this.path = path
  }
}
