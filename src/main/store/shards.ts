// The month files: one lowdb database a calendar month, holding the records of its days and what was lately removed.
import { join } from 'node:path'
import { Low } from 'lowdb'
import { monthOf } from '../../shared/base/day.ts'
import { type Change, findRecord, type Journal } from '../../shared/journal/change.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import { codeOf, type Disk } from './disk.ts'
import { type DurableFile, durableFile, UnreadableFile } from './durable-file.ts'
import { format, schema } from './envelope.ts'
import { checks, type Removal, type Shard, shardForm } from './shard-form.ts'
import { isSameStamp, type Stamp, type Stamps, stampAtStart, startBytes } from './stamps.ts'
import type { Breathe } from './turns.ts'

export type Shards = {
  /** What each month file said of itself when the folder was opened; null where its beginning cannot be made out. */
  found: ReadonlyMap<string, Stamp | null>
  /** Brings a month file into memory. @throws UnreadableFile when it cannot be trusted. */
  read(month: string): Promise<ShardContent>
  /** Remembers what a month file that was mended says of itself. */
  expect(month: string, stamp: Stamp): void
  /** The month file of another program by this checksum was taken in, and may be written over. */
  accept(month: string, sha256: string): void
  /** The revision at which an entry was removed from a month; 0 where none says so. */
  removedAt(month: string, id: string): number
  /** The months in memory in order, each as its file holds it. */
  contents(): [month: string, content: ShardContent][]
  /** The months in memory whose records were taken as they are, without looking at each. */
  unseen(): [month: string, records: readonly JournalRecord[]][]
  /** Remembers a removal, so that the month file will say so. */
  noteRemoval(month: string, removal: Removal): void
  /** Remembers what a Change removes. */
  noteRemovals(before: Journal, change: Change): void
  /** Writes the months that differ from `written`, those that gain records first, and some that an earlier version has left. */
  write(written: Journal, journal: Journal, stale: ReadonlySet<string>, now: number): Promise<void>
  /** What the month files say of themselves now; for a folder whose months are all in memory. */
  stamps(): Stamps
}

export type ShardContent = Pick<Shard, 'rev' | 'records' | 'removed'>

/** So many beginnings are read before everything else goes on. */
const readTogether = 4
const removalsKeptMs = 30 * 24 * 60 * 60 * 1000
/** So many months of an earlier version are rewritten with each fold, until none is left. */
const broughtUpAtOnce = 24

/** Looks at the beginning of each month file; none is in memory yet. */
export async function openShards(
  disk: Disk,
  folder: string,
  months: readonly string[],
  { installId, breathe }: { installId: string; breathe: Breathe },
): Promise<Shards> {
  const found = await stampsFound(disk, folder, months, breathe)
  const shards = new Map<string, OpenShard>()
  const unwritten = new Map<string, OpenShard>()
  const removed = new Map<string, Map<string, Removal>>()

  const open = (month: string): OpenShard => {
    const adapter = durableFile(disk, shardPath(folder, month), shardForm(breathe))
    return { adapter, low: new Low(adapter, blank), isSeen: true }
  }

  /** One that had no file when the folder was opened. */
  const begun = (month: string): OpenShard => {
    const shard = unwritten.get(month) ?? open(month)
    if (!unwritten.has(month)) shard.adapter.expect('')
    unwritten.set(month, shard)
    return shard
  }

  const writeShard = async (month: string, journal: Journal, keptSince: number) => {
    const shard = shards.get(month) ?? begun(month)
    const removals = [...(removed.get(month)?.values() ?? [])].filter(({ at }) => at >= keptSince)
    const records = [...(journal.months.get(month)?.values() ?? [])]
    const { rev } = journal
    shard.low.data = { format, schema, checks, installId, shard: month, rev, removed: removals, records }
    await shard.low.write()
    shards.set(month, shard)
    removed.set(month, byId(removals))
  }

  const noteRemoval = (month: string, removal: Removal) => {
    const known = removed.get(month) ?? new Map<string, Removal>()
    removed.set(month, known.set(removal.id, removal))
  }

  return {
    found,
    noteRemoval,
    expect: (month, stamp) => {
      found.set(month, stamp)
    },
    read: async (month) => {
      const path = shardPath(folder, month)
      const shard = open(month)
      await shard.low.read()
      const { data } = shard.low
      const why = whyNot(data, month, installId) ?? whyChanged(found.get(month), stampOf(shard))
      if (why) throw new UnreadableFile(path, why)
      shard.isSeen = data.checks !== checks
      shards.set(month, shard)
      removed.set(month, new Map([...byId(data.removed), ...(removed.get(month) ?? [])]))
      return data
    },
    accept: (month, sha256) => {
      const shard = shards.get(month) ?? begun(month)
      shard.adapter.expect(sha256)
    },
    removedAt: (month, id) => removed.get(month)?.get(id)?.rev ?? 0,
    contents: () => [...shards].sort(byMonth).map(([month, { low }]) => [month, low.data]),
    unseen: () =>
      [...shards].flatMap(([month, { isSeen, low }]) => (isSeen ? [] : [[month, low.data.records]])),
    noteRemovals: (before, { remove, rev, at }) => {
      for (const id of remove) {
        const record = findRecord(before, id)
        if (record) noteRemoval(monthOf(record.day), { id, rev, at })
      }
    },
    write: async (written, journal, stale, now) => {
      // An outdated copy elsewhere is hidden by its removal: none is forgotten while there is one.
      const keptSince = stale.size > 0 ? Number.NEGATIVE_INFINITY : now - removalsKeptMs
      const outdated = [...shards].filter(([, { low }]) => low.data.checks !== checks).map(([month]) => month)
      const changed = changedMonths(written, journal)
      const all = new Set([...changed, ...stale, ...outdated.slice(0, broughtUpAtOnce)])
      for (const month of all) await writeShard(month, journal, keptSince)
    },
    stamps: () =>
      Object.fromEntries([...shards].sort(byMonth).map(([month, shard]) => [month, stampOf(shard)])),
  }
}

