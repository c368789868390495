// Which check and which night stand for a day.
import { expect, it } from 'vitest'
import { latestCheck, nightOf } from '../../../src/renderer/entries/day-records.ts'
import { day, instant } from '../../../src/shared/base/day.ts'
import { aCheck, aNight } from '../../fakes/records.ts'

const on = day('2026-11-24')

it('takes the check that was felt last, wherever it stands in the journal', () => {
  const evening = aCheck(1, on, [], { checkedAt: instant('2026-11-24T20:00:00+01:00') })
  const morning = aCheck(2, on, [], { checkedAt: instant('2026-11-24T20:30:00+02:00') })
  expect(latestCheck([evening, morning, aCheck(3, '2026-11-25', [])], on)).toBe(evening)
  expect(latestCheck([], on)).toBe(null)
})

it('takes the night that was written down last', () => {
  const first = aNight(1, on, { rev: 3 })
  const second = aNight(2, on, { rev: 5 })
  expect(nightOf([second, first, aNight(3, '2026-11-23', { rev: 9 })], on)).toBe(second)
})
