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

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
