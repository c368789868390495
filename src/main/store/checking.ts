// All that is on the disk read and compared with its checksums, while the journal goes on being written in.
import { join } from 'node:path'
import { checksumOf } from './backups/manifest.ts'
import { pathsOf } from './data-folder.ts'
import type { Disk } from './disk.ts'
import { readBytes } from './durable-file.ts'
import type { Unread } from './envelope.ts'
import { parseLog } from './log-lines.ts'
import type { Breathe } from './turns.ts'

/** How many files were read, and those that cannot be trusted. */
export type Checked = { files: number; faults: { path: string; why: Unread }[] }

/** Of the present files, without the backups. A fold that comes in between has it begun anew. */
export async function checkFolder(disk: Disk, folder: string, breathe: Breathe): Promise<Checked> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await logOf(disk, folder)
    const checked = await checkOnce(disk, folder, before, breathe)
    if (checked.faults.length === 0 || attempt === attempts) return checked
    const after = await logOf(disk, folder)
    if (before.type === 'ok' && after.type === 'ok' && after.value.header.rev === before.value.header.rev)
      return checked
  }
}

const attempts = 5
/** The meta is always there; a document that was never written is not. */
const documents = ['settings.json', 'routines.json', 'session.json', 'past.json']

async function logOf(disk: Disk, folder: string) {
  const bytes = await readBytes(disk, pathsOf(folder).log)
  return bytes.type === 'ok' ? parseLog(bytes.value) : bytes
}

async function checkOnce(
  disk: Disk,
  folder: string,
  log: Awaited<ReturnType<typeof logOf>>,
  breathe: Breathe,
): Promise<Checked> {
  const checked: Checked = { files: 1, faults: [] }
  const refuse = (path: string, why: Unread) => void checked.faults.push({ path, why })
  if (log.type !== 'ok') refuse(pathsOf(folder).log, log)
  const months = log.type === 'ok' ? (log.value.header.months ?? {}) : {}
  const expected: [file: string, sha256: string | null][] = [
    ['meta.json', null],
    ...documents.map((file): [string, null] => [file, null]),
    ...Object.entries(months).map(([month, { sha256 }]): [string, string] => [
      `journal/${month}.json`,
      sha256,
    ]),
  ]
  for (const [file, named] of expected) {
    await breathe()
    const path = join(folder, ...file.split('/'))
    const bytes = await readBytes(disk, path)
    if (bytes.type === 'missing' && documents.includes(file)) continue
    checked.files += 1
    if (bytes.type !== 'ok') {
      refuse(path, bytes)
      continue
    }
    const checksum = checksumOf(file, bytes.value)
    if (checksum === null) refuse(path, { type: 'badHash' })
    else if (named !== null && checksum !== named)
      refuse(path, { type: 'invalid', reason: 'it is not the file that the log beside it names' })
  }
  return checked
}
