// Takes one backup: a copy of the data folder as it is at one revision, each file checked on its way.
import { join } from 'node:path'
import type { Journal } from '../../../shared/journal/change.ts'
import { pathsOf } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import { readBytes, UnreadableFile } from '../durable-file.ts'
import { schema as present } from '../envelope.ts'
import { type LogContent, parseLog } from '../log-lines.ts'
import { monthsAmong } from '../shards.ts'
import type { Breathe } from '../turns.ts'
import { ensureFolder, writeNewFile } from '../write-file.ts'
import { type Backup, backupsIn, checksumOf, stampOf, writeManifest } from './manifest.ts'
import { removeBackup } from './shelf.ts'

export type Taking = {
  disk: Disk
  folder: string
  installId: string
  /** The last durable state, whole. */
  journal: () => Journal
  /** Epoch milliseconds. */
  now: number
  /** What did not change since this one is linked to its copy. */
  last: Backup | null
  /** The schema of the files; left out, the present one. */
  schema?: number
  /** Nobody writes meanwhile: half a line is what a crash has left. */
  isStill?: boolean
  breathe: Breathe
  /** Once aborted no further file is copied, and the signal's reason is thrown. */
  signal: AbortSignal
}

/**
 * Nothing of the data folder but the backup itself is written. @throws UnreadableFile for a file that does not verify,
 * and the disk's error; either leaves no half backup behind where the disk lets it be removed.
 */
export async function takeBackup(taking: Taking): Promise<Backup> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeOnce(taking)
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt === attempts) throw error
    }
  }
}

/** Edits and folds go on meanwhile; where one comes between two files of the copy it is begun anew. */
export class ChangedMeanwhile extends Error {}

const attempts = 10
/** Links wait for each other on the disk, not in this process. */
const linkedTogether = 16
const documents = ['settings.json', 'routines.json', 'session.json']

async function takeOnce(taking: Taking): Promise<Backup> {
  const { disk, folder, installId, now, schema = present } = taking
  const stamp = stampOf(now)
  const target = join(backupsIn(folder), stamp)
  await ensureFolder(disk, join(target, 'journal'))
  try {
    const journal = taking.journal()
    // The meta is written before the log that goes with it: read first, it names no month that the log does not know.
    const files: Record<string, string> = { 'meta.json': await copy(taking, target, 'meta.json') }
    const log = await copyLog(taking, target, files)
    if (log.header.rev + log.changes.length !== journal.rev) throw new ChangedMeanwhile()
    const present = monthsAmong(await disk.readFolder(pathsOf(folder).journal)).flatMap((month) => {
      const known = log.header.months === null ? null : log.header.months[month]
      // A month that a fold has just begun is in the log as a whole.
      return known === undefined ? [] : [{ file: `journal/${month}.json`, known: known?.sha256 ?? null }]
    })
    for (let at = 0; at < present.length; at += linkedTogether) {
      await pause(taking)
      const together = present.slice(at, at + linkedTogether)
      const linked = await Promise.all(together.map((month) => linkToLast(taking, target, month)))
      for (const [index, { file, known }] of together.entries()) {
        if (!linked[index]) await pause(taking)
        files[file] = linked[index] ?? (await copy(taking, target, file, known))
      }
    }
    const missing = Object.keys(log.header.months ?? {}).find((month) => !files[`journal/${month}.json`])
    if (missing)
      throw new UnreadableFile(join(pathsOf(folder).journal, `${missing}.json`), { type: 'missing' })
    for (const file of documents) {
      const bytes = await readBytes(disk, join(folder, file))
      // Never written until now.
      if (bytes.type === 'missing') continue
      files[file] = await copy(taking, target, file)
    }
    const counts = await countKinds(journal, taking)
    const manifest = { format: 1 as const, installId, takenAt: now, rev: journal.rev, schema, counts, files }
    await disk.syncFolder(join(target, 'journal'))
    await disk.syncFolder(target)
    await writeManifest(disk, target, manifest)
    await disk.syncFolder(backupsIn(folder))
    return { ...manifest, stamp }
  } catch (error) {
    // What cannot be removed now has no manifest, and is swept at the next start.
    await removeBackup(disk, folder, stamp).catch(() => undefined)
    throw error
  }
}

async function copyLog(taking: Taking, target: string, files: Record<string, string>): Promise<LogContent> {
  const { disk, folder, isStill } = taking
  const file = 'journal/changes.log'
  const bytes = await read(disk, pathsOf(folder).log)
  const log = parseLog(bytes)
  if (log.type !== 'ok') throw new UnreadableFile(pathsOf(folder).log, log)
  // Half a line is an edit on its way to the disk.
  if (!log.value.whole && !isStill) throw new ChangedMeanwhile()
  await writeNewFile(disk, join(target, file), bytes)
  files[file] = checksumOf(file, bytes) ?? ''
  return log.value
}

/** Links the copy of the last backup where that is the same; null where it is not, or the file system has no links. */
async function linkToLast(
  { disk, folder, last }: Taking,
  target: string,
  { file, known }: { file: string; known: string | null },
): Promise<string | null> {
  if (!last || known === null || last.files[file] !== known) return null
  try {
    await disk.link(join(backupsIn(folder), last.stamp, file), join(target, file))
    return known
  } catch (error) {
    codeOf(error)
    return null
  }
}

async function copy({ disk, folder }: Taking, target: string, file: string, known: string | null = null) {
  const path = join(folder, file)
  const bytes = await read(disk, path)
  const checksum = checksumOf(file, bytes)
  if (checksum === null) throw new UnreadableFile(path, { type: 'badHash' })
  if (known !== null && checksum !== known) throw new ChangedMeanwhile()
  await writeNewFile(disk, join(target, file), bytes)
  return checksum
}

async function read(disk: Disk, path: string): Promise<Uint8Array> {
  const bytes = await readBytes(disk, path)
  if (bytes.type !== 'ok') throw new UnreadableFile(path, bytes)
  return bytes.value
}

async function countKinds(journal: Journal, taking: Taking): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const records of journal.months.values()) {
    await pause(taking)
    for (const record of records.values()) {
      const { kind } = record
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  return counts
}

async function pause({ breathe, signal }: Taking): Promise<void> {
  await breathe()
  signal.throwIfAborted()
}
