// The words of a month's records, worked out once: which of them begins with what was typed.
import { keptByMonth, type MonthRecords } from '../journal/days.ts'
import type { JournalRecord } from '../journal/records.ts'
import { searchedIn } from '../words/kind-words.ts'

/** What was typed as the beginnings of words, small and without accents or punctuation: `Café-Lauf` as `cafe`, `lauf`. */
export function termsOf(text: string): string[] {
  return plain(text).split(' ').filter(Boolean)
}

/** The records of a month that hold all these beginnings of words; without any all of them. */
export function holding(records: MonthRecords, terms: readonly string[]): ReadonlySet<JournalRecord> {
  const all = [...records.values()]
  if (terms.length === 0) return new Set(all)
  const { words, holders } = keptWords(records)
  const found = new Uint8Array(all.length)
  terms.forEach((term, held) => {
    for (let at = firstFrom(words, term); words[at]?.startsWith(term); at += 1)
      for (const holder of holders[at] ?? []) if (found[holder] === held) found[holder] = held + 1
  })
  return new Set(all.filter((_, at) => found[at] === terms.length))
}

/** Works the words of a month out ahead of the first search. */
export function keepWords(records: MonthRecords): void {
  keptWords(records)
}

/** All words in their order, and for each the places of the records that hold it. */
type KeptWords = { words: readonly string[]; holders: readonly Uint32Array[] }

const keptWords = keptByMonth((records): KeptWords => {
  const holders = new Map<string, number[]>()
  let at = 0
  for (const record of records.values()) {
    for (const word of new Set(termsOf(searchedIn(record).join(' ')))) {
      const known = holders.get(word)
      if (known) known.push(at)
      else holders.set(word, [at])
    }
    at += 1
  }
  const words = [...holders.keys()].sort()
  return { words, holders: words.map((word) => Uint32Array.from(holders.get(word) ?? [])) }
})

function plain(text: string): string {
  const small = text.toLowerCase()
  const bare = /^[ -~]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{Mn}/gu, '')
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ')
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
