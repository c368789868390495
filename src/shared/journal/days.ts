// The journal by days: the one way in which a page or a rule asks for records, as fast after fifty years as after one.
import { addDays, type Day, daysBetween, epochOf, monthOf } from '../base/day.ts'
import type { Journal } from './change.ts'
import { type JournalRecord, type Kind, kindOf, type RecordOf } from './records.ts'

/** The records of one month by id; never changed in place, so that what follows from it is worked out once. */
export type MonthRecords = Journal['months'] extends ReadonlyMap<string, infer Records> ? Records : never

/** Works something out of a month once, and keeps it for as long as that month stays as it is. */
export function keptByMonth<T>(workOut: (records: MonthRecords) => T): (records: MonthRecords) => T {
  const kept = new WeakMap<MonthRecords, { value: T }>()
  return (records) => {
    const known = kept.get(records)
    if (known) return known.value
    const value = workOut(records)
    kept.set(records, { value })
    return value
  }
}

/** Works something out of the whole journal once; for what is put together of things kept by month. */
export function keptByJournal<T>(workOut: (journal: Journal) => T): (journal: Journal) => T {
  const kept = new WeakMap<Journal['months'], { value: T }>()
  return (journal) => {
    const known = kept.get(journal.months)
    if (known) return known.value
    const value = workOut(journal)
    kept.set(journal.months, { value })
    return value
  }
}

/** The months that hold anything, in order. */
export const monthsOf: (journal: Journal) => readonly string[] = keptByJournal(({ months }) =>
  [...months.keys()].sort(),
)

/** What was written down of a day, in the order of the month; plans for it included. */
export function recordsOn(journal: Journal, day: Day): readonly JournalRecord[] {
  const month = journal.months.get(monthOf(day))
  return (month && byDay(month).get(day)) ?? none
}

/** What was written down from one day to another, both included, in order of day. */
export function recordsBetween(journal: Journal, from: Day, to: Day): JournalRecord[] {
  const found: JournalRecord[] = []
  if (from > to) return found
  const months = monthsOf(journal)
  const last = monthOf(to)
  for (let at = firstAtLeast(months, monthOf(from)); at < months.length; at += 1) {
    const month = months[at] ?? ''
    if (month > last) break
    for (const [day, records] of byDay(recordsOfMonth(journal, month)))
      if (day >= from && day <= to) found.push(...records)
  }
  return found
}

/** Those of one kind from one day to another, both included, in order of day. */
export function ofKindBetween<K extends Kind>(journal: Journal, kind: K, from: Day, to: Day): RecordOf<K>[] {
  return recordsBetween(journal, from, to).filter(isOf(kind))
}

/**
 * The latest of a kind on a day or before it, at most so many days earlier; of several on one day the one written last.
 * Null where there is none.
 */
export function latest<K extends Kind>(
  journal: Journal,
  kind: K,
  { on, atMost }: { on: Day; atMost: number },
): RecordOf<K> | null {
  const first = addDays(on, -atMost)
  for (const month of monthsBack(journal, first, on)) {
    for (const [day, records] of [...byDay(recordsOfMonth(journal, month))].reverse()) {
      if (day > on || day < first) continue
      const own = records.filter(isOf(kind))
      if (own.length > 0) return own.reduce((one, other) => (other.rev >= one.rev ? other : one))
    }
  }
  return null
}

/** The first day of which anything is written down; a plan is not yet about it. Null in an empty journal. */
export const firstDay: (journal: Journal) => Day | null = keptByJournal((journal) => {
  for (const month of monthsOf(journal)) {
    const first = firstDayOf(recordsOfMonth(journal, month))
    if (first !== null) return first
  }
  return null
})

/** The last day before another of which anything is written down, plans left out. Null where there is none. */
export function lastDayBefore(journal: Journal, before: Day): Day | null {
  for (const month of monthsOf(journal).toReversed()) {
    if (month > monthOf(before)) continue
    for (const [day, all] of [...byDay(recordsOfMonth(journal, month))].reverse())
      if (day < before && all.some(isWritten)) return day
  }
  return null
}

/** Whether anything is written down from one day to another, both included; a plan is not yet. */
export function isAnyWritten(journal: Journal, from: Day, to: Day): boolean {
  const last = lastDayBefore(journal, addDays(to, 1))
  return last !== null && last >= from
}

