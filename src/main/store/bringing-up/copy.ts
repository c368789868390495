// The copy of a data folder in the present schema: written beside it, compared with it, and put in its place file by file.
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from '../../../shared/base/schema.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { type FolderContent, readFolder } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import { NotTheSame, readBytes, UnreadableFile } from '../durable-file.ts'
import { format, namedHash, schema, sealed } from '../envelope.ts'
import { type FolderPaths, pathsOf } from '../folder-paths.ts'
import { headerLine, type LogHeader } from '../log-lines.ts'
import { metaForm } from '../meta.ts'
import { checks, shardForm } from '../shard-form.ts'
import { shardPath } from '../shards.ts'
import { isSameStamp, type Stamp, type Stamps } from '../stamps.ts'
import type { Breathe } from '../turns.ts'
import { ensureFolder, takePlace, writeNewFile } from '../write-file.ts'
import { documentNames } from './age.ts'

export type Copying = { disk: Disk; paths: FolderPaths; breathe: Breathe }

export function copyIn(folder: string): string {
  return join(folder, 'bringing-up')
}

/**
 * Each file by itself as this schema writes it: what the log holds stays in the log. A month is of the revision that the
 * log begins at, whose state it has, so that also beside the log of before it counts for a later one.
 */
export async function writeCopy(copying: Copying, content: FolderContent): Promise<void> {
  const { disk, paths } = copying
  const copy = pathsOf(copyIn(paths.folder))
  await ensureFolder(disk, copy.folder)
  await ensureFolder(disk, copy.journal)
  const months = await writeMonths(copying, content, copy)
  const documents = await writeDocuments(copying, copy)
  const log = headerLine(headerOf(content, months)) + content.log.lines.join('')
  await writeNewFile(disk, copy.log, Buffer.from(log))
  const meta = { ...content.meta, rev: content.meta.rev + 1, months, documents }
  await writeNewFile(disk, copy.meta, metaForm.write(meta))
  await disk.syncFolder(copy.journal)
  await disk.syncFolder(copy.folder)
}

/** Reads the copy as any data folder is read. @throws NotTheSame, and UnreadableFile for a file that is damaged already. */
export async function compareCopy(copying: Copying, content: FolderContent, now: number): Promise<void> {
  const { disk, paths, breathe } = copying
  const copy = pathsOf(copyIn(paths.folder))
  const read = await readFolder(disk, copy, { now, recentMonths: Number.POSITIVE_INFINITY, breathe })
  await compareJournals(content.journal, read.journal, breathe)
  const removed = ({ shards }: FolderContent) => shards.contents().map(([, month]) => month.removed)
  const { header, changes } = content.log
  const isSame =
    isDeepStrictEqual(changes, read.log.changes) &&
    isDeepStrictEqual(removed(content), removed(read)) &&
    header.rev === read.log.header.rev &&
    content.meta.installId === read.meta.installId
  if (!isSame) throw new NotTheSame(paths.log)
  for (const name of documentNames) {
    const before = await contentOf(disk, join(paths.folder, name))
    if (before !== null && !isDeepStrictEqual(before, await contentOf(disk, join(copy.folder, name))))
      throw new NotTheSame(join(paths.folder, name))
  }
}

/** The meta last: until it stands there the folder is one that is still to be brought up. */
export async function putInPlace({ disk, paths, breathe }: Copying): Promise<void> {
  const copy = pathsOf(copyIn(paths.folder))
  const put = async (from: string, to: string) => {
    await breathe()
    if (!(await isSameFile(disk, from, to))) await takePlace(disk, from, to)
  }
  const inJournal = await disk.readFolder(copy.journal)
  const months = inJournal.filter((name) => name.endsWith('.json')).sort()
  for (const name of months) await put(join(copy.journal, name), join(paths.journal, name))
  await disk.syncFolder(paths.journal)
  const inFolder = await disk.readFolder(copy.folder)
  const documents = documentNames.filter((name) => inFolder.includes(name))
  for (const name of documents) await put(join(copy.folder, name), join(paths.folder, name))
  await disk.syncFolder(paths.folder)
  await put(copy.log, paths.log)
  await disk.syncFolder(paths.journal)
  await put(copy.meta, paths.meta)
  await disk.syncFolder(paths.folder)
}

