// A mean that forgets: each value counts half as much after each half-life (science.md 6.1).

/** What goes on after the last day: the weights and weighted values so far, as they stand on that day. */
export type EwmaState = { weighted: number; weights: number }

export const noEwma: EwmaState = { weighted: 0, weights: 0 }

/**
 * Into `means`, as long as `values`: the weighted mean of each day's value and those before it, NaN on days without one.
 * Goes on from the day before the first; the answer is the state on the last day.
 */
export function ewma(
  values: Float64Array,
  means: Float64Array,
  { halfLifeDays, from = noEwma }: { halfLifeDays: number; from?: EwmaState },
): EwmaState {
  const keep = 2 ** (-1 / halfLifeDays)
  let { weighted, weights } = from
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN
    weighted *= keep
    weights *= keep
    if (Number.isNaN(value)) {
      means[at] = Number.NaN
      continue
    }
    weighted += value
    weights += 1
    means[at] = weighted / weights
  }
  return { weighted, weights }
}
