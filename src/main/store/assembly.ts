// The journal put together of its months in any order: of the copies of a record the latest counts, and the log stands on top.
import { monthOf } from '../../shared/base/day.ts'
import {
  findPlaced,
  inOrder,
  type Journal,
  notePlace,
  type Places,
  placedBy,
} from '../../shared/journal/change.ts'
import type { MonthRecords } from '../../shared/journal/days.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { LogContent } from './log-lines.ts'
import type { Removal } from './shard-form.ts'
import type { ShardContent } from './shards.ts'

export type Assembly = {
  /** Takes a month in, and gives those that this alters: itself, and others that hold an outdated copy or its truth. */
  add(month: string, content: ShardContent): ReadonlySet<string>
  /** The journal as the month files hold it, of the months taken in so far. */
  written(): Journal
  /** The records of a month with the log on top, of the months taken in so far. */
  month(month: string): MonthRecords
  /** The months in which the log has put something. */
  logged(): string[]
  /** The months whose file holds an outdated copy. */
  stale: Set<string>
}

/** `noteRemoval` hears what the log has removed, with the month of it. */
export function assembly(
  { header, changes }: Pick<LogContent, 'header' | 'changes'>,
  places: Places,
  noteRemoval: (month: string, removal: Removal) => void,
): Assembly {
  const touches = touchesOf(changes)
  const logged = putsByMonth(touches)
  const removedAt = new Map<string, number>()
  const stale = new Set<string>()
  const months = new Map<string, MonthRecords>()
  let written: Journal | null = null
  for (const [id, { rev, at, record, place }] of touches)
    if (record === null && place !== null) noteRemoval(place, { id, rev, at })

  /** Whether a copy is hidden by its removal, or by another that was written later; of two alike the later month counts. */
  const isOutdated = (record: JournalRecord, other: JournalRecord | undefined) => {
    if ((removedAt.get(record.id) ?? 0) > record.rev) return true
    if (!other) return false
    return other.rev === record.rev ? monthOf(other.day) > monthOf(record.day) : other.rev > record.rev
  }

  const find = (id: string) => findPlaced(months, places, id)

  const putMonth = (month: string, records: MonthRecords) => {
    if (records.size > 0) months.set(month, records)
    else months.delete(month)
    for (const id of records.keys()) notePlace(places, id, month)
    written = null
  }

  const takeOut = (record: JournalRecord) => {
    const month = monthOf(record.day)
    const left = new Map(months.get(month))
    left.delete(record.id)
    putMonth(month, left)
    stale.add(month)
    return month
  }

  return {
    stale,
    written: () => {
      written ??= placedBy(places, { rev: header.rev, months: inOrder(months) })
      return written
    },
    logged: () => [...logged.keys()],
    add: (month, { records, removed }) => {
      const altered = new Set([month])
      for (const { id, rev } of removed) {
        removedAt.set(id, Math.max(rev, removedAt.get(id) ?? 0))
        const record = find(id)
        if (record && record.rev < rev) altered.add(takeOut(record))
      }
      const kept = latestOf(records)
      if (kept.size < records.length) stale.add(month)
      for (const record of kept.values()) {
        const other = find(record.id)
        if (isOutdated(record, other)) {
          stale.add(month)
          kept.delete(record.id)
          continue
        }
        if (other) altered.add(takeOut(other))
        const touch = touches.get(record.id)
        if (touch?.record && touch.rev < record.rev) altered.add(monthOf(touch.record.day))
        if (touch?.record === null && touch.place === null)
          noteRemoval(month, { id: record.id, rev: touch.rev, at: touch.at })
      }
      putMonth(month, kept)
      return altered
    },
    month: (month) => {
      const base = months.get(month) ?? none
      const stands = (id: string, rev: number) => (touches.get(id)?.rev ?? -1) < rev
      const kept = [...base].filter(([id, { rev }]) => stands(id, rev))
      const put = (logged.get(month) ?? []).filter(({ id, rev }) => (find(id)?.rev ?? 0) <= rev)
      if (kept.length === base.size && put.length === 0) return base
      return new Map([...kept, ...put.map((record) => [record.id, record] as const)])
    },
  }
}

/** What the log did to a record last: put it, or took it out of the place where the log itself had put it before. */
type Touch = { rev: number; at: number; record: JournalRecord | null; place: string | null }

const none: MonthRecords = new Map()

function latestOf(records: readonly JournalRecord[]): Map<string, JournalRecord> {
  const latest = new Map<string, JournalRecord>()
  for (const record of records)
    if ((latest.get(record.id)?.rev ?? 0) <= record.rev) latest.set(record.id, record)
  return latest
}

/** In the order in which the records were last touched. */
function touchesOf(changes: LogContent['changes']): Map<string, Touch> {
  const touches = new Map<string, Touch>()
  const touch = (id: string, rev: number, at: number, record: JournalRecord | null) => {
    const before = touches.get(id)
    const place = before?.record ? monthOf(before.record.day) : (before?.place ?? null)
    touches.delete(id)
    touches.set(id, { rev, at, record, place })
  }
  for (const { rev, at, put, remove } of changes) {
    for (const id of remove) touch(id, rev, at, null)
    for (const record of put) touch(record.id, rev, at, { ...record, rev })
  }
  return touches
}

function putsByMonth(touches: ReadonlyMap<string, Touch>): Map<string, JournalRecord[]> {
  const months = new Map<string, JournalRecord[]>()
  for (const { record } of touches.values()) {
    if (!record) continue
    const month = monthOf(record.day)
    const known = months.get(month)
    if (known) known.push(record)
    else months.set(month, [record])
  }
  return months
}
