// A journal that is as it was written, told by its checksums: a month that the log names as it stands there needs no look into its entries.
import { monthOf } from '../../../shared/base/day.ts'
import type { Change } from '../../../shared/journal/change.ts'
import { readBytes } from '../durable-file.ts'
import { namedHash } from '../envelope.ts'
import { type Skimmed, shardForm, skimShard } from '../shard-form.ts'
import { shardPath } from '../shards.ts'
import { isSameStamp, type Stamp } from '../stamps.ts'
import { together } from '../together.ts'
import type { Breathe } from '../turns.ts'
import type { Looking } from './files.ts'
import { gatherWitnesses } from './witnesses.ts'

export type Sound = { months: number; entries: number }

/**
 * The meta and the log can be read, and every month that is there or named anywhere is, byte for byte, the one that the
 * log names. Null where anything is otherwise: what that is, only all the evidence tells.
 */
export async function soundFolder(looking: Looking): Promise<Sound | null> {
  // The months themselves are all of the journal that the others name, or else the folder is not sound.
  const { installId, meta, log, months, known } = await gatherWitnesses(looking, isCopy)
  const { header, changes } = log
  if (meta.flaw || log.flaw || !header?.months) return null
  const named = header.months
  const logged = lastPlaces(changes)
  const touched = new Set(logged.keys())
  const entries = new Map<string, number>()
  const look = async (month: string) => {
    const stamp = named[month]
    const isLatest = stamp !== undefined && stamp.rev <= header.rev && isSameStamp(stamp, known.get(month))
    const found = isLatest ? await entriesIn(looking, { month, installId, stamp, except: touched }) : null
    if (found !== null) entries.set(month, found)
  }
  await together(months, look, looking.breathe)
  return entries.size === months.length ? counted(entries, logged.values()) : null
}

function isCopy(name: string): boolean {
  return name.endsWith('.prev')
}

/** The month in which the log has put each entry last; null where it has removed it. */
function lastPlaces(changes: readonly Change[]): Map<string, string | null> {
  const places = new Map<string, string | null>()
  for (const { put, remove } of changes) {
    for (const id of remove) places.set(id, null)
    for (const { id, day } of put) places.set(id, monthOf(day))
  }
  return places
}

type Expected = { month: string; installId: string | null; stamp: Stamp; except: ReadonlySet<string> }

/** How many entries the month holds but for those; null where its file is any other than that. */
async function entriesIn(
  { disk, paths, breathe }: Looking,
  { month, installId, stamp, except }: Expected,
): Promise<number | null> {
  const read = await readBytes(disk, shardPath(paths.journal, month))
  if (read.type !== 'ok' || namedHash(read.value) !== stamp.sha256) return null
  const skimmed =
    (await skimShard(read.value, except, breathe)) ?? (await lookInto(read.value, except, breathe))
  const isOwn = skimmed?.installId === null || skimmed?.installId === installId
  return skimmed && isOwn && skimmed.shard === month && skimmed.rev === stamp.rev ? skimmed.entries : null
}

/** Each entry is checked, where no present check has let it through. */
async function lookInto(
  bytes: Uint8Array,
  except: ReadonlySet<string>,
  breathe: Breathe,
): Promise<Skimmed | null> {
  const reading = await shardForm(breathe).read(bytes)
  if (reading.type !== 'ok') return null
  const { records, ...head } = reading.value
  return { ...head, entries: records.filter(({ id }) => !except.has(id)).length }
}

/** With those that the log has put last. */
function counted(months: ReadonlyMap<string, number>, logged: Iterable<string | null>): Sound {
  const entries = new Map([...months].filter(([, some]) => some > 0))
  for (const month of logged) if (month !== null) entries.set(month, (entries.get(month) ?? 0) + 1)
  return { months: entries.size, entries: [...entries.values()].reduce((sum, some) => sum + some, 0) }
}
