// The rows of a race's curve, ready to draw.
import type { Region } from '../anatomy/body.ts'
import type { Day } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import type { Place } from '../soreness/day-log.ts'

export type RaceDay = {
  n: number
  day: Day
  /** `to_come` is today while nothing is logged yet, and every later day. */
  state: 'logged' | 'not_logged' | 'to_come'
  worst: number | null
  place: Place | null
  /** Every muscle at the day's highest value; none at 0. */
  places: Place[]
  /** The day's highest of every rated muscle, for the body map. */
  muscles: Rating[]
  /** Pain of joints, tendons and bones, never part of `worst`. */
  structures: Rating[]
}

/** One check since the finish. */
export type RacePoint = {
  /** Days since the finish, fractional. */
  t: number
  /** Day number: calendar days since the race's day. */
  n: number
  worst: number
  place: Place | null
  /** Local clock time of the check, `06:40`. */
  clock: string
}

/** One muscle with both sides merged to their highest, values for n = 0 to 10. */
export type RegionLine = { region: Region; name: string; values: (number | null)[] }
