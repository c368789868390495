// The month files: one lowdb database a calendar month, holding the records of its days and what was lately removed.
import { join } from 'node:path'
import { Low } from 'lowdb'
import { monthOf } from '../../shared/base/day.ts'
import { z } from '../../shared/base/schema.ts'
import { type Change, findRecord, type Journal } from '../../shared/journal/change.ts'
import { JournalRecord } from '../../shared/journal/records.ts'
import type { Disk } from './disk.ts'
import { durableFile, UnreadableFile } from './durable-file.ts'
import { format, schema, versions } from './envelope.ts'

export type Shards = {
  /** The records of all months as the files hold them. */
  records: JournalRecord[]
  /** The latest revision that a file was written at. */
  rev: number
  /** Remembers what a Change removes, so that the month file will say so. */
  noteRemovals(before: Journal, change: Change): void
  /** Writes the months that differ from `written`, those that gain records first, and gives the names of all months. */
  write(written: Journal, journal: Journal, now: number): Promise<string[]>
}

/** A removed record: its id, the revision that removed it and when, in epoch milliseconds. */
const Removal = z.strictObject({ id: z.uuid(), rev: z.int().min(1), at: z.number() })
type Removal = z.infer<typeof Removal>

const Shard = z
  .strictObject({
    ...versions,
    shard: z.string(),
    rev: z.int().min(0),
    records: z.array(JournalRecord),
    removed: z.array(Removal),
  })
  .refine(({ shard, records }) => records.every(({ day }) => monthOf(day) === shard), {
    message: 'a record of another month',
    path: ['records'],
  })
type Shard = z.infer<typeof Shard>

/** Far fewer than the files that a system lets a process open. */
const readTogether = 16
const removalsKeptMs = 30 * 24 * 60 * 60 * 1000

/** @throws UnreadableFile for the first month file that cannot be trusted. */
export async function openShards(disk: Disk, folder: string, months: readonly string[]): Promise<Shards> {
  const shards = new Map<string, Low<Shard>>()
  for (let from = 0; from < months.length; from += readTogether) {
    const some = months.slice(from, from + readTogether)
    const read = await Promise.all(some.map((month) => readShard(disk, folder, month)))
    for (const file of read) shards.set(file.data.shard, file)
  }

  const removed = new Map<string, Map<string, Removal>>()
  for (const [month, { data }] of shards)
    removed.set(month, new Map(data.removed.map((one) => [one.id, one])))
  const { records, stale } = newestOf([...shards.values()].map(({ data }) => data))

  const writeShard = async (month: string, journal: Journal, keptSince: number) => {
    const file = shards.get(month) ?? blankShard(disk, folder, month)
    const removals = [...(removed.get(month)?.values() ?? [])].filter(({ at }) => at >= keptSince)
    const content = [...(journal.months.get(month)?.values() ?? [])]
    file.data = { format, schema, shard: month, rev: journal.rev, records: content, removed: removals }
    await file.write()
    shards.set(month, file)
    removed.set(month, new Map(removals.map((one) => [one.id, one])))
  }

  return {
    records,
    rev: Math.max(0, ...[...shards.values()].map(({ data }) => data.rev)),
    noteRemovals: (before, { remove, rev, at }) => {
      for (const id of remove) {
        const record = findRecord(before, id)
        if (!record) continue
        const month = monthOf(record.day)
        removed.set(month, new Map(removed.get(month)).set(id, { id, rev, at }))
      }
    },
    write: async (written, journal, now) => {
      // An outdated copy elsewhere is hidden by its removal: none is forgotten while there is one.
      const keptSince = stale.size > 0 ? Number.NEGATIVE_INFINITY : now - removalsKeptMs
      for (const month of changedMonths(written, journal, stale)) await writeShard(month, journal, keptSince)
      stale.clear()
      return [...shards.keys()].sort()
    },
  }
}

/** The months of the month files among the names in a folder. */
export function monthsAmong(names: readonly string[]): string[] {
  return names.flatMap((name) => /^(\d{4}-\d{2})\.json$/.exec(name)?.[1] ?? []).sort()
}

export function shardPath(folder: string, month: string): string {
  return join(folder, `${month}.json`)
}

function blankShard(disk: Disk, folder: string, month: string): Low<Shard> {
  const blank: Shard = { format, schema, shard: month, rev: 0, records: [], removed: [] }
  return new Low(durableFile(disk, shardPath(folder, month), Shard), blank)
}

async function readShard(disk: Disk, folder: string, month: string): Promise<Low<Shard>> {
  const path = shardPath(folder, month)
  const file = blankShard(disk, folder, month)
  const blank = file.data
  await file.read()
  if (file.data === blank) throw new UnreadableFile(path, { type: 'missing' })
  if (file.data.shard !== month) {
    throw new UnreadableFile(path, { type: 'invalid', reason: `it is the file of ${file.data.shard}` })
  }
  return file
}

/**
 * One record an id: the highest revision wins over copies that a crash has left behind, and a removal of a higher
 * revision wins over any. `stale` are the months whose file holds such a copy.
 */
function newestOf(shards: readonly Shard[]): { records: JournalRecord[]; stale: Set<string> } {
  const removedAt = new Map<string, number>()
  for (const { id, rev } of shards.flatMap(({ removed }) => removed)) {
    removedAt.set(id, Math.max(rev, removedAt.get(id) ?? 0))
  }
  const newest = new Map<string, JournalRecord>()
  const stale = new Set<string>()
  for (const record of shards.flatMap(({ records }) => records)) {
    const other = newest.get(record.id)
    const hidden =
      (removedAt.get(record.id) ?? 0) > record.rev || (other !== undefined && other.rev > record.rev)
    if (hidden) stale.add(monthOf(record.day))
    else newest.set(record.id, record)
    if (!hidden && other) stale.add(monthOf(other.day))
  }
  return { records: [...newest.values()], stale }
}

/** Those that gain records before those that only lose some: a record that moves is doubled for a moment, never lost. */
function changedMonths(written: Journal, journal: Journal, stale: ReadonlySet<string>): string[] {
  const all = new Set([...written.months.keys(), ...journal.months.keys()])
  const changed = [...all].filter((month) => written.months.get(month) !== journal.months.get(month))
  const gains = (month: string) =>
    [...(journal.months.get(month)?.values() ?? [])].some(({ rev }) => rev > written.rev)
  const gaining = changed.filter(gains)
  return [...new Set([...gaining, ...changed, ...stale])]
}
