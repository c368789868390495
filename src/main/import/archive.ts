// A zip of workout files, read entry by entry: nothing in it is ever written to the disk, and what it unpacks to has a cap.
import { basename } from 'node:path/posix'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { rawCaps } from '../../shared/contract/call-size.ts'
import type { ArchiveContent } from '../../shared/journal/read-file.ts'
import { joinedBytes } from '../host/joined-bytes.ts'
import { readActivityNotes } from './activity-notes.ts'
import { healthRoute, isHealthExport } from './health/health-entry.ts'
import { Unreadable } from './unreadable.ts'

/** A file inside, with its bytes unpacked, and what the archive says of it beside. */
export type InsideFile = { fileName: string; bytes: Uint8Array; note: string }

export type Archive = {
  content: ArchiveContent
  /** The one place of the content that is read as a stream, and the name of its entry. */
  health: { at: number; entryName: string } | null
  /** The file at this place of the content. @throws Unreadable where it is damaged, locked or too large. */
  read(at: number): Promise<InsideFile>
  close(): void
}

/** More than anybody has recorded. */
const mostEntries = 200_000
const mostBytesInside = rawCaps['import.read']
const workoutFile = /\.(fit|tcx|gpx)(\.gz)?$/i
/** Strava's list of what the activities are called. */
const notesFile = /(^|\/)activities\.csv$/i
/** What systems add to what they pack. */
const trace = /(^|\/)(__MACOSX\/|\.)/

/** @throws Unreadable with the reason where it is no zip, damaged, or has names that lead out of it. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(refuse)
  try {
    const { workouts, notes, health, others } = await entriesOf(zip)
    const noteOf = notes ? readActivityNotes(await unpack(zip, notes)) : () => ''
    return {
      content: {
        fileNames: [...workouts, ...(health ? [health] : [])].map(({ fileName }) => basename(fileName)),
        others,
      },
      health: health && { at: workouts.length, entryName: health.fileName },
      async read(at) {
        const entry = workouts[at]
        if (!entry) throw new Unreadable('There is no such file in the archive.')
        const { fileName } = entry
        return { fileName: basename(fileName), bytes: await unpack(zip, entry), note: noteOf(fileName) }
      },
      close: () => zip.close(),
    }
  } catch (problem) {
    zip.close()
    throw problem
  }
}

async function entriesOf(zip: ZipFile) {
  const workouts: Entry[] = []
  let notes: Entry | null = null
  let health: Entry | null = null
  let others = 0
  let count = 0
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1
      if (count > mostEntries) throw new Unreadable('There are too many files in this zip.')
      const { fileName } = entry
      if (fileName.endsWith('/') || trace.test(fileName)) continue
      if (healthRoute.test(fileName)) continue
      if (isHealthExport(fileName)) health = entry
      else if (notesFile.test(fileName)) notes = entry
      else if (workoutFile.test(fileName)) workouts.push(entry)
      else others += 1
    }
  } catch (problem) {
    refuse(problem)
  }
  return { workouts, notes, health, others }
}

/** The sizes that the archive tells are not believed: what comes out is counted. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Unreadable('This file in the zip is locked with a password.')
  if (entry.uncompressedSize > mostBytesInside) throw tooLarge()
  const parts: Buffer[] = []
  let size = 0
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry)
    for await (const part of stream) {
      size += part.length
      if (size > mostBytesInside) throw tooLarge()
      parts.push(part)
    }
  } catch (problem) {
    refuse(problem)
  }
  return joinedBytes(parts, size)
}

function tooLarge(): Unreadable {
  return new Unreadable('What is packed in this file is too large to read.')
}

/** Whatever yauzl and zlib say, the archive is not as it should be; a disk that fails is another matter. */
function refuse(problem: unknown): never {
  if (problem instanceof Unreadable) throw problem
  const code = (problem as NodeJS.ErrnoException).code ?? ''
  if (code !== '' && !code.startsWith('Z_')) throw problem
  throw new Unreadable('This zip file is damaged or cut off. Download it again.')
}
