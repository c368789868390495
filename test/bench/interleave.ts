// Measures variants in turns, so that a busy moment of the computer meets all of them, and takes the median of each.

/** What each variant gives, one after the other, so many times; the first round warms up and is left out. */
export async function interleaved<K extends string | number>(
  variants: ReadonlyMap<K, () => number | Promise<number>>,
  times: number,
): Promise<Map<K, number>> {
  const measured = new Map<K, number[]>([...variants.keys()].map((name) => [name, []]))
  for (let round = 0; round <= times; round += 1)
    for (const [name, measure] of variants) {
      const value = await measure()
      if (round > 0) measured.get(name)?.push(value)
    }
  return new Map([...measured].map(([name, values]) => [name, quantile(values, 0.5)]))
}

/** The smallest value that so great a share of all do not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const begunMs = performance.now()
  await run()
  return performance.now() - begunMs
}
