// The journal by days: whatever is asked of the index is what a look at every record would give.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '../../../src/shared/base/day.ts'
import { allRecords, applyChange, type Journal, journalOf } from '../../../src/shared/journal/change.ts'
import {
  firstDay,
  latest,
  monthsOf,
  ofKindBetween,
  racesOf,
  recordsBetween,
  recordsOn,
  sessionsBack,
  sessionsOf,
  writtenDays,
} from '../../../src/shared/journal/days.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { anyRecord, someDays, someRecords } from '../../fakes/any-record.ts'
import { aCheck, aRun, id } from '../../fakes/records.ts'

const someDay: fc.Arbitrary<Day> = fc
  .record({ from: fc.constantFrom(...someDays), by: fc.integer({ min: -40, max: 40 }) })
  .map(({ from, by }) => addDays(day(from), by))

const sorted = (records: readonly JournalRecord[]) =>
  records.map(({ id: own, day: on }) => `${on} ${own}`).sort()

describe('the index says what a scan says', () => {
  property.prop([someRecords, someDay, someDay])('of the records between two days', (records, from, to) => {
    const journal = journalOf(1, records)
    const found = recordsBetween(journal, from, to)
    expect(sorted(found)).toEqual(sorted(records.filter((one) => one.day >= from && one.day <= to)))
    expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).sort())
    expect(ofKindBetween(journal, 'night', from, to)).toEqual(found.filter(({ kind }) => kind === 'night'))
  })

  property.prop([someRecords, someDay])('of the records of a day, and of the first', (records, on) => {
    const journal = journalOf(1, records)
    expect(sorted(recordsOn(journal, on))).toEqual(sorted(records.filter((one) => one.day === on)))
    const written = records.filter(({ kind }) => kind !== 'plan').map((one) => one.day)
    expect(firstDay(journal)).toBe(written.sort()[0] ?? null)
    expect(writtenDays(journal)).toBe(new Set(written).size)
  })

  property.prop([someRecords, someDay, fc.integer({ min: 0, max: 90 })])(
    'of the latest of a kind',
    (records, on, atMost) => {
      const journal = journalOf(1, records)
      const near = records.filter(
        (one) => one.kind === 'heart' && one.day <= on && one.day >= addDays(on, -atMost),
      )
      const days = near.map((one) => one.day).sort()
      expect(latest(journal, 'heart', { on, atMost })?.day ?? null).toBe(days.at(-1) ?? null)
    },
  )

  property.prop([someRecords])('of races and of the sessions of a routine', (records) => {
    const journal = journalOf(1, records)
    const races = records.filter((one) => one.kind === 'workout' && one.race !== null)
    const sessions = records.filter((one) => one.kind === 'session')
    expect(sorted(racesOf(journal))).toEqual(sorted(races))
    expect(sorted(sessionsOf(journal, 'mobility-three'))).toEqual(sorted(sessions))
    expect(sessionsOf(journal, 'another')).toEqual([])
    const back = [...sessionsBack(journal)]
    expect(sorted(back)).toEqual(sorted(sessions))
    const months = back.map(({ day: on }) => on.slice(0, 7))
    expect(months).toEqual([...months].sort().reverse())
  })

  property.prop([someRecords, fc.array(fc.tuple(anyRecord, fc.boolean()), { maxLength: 12 })])(
    'after every Change as in a journal made at once',
    (records, edits) => {
      let journal: Journal = journalOf(1, records)
      for (const [record, isRemoval] of edits) {
        firstDay(journal)
        racesOf(journal)
        const change = isRemoval ? { put: [], remove: [record.id] } : { put: [record], remove: [] }
        journal = applyChange(journal, { rev: journal.rev + 1, at: 0, ...change })
      }
      const anew = journalOf(journal.rev, allRecords(journal))
      expect(
        recordsBetween(journal, day('2026-01-01'), day('2027-12-31'))
          .map(({ id: own }) => own)
          .sort(),
      ).toEqual(
        allRecords(anew)
          .map(({ id: own }) => own)
          .sort(),
      )
      expect([firstDay(journal), writtenDays(journal), sorted(racesOf(journal)), monthsOf(journal)]).toEqual([
        firstDay(anew),
        writtenDays(anew),
        sorted(racesOf(anew)),
        monthsOf(anew),
      ])
    },
  )
})

test('of two entries of a day the one written last is the latest', () => {
  const first = aCheck(1, '2026-11-22', [], { rev: 5 })
  const journal = journalOf(9, [aCheck(2, '2026-11-22', [], { rev: 7 }), first, aCheck(3, '2026-11-20', [])])
  expect(latest(journal, 'soreness', { on: day('2026-11-24'), atMost: 7 })?.id).toBe(id(2))
  expect(latest(journal, 'soreness', { on: day('2026-11-24'), atMost: 1 })).toBeNull()
})

test('days at both ends of the calendar and thousands of entries on one day are found like any other', () => {
  const many = Array.from({ length: 5_000 }, (_, n) => aCheck(n + 10, '2026-11-22', []))
  const journal = journalOf(1, [aRun(1, '0001-01-01'), aRun(2, '9999-12-31'), ...many])
  expect(firstDay(journal)).toBe('0001-01-01')
  expect(recordsBetween(journal, day('0001-01-01'), day('9999-12-31'))).toHaveLength(5_002)
  expect(recordsOn(journal, day('2026-11-22'))).toHaveLength(5_000)
  expect(latest(journal, 'workout', { on: day('9999-12-31'), atMost: 1 })?.id).toBe(id(2))
  expect(latest(journal, 'workout', { on: day('0001-01-02'), atMost: 9 })?.id).toBe(id(1))
  expect(writtenDays(journal)).toBe(3)
})
