// A workout: what was done, how long, how far, how hard.
import { Instant } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note, positive, score } from '../fields.ts'
import { type JournalKind, noRegions } from './kind.ts'

export const modalities = [
  'run',
  'trail_run',
  'walk',
  'hike',
  'cycling',
  'swimming',
  'deep_water_running',
  'elliptical',
  'yoga',
  'pilates',
  'tai_chi',
  'strength',
  'mobility',
  'foam_rolling',
  'dancing',
  'cardio',
  'other',
] as const
export type Modality = (typeof modalities)[number]

export const surfaces = ['road', 'trail', 'track', 'treadmill', 'grass', 'sand', 'mixed'] as const
/** Where a recovery session stands: right after the hard part, inside it, or on its own (routines.md 2). */
export const occasions = ['cool_down', 'between_efforts', 'separate'] as const
export const purposes = ['training', 'recovery'] as const
/** A recovery session was right if it added no fatigue (routines.md 2). */
export const afterwardsAnswers = ['fresher', 'same', 'more_tired'] as const

/** A race anchors the soreness clock at its finish. */
export const Race = z.object({
  name: z.string().trim().min(1, 'A race needs a name.').max(120, 'A name can hold up to 120 characters.'),
})

/** What a workout can come from. */
export const sourceFormats = ['fit', 'tcx', 'gpx', 'csv', 'apple_health'] as const

const heartRate = z
  .number()
  .min(25, 'A heart rate is between 25 and 250 beats a minute.')
  .max(250, 'A heart rate is between 25 and 250 beats a minute.')

/** One lap: its length in time without stops, and in metres and with its heart rate where these are known. */
export const Lap = z.object({
  seconds: z
    .number()
    .min(0, 'A lap is 0 seconds or longer.')
    .max(60 * 60 * 240, 'A lap is at most 240 hours.'),
  meters: maybe(z.number().min(0, 'A lap is 0 m or longer.').max(2_000_000, 'A lap is at most 2,000 km.')),
  averageHeartRateBpm: heartRate.optional(),
})
export type Lap = z.infer<typeof Lap>

export const Workout = z.object({
  ...common,
  kind: z.literal('workout'),
  modality: z.enum(modalities),
  startedAt: maybe(Instant),
  /** Elapsed time from start to end, pauses included. */
  durationSeconds: maybe(positive('A duration', 60 * 60 * 240, '240 hours')),
  /** Time in motion: the duration without the stops; null where only the whole is known. */
  movingSeconds: maybe(positive('Time in motion', 60 * 60 * 240, '240 hours')),
  distanceMeters: maybe(positive('A distance', 2_000_000, '2,000 km')),
  climbMeters: maybe(z.number().min(0, 'A climb is 0 or more.').max(50_000, 'A climb is at most 50,000 m.')),
  /** Borg CR-10, 0 rest to 10 maximal (science.md 3.1). */
  effortCr10: maybe(score('Effort')),
  averageHeartRateBpm: maybe(heartRate),
  race: maybe(Race),
  surface: maybe(z.enum(surfaces)),
  purpose: maybe(z.enum(purposes)),
  /** Only of a recovery session. */
  occasion: maybe(z.enum(occasions)),
  /** The runner's own word on whether it was a hard session; null where nothing was said. */
  hard: maybe(z.boolean()),
  /** Legs from 0 fresh to 10 heavy. */
  legsBefore: maybe(score('How the legs felt')),
  legsAfter: maybe(score('How the legs felt')),
  afterwards: maybe(z.enum(afterwardsAnswers)),
  /** Fast and easy parts took turns; null where nothing was said. */
  intervals: maybe(z.boolean()),
  /** As a watch counted them, in order; none when typed in. */
  laps: z.array(Lap).max(1000, 'A workout can hold up to 1,000 laps.').default([]),
  /** The file it came from; null when typed in. */
  source: maybe(z.object({ format: z.enum(sourceFormats), fileName: z.string().max(255) })),
  note,
})

export type Workout = z.infer<typeof Workout>

export const workoutKind: JournalKind<Workout> = {
  timeOf: ({ startedAt }) => startedAt,
  timesOn: (workout, other) => ({ ...workout, startedAt: other.same(workout.startedAt) }),
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
