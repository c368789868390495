// The median of the last days, day by day, along a column.

/** So many days without a value end a stretch: no median reaches across them (science.md 6.1). */
export const openDays = 7

type Window = { days: number; least: number }

/**
 * Into `medians`, as long as `values`: the median of the `days` days that end on each one, NaN where fewer than `least` of
 * them have a value. Values before a run of 7 days without one are left out.
 */
export function rollingMedian(values: Float64Array, medians: Float64Array, { days, least }: Window): void {
  const sorted = new Float64Array(days)
  let count = 0
  let empty = 0
  /** The first day that the window may reach back to. */
  let reach = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN
    const leaving = at - days
    if (leaving >= reach) count = remove(sorted, count, values[leaving] ?? Number.NaN)
    empty = Number.isNaN(value) ? empty + 1 : 0
    if (empty >= openDays) {
      count = 0
      reach = at + 1
    }
    count = insert(sorted, count, value)
    const [lower, upper] = [sorted[(count - 1) >> 1] ?? 0, sorted[count >> 1] ?? 0]
    medians[at] = count < least ? Number.NaN : (lower + upper) / 2
  }
}

function insert(sorted: Float64Array, count: number, value: number): number {
  if (Number.isNaN(value)) return count
  let at = count
  for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0
  sorted[at] = value
  return count + 1
}

function remove(sorted: Float64Array, count: number, value: number): number {
  if (Number.isNaN(value)) return count
  let at = 0
  while (sorted[at] !== value) at += 1
  for (; at + 1 < count; at += 1) sorted[at] = sorted[at + 1] ?? 0
  return count - 1
}
