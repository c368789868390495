// What the runner said of the body, check by check and beside each session, in the order in which it was felt.
import { type Day, epochOf, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { recordsBetween } from '../journal/days.ts'
import type { JournalRecord, Rating, RecordOf } from '../journal/records.ts'

/**
 * One time of saying. What is rated before a session is filled in from the day's checks and can be changed for that routine
 * alone, so that it adds to what stands and ends none of it; what is rated after it is a word like any other.
 */
export type Said = {
  by: 'check' | 'before_session' | 'after_session'
  day: Day
  at: Instant
  atEpochMs: number
  /** The journal's revision that wrote it: of two at the same moment the later one counts. */
  rev: number
  ratings: readonly Rating[]
  nothingElseSore: boolean
}

/** Everything said of the days from one to another, both included. */
export function saidBetween(journal: Journal, from: Day, to: Day): Said[] {
  return recordsBetween(journal, from, to).flatMap(saidBy).sort(inOrder)
}

/** Records are never changed in place: the moment of each is read once. */
const kept = new WeakMap<JournalRecord, readonly Said[]>()

function saidBy(record: JournalRecord): readonly Said[] {
  if (record.kind !== 'soreness' && record.kind !== 'session') return nothing
  const known = kept.get(record)
  if (known) return known
  const said = record.kind === 'soreness' ? [inCheck(record)] : besideSession(record)
  kept.set(record, said)
  return said
}

const nothing: readonly Said[] = []

function inCheck({ day, checkedAt, rev, ratings, nothingElseSore }: RecordOf<'soreness'>): Said {
  return { by: 'check', day, at: checkedAt, atEpochMs: epochOf(checkedAt), rev, ratings, nothingElseSore }
}

function besideSession({ day, rev, startedAt, endedAt, before, after }: RecordOf<'session'>): Said[] {
  const times = [
    { by: 'before_session', at: startedAt, ratings: before },
    { by: 'after_session', at: endedAt, ratings: after },
  ] as const
  return times
    .filter(({ ratings }) => ratings.length > 0)
    .map((time) => ({ ...time, day, rev, atEpochMs: epochOf(time.at), nothingElseSore: false }))
}

function inOrder(one: Said, other: Said): number {
  return one.atEpochMs - other.atEpochMs || one.rev - other.rev
}
