// The data folder when the app starts: recognised as new, or read as far as the runner's last year, or refused with nothing changed.
import { dirname } from 'node:path'
import { type Journal, placedBy, withMonths } from '../../shared/journal/change.ts'
import { type Assembly, assembly } from './assembly.ts'
import { backupsIn, isStamp } from './backups/manifest.ts'
import { createChangeLog, readChangeLog } from './change-log.ts'
import { codeOf, type Disk, namesIn } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import type { FolderPaths } from './folder-paths.ts'
import type { LogContent } from './log-lines.ts'
import { type Meta, newMeta, readMeta, writeMeta } from './meta.ts'
import { quarantineIn } from './quarantine.ts'
import { monthsAmong, openShards, type Shards, shardPath } from './shards.ts'
import { isSameStamp } from './stamps.ts'
import type { Breathe } from './turns.ts'
import { ensureFolder, temporariesAmong } from './write-file.ts'

export type FolderContent = {
  meta: Meta
  shards: Shards
  log: LogContent
  assembled: Assembly
  /** The journal of the months that were read, with the log on top. */
  journal: Journal
  /** The months that are still to be read, the latest first. */
  missing: string[]
  /** What writes that never ended have left. */
  temporaries: string[]
  /** The names of the documents that meta knows and that are not there. */
  lostDocuments: string[]
  /** The code of a disk that takes no writing; null where it may. */
  notWritable: string | null
}

/** Whether nothing was ever saved here: no meta, no document, no month, no backup, and no log with anything in it. */
export async function isFirstRun(disk: Disk, paths: FolderPaths): Promise<boolean> {
  const inFolder = await namesIn(disk, paths.folder)
  const inJournal = await namesIn(disk, paths.journal)
  // The documents are only written beside a journal: where they are alone, it was lost.
  if (inFolder.some((name) => /^(meta|settings|routines|session)\.json(\.prev)?$/.test(name))) return false
  if (inJournal.some((name) => /^\d{4}-\d{2}\.json(\.prev)?$/.test(name))) return false
  if ((await namesIn(disk, backupsIn(paths.folder))).some(isStamp)) return false
  if ((await namesIn(disk, quarantineIn(paths.folder))).length > 0) return false
  // A listing that leaves them out is not believed: what is taken for a first run is written over.
  const meta = await readBytes(disk, paths.meta)
  const log = await readBytes(disk, paths.log)
  if (meta.type !== 'missing') return false
  if (log.type === 'missing') return !inJournal.includes('changes.log.prev')
  // A first run that was cut short has left a log with nothing in it.
  const { header, changes, whole } = await readChangeLog(disk, paths.log)
  return header.rev === 0 && changes.length === 0 && whole
}

/** Whether the folder at this path is still that of the journal, and not an empty or another one in its place. */
export async function isFolderOf(disk: Disk, paths: FolderPaths, { installId }: Meta): Promise<boolean> {
  try {
    return (await readMeta(disk, paths.meta))?.installId === installId
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (error.why.type === 'ioError') throw Object.assign(new Error(error.message), { code: error.why.code })
    return false
  }
}

/** The log comes before the meta: where there is a meta, a missing log was lost. */
export async function createFolder(disk: Disk, paths: FolderPaths): Promise<void> {
  await ensureFolder(disk, paths.folder)
  await ensureFolder(disk, paths.journal)
  // An earlier start may have made the folder, and been cut short before its name was durable.
  await disk.syncFolder(dirname(paths.folder))
  const meta = newMeta()
  await createChangeLog(disk, paths.log, meta.installId)
  await writeMeta(disk, paths.meta, meta)
}

/**
 * Reads the last months, so many of them and those that are planned, and leaves the others where the log tells that
 * they can be trusted one by one. @throws UnreadableFile for the first file that is missing or cannot be trusted; then
 * nothing was changed.
 */
