// The journal in memory and the one way it changes: puts and removals, applied and inverted without side effects.
import { monthOf } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { JournalRecord } from './records.ts'

/** One edit: records put in whole, ids taken out; `rev` is the revision that the journal has after it. */
export const Change = z.object({
  rev: z.int().min(1),
  /** When it was made, epoch milliseconds. */
  at: z.number(),
  put: z.array(JournalRecord),
  remove: z.array(z.uuid()),
  /** Of an edit that is saved in several Changes the revision of the first: they are one edit, and one undo takes them back. */
  edit: z.int().min(1).optional(),
})
export type Change = z.infer<typeof Change>

/** What an edit asks for, before the store gives it its revision. */
export type Draft = Pick<Change, 'put' | 'remove'>

/** An edit that can be undone or made again: what it wrote over or took out, and what it put. */
export const PastEdit = z.object({ before: z.array(JournalRecord), after: z.array(JournalRecord) })
export type PastEdit = z.infer<typeof PastEdit>

/** What a window is told of it: all where it is about one entry, else of how many, since thousands may come in at once. */
export const ToldEdit = z.union([PastEdit, z.object({ entries: z.int().min(2) })])
export type ToldEdit = z.infer<typeof ToldEdit>

export function toldOf(edit: PastEdit): ToldEdit {
  const entries = entriesOf.get(edit) ?? new Set([...edit.before, ...edit.after].map(({ id }) => id)).size
  noteEntries(edit, entries)
  return entries > 1 ? { entries } : edit
}

/** Notes how many entries an edit is about, so that telling it needs no count. */
export function noteEntries(edit: PastEdit, entries: number): void {
  entriesOf.set(edit, entries)
}

/** It is asked for with each Change and each snapshot. */
const entriesOf = new WeakMap<PastEdit, number>()

/** All records by month `YYYY-MM` of their day, then by id. Never changed in place. */
export type Journal = {
  readonly rev: number
  readonly months: ReadonlyMap<string, ReadonlyMap<string, JournalRecord>>
}

export const emptyJournal: Journal = { rev: 0, months: new Map() }

/** The journal that holds these records as they are. */
export function journalOf(rev: number, records: Iterable<JournalRecord>): Journal {
  const months = new Map<string, Map<string, JournalRecord>>()
  for (const record of records) {
    const month = monthOf(record.day)
    const known = months.get(month)
    if (known) known.set(record.id, record)
    else months.set(month, new Map([[record.id, record]]))
  }
  return { rev, months }
}

/** The journal with one of its months read in. */
export function withMonth(
  journal: Journal,
  month: string,
  records: ReadonlyMap<string, JournalRecord>,
): Journal {
  return withMonths(journal, [[month, records]])
}

/** The journal with some of its months read in, all at once, since its list of months is made anew. */
export function withMonths(
  journal: Journal,
  read: Iterable<readonly [month: string, records: ReadonlyMap<string, JournalRecord>]>,
): Journal {
  const all = new Map(journal.months)
  const places = placesOf.get(journal.months)
  for (const [month, records] of read) {
    if (records.size > 0) all.set(month, records)
    else all.delete(month)
    if (places) for (const id of records.keys()) notePlace(places, id, month)
  }
  const months = inOrder(all)
  if (places) placesOf.set(months, places)
  return { rev: journal.rev, months }
}

/** The same months, the earliest first. */
export function inOrder(months: Journal['months']): Journal['months'] {
  return new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** In which months each id ever was, in a journal and all that come of it: what one of them holds stands in one of those. */
export type Places = Map<string, string | readonly string[]>

export function notePlace(places: Places, id: string, month: string): void {
  const known = places.get(id)
  if (known === undefined) places.set(id, month)
  else if (known !== month && !known.includes(month)) places.set(id, [month].concat(known))
}

/** The same journal, which finds its records by these places, and keeps them up; they name each id that it holds. */
export function placedBy(places: Places, { rev, months }: Journal): Journal {
  const own = new Map(months)
  placesOf.set(own, places)
  return { rev, months: own }
}

/** The journal after a change. A change that the journal already holds (`rev` not above a record's) alters nothing. */
export function applyChange(journal: Journal, change: Change): Journal {
  const months = new Map(journal.months)
  const touched = new Map<string, Map<string, JournalRecord>>()
  const open = (month: string) => {
    const known = touched.get(month)
    if (known) return known
    const copy = new Map(journal.months.get(month))
    touched.set(month, copy)
    return copy
  }
  const current = (id: string) => {
    for (const records of touched.values()) {
      const record = records.get(id)
      if (record) return record
    }
    const record = findRecord(journal, id)
    return record && !touched.has(monthOf(record.day)) ? record : undefined
  }
  for (const id of change.remove) {
    const old = current(id)
    if (old && old.rev <= change.rev) open(monthOf(old.day)).delete(id)
  }
  for (const record of change.put) {
    const old = current(record.id)
    if (old && old.rev > change.rev) continue
    if (old) open(monthOf(old.day)).delete(record.id)
    open(monthOf(record.day)).set(record.id, { ...record, rev: change.rev })
  }
  for (const [month, records] of touched) {
    if (records.size > 0) months.set(month, records)
    else months.delete(month)
  }
  const places = placesOf.get(journal.months)
  if (places) {
    for (const record of change.put) notePlace(places, record.id, monthOf(record.day))
    placesOf.set(months, places)
  }
  return { rev: Math.max(journal.rev, change.rev), months }
}

/** What undoes `change`, made from the journal as it was before it. */
export function invert(before: Journal, change: Draft): Draft {
  const touched = new Set([...change.remove, ...change.put.map(({ id }) => id)])
  const put: JournalRecord[] = []
  const remove: string[] = []
  for (const id of touched) {
    const old = findRecord(before, id)
    if (old) put.push(old)
    else remove.push(id)
  }
  return { put, remove }
}

export function findRecord({ months }: Journal, id: string): JournalRecord | undefined {
  return findPlaced(months, placesOf.get(months), id)
}

/** Found in one of its places; where none are known, in any month. */
export function findPlaced(
  months: Journal['months'],
  places: Places | undefined,
  id: string,
): JournalRecord | undefined {
  const place = places?.get(id)
  if (typeof place === 'string') return months.get(place)?.get(id)
  const among = places ? (place ?? []).map((month) => months.get(month)) : months.values()
  for (const records of among) {
    const record = records?.get(id)
    if (record) return record
  }
  return undefined
}

export function allRecords(journal: Journal): JournalRecord[] {
  return [...journal.months.values()].flatMap((records) => [...records.values()])
}

const placesOf = new WeakMap<Journal['months'], Places>()
