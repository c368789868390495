// Weeks and months of a column beside each added up by itself.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { day, dayNumber, dayOfNumber, monthOf } from '../../../src/shared/base/day.ts'
import { addUp, monthStarts, newPyramid, weekStarts } from '../../../src/shared/days/pyramid.ts'
import { median } from '../../../src/shared/science/index.ts'

const someValues = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)), { maxLength: 100 })
  .map((values) => Float64Array.from(values))

property.prop([someValues])(
  'each week has the number, mean, median, least and most of its days',
  (values) => {
    const starts = weekStarts(values.length)
    const rows = newPyramid(starts.length - 1)
    addUp(values, starts, rows)
    for (let week = 0; week < starts.length - 1; week += 1) {
      const known = [...values.subarray(starts[week], starts[week + 1])].filter(
        (value) => !Number.isNaN(value),
      )
      const none = known.length === 0
      expect([rows.n[week], rows.median[week], rows.min[week], rows.max[week]]).toEqual([
        known.length,
        median(known) ?? Number.NaN,
        none ? Number.NaN : Math.min(...known),
        none ? Number.NaN : Math.max(...known),
      ])
      const mean = none ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length
      if (none) expect(rows.mean[week]).toBeNaN()
      else expect(rows.mean[week]).toBeCloseTo(mean, 12)
    }
  },
)

test('weeks are counted back from the last day', () => {
  expect([0, 3, 7, 10].map(weekStarts)).toEqual([[0], [0, 3], [0, 7], [0, 3, 10]])
})

property.prop([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 })])(
  'months begin where the calendar turns a page',
  (after, days) => {
    const first = dayNumber(day('2027-12-20')) + after
    const starts = monthStarts(first, days)
    const turns = Array.from({ length: days }, (_, at) => at).filter(
      (at) => at === 0 || monthOf(dayOfNumber(first + at)) !== monthOf(dayOfNumber(first + at - 1)),
    )
    expect(starts).toEqual([...turns, days])
  },
)