/** The months of the month files among the names in a folder. */
export function monthsAmong(names: readonly string[]): string[] {
  return names.flatMap((name) => /^(\d{4}-\d{2})\.json$/.exec(name)?.[1] ?? []).sort()
}

export function shardPath(folder: string, month: string): string {
  return join(folder, `${month}.json`)
}

type OpenShard = { adapter: DurableFile<Shard>; low: Low<Shard>; isSeen: boolean }

const blank: Shard = { format, schema, checks, installId: null, shard: '', rev: 0, removed: [], records: [] }

async function stampsFound(disk: Disk, folder: string, months: readonly string[], breathe: Breathe) {
  const found = new Map<string, Stamp | null>()
  for (const [index, month] of months.entries()) {
    if (index > 0 && index % readTogether === 0) await breathe()
    found.set(month, await stampFound(disk, shardPath(folder, month)))
  }
  return found
}

/** A beginning that cannot be read says why when the whole file is. */
async function stampFound(disk: Disk, path: string): Promise<Stamp | null> {
  try {
    return stampAtStart(await disk.readStart(path, startBytes))
  } catch (error) {
    codeOf(error)
    return null
  }
}

function whyNot(shard: Shard, month: string, installId: string) {
  if (shard === blank) return { type: 'missing' } as const
  if (shard.shard !== month) return invalid(`it is the file of ${shard.shard}`)
  if (shard.installId !== null && shard.installId !== installId) return invalid('it is of another journal')
  return null
}

function whyChanged(found: Stamp | null | undefined, read: Stamp) {
  return found && !isSameStamp(found, read) ? invalid('it was changed while Afterrun was open') : null
}

function invalid(reason: string) {
  return { type: 'invalid', reason } as const
}

function stampOf({ adapter, low }: OpenShard): Stamp {
  return { rev: low.data.rev, sha256: adapter.sha256() }
}

function byId(removals: readonly Removal[]): Map<string, Removal> {
  return new Map(removals.map((one) => [one.id, one]))
}

function byMonth([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}

/** Those that gain records before those that only lose some: a record that moves is doubled for a moment, never lost. */
function changedMonths(written: Journal, journal: Journal): string[] {
  const all = new Set([...written.months.keys(), ...journal.months.keys()])
  const changed = [...all].filter((month) => written.months.get(month) !== journal.months.get(month))
  const gains = (month: string) =>
    [...(journal.months.get(month)?.values() ?? [])].some(({ rev }) => rev > written.rev)
  return [...changed.filter(gains), ...changed]
}
