// Where it was sore week by week: the highest of each region of the body in each week of a span.
import { type Region, regions, sidesOf } from '../anatomy/body.ts'
import { columnOf, valuesBetween } from '../days/columns.ts'
import { addRanges, newPyramid } from '../days/pyramid.ts'
import type { Journal } from '../journal/change.ts'
import type { Span } from './span.ts'

export type RegionWeeks = {
  region: Region
  /** The highest of both sides; NaN where the region was not rated in that week. */
  highest: Float64Array
  /** Its highest of all weeks. */
  most: number
}

/** Those that were sore in any week, in the order of the body. `starts` are those of the weeks, with the end of the last one. */
export function regionWeeks(journal: Journal, { from, to }: Span, starts: readonly number[]): RegionWeeks[] {
  return regions.flatMap((region) => {
    const highest = new Float64Array(starts.length - 1).fill(Number.NaN)
    for (const side of sidesOf(region)) {
      const weeks = newPyramid(starts.length - 1)
      addRanges(valuesBetween(columnOf(journal, { region, side }), from, to), starts, weeks)
      weeks.max.forEach((value, week) => {
        if (!((highest[week] ?? Number.NaN) >= value) && !Number.isNaN(value)) highest[week] = value
      })
    }
    const most = highest.reduce((top, value) => (value > top ? value : top), 0)
    return most > 0 ? [{ region, highest, most }] : []
  })
}
