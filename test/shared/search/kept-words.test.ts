// What is found over kept words is what a look through all records finds.
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { muscles, structures } from '../../../src/shared/anatomy/body.ts'
import { addDays, day, monthOf } from '../../../src/shared/base/day.ts'
import { allRecords, applyChange, type Journal, journalOf } from '../../../src/shared/journal/change.ts'
import { type JournalRecord, kindOf } from '../../../src/shared/journal/records.ts'
import { termsOf } from '../../../src/shared/search/kept-words.ts'
import { type JournalQuery, keepWordsBack, searchBack } from '../../../src/shared/search/search.ts'
import { kinds, searchedIn } from '../../../src/shared/words/kind-words.ts'
import { anyRecord, someDays, someRecords } from '../../fakes/any-record.ts'

const queries: fc.Arbitrary<JournalQuery> = fc.record({
  text: fc.constantFrom('', ' ', 'r', 'run', 'calf l', 'LAKE mar', 'a', 'b', 'day 1', 'rest', 'fév', 'x'),
  kinds: fc.subarray(kinds, { maxLength: 3 }),
  region: fc.option(fc.constantFrom(...muscles, ...structures)),
  raceDay: fc.option(fc.constantFrom(...someDays.map(day))),
})

/** One look at every record, its words made anew. */
function lookedThrough(journal: Journal, query: JournalQuery): JournalRecord[] {
  const terms = termsOf(query.text)
  return allRecords(journal).filter((record) => {
    const words = termsOf(searchedIn(record).join(' '))
    const { raceDay, region } = query
    return (
      terms.every((term) => words.some((word) => word.startsWith(term))) &&
      (query.kinds.length === 0 || query.kinds.includes(record.kind)) &&
      (region === null || kindOf(record).regionsOf(record).includes(region)) &&
      (raceDay === null || (record.day >= raceDay && record.day <= addDays(raceDay, 10)))
    )
  })
}

const ids = (records: readonly JournalRecord[]) => records.map(({ id }) => id).sort()

test.prop([someRecords, anyRecord, queries])('a search over kept words', (records, changed, query) => {
  const before = journalOf(1, records)
  for (const _ of keepWordsBack(before));
  const after = applyChange(before, { rev: 2, at: 0, put: [changed], remove: [] })
  for (const journal of [before, after]) {
    const months = [...searchBack(journal, query)]
    const days = months.flatMap((month) => month.days(31))
    const looked = lookedThrough(journal, query)
    expect(months.reduce((sum, { entryCount }) => sum + entryCount, 0)).toBe(looked.length)
    expect(months.reduce((sum, { dayCount }) => sum + dayCount, 0)).toBe(days.length)
    expect(months.flatMap((month) => month.days(1))).toEqual(
      days.filter(({ day: on }, at) => monthOf(on) !== monthOf(days[at - 1]?.day ?? day('0001-01-01'))),
    )
    expect(ids(days.flatMap((found) => found.records))).toEqual(ids(looked))
    expect(days.map((found) => found.day)).toEqual(
      [...new Set(days.map((found) => found.day))].sort().reverse(),
    )
    expect(days.every((found) => found.records.every((record) => record.day === found.day))).toBe(true)
  }
})
