// The words of a month's records, worked out once: which of them begins with what was typed.
import { folded } from '../base/fold.ts'
import { keptByMonth, type MonthRecords } from '../journal/days.ts'
import type { JournalRecord } from '../journal/records.ts'
import { searchedIn } from '../words/kind-words.ts'
import { newestFirst } from './newest-first.ts'

/** What was typed as the beginnings of words, small and without accents or punctuation: `Café-Lauf` as `cafe`, `lauf`. */
export function termsOf(text: string): string[] {
  return plain(text).split(' ').filter(Boolean)
}

/**
 * Which records of a month hold all these beginnings of words, in the order of `newestFirst`: a record does where its
 * number is that of the terms. Null where no word begins with one of them.
 */
export function heldTerms(records: MonthRecords, terms: readonly string[]): Uint16Array | null {
  const held = new Uint16Array(records.size)
  if (terms.length === 0) return held
  const { words, from, holders } = keptWords(records)
  const starts = terms.map((term) => firstFrom(words, term))
  if (terms.some((term, at) => !words[starts[at] ?? 0]?.startsWith(term))) return null
  terms.forEach((term, before) => {
    for (let at = starts[before] ?? 0; words[at]?.startsWith(term); at += 1)
      for (let one = from[at] ?? 0; one < (from[at + 1] ?? 0); one += 1) {
        const holder = holders[one] ?? 0
        if (held[holder] === before) held[holder] = before + 1
      }
  })
  return held
}

/** Works the words of a month out ahead of the first search. */
export function keepWords(records: MonthRecords): void {
  keptWords(records)
}

/** All words in their order; the places of the records that hold one stand in `holders` from its `from` to the next. */
type KeptWords = { words: readonly string[]; from: Uint32Array; holders: Uint32Array }

const keptWords = keptByMonth((records): KeptWords => {
  const places = new Map<string, number[]>()
  newestFirst(records)
    .flatMap(({ records: all }) => all)
    .forEach((record, at) => {
      for (const word of wordsIn(record)) {
        const known = places.get(word)
        if (!known) places.set(word, [at])
        else if (known.at(-1) !== at) known.push(at)
      }
    })
  const words = [...places.keys()].sort()
  const from = new Uint32Array(words.length + 1)
  words.forEach((word, at) => {
    from[at + 1] = (from[at] ?? 0) + (places.get(word)?.length ?? 0)
  })
  return { words, from, holders: Uint32Array.from(words.flatMap((word) => places.get(word) ?? [])) }
})

/** What the app itself says stands in thousands of records; only what is long is somebody's own words. */
const longestKept = 60
const mostKept = 5000
const keptTerms = new Map<string, readonly string[]>()

function wordsIn(record: JournalRecord): string[] {
  return searchedIn(record).flatMap((text) => {
    if (text === '' || text.length > longestKept) return termsOf(text)
    const known = keptTerms.get(text)
    if (known) return known
    const terms = termsOf(text)
    if (keptTerms.size < mostKept) keptTerms.set(text, terms)
    return terms
  })
}

function plain(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Where the first word stands that is not below a term. */
function firstFrom(words: readonly string[], term: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}
