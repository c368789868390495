// The rows of a race's curve, ready to draw.
import type { BodyPlace, Region } from '../anatomy/body.ts'
import type { Day } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'

export type RaceDay = {
  n: number
  day: Day
  /**
   * `at_least` is logged in part: a muscle that was sore before was not asked. `next_race` belongs to the race that began
   * meanwhile; `to_come` is today while nothing is logged yet, and every later day.
   */
  state: 'logged' | 'at_least' | 'not_logged' | 'next_race' | 'to_come'
  worst: number | null
  place: BodyPlace | null
  /** Every muscle at the day's highest value; none at 0. */
  places: BodyPlace[]
  /** The day's highest of every rated muscle, for the body map. */
  muscles: Rating[]
  /** Pain of joints, tendons and bones, never part of `worst`. */
  structures: Rating[]
  /** Every place was asked, or nothing else was said to be sore: only then can nothing have been sore. */
  isWhole: boolean
}

/** One check since the finish. */
export type RacePoint = {
  /** Days since the finish, fractional. */
  t: number
  /** Day number: calendar days since the race's day. */
  n: number
  worst: number
  /** Some muscle that was sore before was not asked, here or on all of that day. */
  isAtLeast: boolean
  place: BodyPlace | null
  /** Local clock time of the check, `06:40`. */
  clock: string
}

/** One muscle with both sides merged to their highest, values for n = 0 to 10. */
export type RegionLine = { region: Region; name: string; values: (number | null)[] }

/** A known day at which a level was first logged, and the last one before it, above the level; null when there is none. */
export type Reached = {
  day: number
  after: number | null
  value: number
  /** The highest log above the level that came later. */
  rose: RaceLog | null
}

/** A logged day; `excess` is how far it is above the baseline. */
export type RaceLog = { n: number; worst: number; excess: number; isAtLeast: boolean }
