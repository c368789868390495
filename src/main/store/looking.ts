// All that is on the disk read and compared with its checksums, while the journal may go on being written in; nothing is written.
import { join } from 'node:path'
import { backupsIn } from './backups/manifest.ts'
import { listBackups, newestBackup } from './backups/shelf.ts'
import type { Disk } from './disk.ts'
import { readBytes } from './durable-file.ts'
import type { Reading, Unread } from './envelope.ts'
import { pathsOf } from './folder-paths.ts'
import { parseLog } from './log-lines.ts'
import { shardPath } from './shards.ts'
import { together } from './together.ts'
import type { Breathe } from './turns.ts'
import { lookAtFile } from './whole-file.ts'

/** A file that cannot be trusted. */
export type Fault = { path: string; why: Unread }

/** How many files were read, and what is wrong with them. */
export type Looked = { files: number; faults: Fault[] }

/** The files of the journal and beside it, without the backups. */
export async function lookAtPresent(disk: Disk, folder: string, breathe: Breathe): Promise<Looked> {
  return untilStill(() => lookOnce(disk, folder, breathe))
}

/** What is damaged twice alike is no write that was under way. */
export async function untilStill<T extends { faults: readonly unknown[] }>(
  look: () => Promise<T>,
): Promise<T> {
  let found = await look()
  for (let looks = 1; looks < looksAtMost && found.faults.length > 0; looks += 1) {
    const again = await look()
    if (JSON.stringify(again.faults) === JSON.stringify(found.faults)) return again
    found = again
  }
  return found
}

/** What is kept beside the journal: one that was never written is not missing. */
export async function lookAtDocuments(disk: Disk, folder: string, breathe: Breathe): Promise<Looked> {
  const looked: Looked = { files: 0, faults: [] }
  for (const name of documents) {
    const path = join(folder, name)
    const read = await lookAtFile(disk, path, breathe)
    if (read.type === 'missing' && (await readBytes(disk, `${path}.prev`)).type === 'missing') continue
    looked.files += 1
    looked.faults.push(...faultOf(path, read))
  }
  return looked
}

/** The newest backup, each file beside what its manifest names, and how many backups there are; null where there is none. */
export async function lookAtNewestBackup(
  disk: Disk,
  folder: string,
  breathe: Breathe,
): Promise<(Looked & { stamp: string; backups: number }) | null> {
  const newest = await newestBackup(disk, folder)
  if (!newest) return null
  const backups = (await listBackups(disk, folder)).length
  const { stamp, files } = newest
  const place = join(backupsIn(folder), stamp)
  const looks = await together(
    Object.entries(files),
    async ([file, known]) => {
      const path = join(place, ...file.split('/'))
      return faultOf(path, await lookAtKnown(disk, path, known, breathe, { type: 'badHash' }))
    },
    breathe,
  )
  return { stamp, backups, files: looks.length + 1, faults: looks.flat() }
}

const looksAtMost = 5
const documents = ['settings.json', 'routines.json', 'session.json', 'past.json', 'backups/second-place.json']

async function lookOnce(disk: Disk, folder: string, breathe: Breathe): Promise<Looked> {
  const paths = pathsOf(folder)
  const read = await readBytes(disk, paths.log)
  const log = read.type === 'ok' ? parseLog(read.value) : read
  const meta = await lookAtFile(disk, paths.meta, breathe)
  const stamps = Object.entries((log.type === 'ok' && log.value.header.months) || {})
  const months = await together(
    stamps.map(([month, { sha256 }]) => ({ path: shardPath(paths.journal, month), sha256 })),
    async ({ path, sha256 }) => faultOf(path, await lookAtKnown(disk, path, sha256, breathe, isAnother)),
    breathe,
  )
  const documents = await lookAtDocuments(disk, folder, breathe)
  return {
    files: 2 + months.length + documents.files,
    faults: [...faultOf(paths.log, log), ...faultOf(paths.meta, meta), ...documents.faults, ...months.flat()],
  }
}

async function lookAtKnown(
  disk: Disk,
  path: string,
  known: string,
  breathe: Breathe,
  another: Unread,
): Promise<Reading<unknown>> {
  const looked = await lookAtFile(disk, path, breathe)
  return looked.type === 'ok' && looked.value.checksum !== known ? another : looked
}

function faultOf(path: string, reading: Reading<unknown>): Fault[] {
  return reading.type === 'ok' ? [] : [{ path, why: reading }]
}

const isAnother: Unread = { type: 'invalid', reason: 'it is not the file that the log beside it names' }
