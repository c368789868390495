// What of the journal answers a search, month by month from the newest back, as days with their records.
import type { Region } from '../anatomy/body.ts'
import { addDays, type Day, epochOf, monthOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { byDay, keptByMonth, monthsOf, recordsOfMonth } from '../journal/days.ts'
import { type JournalRecord, type Kind, kindOf, momentOf } from '../journal/records.ts'
import { holding, keepWords, termsOf } from './kept-words.ts'

export type JournalQuery = {
  /** All its words must be found, in any order, each as the beginning of a word. */
  text: string
  /** None means all. */
  kinds: readonly Kind[]
  region: Region | null
  /** Days 0 to 10 of the race that was run on this day. */
  raceDay: Day | null
}

export type FoundDay = { day: Day; records: readonly JournalRecord[] }

export const everything: JournalQuery = { text: '', kinds: [], region: null, raceDay: null }
export const raceWindowDays = 10

/** The days of each month that answer, the newest first; a month at a time, so that a long journal can be searched in slices. */
export function* searchBack(journal: Journal, query: JournalQuery): Generator<readonly FoundDay[]> {
  const terms = termsOf(query.text)
  const from = query.raceDay
  const to = from && addDays(from, raceWindowDays)
  for (const month of [...monthsOf(journal)].reverse()) {
    if (from && to && (month < monthOf(from) || month > monthOf(to))) continue
    const records = recordsOfMonth(journal, month)
    yield isEverything(query) ? allDays(records) : answering(records, terms, query)
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

type MonthRecords = Parameters<typeof byDay>[0]

const allDays = keptByMonth((records): readonly FoundDay[] =>
  [...byDay(records)].map(([day, all]) => ({ day, records: all })).reverse(),
)

function answering(
  records: MonthRecords,
  terms: readonly string[],
  { kinds, region, raceDay }: JournalQuery,
): FoundDay[] {
  const held = holding(records, terms)
  if (held.size === 0) return []
  const lastDay = raceDay && addDays(raceDay, raceWindowDays)
  const answers = (record: JournalRecord) =>
    held.has(record) &&
    (kinds.length === 0 || kinds.includes(record.kind)) &&
    (region === null || kindOf(record).regionsOf(record).includes(region))
  return allDays(records).flatMap(({ day, records: all }) => {
    if (raceDay && lastDay && (day < raceDay || day > lastDay)) return []
    const found = all.filter(answers)
    return found.length === 0 ? [] : [{ day, records: found }]
  })
}
