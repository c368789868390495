// The rows of a stretch of days, ready to draw.
import type { DailySoreness, Nightly } from './daily.ts'
import type { Gap } from './gaps.ts'

/** `median7` is the median of the seven days that end on this one; null below three logged days. */
export type SorenessRow = DailySoreness & { median7: number | null }

export type SleepRow = Nightly & { median7: number | null }

/** One quantity over the window; `T` is its row. */
export type Trend<T> = {
  rows: T[]
  loggedDays: number
  /** Runs of rows without a value, as indices into `rows`: neither before the journal's first day nor today. */
  gaps: Gap[]
  /** The median of the last seven days; null below three logged days. */
  median7: number | null
  /** Null below 14 logged days, as too few to speak of a habit. */
  usual: UsualRange | null
  sentence: string
}

/** Median and one robust standard deviation to either side, from `values` logged days of the last 60. */
export type UsualRange = { low: number; median: number; high: number; values: number }
