// What the meta, the logs and their copies say of a journal: whose it is, and which months it has in which state.
import { join } from 'node:path'
import type { Change } from '../../../shared/journal/change.ts'
import { codeOf, type Disk, namesIn } from '../disk.ts'
import { type LogHeader, parseLog } from '../log-lines.ts'
import { type Meta, metaForm } from '../meta.ts'
import { monthsAmong } from '../shards.ts'
import { type Stamp, startBytes } from '../stamps.ts'
import { bytesOf, type Looking, nameOf, readListed } from './files.ts'
import { type Flaw, foreign } from './flaw.ts'
import { type SalvagedLog, salvageHeader, salvageLog } from './salvage.ts'

export type LogEvidence = SalvagedLog & { path: string; flaw: Flaw | null; bytes: Uint8Array | null }

export type MetaEvidence = {
  path: string
  flaw: Flaw | null
  bytes: Uint8Array | null
  /** The best that was found; null where there is none. */
  content: Meta | null
}

/** A log before the present one; its Changes are only read where something is missing. */
export type EarlierLog = { header: LogHeader | null; bytes: Uint8Array }

export type Witnesses = {
  /** Null where no file says whose journal this is. */
  installId: string | null
  meta: MetaEvidence
  log: LogEvidence
  /** Those of this journal. */
  earlierLogs: EarlierLog[]
  /** In order: each that has a file, a copy beside it, or is named anywhere. */
  months: string[]
  /** What is said of each, at the latest; null where that is no more than its name. */
  known: ReadonlyMap<string, Stamp | null>
}

/** The journal that most files name has the say; `asked` are those of the month files and their copies that are looked at for it. */
export async function gatherWitnesses(
  looking: Looking,
  asked: (name: string) => boolean = () => true,
): Promise<Witnesses> {
  const { disk, paths } = looking
  const metas = await metaCopies(looking)
  const log = await readLog(disk, paths.log)
  const earlierLogs = await logCopies(looking)
  const names = await namesIn(disk, paths.journal)
  const installId = await mostNamed([
    ...metas.copies.map((meta) => meta.installId),
    ...[log, ...earlierLogs].map(({ header }) => header?.installId ?? null),
    ...(await Promise.all(
      names
        .filter((name) => isMonthFile(name) && asked(name))
        .map((name) => installNamedIn(disk, join(paths.journal, name))),
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
  const metaFlaw = metas.flaw ?? (metas.copies[0] && !isOwn(metas.copies[0].installId) ? foreign : null)
  return {
    installId,
    meta: { path: paths.meta, flaw: metaFlaw, bytes: metas.bytes, content: own[0] ?? null },
    log: header || !log.header ? log : { ...log, header, changes: [], flaw: log.flaw ?? foreign },
    earlierLogs: earlierLogs.filter((earlier) => isOwn(earlier.header?.installId)),
    months: [...all].sort(),
    known,
  }
}

/** The logs of this journal before the present one: the generation before it, and the newest backup's. */
export async function earlierLogsOf(looking: Looking, installId: string): Promise<EarlierLog[]> {
  const logs = await logCopies(looking)
  return logs.filter(({ header }) => header?.installId === null || header?.installId === installId)
}

/** In order of their revisions. */
export function changesOf(logs: readonly EarlierLog[]): Change[] {
  const changes = logs.flatMap(({ bytes }) => salvageLog(bytes).changes)
  return [...new Map(changes.map((change) => [change.rev, change])).values()].sort(
    (one, other) => one.rev - other.rev,
  )
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

async function logCopies({ disk, paths, earlier }: Looking): Promise<EarlierLog[]> {
  const copies = [
    await bytesOf(disk, `${paths.log}.prev`),
    await earlier.newestVerified(nameOf(paths, paths.log)),
  ]
  return copies.flatMap((bytes) => (bytes ? [{ header: salvageHeader(bytes), bytes }] : []))
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

const nothing = { header: null, changes: [], unchecked: [], unreadable: 0 }
