// The thread in which an export of Apple Health is read out of its zip as a stream: a gigabyte never lies in memory.
import type { Readable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Answer } from '../../../shared/base/answer.ts'
import type { ReadFile } from '../../../shared/journal/read-file.ts'
import type { Zone } from '../imported-workout.ts'
import { Unreadable } from '../unreadable.ts'
import { readAppleHealth } from './apple-health.ts'
import type { HealthPlace } from './health-entry.ts'

export type HealthJob = { place: HealthPlace; zone: Zone }

/** The largest are of two or three. */
const mostBytes = 6 * 1024 ** 3
/** XML of records is packed to a twentieth; what unpacks to much more is made to do harm. */
const mostRatio = 200
const believedBytes = 64 * 1024 ** 2

parentPort?.on('message', async (job: HealthJob) => parentPort?.postMessage(await answer(job)))

async function answer({ place, zone }: HealthJob): Promise<Answer<ReadFile>> {
  try {
    return { ok: true, value: await read(place, zone) }
  } catch (problem) {
    const message = problem instanceof Unreadable ? problem.message : isOfZip(problem) ? damaged : null
    if (message === null) throw problem
    return { ok: false, fault: 'unreadable_file', message }
  }
}

async function read({ path, entryName }: HealthPlace, zone: Zone): Promise<ReadFile> {
  const zip = await yauzl.openPromise(path, { autoClose: false })
  try {
    const entry = await entryOf(zip, entryName)
    if (entry.isEncrypted()) throw new Unreadable('This file in the zip is locked with a password.')
    const stream: Readable = await zip.openReadStreamPromise(entry)
    const fileName = entryName.slice(entryName.lastIndexOf('/') + 1)
    return await readAppleHealth(capped(stream, entry.compressedSize), fileName, zone)
  } finally {
    zip.close()
  }
}

async function entryOf(zip: ZipFile, entryName: string): Promise<Entry> {
  for await (const entry of zip.eachEntry()) if (entry.fileName === entryName) return entry
  throw new Unreadable(damaged)
}

/** The sizes that the archive tells are not believed: what comes out is counted. */
async function* capped(stream: Readable, packedBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes || (size > believedBytes && size > packedBytes * mostRatio))
      throw new Unreadable('What is packed in this file is too large to read.')
    yield chunk
  }
}

const damaged = 'This zip file is damaged or cut off. Download it again.'

/** Whatever yauzl and zlib say, the archive is not as it should be; a disk that fails is another matter. */
function isOfZip(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  const code = (problem as NodeJS.ErrnoException).code ?? ''
  return code.startsWith('Z_') || (code === '' && problem.name === 'Error')
}
