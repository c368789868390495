// The three ways in which the checks of one day are taken together.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { Soreness } from '../../../src/shared/journal/records.ts'
import { lastCheckOfDay, latestOfDay } from '../../../src/shared/soreness/checks-of-day.ts'
import { dayLogOf, sorenessOf } from '../../../src/shared/soreness/day-log.ts'
import { at, check, dayAfter, journal } from '../../fakes/after-marathon.ts'
import { aCheck } from '../../fakes/records.ts'

const evening = check(1, 'calf left 2', { checkedAt: at(1, '20:00') })
const morning = check(1, 'calf left 6, quads left 3', { checkedAt: at(1, '07:00') })

it('gives the highest of each place, whatever came later', () => {
  expect(sorenessOf(dayLogOf(evening, morning)).worst).toBe(6)
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
  const records = [evening, morning, check(2, 'calf left 9')]
  expect(lastCheckOfDay(records, dayAfter(1))).toBe(evening)
  expect(lastCheckOfDay(records, dayAfter(3))).toBe(null)
})

it('tells which check was felt last by the moment, whatever zone its clock showed', () => {
  const here = aCheck(1, '2026-11-24', [], { checkedAt: instant('2026-11-24T20:00:00+01:00') })
  const further = aCheck(2, '2026-11-24', [], { checkedAt: instant('2026-11-24T20:30:00+02:00') })
  expect(lastCheckOfDay([here, further], day('2026-11-24'))).toBe(here)
})

it('takes the one that stands later of two felt at the same moment', () => {
  const again = check(1, 'calf left 1', { checkedAt: at(1, '20:00') })
  expect(lastCheckOfDay([evening, again], dayAfter(1))).toBe(again)
})
