// A night: when it was, how long the sleep and how well.
import { Instant } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note, score } from '../fields.ts'
import { checkNight } from '../night-rules.ts'
import { type JournalKind, noRegions } from './kind.ts'

export const Night = z
  .object({
    ...common,
    kind: z.literal('night'),
    /** Lights out and the last awakening; `day` is the day on which the night ended. */
    lightsOutAt: maybe(Instant),
    wokeAt: maybe(Instant),
    /** Out of bed, at the last awakening or later. */
    roseAt: maybe(Instant),
    sleepLatencyMinutes: maybe(
      z
        .number()
        .min(0, 'Time to fall asleep is 0 minutes or more.')
        .max(720, 'Time to fall asleep is at most 12 hours.'),
    ),
    awakenings: maybe(
      z
        .int('Awakenings are a whole number.')
        .min(0, 'Awakenings are 0 or more.')
        .max(50, 'Awakenings are at most 50.'),
    ),
    /** Wake after sleep onset, all awakenings together. */
    awakeMinutes: maybe(
      z.number().min(0, 'Time awake is 0 minutes or more.').max(720, 'Time awake is at most 12 hours.'),
    ),
    /** Time slept as the runner put it, where the clock times are not known. */
    sleptMinutes: maybe(
      z
        .number()
        .min(0, 'A night is 0 hours or more.')
        .max(24 * 60, 'A night can be at most 24 hours long.'),
    ),
    quality: maybe(score('Sleep quality')),
    restlessLegs: maybe(z.boolean()),
    note,
  })
  .superRefine(checkNight)

export type Night = z.infer<typeof Night>

/** A night of which nothing is known yet. */
export const unknownNight = {
  kind: 'night',
  lightsOutAt: null,
  wokeAt: null,
  roseAt: null,
  sleepLatencyMinutes: null,
  awakenings: null,
  awakeMinutes: null,
  sleptMinutes: null,
  quality: null,
  restlessLegs: null,
  note: '',
} as const satisfies Partial<Night>

export const nightKind: JournalKind<Night> = {
  timeOf: ({ wokeAt }) => wokeAt,
  timesOn: (night, other) => ({
    ...night,
    lightsOutAt: other.same(night.lightsOutAt),
    wokeAt: other.same(night.wokeAt),
    roseAt: other.same(night.roseAt),
  }),
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: true,
}
