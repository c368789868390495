// The heart at rest: beats a minute and heart rate variability.
import { z } from '../../base/schema.ts'
import { common, maybe, note, positive } from '../fields.ts'
import { type JournalKind, noRegions, noTimes, timeLogged } from './kind.ts'

export const Heart = z
  .object({
    ...common,
    kind: z.literal('heart'),
    restingHeartRateBpm: maybe(
      z
        .number()
        .min(25, 'A resting heart rate is between 25 and 150 beats a minute.')
        .max(150, 'A resting heart rate is between 25 and 150 beats a minute.'),
    ),
    /** Raw RMSSD in milliseconds, never an app's recovery points (science.md 2.3). */
    rmssdMs: maybe(positive('RMSSD', 400, '400 ms')),
    note,
  })
  .refine((entry) => entry.restingHeartRateBpm !== null || entry.rmssdMs !== null, {
    message: 'Log a resting heart rate or an RMSSD.',
    path: ['restingHeartRateBpm'],
  })

export type Heart = z.infer<typeof Heart>

export const heartKind: JournalKind<Heart> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: true,
}
