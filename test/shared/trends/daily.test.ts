// Soreness day by day.
import { expect, test } from 'vitest'
import { day, daysFrom } from '../../../src/shared/base/day.ts'
import { dailySoreness } from '../../../src/shared/trends/daily.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

test('every day of the window has a row in order, and a day that was not logged is null, never 0', () => {
  const records = [
    aCheck(1, '2026-11-24', [
      { region: 'quads', side: 'left', value: 5 },
      { region: 'quads', side: 'right', value: 6 },
      { region: 'calf', side: 'left', value: 0 },
    ]),
    aCheck(2, '2026-11-22', []),
    aCheck(3, '2026-11-26', [{ region: 'quads', side: 'left', value: 9 }]),
    aRun(4, '2026-11-23'),
  ]
  expect(dailySoreness(records, day('2026-11-22'), day('2026-11-25'))).toEqual([
    { day: '2026-11-22', worst: 0, place: null, soreCount: 0 },
    { day: '2026-11-23', worst: null, place: null, soreCount: null },
    { day: '2026-11-24', worst: 6, place: { region: 'quads', side: 'right' }, soreCount: 2 },
    { day: '2026-11-25', worst: null, place: null, soreCount: null },
  ])
})

test('several checks on a day give the highest of each place', () => {
  const records = [
    aCheck(1, '2026-11-22', [{ region: 'calf', side: 'left', value: 2 }]),
    aCheck(2, '2026-11-22', [
      { region: 'calf', side: 'left', value: 5 },
      { region: 'glutes', side: 'right', value: 1 },
    ]),
    aCheck(3, '2026-11-22', [{ region: 'calf', side: 'left', value: 3 }]),
  ]
  expect(dailySoreness(records, day('2026-11-22'), day('2026-11-22'))).toEqual([
    { day: '2026-11-22', worst: 5, place: { region: 'calf', side: 'left' }, soreCount: 2 },
  ])
})

test('of places that are equally sore the first in the alphabet is named', () => {
  const records = [
    aCheck(1, '2026-11-22', [
      { region: 'quads', side: 'left', value: 4 },
      { region: 'calf', side: 'right', value: 4 },
      { region: 'calf', side: 'left', value: 4 },
    ]),
  ]
  expect(dailySoreness(records, day('2026-11-22'), day('2026-11-22'))[0]?.place).toEqual({
    region: 'calf',
    side: 'left',
  })
})

test('pain of a joint, tendon or bone never counts as muscle soreness', () => {
  const knee = { region: 'knee_joint', side: 'left', value: 8 } as const
  const rows = dailySoreness(
    [
      aCheck(1, '2026-11-22', [knee]),
      aCheck(2, '2026-11-23', [knee], { nothingElseSore: true }),
      aCheck(3, '2026-11-24', [knee, { region: 'soleus', side: 'left', value: 2 }]),
    ],
    day('2026-11-22'),
    day('2026-11-24'),
  )
  expect(rows.map(({ worst }) => worst)).toEqual([null, 0, 2])
})

test('days go on across the ends of months and leap days, and a window that ends before it begins is empty', () => {
  expect(daysFrom(day('2028-02-28'), day('2028-03-01'))).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  expect(daysFrom(day('2026-11-22'), day('2026-11-21'))).toEqual([])
})
