// The spans of the trends, as addresses name them and as they are looked closer at.
import { describe, expect, test } from 'vitest'
import {
  aboutOf,
  chosenOf,
  spanOf,
  steppedSpan,
  stretchedSpan,
} from '../../../../src/renderer/pages/trends/trend-range.ts'
import { day } from '../../../../src/shared/base/day.ts'
import { emptyJournal, journalOf } from '../../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { daysIn } from '../../../../src/shared/trends/span.ts'
import { aCheck, aNight, aRun } from '../../../fakes/records.ts'

const today = day('2026-11-24')
const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

test('a span of days has them all, whatever is logged', () => {
  expect(spanOf('28', emptyJournal, today)).toEqual(span('2026-10-28', '2026-11-24'))
})

describe('all', () => {
  const allOf = (...records: JournalRecord[]) => daysIn(spanOf('all', journalOf(1, records), today))

  test('reaches back to the first check or night', () => {
    expect(allOf(aNight(1, '2026-09-01'), aCheck(2, '2026-10-01', []))).toBe(85)
  })

  test('is at least 28 days, and a workout without an effort does not lengthen it', () => {
    expect(allOf(aRun(1, '2024-01-01'), aNight(2, '2026-11-20'))).toBe(28)
    expect(allOf(aRun(1, '2026-09-01', { effortCr10: 4 }))).toBe(85)
  })

  test('does not reach back to a year that is a slip of the keyboard', () => {
    expect(allOf(aCheck(1, '0001-01-01', []), aCheck(2, '2026-10-01', []))).toBe(55)
  })
})

test.each(['7', '90', 'all', '2026-01-05..2026-02-01'])('an address names %s and is read back', (about) => {
  expect(aboutOf(chosenOf(about))).toBe(about)
})

test.each([null, '', 'soon', '2026-02-01..2026-01-05', '2026-02-30..2026-03-01'])(
  'an address that names no days, %j, is 28 days',
  (about) => {
    expect(chosenOf(about)).toBe('28')
  },
)

describe('looked at closer', () => {
  const month = span('2026-10-01', '2026-10-28')

  test('a day keeps its place while the span halves and doubles', () => {
    expect(steppedSpan(month, 'in', day('2026-10-01'), today)).toEqual(span('2026-10-01', '2026-10-14'))
    expect(steppedSpan(month, 'out', day('2026-10-28'), today)).toEqual(span('2026-09-03', '2026-10-28'))
  })

  test('a span goes half its length earlier and later, and never beyond today', () => {
    expect(steppedSpan(month, 'earlier', today, today)).toEqual(span('2026-09-17', '2026-10-14'))
    expect(steppedSpan(span('2026-10-28', '2026-11-24'), 'later', today, today)).toEqual(
      span('2026-10-28', '2026-11-24'),
    )
  })

  test('no span is shorter than a week', () => {
    expect(daysIn(steppedSpan(span('2026-10-01', '2026-10-08'), 'in', day('2026-10-04'), today))).toBe(7)
    expect(stretchedSpan(day('2026-10-10'), day('2026-10-11'), today)).toEqual(
      span('2026-10-08', '2026-10-14'),
    )
    expect(stretchedSpan(day('2026-10-10'), day('2026-10-30'), today)).toEqual(
      span('2026-10-10', '2026-10-30'),
    )
  })
})
