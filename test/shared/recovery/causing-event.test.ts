// Which effort today's soreness can come from.
import { expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import * as causing from '../../../src/shared/recovery/causing-event.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

const today = day('2026-11-25')
const daysSinceEvent = (records: readonly JournalRecord[], on: typeof today) =>
  causing.daysSinceEvent(journalOf(1, records), on)
const race = { name: 'Lakeside Marathon' }

test('it is the latest race or hard session, and an easy run since then changes nothing', () => {
  const records = [
    aRun(1, '2026-11-08', { race }),
    aRun(2, '2026-11-12', { hard: true }),
    aRun(3, '2026-11-24'),
    aCheck(4, '2026-11-25', []),
  ]
  expect(daysSinceEvent(records, today)).toBe(13)
  expect(daysSinceEvent(records.slice(0, 1), today)).toBe(17)
})

test('it is known no more once its soreness was logged as gone on two logs in a row, the first days apart', () => {
  const run = aRun(1, '2026-11-08', { race })
  const nothing = (n: number, on: string) => aCheck(n, on, [])
  const sore = (n: number, on: string) => aCheck(n, on, [{ region: 'calf', side: 'left', value: 2 }])
  expect(
    daysSinceEvent([run, nothing(2, '2026-11-13'), nothing(3, '2026-11-16'), sore(4, '2026-11-25')], today),
  ).toBe(null)
  expect(
    daysSinceEvent([run, nothing(2, '2026-11-13'), sore(3, '2026-11-16'), sore(4, '2026-11-25')], today),
  ).toBe(17)
  expect(
    daysSinceEvent([run, nothing(2, '2026-11-08'), nothing(3, '2026-11-10'), sore(4, '2026-11-25')], today),
  ).toBe(17)
})

test('it is not known without one, after four weeks, or where it is still to come', () => {
  expect(daysSinceEvent([aRun(1, '2026-11-20')], today)).toBeNull()
  expect(daysSinceEvent([aRun(1, '2026-10-28', { race })], today)).toBe(28)
  expect(daysSinceEvent([aRun(1, '2026-10-27', { race })], today)).toBeNull()
  expect(daysSinceEvent([aRun(1, '2026-11-26', { race })], today)).toBeNull()
})
