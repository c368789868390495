// What the page of the runner's data says of backups and of going back to one.
import { describe, expect, test } from 'vitest'
import {
  bytesText,
  effectText,
  goBackText,
  rowDay,
  stateText,
  type Wording,
} from '../../../../../src/renderer/pages/settings/data/data-words.ts'
import { day } from '../../../../../src/shared/base/day.ts'
import type { Preview } from '../../../../../src/shared/contract/backups.ts'
import { aNight } from '../../../../fakes/records.ts'

const words: Wording = {
  locale: 'en-GB',
  unit: 'km',
  firstWeekday: 1,
  clock: '24h',
  today: day('2026-11-24'),
  timeZone: 'Europe/Berlin',
}

const stamp = '2026-11-22T10-12-00.000Z'
const preview = (part: Partial<Preview>): Preview => ({
  stamp,
  takenAt: Date.parse('2026-11-22T10:12:00Z'),
  effect: { back: 0, away: 0, differs: 0 },
  byKind: {},
  awayDays: [],
  back: [],
  days: [],
  ...part,
})

describe('what going back would do', () => {
  test('is one sentence with its numbers, its days and the one that comes back', () => {
    const said = effectText(
      preview({
        effect: { back: 1, away: 13, differs: 2 },
        awayDays: [day('2026-11-24'), day('2026-11-23')],
        back: [aNight(1, '2026-11-21')],
      }),
      words,
    )
    expect(said).toBe(
      'Going back to this backup would remove 13 entries of yesterday and today, bring back 1 that was deleted (slept 7 h 20, 21 November) and change 2. It can be undone. Settings and routines stay as they are.',
    )
  })

  test('names no more than three days, and counts the others', () => {
    const awayDays = [day('2026-11-24'), day('2026-11-23'), day('2026-11-20'), day('2026-11-19')]
    expect(effectText(preview({ effect: { back: 0, away: 5, differs: 0 }, awayDays }), words)).toContain(
      'would remove 5 entries of 4 days.',
    )
  })

  test('is nothing where the entries are the same', () => {
    expect(effectText(preview({}), words)).toBe('The journal holds the same entries as this backup.')
  })
})

test('a backup is named by its day, and one of today by its time too', () => {
  expect(rowDay(Date.parse('2026-11-24T07:12:00Z'), words)).toBe('Today 8:12')
  expect(rowDay(Date.parse('2026-11-22T10:12:00Z'), words)).toBe('Sunday')
  expect(rowDay(Date.parse('2026-11-01T10:12:00Z'), words)).toBe('1 November')
  expect(goBackText(Date.parse('2026-11-24T07:12:00Z'), words)).toBe('Go back to 8:12')
  expect(goBackText(Date.parse('2026-11-22T10:12:00Z'), words)).toBe('Go back to Sunday')
})

test('one that is kept for good says how much more it holds, also beside an empty journal', () => {
  const row = { stamp, takenAt: 0, counts: { night: 100, workout: 6 }, isPinned: true }
  expect(stateText(row, { entries: 100 }, null)).toBe('kept for good: 6 % more than now')
  expect(stateText(row, { entries: 0 }, null)).toBe('kept for good: the journal is empty now')
})

test('only the newest is called checked just now, and only where the check found nothing', () => {
  const row = { stamp, takenAt: 0, counts: {}, isPinned: false }
  const check = { checkedAt: 0, files: 9, backup: stamp, faults: [] }
  expect(stateText(row, { entries: 0 }, check)).toBe('every file checked just now')
  expect(stateText(row, { entries: 0 }, { ...check, faults: ['x'] })).toBe('checked when it was made')
})

test('sizes are in the units of the language', () => {
  expect(bytesText(840, 'en-GB')).toBe('1 kB')
  expect(bytesText(9_812_000, 'en-GB')).toBe('9.8 MB')
  expect(bytesText(9_812_000, 'de-DE')).toBe('9,8 MB')
})
