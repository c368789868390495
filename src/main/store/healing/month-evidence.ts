// All that is left of one month: its file, its copies where that is not as it should be, and what the damaged file still says.
import { namedHash, type Reading, type Unread } from '../envelope.ts'
import type { LogHeader } from '../log-lines.ts'
import { type Shard, shardForm } from '../shard-form.ts'
import { shardPath } from '../shards.ts'
import { isSameStamp, type Stamp } from '../stamps.ts'
import { bytesOf, type Looking, nameOf, readListed } from './files.ts'
import { type Flaw, foreign } from './flaw.ts'
import { type SalvagedMonth, salvageMonth } from './salvage.ts'
import type { EarlierLog } from './witnesses.ts'

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

/** `known` undefined where no other file knows of the month; the header is that of the log, where it can be trusted. */
export async function gatherMonth(
  { disk, paths, earlier, breathe }: Looking,
  month: string,
  others: {
    installId: string | null
    known: Stamp | null | undefined
    header: LogHeader | null
    earlierLogs: readonly EarlierLog[]
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

type Found = { type: 'ok'; value: Copy } | Unread | { type: 'foreign' }

function flawOf(file: Found): Flaw {
  if (file.type === 'ok') return { type: 'older' }
  return file.type === 'foreign' ? foreign : { type: 'unread', why: file }
}

function invalid(reason: string): Reading<never> & { type: 'invalid' } {
  return { type: 'invalid', reason }
}
