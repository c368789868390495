// Weeks and months of a column, each as how many days have a value, their mean, median, least and most.
import { dayOfNumber, monthOf } from '../base/day.ts'
import { monthDays } from './month-days.ts'

/** One row a block; where a block has no value, all but `n` are NaN. */
export type Pyramid = {
  n: Float64Array
  mean: Float64Array
  median: Float64Array
  min: Float64Array
  max: Float64Array
}

export function newPyramid(blocks: number): Pyramid {
  const row = () => new Float64Array(blocks)
  return { n: row(), mean: row(), median: row(), min: row(), max: row() }
}

/** Where each block of days begins, and at the end where the last one ends. */
export type Starts = readonly number[]

/** Weeks counted back from the last day, so that the first may be shorter. */
export function weekStarts(days: number): Starts {
  if (days === 0) return [0]
  const first = days % 7
  return [
    ...(first > 0 ? [0] : []),
    ...Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => first + week * 7),
  ]
}

/** The calendar's months over a stretch of days that begins with the number `first`; both ends may be cut short. */
export function monthStarts(first: number, days: number): Starts {
  const starts: number[] = []
  for (let at = first; at < first + days; ) {
    starts.push(at - first)
    const month = monthDays(monthOf(dayOfNumber(at)))
    at = month.number + month.days
  }
  return [...starts, days]
}

/** Into `rows`, which has a row for each block between two starts. */
export function addUp(values: Float64Array, starts: Starts, rows: Pyramid): void {
  addRanges(values, starts, rows)
  const sorted = new Float64Array(mostIn(starts))
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const n = sortInto(sorted, values, starts[block] ?? 0, starts[block + 1] ?? 0)
    rows.median[block] = n === 0 ? Number.NaN : ((sorted[(n - 1) >> 1] ?? 0) + (sorted[n >> 1] ?? 0)) / 2
  }
}

/** The same without the medians, which alone need the values in order. */
export function addRanges(values: Float64Array, starts: Starts, rows: Omit<Pyramid, 'median'>): void {
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const end = starts[block + 1] ?? 0
    let n = 0
    let sum = 0
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let at = starts[block] ?? 0; at < end; at += 1) {
      const value = values[at] ?? Number.NaN
      if (Number.isNaN(value)) continue
      n += 1
      sum += value
      if (value < least) least = value
      if (value > most) most = value
    }
    rows.n[block] = n
    rows.mean[block] = n === 0 ? Number.NaN : sum / n
    rows.min[block] = n === 0 ? Number.NaN : least
    rows.max[block] = n === 0 ? Number.NaN : most
  }
}

/** The values of a stretch from the least on, and how many they are. */
function sortInto(sorted: Float64Array, values: Float64Array, from: number, to: number): number {
  let n = 0
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sorted[n] = value
    n += 1
  }
  if (n > mostInserted) sorted.subarray(0, n).sort()
  else sortByInserting(sorted, n)
  return n
}

/** A week or a month is put in order sooner by hand; a year is not. */
const mostInserted = 40

function sortByInserting(values: Float64Array, n: number): void {
  for (let next = 1; next < n; next += 1) {
    const value = values[next] ?? 0
    let at = next
    for (; at > 0 && (values[at - 1] ?? 0) > value; at -= 1) values[at] = values[at - 1] ?? 0
    values[at] = value
  }
}

/** Days in the longest block. */
function mostIn(starts: Starts): number {
  return starts.reduce((most, start, index) => Math.max(most, start - (starts[index - 1] ?? start)), 0)
}
