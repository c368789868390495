// The rolling median beside one that is worked out anew for each day.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { rollingMedian } from '../../../src/shared/days/rolling-median.ts'
import { median, rollingMedian as ofCalendar } from '../../../src/shared/science/index.ts'

const someValues = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 10 }) }, fc.constant(Number.NaN)), {
    maxLength: 120,
  })
  .map((values) => Float64Array.from(values))

function rolled(values: Float64Array, days: number, least: number): number[] {
  const medians = new Float64Array(values.length)
  rollingMedian(values, medians, { days, least })
  return [...medians]
}

property.prop([someValues, fc.integer({ min: 1, max: 40 })])(
  'each day has the median of its window, back to the last run of 7 days without a value',
  (values, days) => {
    const plain = [...values].map((_, at) => {
      let reach = Math.max(0, at - days + 1)
      for (let from = at; from >= reach; from -= 1)
        if (from >= 6 && values.subarray(from - 6, from + 1).every(Number.isNaN)) reach = from + 1
      const window = [...values.subarray(reach, at + 1)].filter((value) => !Number.isNaN(value))
      return window.length < 3 ? Number.NaN : (median(window) ?? Number.NaN)
    })
    expect(rolled(values, days, 3)).toEqual(plain)
  },
)

property.prop([someValues])('over 7 days it is the one of the published definition', (values) => {
  const calendar = [...values].map((value) => (Number.isNaN(value) ? null : value))
  expect(rolled(values, 7, 3)).toEqual(
    ofCalendar({ calendar, window: 7, minN: 3 }).map((value) => value ?? Number.NaN),
  )
})

test('it does not reach across a week without a value', () => {
  const values = Float64Array.from([1, 1, 1, ...Array(7).fill(Number.NaN), 9, 9, 9])
  expect(rolled(values, 28, 3).slice(-4)).toEqual([Number.NaN, Number.NaN, Number.NaN, 9])
})
