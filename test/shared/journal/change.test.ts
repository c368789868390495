// The one way the journal changes: applied, undone and replayed, for any sequence of edits.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import {
  allRecords,
  applyChange,
  type Change,
  type Draft,
  emptyJournal,
  findRecord,
  invert,
  type Journal,
  journalOf,
  noteEntries,
  placedBy,
  toldOf,
  withMonths,
} from '../../../src/shared/journal/change.ts'
import { movedTo } from '../../../src/shared/journal/move.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { anyRecord, someDays, someIds, someRecords } from '../../fakes/any-record.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'
import { bothSizes, evenAtMost, growthOf } from '../../growth.ts'

const draft: fc.Arbitrary<Draft> = fc.record({
  put: fc.uniqueArray(anyRecord, { maxLength: 3, selector: (record) => record.id }),
  remove: fc.uniqueArray(fc.constantFrom(...someIds).map(id), { maxLength: 2 }),
})
const drafts = fc.array(draft, { maxLength: 12 })

function changeOf(journal: Journal, { put, remove }: Draft): Change {
  const rev = journal.rev + 1
  return { rev, at: rev, put: put.map((record) => ({ ...record, rev })), remove }
}

/** All states on the way, the one begun with first, and the change that led to each next one. */
function play(
  all: readonly Draft[],
  begun = emptyJournal,
): { states: Journal[]; changes: Change[]; last: Journal } {
  let last = begun
  const states = [last]
  const changes: Change[] = []
  for (const one of all) {
    const change = changeOf(last, one)
    last = applyChange(last, change)
    changes.push(change)
    states.push(last)
  }
  return { states, changes, last }
}

