// lowdb's adapter over one sealed file: what it has written lasts, and what it cannot trust it refuses to read.
import type { Adapter } from 'lowdb'
import type { z } from '../../shared/base/schema.ts'
import { codeOf, type Disk } from './disk.ts'
import { type Reading, seal, type Unread, unseal } from './envelope.ts'
import { findUnsaveable } from './unsaveable.ts'
import { replaceFile } from './write-file.ts'

/**
 * `read` gives null where there is no file, and throws UnreadableFile where there is one that it cannot trust.
 * `write` throws Unsaveable for a value that JSON would bend, and the disk's error where the disk refuses.
 */
export function durableFile<T extends object>(disk: Disk, path: string, content: z.ZodType<T>): Adapter<T> {
  return {
    read: async () => {
      const reading = await readSealed(disk, path, content)
      if (reading.type === 'ok') return reading.value
      if (reading.type === 'missing') return null
      throw new UnreadableFile(path, reading)
    },
    write: async (value) => {
      const unsaveable = findUnsaveable(value)
      if (unsaveable !== null) throw new Unsaveable(unsaveable)
      await replaceFile(disk, path, seal(value))
    },
  }
}

async function readSealed<T>(disk: Disk, path: string, content: z.ZodType<T>): Promise<Reading<T>> {
  const bytes = await readBytes(disk, path)
  return bytes.type === 'ok' ? unseal(bytes.value, content) : bytes
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

export class UnreadableFile extends Error {
  readonly path: string
  readonly why: Unread

  constructor(path: string, why: Unread) {
    super(`${path}: ${why.type}`)
    this.path = path
    this.why = why
  }
}

export class Unsaveable extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} cannot be written as JSON`)
    this.path = path
  }
}
