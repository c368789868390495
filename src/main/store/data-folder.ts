// The data folder when the app starts: recognised as new, or read whole, or refused with nothing changed.
import { dirname, join } from 'node:path'
import { applyChange, type Journal, journalOf } from '../../shared/journal/change.ts'
import { createChangeLog, readChangeLog } from './change-log.ts'
import { codeOf, type Disk } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import type { LogContent } from './log-lines.ts'
import { type Meta, newMeta, readMeta, writeMeta } from './meta.ts'
import { monthsAmong, openShards, type Shards, shardPath } from './shards.ts'
import { ensureFolder, removeTemporaries } from './write-file.ts'

export type FolderPaths = { folder: string; meta: string; journal: string; log: string }

export type FolderContent = {
  meta: Meta
  shards: Shards
  log: LogContent
  /** The journal as the month files hold it, and as it is with the log on top. */
  written: Journal
  journal: Journal
}

export function pathsOf(folder: string): FolderPaths {
  const journal = join(folder, 'journal')
  return { folder, meta: join(folder, 'meta.json'), journal, log: join(journal, 'changes.log') }
}

/** Whether nothing was ever saved here: no meta, no document, no month, and no log with anything in it. */
export async function isFirstRun(disk: Disk, paths: FolderPaths): Promise<boolean> {
  const inFolder = await namesIn(disk, paths.folder)
  const inJournal = await namesIn(disk, paths.journal)
  // The documents are only written beside a journal: where they are alone, it was lost.
  if (inFolder.some((name) => /^(meta|settings|routines|session)\.json(\.prev)?$/.test(name))) return false
  if (inJournal.some((name) => /^\d{4}-\d{2}\.json(\.prev)?$/.test(name))) return false
  // A listing that leaves them out is not believed: what is taken for a first run is written over.
  const meta = await readBytes(disk, paths.meta)
  const log = await readBytes(disk, paths.log)
  if (meta.type !== 'missing') return false
  if (log.type === 'missing') return !inJournal.includes('changes.log.prev')
  // A first run that was cut short has left a log with nothing in it.
  const { baseRev, changes, whole } = await readChangeLog(disk, paths.log)
  return baseRev === 0 && changes.length === 0 && whole
}

/** The log comes before the meta: where there is a meta, a missing log was lost. */
export async function createFolder(disk: Disk, paths: FolderPaths): Promise<void> {
  await ensureFolder(disk, paths.folder)
  await ensureFolder(disk, paths.journal)
  // An earlier start may have made the folder, and been cut short before its name was durable.
  await disk.syncFolder(dirname(paths.folder))
  await createChangeLog(disk, paths.log)
  await writeMeta(disk, paths.meta, newMeta())
}

/** @throws UnreadableFile for the first file that is missing or cannot be trusted; then nothing was changed. */
export async function readFolder(disk: Disk, paths: FolderPaths): Promise<FolderContent> {
  const meta = await readMeta(disk, paths.meta)
  if (!meta) throw new UnreadableFile(paths.meta, { type: 'missing' })
  const inJournal = await namesIn(disk, paths.journal)
  const months = monthsAmong(inJournal)
  const lost = meta.months.find((month) => !months.includes(month))
  if (lost !== undefined) throw new UnreadableFile(shardPath(paths.journal, lost), { type: 'missing' })

  const log = await readChangeLog(disk, paths.log)
  const shards = await openShards(disk, paths.journal, months)
  const written = journalOf(log.baseRev, shards.records)
  const journal = log.changes.reduce((before, change) => {
    shards.noteRemovals(before, change)
    return applyChange(before, change)
  }, written)
  if (shards.rev > journal.rev) {
    throw new UnreadableFile(paths.log, { type: 'invalid', reason: 'it is older than the months beside it' })
  }
  await removeTemporaries(disk, paths.folder, await namesIn(disk, paths.folder))
  await removeTemporaries(disk, paths.journal, inJournal)
  // A start that was killed may have left names that a power cut would still take back.
  await disk.syncFolder(paths.folder)
  await disk.syncFolder(paths.journal)
  return { meta, shards, log, written, journal }
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.readFolder(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