/** The records by id, without the revisions that undoing gives anew. */
function contentOf(journal: Journal): JournalRecord[] {
  return allRecords(journal)
    .map((record) => ({ ...record, rev: 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

property.prop([drafts])(
  'a journal holds what the last edit of each record left, in the month of its day',
  (all) => {
    const left = new Map<string, JournalRecord>()
    for (const { put, remove } of all) {
      for (const one of remove) left.delete(one)
      for (const record of put) left.set(record.id, record)
    }
    const { last } = play(all)
    expect(contentOf(last)).toEqual([...left.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    expect(last.rev).toBe(all.length)
    for (const [month, records] of last.months) {
      expect(records.size).toBeGreaterThan(0)
      for (const [key, record] of records) expect([record.day.slice(0, 7), record.id]).toEqual([month, key])
    }
  },
)

property.prop([drafts, draft])(
  'undoing an edit gives back what was there, and redoing it what it made',
  (all, edit) => {
    const before = play(all).last
    const change = changeOf(before, edit)
    const after = applyChange(before, change)
    const undo = changeOf(after, invert(before, change))
    const undone = applyChange(after, undo)
    expect(contentOf(undone)).toEqual(contentOf(before))
    const redone = applyChange(undone, changeOf(undone, invert(after, undo)))
    expect(contentOf(redone)).toEqual(contentOf(after))
  },
)

property.prop([someRecords, drafts, fc.array(fc.constantFrom(...someDays), { maxLength: 4 })])(
  'undoing all edits and moves gives back the journal that was there before, and redoing them all the last one',
  (records, all, moves) => {
    const begun = journalOf(1, records)
    const moved = moves.map((to, n): Draft => {
      const record = records[n % records.length] as JournalRecord
      return { put: [movedTo(record, day(to), 'Europe/Berlin')], remove: [] }
    })
    const { states, changes, last } = play([...all, ...moved], begun)
    let journal = last
    const ways: Draft[] = []
    for (const [index, change] of [...changes.entries()].toReversed()) {
      const undo = invert(states[index] as Journal, change)
      ways.push(invert(journal, undo))
      journal = applyChange(journal, changeOf(journal, undo))
      expect(contentOf(journal)).toEqual(contentOf(states[index] as Journal))
    }
    expect(contentOf(journal)).toEqual(contentOf(begun))
    for (const way of ways.toReversed()) journal = applyChange(journal, changeOf(journal, way))
    expect(contentOf(journal)).toEqual(contentOf(last))
  },
)

property.prop([drafts])(
  'a journal that knows its places finds what one that looks into every month finds, before and after each edit',
  (all) => {
    const placed = play(all, placedBy(new Map(), emptyJournal)).states
    const found = (journal: Journal) => someIds.map((n) => findRecord(journal, id(n)))
    expect(placed.map(found)).toEqual(play(all).states.map(found))
  },
)

test('to look for what was taken out of eight times as many months takes no more than so many times as long', () => {
  const [less, more] = bothSizes(9600, (count) => {
    const months = Array.from({ length: count }, (_, n) => monthOfOne(n))
    const whole = withMonths(placedBy(new Map(), emptyJournal), months)
    const gone = months.filter((_, n) => n % 2 === 0)
    const left = withMonths(
      whole,
      gone.map(([month]) => [month, new Map()]),
    )
    return { left, gone: gone.flatMap(([, records]) => [...records.keys()]) }
  })
  const growth = growthOf(
    () => less.gone.map((one) => findRecord(less.left, one)),
    () => more.gone.map((one) => findRecord(more.left, one)),
  )
  expect(growth).toBeLessThanOrEqual(evenAtMost)
})

/** The n-th month from the year 1000 on, with one record. */
function monthOfOne(n: number): [month: string, records: Map<string, JournalRecord>] {
  const month = `${1000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  return [month, new Map([[id(n), aRun(n, `${month}-01`)]])]
}

property.prop([drafts, fc.nat()])(
  'a log replayed over a journal that already holds part of it ends the same',
  (all, n) => {
    const { states, changes, last } = play(all)
    const held = states[n % states.length] ?? emptyJournal
    expect(changes.reduce(applyChange, held)).toEqual(last)
  },
)

property.prop([drafts, draft])('a change that is applied twice is applied once', (all, edit) => {
  const before = play(all).last
  const change = changeOf(before, edit)
  const after = applyChange(before, change)
  expect(applyChange(after, change)).toEqual(after)
})

property.prop([drafts, draft])('a change touches nothing of the journal it was applied to', (all, edit) => {
  const before = play(all).last
  const copy = structuredClone(before)
  applyChange(before, changeOf(before, edit))
  expect(before).toEqual(copy)
})

property.prop([drafts])('a journal made of its records is the same journal', (all) => {
  const { last } = play(all)
  expect(journalOf(last.rev, allRecords(last))).toEqual(last)
})

describe('a record that moves to another month', () => {
  const [night, run] = [aNight(1, '2026-10-31', { rev: 1 }), aRun(2, '2026-11-01', { rev: 1 })]
  const before = journalOf(1, [night, run])
  const moved = { ...night, day: run.day, rev: 2 }
  const after = applyChange(before, { rev: 2, at: 0, put: [moved], remove: [] })

  test('leaves its old month, which goes when it is empty', () => {
    expect([...after.months.keys()]).toEqual(['2026-11'])
    expect(findRecord(after, night.id)).toEqual(moved)
  })

  test('leaves months alone that it has nothing to do with', () => {
    const note = { ...run, note: 'windy', rev: 3 }
    const noted = applyChange(before, { rev: 3, at: 0, put: [note], remove: [] })
    expect(noted.months.get('2026-10')).toBe(before.months.get('2026-10'))
  })
})

test('an old change never overwrites a newer record and never removes it', () => {
  const journal = journalOf(9, [aRun(1, '2026-11-22', { rev: 9, note: 'new' })])
  const put = applyChange(journal, {
    rev: 4,
    at: 0,
    put: [aRun(1, '2026-10-31', { note: 'old' })],
    remove: [],
  })
  const removed = applyChange(journal, { rev: 4, at: 0, put: [], remove: [id(1)] })
  expect([put, removed]).toEqual([journal, journal])
})

test('removing or looking for a record that is not there changes and finds nothing', () => {
  const journal = journalOf(1, [aRun(1, '2026-11-22', { rev: 1 })])
  expect(applyChange(journal, { rev: 2, at: 0, put: [], remove: [id(7)] })).toEqual({ ...journal, rev: 2 })
  expect(findRecord(journal, id(7))).toBe(undefined)
})

test('an edit about one entry is told as it is, one about several by how many they are', () => {
  const [run, moved, night] = [aRun(1, '2026-11-01'), aRun(1, '2026-11-02'), aNight(2, '2026-11-01')]
  const one = { before: [run], after: [moved] }
  const several = { before: [run], after: [moved, night] }
  const known = { before: [], after: [run] }
  noteEntries(known, 120_388)
  expect([toldOf(one), toldOf(several), toldOf(known)]).toEqual([one, { entries: 2 }, { entries: 120_388 }])
})
