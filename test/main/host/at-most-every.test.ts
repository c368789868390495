import { expect, test } from 'vitest'
import { atMostEvery } from '../../../src/main/host/at-most-every.ts'

test('what is asked for again and again happens once in five seconds', () => {
  let [nowMs, times] = [0, 0]
  const open = atMostEvery(
    5_000,
    () => nowMs,
    () => {
      times += 1
    },
  )
  const timesAt = [0, 10, 4_999, 5_000, 9_999, 10_001, 10_002].map((ms) => {
    nowMs = ms
    open()
    return times
  })
  expect(timesAt).toEqual([1, 1, 1, 2, 2, 3, 3])
})
