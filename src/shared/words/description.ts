// What a record in words is made of.
import type { ClockStyle, DistanceUnit } from './units.ts'

export type Description = { title: string; details: string }

/** How a runner wants distances and times of day to be written. */
export type Shown = { unit: DistanceUnit; clock: ClockStyle }
