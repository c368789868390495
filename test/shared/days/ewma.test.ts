// The mean that forgets beside its definition, and going on from its state.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { ewma } from '../../../src/shared/days/ewma.ts'

const someValues = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)), { minLength: 1, maxLength: 80 })
  .map((values) => Float64Array.from(values))

property.prop([someValues, fc.integer({ min: 1, max: 42 })])(
  'each day with a value has the weighted mean of all up to it',
  (values, halfLifeDays) => {
    const means = new Float64Array(values.length)
    ewma(values, means, { halfLifeDays })
    for (const [at, value] of values.entries()) {
      let [weighted, weights] = [0, 0]
      for (let before = 0; before <= at; before += 1) {
        const weight = 2 ** ((before - at) / halfLifeDays)
        if (Number.isNaN(values[before] ?? 0)) continue
        weighted += weight * (values[before] ?? 0)
        weights += weight
      }
      if (Number.isNaN(value)) expect(means[at]).toBeNaN()
      else expect(means[at]).toBeCloseTo(weighted / weights, 12)
    }
  },
)

property.prop([someValues, fc.integer({ min: 0, max: 80 })])(
  'going on from the state of a day gives what the whole gives',
  (values, cut) => {
    const whole = new Float64Array(values.length)
    const state = ewma(values, whole, { halfLifeDays: 3 })
    const [first, rest] = [values.slice(0, cut), values.slice(cut)]
    const from = ewma(first, new Float64Array(first.length), { halfLifeDays: 3 })
    const after = new Float64Array(rest.length)
    expect(ewma(rest, after, { halfLifeDays: 3, from })).toEqual(state)
    expect(after).toEqual(whole.slice(cut))
  },
)

test('it is the published example', () => {
  const values = Float64Array.from([
    4,
    6,
    5,
    Number.NaN,
    Number.NaN,
    2,
    3,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    1,
  ])
  const means = new Float64Array(values.length)
  ewma(values, means, { halfLifeDays: 3 })
  const said = [...means].filter((mean) => !Number.isNaN(mean)).map((mean) => Math.round(mean * 1000) / 1000)
  expect(said).toEqual([4, 5.115, 5.068, 3.681, 3.434, 2.271])
})
