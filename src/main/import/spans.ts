// Finds which of several stretches of time a moment is in, quickly however many stretches and moments there are.

/** Epoch milliseconds, both ends included; one that begins at infinity holds no moment. */
export type Span = { fromMs: number; toMs: number }

/** Gives the index of the first span that a moment is in, -1 where it is in none. */
export function spanFinder(spans: readonly Span[]): (atMs: number) => number {
  const first = (atMs: number) => spans.findIndex(({ fromMs, toMs }) => atMs >= fromMs && atMs <= toMs)
  const all = spans.flatMap(({ fromMs, toMs }) => [fromMs, toMs]).filter(Number.isFinite)
  const ends = [...new Set(all)].sort((one, other) => one - other)
  const at = ends.map(first)
  const behind = ends.map((end, index) => {
    const next = ends[index + 1]
    return next === undefined ? -1 : first((end + next) / 2)
  })
  return (atMs) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? Infinity) <= atMs) low = middle + 1
      else high = middle
    }
    if (low === 0) return -1
    return (ends[low - 1] === atMs ? at : behind)[low - 1] ?? -1
  }
}
