// What the checks of one day say together.
import { expect, test } from 'vitest'
import { dayLogOf, sorenessOf } from '../../../src/shared/soreness/day-log.ts'
import { aCheck } from '../../fakes/records.ts'

const on = '2026-11-22'

test('a day without a check is null, never 0, and one on which nothing was sore is 0', () => {
  expect(sorenessOf(dayLogOf())).toEqual({ worst: null, place: null, soreCount: null })
  expect(sorenessOf(dayLogOf(aCheck(1, on, [])))).toEqual({ worst: 0, place: null, soreCount: 0 })
})

test('several checks on a day give the highest of each place', () => {
  const log = dayLogOf(
    aCheck(1, on, [{ region: 'calf', side: 'left', value: 2 }]),
    aCheck(2, on, [
      { region: 'calf', side: 'left', value: 5 },
      { region: 'glutes', side: 'right', value: 1 },
      { region: 'quads', side: 'left', value: 0 },
    ]),
    aCheck(3, on, [{ region: 'calf', side: 'left', value: 3 }]),
  )
  expect(sorenessOf(log)).toEqual({ worst: 5, place: { region: 'calf', side: 'left' }, soreCount: 2 })
})

test('of places that are equally sore the first in the alphabet is named', () => {
  const check = aCheck(1, on, [
    { region: 'quads', side: 'left', value: 4 },
    { region: 'calf', side: 'right', value: 4 },
    { region: 'calf', side: 'left', value: 4 },
  ])
  expect(sorenessOf(dayLogOf(check)).place).toEqual({ region: 'calf', side: 'left' })
})

test('pain of a joint, tendon or bone never counts as muscle soreness', () => {
  const knee = { region: 'knee_joint', side: 'left', value: 8 } as const
  const worst = [
    aCheck(1, on, [knee]),
    aCheck(2, on, [knee], { nothingElseSore: true }),
    aCheck(3, on, [knee, { region: 'soleus', side: 'left', value: 2 }]),
  ].map((check) => sorenessOf(dayLogOf(check)).worst)
  expect(worst).toEqual([null, 0, 2])
})
