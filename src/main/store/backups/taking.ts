// Takes one backup: the data folder as it is at one revision, each file linked to a copy that is known to be whole, or checked and copied.
import { join } from 'node:path'
import type { Journal } from '../../../shared/journal/change.ts'
import type { Disk } from '../disk.ts'
import { readBytes, UnreadableFile } from '../durable-file.ts'
import { schema as present } from '../envelope.ts'
import { pathsOf } from '../folder-paths.ts'
import { type LogContent, parseLog } from '../log-lines.ts'
import { monthsAmong, shardPath } from '../shards.ts'
import { allOf, together } from '../together.ts'
import type { Breathe } from '../turns.ts'
import { lookAtFile, type WholeFile } from '../whole-file.ts'
import { ensureFolder } from '../write-file.ts'
import { ChangedMeanwhile, copyMonth, copyRead, type Month } from './copying.ts'
import { countKinds } from './counting.ts'
import { type Backup, backupsIn, stampOf, writeManifest } from './manifest.ts'
import { noteListed, removeBackup } from './shelf.ts'

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

const attempts = 10
const dayMs = 24 * 60 * 60 * 1000
/** Each copy is read once in so many days, though nothing seems to have touched it: disks forget. The months themselves are read at each start. */
const readEveryDays = 60
const logName = 'journal/changes.log'
const documents = ['settings.json', 'routines.json', 'session.json']

async function takeOnce(taking: Taking): Promise<Backup> {
  const { disk, folder, installId, now, last, schema = present } = taking
  const stamp = stampOf(now)
  const target = join(backupsIn(folder), stamp)
  const breathe = () => pause(taking)
  await ensureFolder(disk, backupsIn(folder))
  await disk.makeFolder(target)
  try {
    await disk.makeFolder(join(target, 'journal'))
    const journal = taking.journal()
    // The meta is written before the log that goes with it: read first, it names no month that the log does not know.
    const read = [await readNow(taking, 'meta.json')]
    const log = await readLog(taking)
    if (log.header.rev + log.changes.length !== journal.rev) throw new ChangedMeanwhile()
    read.push(log)
    const months = await monthsToCopy(taking, log)
    for (const file of documents) {
      // Never written until now.
      if ((await readBytes(disk, join(folder, file))).type === 'missing') continue
      read.push(await readNow(taking, file))
    }
    const copying = { disk, folder, target, last, breathe }
    // Links before copies: a link that meets a flush waits for it.
    const isSame = ({ file, known }: Month) => known !== null && last?.files[file] === known
    const [same, others] = parted(months, isSame)
    const copied = [
      ...(await together(same, (month) => copyMonth(copying, month), breathe)),
      ...(await together(others, (month) => copyMonth(copying, month), breathe)),
      ...(await together(read, (one) => copyRead(copying, one.file, one), breathe)),
    ]
    const counts = await countKinds(journal, breathe)
    // Names and files last before the manifest that vouches for them.
    await allOf([join(target, 'journal'), target, backupsIn(folder)].map((path) => disk.syncFolder(path)))
    const manifest = {
      format: 1 as const,
      installId,
      takenAt: now,
      rev: journal.rev,
      schema,
      counts,
      files: Object.fromEntries(copied.map(({ file, checksum }) => [file, checksum])),
      prints: Object.fromEntries(copied.flatMap(({ file, prints }) => (prints ? [[file, prints]] : []))),
    }
    await writeManifest(disk, target, manifest)
    const backup = { ...manifest, stamp }
    await noteListed(disk, folder, backup)
    return backup
  } catch (error) {
    // What cannot be removed now has no manifest, and is swept at the next start.
    await removeBackup(disk, folder, stamp).catch(() => undefined)
    throw error
  }
}

type ReadFile = WholeFile & { file: string }

async function readNow({ disk, folder, breathe }: Taking, file: string): Promise<ReadFile> {
  const path = join(folder, ...file.split('/'))
  const looked = await lookAtFile(disk, path, breathe)
  if (looked.type !== 'ok') throw new UnreadableFile(path, looked)
  return { file, ...looked.value }
}

async function readLog(taking: Taking): Promise<ReadFile & LogContent> {
  const read = await readNow(taking, logName)
  const log = parseLog(read.bytes)
  if (log.type !== 'ok') throw new UnreadableFile(pathsOf(taking.folder).log, log)
  // Half a line is an edit on its way to the disk.
  if (!log.value.whole && !taking.isStill) throw new ChangedMeanwhile()
  return { ...read, ...log.value }
}

/** Those that are there and that the log knows. @throws UnreadableFile where one that it knows is not there. */
async function monthsToCopy({ disk, folder, now }: Taking, { header }: LogContent): Promise<Month[]> {
  const { journal } = pathsOf(folder)
  const there = monthsAmong(await disk.readFolder(journal))
  const known = header.months
  const missing = Object.keys(known ?? {}).find((month) => !there.includes(month))
  if (missing) throw new UnreadableFile(shardPath(journal, missing), { type: 'missing' })
  const day = Math.floor(now / dayMs)
  return there.flatMap((month, at) => {
    const stamp = known === null ? null : known[month]
    // A month that a fold has just begun is in the log as a whole.
    if (stamp === undefined) return []
    const isDue = (at + day) % readEveryDays === 0
    return [{ file: `journal/${month}.json`, known: stamp?.sha256 ?? null, isDue }]
  })
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

async function pause({ breathe, signal }: Taking): Promise<void> {
  await breathe()
  signal.throwIfAborted()
}
