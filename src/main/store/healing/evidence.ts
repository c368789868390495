// All that a damaged data folder and its copies say, read without changing a byte of it.
import { basename, dirname, join, relative } from 'node:path'
import type { Change } from '../../../shared/journal/change.ts'
import type { FolderPaths } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import { namedHash, type Reading, type Unread } from '../envelope.ts'
import { type LogHeader, parseLog } from '../log-lines.ts'
import { type Meta, metaForm } from '../meta.ts'
import { type Shard, shardForm } from '../shard-form.ts'
import { monthsAmong, shardPath } from '../shards.ts'
import { isSameStamp, type Stamp, startBytes } from '../stamps.ts'
import type { Breathe } from '../turns.ts'
import { type SalvagedLog, type SalvagedMonth, salvageLog, salvageMonth } from './salvage.ts'

/** What is wrong with a file: it cannot be read, is an older state than others know, of another journal, or unknown to the others. */
export type Flaw =
  | { type: 'unread'; why: Unread }
  | { type: 'older' }
  | { type: 'foreign' }
  | { type: 'appeared' }

export type Source = 'file' | 'previous' | 'backup'

/** A state of a month that verified, and where it was found. */
export type Copy = { from: Source; stamp: Stamp; content: Shard }

export type MonthEvidence = {
  month: string
  path: string
  /** Null where there is no file. */
  bytes: Uint8Array | null
  /** What the other files say of it; null where they know no more than its name. */
  known: Stamp | null
  /** The last revision at which an earlier log knew all months and not this one; 0 where none says so. */
  absentAt: number
  salvaged: SalvagedMonth | null
  /** A file that is as it should be is the only copy. */
} & ({ flaw: null; copies: [Copy] } | { flaw: Flaw; copies: Copy[] })

export type LogEvidence = SalvagedLog & { path: string; flaw: Flaw | null; bytes: Uint8Array | null }

export type MetaEvidence = {
  path: string
  flaw: Flaw | null
  bytes: Uint8Array | null
  /** The best that was found; null where there is none. */
  content: Meta | null
}

export type Evidence = {
  /** Null where no file says whose journal this is. */
  installId: string | null
  meta: MetaEvidence
  log: LogEvidence
  /** Changes of earlier logs, in order. */
  earlierChanges: Change[]
  months: MonthEvidence[]
}

export type Looking = { disk: Disk; paths: FolderPaths; earlier: EarlierCopies; breathe: Breathe }

export async function gatherEvidence(looking: Looking): Promise<Evidence> {
  const { disk, paths } = looking
  const metas = await metaCopies(looking)
  const log = await readLog(disk, paths.log)
  const earlierLogs = await logCopies(looking)
  const names = await namesIn(disk, paths.journal)
  const installId = await mostNamed([
    ...metas.copies.map((meta) => meta.installId),
    ...[log, ...earlierLogs].map(({ header }) => header?.installId ?? null),
    ...(await Promise.all(
      names.filter(isMonthFile).map((name) => installNamedIn(disk, join(paths.journal, name))),
    )),
  ])
  const isOwn = (named: string | null | undefined) => named === null || named === installId
  const own = metas.copies.filter((meta) => isOwn(meta.installId))
  const header = isOwn(log.header?.installId) ? log.header : null
  const known = knownStamps([header?.months ?? {}, ...own.map(({ months }) => months)])
  const all = new Set([
    ...monthsAmong(names.map((name) => name.replace(/\.prev$/, ''))),
    ...known.keys(),
    ...earlierLogs.flatMap((earlier) => Object.keys(earlier.header?.months ?? {})),
  ])
  const ofOwnLogs = earlierLogs.filter((earlier) => isOwn(earlier.header?.installId))
  const months: MonthEvidence[] = []
  for (const month of [...all].sort()) {
    const others = { installId, known: known.get(month), header, earlierLogs: ofOwnLogs }
    months.push(await gatherMonth(looking, month, others))
    await looking.breathe()
  }
  const metaFlaw = metas.flaw ?? (metas.copies[0] && !isOwn(metas.copies[0].installId) ? foreign : null)
  return {
    installId,
    meta: { path: paths.meta, flaw: metaFlaw, bytes: metas.bytes, content: own[0] ?? null },
    log: header || !log.header ? log : { ...log, header, changes: [], flaw: log.flaw ?? foreign },
    earlierChanges: changesOf(ofOwnLogs),
    months,
  }
}

