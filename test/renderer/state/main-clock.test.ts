// What the window makes of main's clock.
import { expect, test } from 'vitest'
import { leadAfter } from '../../../src/renderer/state/main-clock.ts'

test('a message that was held up does not put the clock back', () => {
  expect(leadAfter(400, 10_400, 10_900)).toBe(400)
})

test('a message that came faster than all before puts the clock right', () => {
  expect(leadAfter(400, 10_420, 10_000)).toBe(420)
})

test('a window whose clock went on while main’s stood still takes main’s', () => {
  expect(leadAfter(400, 20_000, 80_000)).toBe(-60_000)
})