/** How many days have an entry, plans left out. */
export const writtenDays: (journal: Journal) => number = keptByJournal((journal) =>
  monthsOf(journal).reduce((sum, month) => sum + writtenDaysOf(recordsOfMonth(journal, month)), 0),
)

/** How many days of a month have an entry, plans left out. */
export const writtenDaysOf: (records: MonthRecords) => number = keptByMonth(
  (records) => [...byDay(records).values()].filter((all) => all.some(isWritten)).length,
)

/** All races, in order of day. */
export const racesOf: (journal: Journal) => readonly RecordOf<'workout'>[] = keptByJournal((journal) =>
  monthsOf(journal).flatMap((month) => racesOfMonth(recordsOfMonth(journal, month))),
)

/** All sessions of a routine, in order of day. */
export function sessionsOf(journal: Journal, routineId: string): readonly RecordOf<'session'>[] {
  return monthsOf(journal).flatMap(
    (month) => sessionsOfMonth(recordsOfMonth(journal, month)).get(routineId) ?? [],
  )
}

/** All sessions, the latest first; a month is looked at only once those after it were taken. */
export function* sessionsBack(journal: Journal): Generator<RecordOf<'session'>> {
  for (const month of [...monthsOf(journal)].reverse()) yield* latestFirst(recordsOfMonth(journal, month))
}

/** The latest race that a day comes after by ten days at most, or is the day of. */
export function raceBefore(journal: Journal, on: Day): { id: string; name: string; days: number } | null {
  const near = ofKindBetween(journal, 'workout', addDays(on, -raceDays), on).flatMap((workout) =>
    workout.race ? [{ id: workout.id, name: workout.race.name, days: daysBetween(workout.day, on) }] : [],
  )
  return near.sort((one, other) => one.days - other.days)[0] ?? null
}

/** The records of a month, none where nothing is written down. */
export function recordsOfMonth(journal: Journal, month: string): MonthRecords {
  return journal.months.get(month) ?? noMonth
}

/** The records of a month by day, its days in order. */
export const byDay: (records: MonthRecords) => ReadonlyMap<Day, readonly JournalRecord[]> = keptByMonth(
  (records) => {
    const days = new Map<Day, JournalRecord[]>()
    for (const record of records.values()) {
      const known = days.get(record.day)
      if (known) known.push(record)
      else days.set(record.day, [record])
    }
    return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)))
  },
)

const raceDays = 10
const none: readonly JournalRecord[] = []
const noMonth: MonthRecords = new Map()

const firstDayOf = keptByMonth((records): Day | null => {
  for (const [day, all] of byDay(records)) if (all.some(isWritten)) return day
  return null
})

const racesOfMonth = keptByMonth((records) => {
  const races: RecordOf<'workout'>[] = []
  // One look over the month: its days need no lists for the few races in it.
  for (const record of records.values())
    if (record.kind === 'workout' && record.race !== null) races.push(record)
  return races.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
})

const latestFirst = keptByMonth((records) =>
  [...records.values()]
    .filter(isOf('session'))
    .map((session) => ({ session, at: epochOf(session.startedAt) }))
    .sort((one, other) => other.at - one.at)
    .map(({ session }) => session),
)

const sessionsOfMonth = keptByMonth((records) => {
  const routines = new Map<string, RecordOf<'session'>[]>()
  for (const session of [...byDay(records).values()].flat().filter(isOf('session'))) {
    const known = routines.get(session.routineId)
    if (known) known.push(session)
    else routines.set(session.routineId, [session])
  }
  return routines
})

/** The months that hold anything between two days, the latest first. */
function monthsBack(journal: Journal, from: Day, to: Day): string[] {
  const months = monthsOf(journal)
  return months
    .slice(firstAtLeast(months, monthOf(from)))
    .filter((month) => month <= monthOf(to))
    .reverse()
}

/** It tells how its day was; a plan does not yet. */
function isWritten(record: JournalRecord): boolean {
  return kindOf(record).tells === 'past'
}

function isOf<K extends Kind>(kind: K): (record: JournalRecord) => record is RecordOf<K> {
  return (record): record is RecordOf<K> => record.kind === kind
}

/** Where the first of sorted texts stands that is not below another; their number where none is. */
function firstAtLeast(sorted: readonly string[], least: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < least) low = middle + 1
    else high = middle
  }
  return low
}
