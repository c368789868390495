// Training load where days are missing, all alike or empty.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { acwr, ewmaLoad, fosterWeek, sessionRpe, trimp } from '../../../src/shared/science/index.ts'

const load = fc.integer({ min: 0, max: 1500 })

test('a session without effort or minutes has no load, and a rest has one of 0', () => {
  expect(sessionRpe({ rpe: null, minutes: 40 })).toBe(null)
  expect(sessionRpe({ rpe: 5, minutes: null })).toBe(null)
  expect(sessionRpe({ rpe: 0, minutes: 40 })).toBe(0)
})

describe('a week', () => {
  test('with one day not logged is unknown, and is not a week with a rest day', () => {
    const unknown = { load: null, meanDaily: null, sdDaily: null, monotony: null, strain: null }
    expect(fosterWeek({ daily: [300, null, 420, 250, 0, 600, 0] })).toEqual(unknown)
    expect(fosterWeek({ daily: [300, 0, 420, 250, 0, 600, 0] }).load).toBe(1570)
  })

  test('of seven days alike has no monotony, also where the load is a fraction', () => {
    expect(fosterWeek({ daily: Array(7).fill(0.1) })).toMatchObject({
      sdDaily: 0,
      monotony: null,
      strain: null,
    })
  })

  property.prop([fc.array(load, { minLength: 7, maxLength: 7 })])(
    'has the same monotony in any order and in any unit',
    (daily) => {
      const { monotony } = fosterWeek({ daily })
      const turned = fosterWeek({ daily: daily.toReversed().map((day) => day * 2) }).monotony
      if (monotony === null) expect(turned).toBe(null)
      else expect(turned).toBeCloseTo(monotony, 9)
    },
  )
})

describe('an exponential average of load', () => {
  property.prop([fc.array(load, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 42 })])(
    'stays between the lowest and the highest day',
    (loads, n) => {
      for (const value of ewmaLoad({ loads, n })) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...loads) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...loads) + 1e-9)
      }
    },
  )

  test('is unknown on a day not logged and begins anew after it', () => {
    expect(ewmaLoad({ loads: [100, null, 300, 100], n: 3 })).toEqual([100, null, 300, 200])
  })
})

describe('the last week against the last four', () => {
  const steady = Array<number>(28).fill(200)

  test('is 1 for steady days', () => {
    const { coupled, uncoupled, ewma } = acwr({ loads: steady })
    expect([coupled, uncoupled, ewma]).toEqual([1, 1, 1])
  })

  test.each([
    ['27 days', steady.slice(1)],
    ['28 days with one not logged', [...steady.slice(1), null]],
    ['no days', []],
  ])('is unknown after %s', (_, loads) => {
    expect(Object.values(acwr({ loads }))).toEqual(Array(7).fill(null))
  })

  test('is unknown after four weeks of rest, and has no uncoupled ratio after three', () => {
    expect(acwr({ loads: Array(28).fill(0) })).toMatchObject({ chronic28: 0, coupled: null, ewma: null })
    expect(acwr({ loads: [...Array(21).fill(0), ...Array(7).fill(100)] })).toMatchObject({
      coupled: 4,
      uncoupled: null,
    })
  })
})

describe('TRIMP', () => {
  const session = { minutes: 45, hr: 150, rest: 60, hrMax: 190 } as const

  test('has two sets of coefficients, and is unknown where none was chosen', () => {
    expect(trimp({ ...session, sex: 'female' })).toBeCloseTo(85.138, 3)
    expect(trimp({ ...session, sex: null })).toBe(null)
  })

  test('of a session at rest is 0', () => {
    expect(trimp({ ...session, hr: 60, sex: 'male' })).toBe(0)
  })
})

test.each([
  ['rpe is above 10', () => sessionRpe({ rpe: 11, minutes: 1 })],
  ['minutes is below 0', () => sessionRpe({ rpe: 5, minutes: -1 })],
  ['daily is not seven days', () => fosterWeek({ daily: [1] })],
  ['n is below 1', () => ewmaLoad({ loads: [], n: 0 })],
  ['loads is not a finite number', () => acwr({ loads: [Number.NaN] })],
  ['hr is below 60', () => trimp({ minutes: 1, hr: 50, rest: 60, hrMax: 190, sex: 'male' })],
  ['rest is not below hrMax', () => trimp({ minutes: 1, hr: 190, rest: 190, hrMax: 190, sex: 'male' })],
])('numbers that make no sense are refused: %s', (message, formula) => {
  expect(formula).toThrow(new RangeError(message))
})
