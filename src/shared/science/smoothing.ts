// Medians over a calendar with gaps (science.md 6.1); nothing is ever filled in.
import { requireNumber } from './arguments.ts'

/** Null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** One value a day, null for a day not logged; the window ends on the day itself and holds `minN` values or more. */
export function rollingMedian(input: {
  calendar: readonly (number | null)[]
  window: number
  minN: number
}): (number | null)[] {
  const window = requireNumber('window', input.window, 1)
  const minN = requireNumber('minN', input.minN, 1)
  return input.calendar.map((_, i) => {
    const known = input.calendar.slice(Math.max(0, i - window + 1), i + 1).filter((value) => value !== null)
    return known.length < minN ? null : median(known.map((value) => requireNumber('calendar', value)))
  })
}
