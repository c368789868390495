// What of the journal answers a search, month by month from the newest back, as days with their records.
import type { Region } from '../anatomy/body.ts'
import { addDays, type Day, epochOf, monthOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { type MonthRecords, monthsOf, recordsOfMonth } from '../journal/days.ts'
import { type JournalRecord, type Kind, kindOf, momentOf } from '../journal/records.ts'
import { heldTerms, keepWords, termsOf } from './kept-words.ts'
import { type FoundDay, newestFirst } from './newest-first.ts'

export type JournalQuery = {
  /** All its words must be found, in any order, each as the beginning of a word. */
  text: string
  /** None means all. */
  kinds: readonly Kind[]
  region: Region | null
  /** Days 0 to 10 of the race that was run on this day. */
  raceDay: Day | null
}

export const everything: JournalQuery = { text: '', kinds: [], region: null, raceDay: null }
export const raceWindowDays = 10

/** What of a month answers: how much, and the newest of its days, not more than are asked for. */
export type FoundMonth = { dayCount: number; entryCount: number; days(most: number): readonly FoundDay[] }

/** A month at a time, so that a long journal can be searched in slices. */
export function* searchBack(journal: Journal, query: JournalQuery): Generator<FoundMonth> {
  const terms = termsOf(query.text)
  const from = query.raceDay
  const to = from && addDays(from, raceWindowDays)
  for (const month of [...monthsOf(journal)].reverse()) {
    if (from && to && (month < monthOf(from) || month > monthOf(to))) continue
    const records = recordsOfMonth(journal, month)
    yield isEverything(query) ? wholeMonth(records) : answering(records, terms, query)
  }
}

/** Works the words of the journal out ahead of a search, a month at a time. */
export function* keepWordsBack(journal: Journal): Generator<void> {
  for (const month of [...monthsOf(journal)].reverse()) yield keepWords(recordsOfMonth(journal, month))
}

/** The records of a day in the order in which they happened. */
export function inOrder(records: readonly JournalRecord[]): JournalRecord[] {
  return records
    .map((record) => ({ record, at: epochOf(momentOf(record)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ record }) => record)
}

/** Nothing is asked for. */
export function isEverything({ text, kinds, region, raceDay }: JournalQuery): boolean {
  return text.trim() === '' && kinds.length === 0 && region === null && raceDay === null
}

function wholeMonth(records: MonthRecords): FoundMonth {
  const days = newestFirst(records)
  return { dayCount: days.length, entryCount: records.size, days: (most) => days.slice(0, most) }
}

const nothing: FoundMonth = { dayCount: 0, entryCount: 0, days: () => [] }

function answering(records: MonthRecords, terms: readonly string[], query: JournalQuery): FoundMonth {
  const held = heldTerms(records, terms)
  if (held === null) return nothing
  const answer = terms.length
  leaveOut(held, records, query, answer + 1)
  const found: { day: FoundDay; first: number }[] = []
  let [first, entryCount] = [0, 0]
  for (const day of newestFirst(records)) {
    const before = entryCount
    const end = first + day.records.length
    for (let at = first; at < end; at += 1) if (held[at] === answer) entryCount += 1
    if (entryCount > before) found.push({ day, first })
    first = end
  }
  return {
    dayCount: found.length,
    entryCount,
    days: (most) =>
      found.slice(0, most).map(({ day, first }) => ({
        day: day.day,
        records: day.records.filter((_, at) => held[first + at] === answer),
      })),
  }
}

/** Writes `out` at each record that is of another kind, place or day than is asked for. */
function leaveOut(held: Uint16Array, records: MonthRecords, query: JournalQuery, out: number): void {
  const { kinds, region, raceDay } = query
  if (kinds.length === 0 && region === null && raceDay === null) return
  const lastDay = raceDay && addDays(raceDay, raceWindowDays)
  let at = 0
  for (const { day, records: all } of newestFirst(records)) {
    const isOutside = raceDay !== null && lastDay !== null && (day < raceDay || day > lastDay)
    for (const record of all) {
      const isOther =
        (kinds.length > 0 && !kinds.includes(record.kind)) ||
        (region !== null && !kindOf(record).regionsOf(record).includes(region))
      if (isOutside || isOther) held[at] = out
      at += 1
    }
  }
}
