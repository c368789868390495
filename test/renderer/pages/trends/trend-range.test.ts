// How many days a span has.
import { expect, test } from 'vitest'
import { daysIn } from '../../../../src/renderer/pages/trends/trend-range.ts'
import { day } from '../../../../src/shared/base/day.ts'
import { emptyJournal, journalOf } from '../../../../src/shared/journal/change.ts'
import { aCheck, aNight, aRun } from '../../../fakes/records.ts'

const today = day('2026-11-24')

test('a span of days has them all, whatever is logged', () => {
  expect(daysIn('28', emptyJournal, today)).toBe(28)
})

test('all reaches back to the first check or night', () => {
  expect(daysIn('all', journalOf(1, [aNight(1, '2026-09-01'), aCheck(2, '2026-10-01', [])]), today)).toBe(85)
})

test('all is at least 28 days, and a workout alone does not lengthen it', () => {
  expect(daysIn('all', journalOf(1, [aRun(1, '2024-01-01'), aNight(2, '2026-11-20')]), today)).toBe(28)
})

test('all does not reach back to a year that is a slip of the keyboard', () => {
  const journal = journalOf(1, [aCheck(1, '0001-01-01', []), aCheck(2, '2026-10-01', [])])
  expect(daysIn('all', journal, today)).toBe(55)
})
