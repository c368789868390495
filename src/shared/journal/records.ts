// What a runner can write down: one schema a kind of record, and the types that follow from them.
import { Region, Side, sidesOf } from '../anatomy/body.ts'
import { Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { Aid, Heart, Nap, Note, Plan, RestDay, Signs, State, Wellbeing } from './daily-records.ts'
import { common, maybe, note, positive, score } from './fields.ts'
import { checkNight } from './night-rules.ts'

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

/** One lap: its length in time without stops, and in metres where that is known. */
export const Lap = z.object({
  seconds: z
    .number()
    .min(0, 'A lap is 0 seconds or longer.')
    .max(60 * 60 * 240, 'A lap is at most 240 hours.'),
  meters: maybe(z.number().min(0, 'A lap is 0 m or longer.').max(2_000_000, 'A lap is at most 2,000 km.')),
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
  averageHeartRateBpm: maybe(
    z
      .number()
      .min(25, 'A heart rate is between 25 and 250 beats a minute.')
      .max(250, 'A heart rate is between 25 and 250 beats a minute.'),
  ),
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
  source: maybe(z.object({ format: z.enum(['fit', 'tcx', 'gpx']), fileName: z.string().max(255) })),
  note,
})

export const Rating = z
  .object({
    region: Region,
    side: Side,
    /** How sore it is when used, 0 none to 10 worst imaginable (science.md 1.1). */
    value: score('Soreness'),
    /** Ordinary muscle soreness is dull; sharp is asked apart and never stretched into. */
    feel: z.enum(['dull', 'sharp']).optional(),
    /** Pain at rest or at night, asked apart from the number (science.md 1.1). */
    atRest: z.boolean().optional(),
  })
  .refine((rating) => sidesOf(rating.region).includes(rating.side), {
    message: 'This place of the body does not have that side.',
    path: ['side'],
  })

export const Ratings = z.array(Rating).refine((ratings) => {
  const places = new Set(ratings.map(({ region, side }) => `${region}:${side}`))
  return places.size === ratings.length
}, 'Each place can be rated once in a check.')

export const checkContexts = ['morning', 'evening', 'post_run'] as const

export const Soreness = z
  .object({
    ...common,
    kind: z.literal('soreness'),
    checkedAt: Instant,
    context: maybe(z.enum(checkContexts)),
    ratings: Ratings,
    /** The runner said that nothing else was sore: only then does an unrated muscle count as 0. */
    nothingElseSore: z.boolean().default(false),
    note,
  })
  .refine((check) => check.ratings.length > 0 || check.nothingElseSore, {
    message: 'Rate at least one place, or say that nothing is sore.',
    path: ['ratings'],
  })

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

/** What became of one step of a routine. */
export const StepLog = z.object({
  stepId: z.string().max(80),
  name: z.string().max(120),
  outcome: z.enum(['done', 'partly', 'skipped']),
  activeSeconds: z.number().min(0),
  plannedSeconds: z.number().min(0),
  /** Of a step done in part: how much of the plan that is. A rep that waited for Done counts as it was planned, not as it waited. */
  doneSeconds: z.number().min(0).optional(),
  eased: z.boolean().default(false),
})
export type StepLog = z.infer<typeof StepLog>

export const routineFamilies = ['mobility', 'stretching', 'rolling', 'cooldown', 'return', 'other'] as const

export const Session = z.object({
  ...common,
  kind: z.literal('session'),
  routineId: z.string().max(80),
  routineName: z.string().max(120),
  family: z.enum(routineFamilies),
  startedAt: Instant,
  endedAt: Instant,
  /** Time spent in holds, reps and flows; get-ready, changes of side, rests and pauses are left out. */
  activeSeconds: z.number().min(0),
  /** Time from the first second to the last without the pauses. */
  elapsedSeconds: z.number().min(0),
  plannedActiveSeconds: z.number().min(0),
  steps: z.array(StepLog),
  before: Ratings.default([]),
  after: Ratings.default([]),
  note,
})

export const JournalRecord = z.discriminatedUnion('kind', [
  Workout,
  Soreness,
  Night,
  Session,
  Wellbeing,
  Heart,
  State,
  Signs,
  RestDay,
  Nap,
  Aid,
  Plan,
  Note,
])
export type JournalRecord = z.infer<typeof JournalRecord>
export type Kind = JournalRecord['kind']
export type RecordOf<K extends Kind> = Extract<JournalRecord, { kind: K }>
export type Workout = z.infer<typeof Workout>
export type Soreness = z.infer<typeof Soreness>
export type Night = z.infer<typeof Night>
export type Session = z.infer<typeof Session>
export type Rating = z.infer<typeof Rating>

/** A record as it may be handed in, defaults left out; the journal itself gives the revision. */
export type Entry = z.input<typeof JournalRecord>
