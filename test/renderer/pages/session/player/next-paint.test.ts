// When the player paints: at each whole second, and in between as often as ring and bar need it.
import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { nextPaintMs, stepMs } from '../../../../../src/renderer/pages/session/player/next-paint.ts'
import { countdownText } from '../../../../../src/renderer/routines/times.ts'

it('draws a short hold in eighths of a second, a long one more calmly, and by the second with less motion', () => {
  expect([5_000, 60_000, 90_000, 150_000, 3_600_000].map((ms) => stepMs(ms, false))).toEqual([
    125, 125, 250, 250, 1000,
  ])
  expect(stepMs(5_000, true)).toBe(1000)
})

it('paints when the figures turn over, whichever come first', () => {
  expect(nextPaintMs(29_340, 60_340, 1000)).toBe(340)
  expect(nextPaintMs(29_340, 60_220, 1000)).toBe(220)
  expect(nextPaintMs(29_340, 60_340, 125)).toBe(90)
  expect(nextPaintMs(29_000, 60_000, 1000)).toBe(1000)
})

it('paints no more once nothing is left to count', () => {
  expect(nextPaintMs(0, 60_000, 100)).toBeNull()
})

const ms = fc.double({ min: 1, max: 3_600_000, noNaN: true })

property.prop([ms, ms, fc.constantFrom(125, 250, 1000)])(
  'no second turns over between two paintings',
  (leftMs, aheadMs, step) => {
    const waitMs = nextPaintMs(leftMs, leftMs + aheadMs, step) ?? 0
    const isNew = (agoMs: number) =>
      countdownText(leftMs - agoMs) !== countdownText(leftMs) ||
      countdownText(leftMs + aheadMs - agoMs) !== countdownText(leftMs + aheadMs)
    expect(waitMs).toBeGreaterThan(0)
    expect(isNew(waitMs - 0.01)).toBe(false)
  },
)
