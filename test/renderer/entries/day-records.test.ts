// Which night stands for a day.
import { expect, it } from 'vitest'
import { nightOf } from '../../../src/renderer/entries/day-records.ts'
import { day } from '../../../src/shared/base/day.ts'
import { aNight } from '../../fakes/records.ts'

const on = day('2026-11-24')

it('takes the night that was written down last', () => {
  const first = aNight(1, on, { rev: 3 })
  const second = aNight(2, on, { rev: 5 })
  expect(nightOf([second, first, aNight(3, '2026-11-23', { rev: 9 })], on)).toBe(second)
})
