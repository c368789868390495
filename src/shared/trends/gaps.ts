// Runs of days without a log, for the soft bands in the charts and the words under them.

/** First and last index of a run of rows, both included. */
export type Gap = { from: number; to: number }

/** The runs of rows for which `isOpen` holds. */
export function gapsOf<T>(rows: readonly T[], isOpen: (row: T) => boolean): Gap[] {
  return gapsIn(rows.length, (index) => {
    const row = rows[index]
    return row !== undefined && isOpen(row)
  })
}

/** The runs of whole numbers below `length` for which `isOpen` holds. */
export function gapsIn(length: number, isOpen: (index: number) => boolean): Gap[] {
  const gaps: Gap[] = []
  for (let index = 0; index < length; index += 1) {
    if (!isOpen(index)) continue
    const last = gaps.at(-1)
    if (last && last.to === index - 1) last.to = index
    else gaps.push({ from: index, to: index })
  }
  return gaps
}