/** What is left of a copy, whether it was finished or not. @throws the disk's error. */
export async function removeCopy(disk: Disk, folder: string): Promise<void> {
  const copy = pathsOf(copyIn(folder))
  for (const inside of [copy.journal, copy.folder]) {
    const names = await namesIn(disk, inside)
    if (names === null) continue
    for (const name of names) await disk.remove(join(inside, name))
    await disk.removeFolder(inside)
    await disk.syncFolder(dirname(inside))
  }
}

async function writeMonths({ disk, paths, breathe }: Copying, content: FolderContent, copy: FolderPaths) {
  const { installId } = content.meta
  const { rev: begun } = content.log.header
  const form = shardForm(breathe)
  const months: Stamps = {}
  for (const [month, { rev, records, removed }] of content.shards.contents()) {
    await breathe()
    const known = { rev: Math.max(rev, begun), removed: [...removed], records: [...records] }
    const bytes = form.write({ format, schema, checks, installId, shard: month, ...known })
    await writeNewFile(disk, shardPath(copy.journal, month), bytes)
    months[month] = { rev: known.rev, sha256: namedHash(bytes) }
  }
  const lost = content.missing[0]
  if (lost !== undefined) throw new UnreadableFile(shardPath(paths.journal, lost), { type: 'missing' })
  return months
}

/** A damaged one stays where it is, to be healed by itself. */
async function writeDocuments({ disk, paths }: Copying, copy: FolderPaths): Promise<Stamps> {
  const stamps: Stamps = {}
  for (const name of documentNames) {
    const content = await contentOf(disk, join(paths.folder, name))
    if (content === null) continue
    const bytes = anyDocument.write(content)
    await writeNewFile(disk, join(copy.folder, name), bytes)
    if (name !== 'past.json') stamps[name] = { rev: content.rev, sha256: namedHash(bytes) }
  }
  return stamps
}

/** One that a broken fold has left is told from the others as before: the log does not name it as it is. */
function headerOf({ log, meta, shards }: FolderContent, months: Stamps): LogHeader {
  const found = shards.stamps()
  const stampNow = ([month, stamp]: [string, Stamp]): [string, Stamp] => {
    const copied = months[month]
    return [month, copied && isSameStamp(stamp, found[month]) ? copied : stamp]
  }
  const { rev, months: named } = log.header
  const { installId } = meta
  return { installId, rev, months: named && Object.fromEntries(Object.entries(named).map(stampNow)) }
}

async function compareJournals(before: Journal, after: Journal, breathe: Breathe): Promise<void> {
  const months = [...before.months.keys()]
  if (before.rev !== after.rev || !isDeepStrictEqual(months, [...after.months.keys()]))
    throw new NotTheSame('the journal')
  for (const [month, records] of before.months) {
    const copied = after.months.get(month)
    if (copied?.size !== records.size) throw new NotTheSame(month)
    for (const [index, [id, record]] of [...records].entries()) {
      if (index % recordsASlice === 0) await breathe()
      if (!isDeepStrictEqual(record, copied.get(id))) throw new NotTheSame(month)
    }
  }
}

const recordsASlice = 50

const anyDocument = sealed('document', z.looseObject({ rev: z.int().min(0) }))

/** Brought up by the steps; null where there is none that can be read. */
async function contentOf(disk: Disk, path: string) {
  const bytes = await readBytes(disk, path)
  const read = bytes.type === 'ok' ? await anyDocument.read(bytes.value) : bytes
  return read.type === 'ok' ? read.value : null
}

async function isSameFile(disk: Disk, one: string, other: string): Promise<boolean> {
  const [first, second] = [await readBytes(disk, one), await readBytes(disk, other)]
  return first.type === 'ok' && second.type === 'ok' && Buffer.compare(first.value, second.value) === 0
}

async function namesIn(disk: Disk, folder: string): Promise<string[] | null> {
  try {
    return await disk.readFolder(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
