// The three ways in which the checks of one day are taken together.
import { expect, it } from 'vitest'
import type { Soreness } from '../../../src/shared/journal/records.ts'
import { highestOfDay, lastCheckOfDay, latestOfDay } from '../../../src/shared/soreness/checks-of-day.ts'
import { sorenessOf } from '../../../src/shared/soreness/day-log.ts'
import { at, check, dayAfter, journal } from '../../fakes/after-marathon.ts'

const evening = check(1, 'calf left 2', { checkedAt: at(1, '20:00') })
const morning = check(1, 'calf left 6, quads left 3', { checkedAt: at(1, '07:00') })
const written = journal(evening, morning, check(2, 'calf left 9'))

it('gives the highest of each place, whatever came later', () => {
  expect(sorenessOf(highestOfDay(written, dayAfter(1))).worst).toBe(6)
})

it('gives the last rating of each place, until nothing else is sore', () => {
  const values = (...more: Soreness[]) =>
    latestOfDay(journal(evening, morning, ...more), dayAfter(1)).map(({ region, value }) => [region, value])
  expect(values()).toEqual([
    ['calf', 2],
    ['quads', 3],
  ])
  expect(values(check(1, 'calf left 1 +', { checkedAt: at(1, '21:00') }))).toEqual([['calf', 1]])
})

it('gives the check that was felt last, and none of a day without', () => {
  expect(lastCheckOfDay(written, dayAfter(1))?.checkedAt).toBe(at(1, '20:00'))
  expect(lastCheckOfDay(written, dayAfter(3))).toBe(null)
})
