// The bars of a routine.
import { expect, test } from 'vitest'
import { barsOf, sumOf } from '../../../../../src/renderer/pages/session/player/progress.ts'
import { segments } from '../routine.ts'

test('each side is a bar, all reps of a side are one, and waits are thin', () => {
  expect(barsOf(segments).map(({ lengthMs, thin }) => [lengthMs / 1000, thin])).toEqual([
    [5, true],
    [30, false],
    [5, true],
    [30, false],
    [20, true],
    [5, true],
    [20, false],
    [34, false],
  ])
})

test('the bars hold every segment once', () => {
  const held = barsOf(segments).flatMap(({ first, last }) =>
    segments.slice(first, last + 1).map(({ index }) => index),
  )
  expect(held).toEqual(segments.map(({ index }) => index))
  expect(barsOf(segments).reduce((sum, { lengthMs }) => sum + lengthMs, 0)).toBe(sumOf(segments))
})