/** `known` undefined where no other file knows of the month; the header is that of the log, where it can be trusted. */
export async function gatherMonth(
  { disk, paths, earlier, breathe }: Looking,
  month: string,
  others: {
    installId: string | null
    known: Stamp | null | undefined
    header: LogHeader | null
    earlierLogs: readonly SalvagedLog[]
  },
): Promise<MonthEvidence> {
  const path = shardPath(paths.journal, month)
  const known = others.known ?? null
  const form = shardForm(breathe)
  const copyIn = async (from: Source, bytes: Uint8Array) => {
    const reading = await form.read(bytes)
    if (reading.type !== 'ok') return reading
    const content = reading.value
    if (content.shard !== month) return invalid(`it is the file of ${content.shard}`)
    if (content.installId !== null && content.installId !== others.installId) return foreign
    const copy: Copy = { from, content, stamp: { rev: content.rev, sha256: namedHash(bytes) } }
    return { type: 'ok', value: copy } as const
  }
  const read = await readListed(disk, path)
  const bytes = read.type === 'ok' ? read.value : null
  const file = read.type === 'ok' ? await copyIn('file', read.value) : read
  const isLate = (stamp: Stamp) =>
    known !== null && !isSameStamp(stamp, known) && stamp.rev < Math.max(known.rev, others.header?.rev ?? 0)
  const absent = others.earlierLogs.flatMap((log) =>
    log.header?.months && !log.header.months[month] ? [log.header.rev] : [],
  )
  const found = { month, path, known, bytes, absentAt: Math.max(0, ...absent), salvaged: null }
  if (file.type === 'ok' && !isLate(file.value.stamp)) {
    const { header } = others
    const isUnknown =
      header?.months != null && others.known === undefined && file.value.stamp.rev < header.rev
    return isUnknown
      ? { ...found, flaw: { type: 'appeared' }, copies: [file.value] }
      : { ...found, flaw: null, copies: [file.value] }
  }
  const copies = file.type === 'ok' ? [file.value] : []
  for (const [from, of] of [
    ['previous', await bytesOf(disk, `${path}.prev`)],
    ['backup', await earlier.newestVerified(nameOf(paths, path))],
  ] as const) {
    const copy = of && (await copyIn(from, of))
    if (copy?.type === 'ok') copies.push(copy.value)
  }
  const isTorn = file.type !== 'ok' && file.type !== 'foreign'
  const salvaged = bytes && isTorn ? salvageMonth(month, bytes) : null
  return { ...found, flaw: flawOf(file), copies, salvaged }
}

/** The logs of this journal before the present one: the generation before it, and the newest backup's. */
export async function earlierLogsOf(looking: Looking, installId: string): Promise<SalvagedLog[]> {
  const logs = await logCopies(looking)
  return logs.filter(({ header }) => header?.installId === null || header?.installId === installId)
}

/** In order of their revisions. */
export function changesOf(logs: readonly SalvagedLog[]): Change[] {
  const changes = logs.flatMap((log) => log.changes)
  return [...new Map(changes.map((change) => [change.rev, change])).values()].sort(
    (one, other) => one.rev - other.rev,
  )
}

type Found = { type: 'ok'; value: Copy } | Unread | { type: 'foreign' }

const foreign = { type: 'foreign' } as const

function flawOf(file: Found): Flaw {
  if (file.type === 'ok') return { type: 'older' }
  return file.type === 'foreign' ? foreign : { type: 'unread', why: file }
}

async function readLog(disk: Disk, path: string): Promise<LogEvidence> {
  const read = await readListed(disk, path)
  if (read.type !== 'ok') return { ...nothing, path, flaw: { type: 'unread', why: read }, bytes: null }
  const bytes = read.value
  const log = parseLog(bytes)
  if (log.type !== 'ok') return { ...salvageLog(bytes), path, flaw: { type: 'unread', why: log }, bytes }
  const { header, changes } = log.value
  return { ...nothing, header, changes, path, flaw: null, bytes }
}

async function logCopies({ disk, paths, earlier }: Looking): Promise<SalvagedLog[]> {
  const copies = [
    await bytesOf(disk, `${paths.log}.prev`),
    await earlier.newestVerified(nameOf(paths, paths.log)),
  ]
  return copies.flatMap((bytes) => (bytes ? [salvageLog(bytes)] : []))
}

/** The file itself first, where it can be read. */
async function metaCopies({ disk, paths, earlier }: Looking) {
  const read = await readListed(disk, paths.meta)
  const parse = (bytes: Uint8Array | null) => (bytes ? metaForm.read(bytes) : null)
  const file = read.type === 'ok' ? await metaForm.read(read.value) : read
  const others = [
    await parse(await bytesOf(disk, `${paths.meta}.prev`)),
    await parse(await earlier.newestVerified(nameOf(paths, paths.meta))),
  ]
  const copies = [file, ...others].flatMap((copy) => (copy?.type === 'ok' ? [copy.value] : []))
  const flaw: Flaw | null = file.type === 'ok' ? null : { type: 'unread', why: file }
  return { copies, flaw, bytes: read.type === 'ok' ? read.value : null }
}

/** Of what several files say of a month, the latest. */
function knownStamps(
  said: readonly Readonly<Record<string, Stamp | null>>[],
): ReadonlyMap<string, Stamp | null> {
  const known = new Map<string, Stamp | null>()
  for (const [month, stamp] of said.flatMap((stamps) => Object.entries(stamps))) {
    const before = known.get(month)
    if (!before || (stamp && stamp.rev > before.rev)) known.set(month, stamp)
  }
  return known
}

function isMonthFile(name: string): boolean {
  return monthsAmong([name.replace(/\.prev$/, '')]).length > 0
}

async function installNamedIn(disk: Disk, path: string): Promise<string | null> {
  try {
    const start = Buffer.from(await disk.readStart(path, startBytes)).toString('latin1')
    return /"installId":"([0-9a-f-]{36})"/.exec(start)?.[1] ?? null
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** Of those that come equally often the one that was named first. */
function mostNamed(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? null
}

/** One that its folder lists and that is not to be found is no missing one: the disk does not give it. */
async function readListed(disk: Disk, path: string): Promise<Reading<Uint8Array>> {
  const read = await readBytes(disk, path)
  if (read.type !== 'missing') return read
  const isListed = (await namesIn(disk, dirname(path))).includes(basename(path))
  return isListed ? { type: 'ioError', code: 'ENOENT' } : read
}

async function bytesOf(disk: Disk, path: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(disk, path)
  return bytes.type === 'ok' ? bytes.value : null
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.readFolder(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function nameOf({ folder }: FolderPaths, path: string): string {
  return relative(folder, path).replaceAll('\\', '/')
}

function invalid(reason: string): Reading<never> & { type: 'invalid' } {
  return { type: 'invalid', reason }
}

const nothing = { header: null, changes: [], unchecked: [], unreadable: 0 }
