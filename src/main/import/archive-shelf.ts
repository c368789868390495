// The zips that a window has sent, each in a file of its own that is gone once the window is done with it.
import { createHash } from 'node:crypto'
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import type { ArchiveContent } from '../../shared/journal/read-file.ts'
import { type Archive, type InsideFile, openArchive } from './archive.ts'
import type { HealthPlace } from './health/health-entry.ts'
import { Unreadable } from './unreadable.ts'

export type ArchiveShelf = {
  /** Puts the next part of an archive behind those that came before. */
  add(id: string, bytes: Uint8Array): Promise<Answer<{ bytes: number }>>
  open(id: string): Promise<Answer<ArchiveContent>>
  read(id: string, at: number): Promise<Answer<InsideFile>>
  /** Where the file at this place lies, when it is an export of Apple Health; null for any other. */
  healthIn(id: string, at: number): HealthPlace | null
  drop(id: string): Promise<void>
  /** Drops all. */
  close(): Promise<void>
}

/** The whole of an account. */
const mostBytes = 8 * 1024 ** 3
/** Few windows send few archives at once. */
const mostArchives = 8

type Kept = { path: string; bytes: number; archive: Archive | null }

/** `dataFolder` is the one whose lock is held: what a start before this one left for it is nobody's any more, and goes. */
export function createArchiveShelf(dataFolder: string, place: string = tmpdir()): ArchiveShelf {
  const kept = new Map<string, Kept>()
  const inTurn = oneAfterAnother()
  const prefix = `afterrun-import-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}-`
  void inTurn(() => sweep(place, prefix))
  let folder: string | null = null

  async function keep(id: string): Promise<Kept> {
    folder ??= await mkdtemp(join(place, prefix))
    const one = { path: join(folder, `${id}.zip`), bytes: 0, archive: null }
    kept.set(id, one)
    return one
  }

  async function drop(id: string) {
    const one = kept.get(id)
    kept.delete(id)
    one?.archive?.close()
    if (one) await rm(one.path, { force: true })
  }

  return {
    add: (id, bytes) =>
      inTurn(async () => {
        const [oldest] = kept.keys()
        // A window that is gone left it behind.
        if (!kept.has(id) && kept.size >= mostArchives && oldest) await drop(oldest)
        const one = kept.get(id) ?? (await keep(id))
        if (one.bytes + bytes.length > mostBytes) return tooMuch
        try {
          await appendFile(one.path, bytes)
        } catch {
          await drop(id)
          return noRoom
        }
        one.bytes += bytes.length
        return { ok: true, value: { bytes: one.bytes } }
      }),
    open: (id) =>
      inTurn(async () => {
        const one = kept.get(id)
        if (!one) return gone
        return answered(async () => {
          one.archive ??= await openArchive(one.path)
          return one.archive.content
        })
      }),
    async read(id, at) {
      const archive = kept.get(id)?.archive
      return archive ? answered(() => archive.read(at)) : gone
    },
    healthIn(id, at) {
      const one = kept.get(id)
      const health = one?.archive?.health
      return one && health?.at === at ? { path: one.path, entryName: health.entryName } : null
    },
    drop: (id) => inTurn(() => drop(id)),
    close: () =>
      inTurn(async () => {
        for (const id of [...kept.keys()]) await drop(id)
        if (folder !== null) await rm(folder, { recursive: true, force: true })
      }),
  }
}

/** What cannot be removed stays: it is in a place that the system empties. */
async function sweep(place: string, prefix: string): Promise<void> {
  const names = await readdir(place).catch(() => [])
  for (const name of names)
    if (name.startsWith(prefix))
      await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined)
}

async function answered<T>(read: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await read() }
  } catch (problem) {
    if (problem instanceof Unreadable)
      return { ok: false, fault: 'unreadable_file', message: problem.message }
    throw problem
  }
}

const gone: Refusal = {
  ok: false,
  fault: 'not_found',
  message: 'This zip is not there any more. Choose it once more.',
}
const tooMuch: Refusal = {
  ok: false,
  fault: 'too_large',
  message: 'This is more than can be read at once. Unpack it and bring in its folder.',
}
const noRoom: Refusal = {
  ok: false,
  fault: 'unreadable_file',
  message: 'There is no room on this computer to read this zip. Make some and choose it once more.',
}
