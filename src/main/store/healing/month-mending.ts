// A month put together from what is left of it: its best copy, the Changes since, and what the damaged file itself still says.
import { monthOf } from '../../../shared/base/day.ts'
import type { Change } from '../../../shared/journal/change.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { Removal } from '../shard-form.ts'
import type { ShardContent } from '../shards.ts'
import { isSameStamp, type Stamp } from '../stamps.ts'
import type { Flaw } from './flaw.ts'
import type { Copy, MonthEvidence, Source } from './month-evidence.ts'

export type MendedMonth = {
  content: ShardContent
  /** Null where the file is as it should be. */
  finding: MonthFinding | null
}

export type MonthFinding = {
  path: string
  flaw: Flaw
  bytes: Uint8Array | null
  /** Where its entries come from. */
  from: Source | 'log' | null
  /** Entries of the damaged file that no copy confirms. */
  unchecked: number
  /** The revisions of which something may be missing: after the one, up to the other; null where nothing is. */
  missing: { after: number; upTo: number } | null
}

/** `upTo` is the revision that the month may have had where no file says so. */
export function mendMonth(
  { month, path, flaw, bytes, known, copies, absentAt, salvaged }: MonthEvidence,
  earlierChanges: readonly Change[],
  upTo: number,
): MendedMonth {
  if (!flaw) return { content: copies[0].content, finding: null }
  const base = bestOf(copies, known)
  // One that no other file knows of is taken as it is.
  const isExact = flaw.type === 'appeared' || (base !== null && isSameStamp(base.stamp, known))
  const after = base?.stamp.rev ?? absentAt
  const state = stateOf(base?.content ?? null)
  const since = isExact ? [] : earlierChanges.filter((change) => change.rev > after)
  for (const change of since) apply(state, change, month)
  const others = isExact ? [] : copies.filter((copy) => copy !== base)
  for (const { content } of others) takeIn(state, content, after)
  // What is not in a damaged file proves nothing: lines may be gone from it without a trace.
  const unchecked = salvaged && !isExact ? takeIn(state, salvaged, after) : 0
  const { records, removed } = state
  const content = {
    rev: Math.max(after, known?.rev ?? 0),
    records: [...records.values()],
    removed: [...removed.values()],
  }
  const last = known?.rev ?? upTo
  const isMissing = !isExact && after < last && !isContiguous(since, after, last)
  const finding: MonthFinding = {
    path,
    flaw,
    bytes,
    from: base ? base.from : since.length > 0 ? 'log' : salvaged?.records.length ? 'file' : null,
    unchecked,
    missing: isMissing ? { after, upTo: last } : null,
  }
  return { content, finding }
}

type State = { records: Map<string, JournalRecord>; removed: Map<string, Removal> }
type Touched = { records: readonly JournalRecord[]; removed: readonly Removal[] }

function bestOf(copies: readonly Copy[], known: Stamp | null): Copy | null {
  const exact = copies.find(({ stamp }) => known !== null && isSameStamp(stamp, known))
  if (exact) return exact
  return copies.reduce<Copy | null>(
    (best, copy) => (best && best.stamp.rev >= copy.stamp.rev ? best : copy),
    null,
  )
}

function stateOf(content: Touched | null): State {
  return {
    records: new Map(content?.records.map((record) => [record.id, record])),
    removed: new Map(content?.removed.map((removal) => [removal.id, removal])),
  }
}

/** What a Change did to this one month. */
function apply({ records, removed }: State, { rev, at, put, remove }: Change, month: string): void {
  for (const id of remove) if (records.delete(id)) removed.set(id, { id, rev, at })
  for (const record of put) {
    records.delete(record.id)
    if (monthOf(record.day) === month) records.set(record.id, { ...record, rev })
  }
}

/** Takes in what is of a later revision than the month is known at, and gives how many entries came. */
function takeIn({ records, removed }: State, touched: Touched, after: number): number {
  let taken = 0
  for (const removal of touched.removed) {
    const record = records.get(removal.id)
    if (removal.rev <= after || (record && record.rev > removal.rev)) continue
    records.delete(removal.id)
    removed.set(removal.id, removal)
  }
  for (const record of touched.records) {
    const known = Math.max(records.get(record.id)?.rev ?? 0, removed.get(record.id)?.rev ?? 0)
    if (record.rev <= after || record.rev <= known) continue
    records.set(record.id, record)
    taken += 1
  }
  return taken
}

function isContiguous(changes: readonly Change[], after: number, upTo: number): boolean {
  return changes.filter(({ rev }) => rev <= upTo).length === upTo - after
}
