// Where the keys of the calendar lead.
import { expect, it } from 'vitest'
import { dayByKey, monthLater } from '../../../src/renderer/parts/calendar-moves.ts'
import { day } from '../../../src/shared/base/day.ts'

it('moves by days, weeks, to the ends of a week and by months', () => {
  const from = day('2026-10-31')
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'x']
  expect(keys.map((key) => dayByKey(key, from, 1))).toEqual([
    '2026-10-30',
    '2026-11-01',
    '2026-10-24',
    '2026-11-07',
    '2026-10-26',
    '2026-11-01',
    '2026-09-30',
    '2026-11-30',
    null,
  ])
  expect([dayByKey('Home', from, 7), dayByKey('End', from, 7)]).toEqual(['2026-10-25', '2026-10-31'])
})

it('turns months over the end of a year', () => {
  expect([monthLater('2026-12', 1), monthLater('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})
