// Curves through the soreness after a race: what they find again, and when none is drawn.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { domsCurve, domsExpFit, domsGammaFit } from '../../../src/shared/science/index.ts'

const days = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 7]

describe('a decay', () => {
  property.prop([fc.integer({ min: 60, max: 2900 }), fc.integer({ min: 2, max: 9 })], { numRuns: 20 })(
    'without noise is found again, with the soreness before the race left out',
    (rate, height) => {
      const k = rate / 1000
      const y = days.map((t) => 1 + height * Math.exp(-k * t))
      const fit = domsExpFit({ t: days, y, baseline: 1, t0: 0 })
      expect(fit?.k).toBeCloseTo(k, 9)
      expect(fit?.A).toBeCloseTo(height, 9)
      expect(fit?.halfLifeDays).toBeCloseTo(Math.LN2 / k, 6)
      expect(fit?.r2).toBeCloseTo(1, 9)
    },
  )

  test('through one log, none, or no soreness is unknown', () => {
    expect(domsExpFit({ t: [], y: [], baseline: 0, t0: 0 })).toBe(null)
    expect(domsExpFit({ t: [1], y: [4], baseline: 0, t0: 0 })).toBe(null)
    expect(domsExpFit({ t: [1, 2, 3], y: [1, 0, 1], baseline: 1, t0: 0 })).toBe(null)
  })

  test('through logs that are all alike explains nothing', () => {
    expect(domsExpFit({ t: [1, 2, 3], y: [4, 4, 4], baseline: 0, t0: 0 })?.r2).toBe(null)
  })
})

describe('a rise and decay', () => {
  test('without noise is found again', () => {
    const y = days.map((t) => 5 * (t / 1.5) ** 2 * Math.exp(2 * (1 - t / 1.5)))
    const fit = domsGammaFit({ t: days, y, baseline: 0 })
    expect(fit?.P).toBeCloseTo(5, 9)
    expect([fit?.tPeak, fit?.alpha]).toEqual([1.5, 2])
    expect(fit?.halfTimeAfterPeak).toBeCloseTo(1.617, 3)
    expect(fit?.aucInfinite).toBeCloseTo(13.854, 3)
  })

  test('through two logs or no soreness is unknown', () => {
    expect(domsGammaFit({ t: [1, 2], y: [4, 3], baseline: 0 })).toBe(null)
    expect(domsGammaFit({ t: [1, 2, 3], y: [1, 0, 1], baseline: 1 })).toBe(null)
  })

  test('begins at the finish: an earlier log is refused', () => {
    expect(() => domsGammaFit({ t: [-1, 1, 2], y: [1, 2, 3], baseline: 0 })).toThrow(
      new RangeError('t is below 0'),
    )
  })
})

describe('the curve that is drawn', () => {
  test('is a decay where the first log is the peak, and a rise where it is not', () => {
    expect(domsCurve({ t: [0, 1, 2, 3, 4], y: [6, 4, 3, 2, 1], baseline: 0 })?.kind).toBe('decay')
    expect(domsCurve({ t: [0, 1, 2, 3, 4], y: [2, 6, 5, 3, 1], baseline: 0 })?.kind).toBe('rise')
  })

  test.each([
    ['four logs', [0, 1, 2, 3], [6, 4, 3, 2]],
    ['a peak below 2', [0, 1, 2, 3, 4], [1.9, 1, 1, 0, 0]],
    ['one log after the peak', [0, 1, 2, 3, 4], [1, 2, 3, 5, 4]],
    ['logs that follow no curve', [0, 1, 2, 3, 4, 5], [6, 0, 6, 0, 6, 0]],
  ])('is none for %s', (_, t, y) => {
    expect(domsCurve({ t, y, baseline: 0 })).toBe(null)
  })
})
