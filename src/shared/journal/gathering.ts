// The window's journal put together of months and Changes, in whatever order they come: what is there is always one revision.
import { monthOf } from '../base/day.ts'
import { applyChange, type Change, type Journal } from './change.ts'
import type { JournalRecord } from './records.ts'

/** All records of a month `YYYY-MM` as they were at a revision. */
export type MonthPart = { month: string; rev: number; records: readonly JournalRecord[] }

export type Gathering = {
  /** What is there so far, as it is at the journal's revision. */
  journal: Journal
  /** The months whose records are still to come. */
  missing: ReadonlySet<string>
  /** The revision from which on every Change is kept, for months that come later than it. */
  since: number
  changes: readonly Change[]
  /** Months that came before the Changes that led to them. */
  ahead: readonly MonthPart[]
}

/** The beginning: which months there are at a revision, those of them that came along, and the Changes that some of these lack. */
export type Beginning = {
  rev: number
  months: readonly string[]
  parts: readonly MonthPart[]
  changes: readonly Change[]
}

export function beginGathering({ rev, months, parts, changes }: Beginning): Gathering {
  const begun: Gathering = {
    journal: { rev, months: new Map() },
    missing: new Set(months),
    since: Math.min(rev, ...parts.map((part) => part.rev)),
    changes,
    ahead: [],
  }
  return withParts(begun, parts)
}

/** A month that is there already, or is of a time before all that is known here, changes nothing. */
export function withParts(before: Gathering, parts: readonly MonthPart[]): Gathering {
  const missing = new Set(before.missing)
  const months = new Map(before.journal.months)
  const ahead = [...before.ahead]
  for (const part of parts) {
    if (!missing.has(part.month) || part.rev < before.since) continue
    if (part.rev > before.journal.rev) {
      ahead.push(part)
      continue
    }
    missing.delete(part.month)
    const records = broughtUp(part, before.changes)
    if (records.size > 0) months.set(part.month, records)
    else months.delete(part.month)
  }
  if (missing.size === before.missing.size) return { ...before, ahead }
  const changes = missing.size > 0 ? before.changes : []
  return { ...before, journal: { ...before.journal, months }, missing, changes, ahead }
}

/** Null where a Change before this one is not known. One that is known already changes nothing. */
export function withChange(before: Gathering, change: Change): Gathering | null {
  if (change.rev <= before.journal.rev) return before
  if (change.rev > before.journal.rev + 1) return null
  const after: Gathering = {
    ...before,
    journal: applyChange(before.journal, change),
    changes: before.missing.size > 0 ? [...before.changes, change] : [],
  }
  if (before.ahead.length === 0) return after
  return withParts({ ...after, ahead: [] }, before.ahead)
}

/** The months that nobody has sent yet, the latest first. */
export function monthsToAsk({ missing, ahead }: Gathering): string[] {
  const come = new Set(ahead.map(({ month }) => month))
  return [...missing]
    .filter((month) => !come.has(month))
    .sort()
    .reverse()
}

/** The records of a month after the Changes made since. */
function broughtUp({ month, rev, records }: MonthPart, changes: readonly Change[]) {
  const now = new Map(records.map((record) => [record.id, record]))
  for (const change of changes) {
    if (change.rev <= rev) continue
    for (const id of change.remove) now.delete(id)
    for (const record of change.put) {
      now.delete(record.id)
      if (monthOf(record.day) === month) now.set(record.id, { ...record, rev: change.rev })
    }
  }
  return now
}
