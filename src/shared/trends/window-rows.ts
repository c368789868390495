// A stretch of days of one quantity, ready to draw.
import type { Gap } from './gaps.ts'

/** One quantity over a span; each array has one value a day, NaN where there is none. */
export type Trend = {
  values: Float64Array
  /** Those that are known: they alone are in medians, means and ranges. */
  sure: Float64Array
  /** The median of the seven days that end on each; NaN below three logged days. Of a span that is drawn by days alone. */
  medians: Float64Array
  /** The known values of as many days before the span; null where nothing was logged then. */
  before: Float64Array | null
  loggedDays: number
  /** Runs of days without a value, as indices: neither before the journal's first day nor today. */
  gaps: Gap[]
  /** The median of the last seven days; null below three logged days. */
  median7: number | null
  /** Null below 14 logged days, as too few to speak of a habit. */
  usual: UsualRange | null
  /** How many logged days of the last 60 lie outside race weeks. */
  usualDays: number
  sentence: string
}

export type SorenessTrend = Trend & {
  /** 1 where the day's highest is known, 0 where it is at least so much: then it is in no median and no range. */
  known: Float64Array
  /** The number of the sorest muscle's place; NaN at 0. */
  sorestPlace: Float64Array
  daysAtLeast: number
}

/** Median and one robust standard deviation to either side, from `values` logged days of the last 60. */
export type UsualRange = { low: number; median: number; high: number; values: number }