export async function readFolder(
  disk: Disk,
  paths: FolderPaths,
  { now, recentMonths, breathe }: { now: number; recentMonths: number; breathe: Breathe },
): Promise<FolderContent> {
  const meta = await readMeta(disk, paths.meta)
  if (!meta) throw new UnreadableFile(paths.meta, { type: 'missing' })
  const inFolder = await namesIn(disk, paths.folder)
  const lostDocuments = Object.keys(meta.documents).filter((name) => !inFolder.includes(name))
  const inJournal = await namesIn(disk, paths.journal)
  const months = monthsAmong(inJournal)
  const log = await readChangeLog(disk, paths.log)
  const { header } = log
  const there = new Set(months)
  const lost = Object.keys({ ...meta.months, ...header.months }).find((month) => !there.has(month))
  if (lost !== undefined) throw new UnreadableFile(shardPath(paths.journal, lost), { type: 'missing' })
  if (header.installId !== null && header.installId !== meta.installId) {
    throw new UnreadableFile(paths.log, { type: 'invalid', reason: 'it is of another journal' })
  }

  const rev = header.rev + log.changes.length
  const shards = await openShards(disk, paths.journal, months, { installId: meta.installId, breathe })
  const unsettled = unsettledMonths(paths, log, shards)
  const first = new Set([...unsettled, ...lastMonths(months, now, recentMonths)])
  const places = new Map<string, string>()
  const assembled = assembly(log, places, shards.noteRemoval)
  for (const month of first) {
    const content = await shards.read(month)
    if (content.rev > rev) {
      throw new UnreadableFile(paths.log, {
        type: 'invalid',
        reason: 'it is older than the months beside it',
      })
    }
    assembled.add(month, content)
    await breathe()
  }
  const isLoaded = (month: string) => first.has(month) || !there.has(month)
  const loaded = new Set([...first, ...assembled.logged().filter(isLoaded)])
  const journal = withMonths(
    placedBy(places, { rev, months: new Map() }),
    [...loaded].map((month) => [month, assembled.month(month)]),
  )
  // A start that was killed may have left names that a power cut would still take back.
  const notWritable = (await whyNotSynced(disk, paths.folder)) ?? (await whyNotSynced(disk, paths.journal))
  const missing = months.filter((month) => !first.has(month)).reverse()
  // What an earlier version could not say; while outdated copies stand in some month, none can be trusted by itself.
  const knownHeader = () => ({
    installId: meta.installId,
    rev: header.rev,
    months: header.months ?? (assembled.stale.size === 0 ? shards.stamps() : null),
  })
  const temporaries = [
    ...temporariesAmong(paths.folder, inFolder),
    ...temporariesAmong(paths.journal, inJournal),
  ]
  return {
    meta,
    shards,
    // Names that may not last come anew with the first write.
    log: { ...log, header: knownHeader(), whole: log.whole && notWritable === null },
    assembled,
    journal,
    missing,
    temporaries,
    lostDocuments,
    notWritable,
  }
}

/**
 * The months that are read before anything is shown: where a fold broke off, those that it had written, whose records
 * may stand in another month too; all where the log does not know them.
 */
function unsettledMonths(paths: FolderPaths, { header, changes }: LogContent, { found }: Shards): string[] {
  const rev = header.rev + changes.length
  return [...found].flatMap(([month, stamp]) => {
    if (stamp && stamp.rev > rev) {
      throw new UnreadableFile(paths.log, {
        type: 'invalid',
        reason: 'it is older than the months beside it',
      })
    }
    if (header.months === null || stamp === null) return [month]
    if (isSameStamp(stamp, header.months[month])) return []
    if (stamp.rev >= header.rev) return [month]
    const reason = 'the log beside it knows a later state of it'
    throw new UnreadableFile(shardPath(paths.journal, month), { type: 'invalid', reason })
  })
}

/** The last months up to the present one, and the first behind it; a clock that was set wrong finds as many. */
function lastMonths(months: readonly string[], now: number, count: number): string[] {
  const present = new Date(now).toISOString().slice(0, 7)
  const past = months.filter((month) => month <= present)
  return [...past.slice(-count), ...months.slice(past.length, past.length + count)].reverse()
}

/** The code of a disk that takes no writing, which is read all the same. */
async function whyNotSynced(disk: Disk, folder: string): Promise<string | null> {
  try {
    await disk.syncFolder(folder)
    return null
  } catch (error) {
    const code = codeOf(error)
    if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return code
    throw error
  }
}
