// The way back after a race, and races against each other, where little is known or a limit is met exactly.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  compareRaces,
  easyDays,
  karvonen,
  mayProgress,
  reverseTaper,
  sessionSpike,
} from '../../../src/shared/science/index.ts'

const series = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 10 }).chain((quarters) =>
  fc.record({
    t: fc.constant(quarters.sort((a, b) => a - b).map((quarter) => quarter / 4)),
    y: fc.array(fc.integer({ min: 0, max: 10 }), {
      minLength: quarters.length,
      maxLength: quarters.length,
    }),
    baseline: fc.integer({ min: 0, max: 3 }),
  }),
)

describe('two races compared', () => {
  property.prop([series, series])('differ by the opposite the other way round', (raceA, raceB) => {
    const there = compareRaces({ raceA, raceB })
    const back = compareRaces({ raceA: raceB, raceB: raceA })
    expect([back.A, back.B]).toEqual([there.B, there.A])
    for (const key of ['deltaPeak', 'deltaAuc', 'deltaDayBack'] as const) {
      const [one, other] = [there[key], back[key]]
      if (one === null || other === null) expect([one, other]).toEqual([null, null])
      else expect(one + other).toBe(0)
    }
    expect(back.peakDifferenceAtLeast2).toBe(there.peakDifferenceAtLeast2)
  })

  test('say nothing of a race without logs', () => {
    const raceA = { t: [1, 2], y: [5, 0], baseline: 0 }
    expect(compareRaces({ raceA, raceB: { t: [], y: [], baseline: 0 } })).toMatchObject({
      deltaPeak: null,
      deltaAuc: null,
      deltaDayBack: null,
      peakDifferenceAtLeast2: null,
    })
  })

  test('differ by two points also where the soreness before was a fraction', () => {
    const raceA = { t: [1], y: [6], baseline: 0.1 }
    const raceB = { t: [1], y: [4.2], baseline: 0.3 }
    expect(compareRaces({ raceA, raceB }).peakDifferenceAtLeast2).toBe(true)
  })
})

describe('a run against the longest of the month', () => {
  test('that is exactly at a limit stays below it', () => {
    const category = (todayKm: number, longest: number) =>
      sessionSpike({ todayKm, prev30Km: [longest] }).category
    expect([category(12.1, 11), category(14.3, 11), category(22, 11), category(22.1, 11)]).toEqual([
      'reference',
      'small',
      'moderate',
      'large',
    ])
  })

  test('has no reference without a run before it, or without a distance', () => {
    const unknown = { ratio: null, category: 'no-reference' }
    expect(sessionSpike({ todayKm: 10, prev30Km: [] })).toEqual(unknown)
    expect(sessionSpike({ todayKm: 10, prev30Km: [null, 0] })).toEqual(unknown)
    expect(sessionSpike({ todayKm: null, prev30Km: [10] })).toEqual(unknown)
  })

  property.prop([
    fc.integer({ min: 1, max: 60 }),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
  ])('is the same in any order of the runs before, with unknown ones among them', (todayKm, prev30Km) => {
    expect(sessionSpike({ todayKm, prev30Km: [null, ...prev30Km].reverse() })).toEqual(
      sessionSpike({ todayKm, prev30Km }),
    )
  })
})

describe('the next step after a race', () => {
  const open = {
    safetyLevel: 'none',
    ill: false,
    worstNow: 3,
    worstBefore: 1,
    worstNextMorning: 2,
  } as const

  test('is open when all is well, and each thing alone closes it', () => {
    expect(mayProgress(open)).toBe(true)
    expect(mayProgress({ ...open, safetyLevel: 'watch' })).toBe(false)
    expect(mayProgress({ ...open, ill: true })).toBe(false)
    expect(mayProgress({ ...open, worstNow: 4 })).toBe(false)
    expect(mayProgress({ ...open, worstNextMorning: 3 })).toBe(false)
  })

  test.each(['worstNow', 'worstBefore', 'worstNextMorning'])('stays closed while %s is not known', (key) => {
    expect(mayProgress({ ...open, [key]: null })).toBe(false)
  })
})

test('easy days rise with the distance, and none follow from no race', () => {
  expect(easyDays({ km: [0, 0.8, 0.81, 42.195] })).toEqual([0, 0, 1, 26])
})

property.prop([fc.integer({ min: 30, max: 90 }), fc.integer({ min: 120, max: 220 })])(
  'a target heart rate lies between rest and maximum and reaches both',
  (rest, hrMax) => {
    const [lowest, middle, highest] = karvonen({ rest, hrMax, fractions: [0, 0.5, 1] })
    expect([lowest, highest]).toEqual([rest, hrMax])
    expect(middle).toBe((rest + hrMax) / 2)
  },
)

test.each([
  ['rest is not below hrMax', () => karvonen({ rest: 180, hrMax: 180, fractions: [] })],
  ['fractions is above 1', () => karvonen({ rest: 50, hrMax: 180, fractions: [40] })],
  ['km is below 0', () => easyDays({ km: [-1] })],
  ['peakWeekKm is not a finite number', () => reverseTaper({ peakWeekKm: Number.NaN })],
  ['todayKm is below 0', () => sessionSpike({ todayKm: -1, prev30Km: [] })],
  [
    'worstNow is below 0',
    () =>
      mayProgress({
        safetyLevel: 'none',
        ill: false,
        worstNow: -1,
        worstBefore: 0,
        worstNextMorning: 0,
      }),
  ],
])('numbers that make no sense are refused: %s', (message, formula) => {
  expect(formula).toThrow(new RangeError(message))
})
