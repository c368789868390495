// The small things of a day: well-being, resting heart, state, signs, rest, nap, recovery aid, plan and note.
import { Region, Side, sidesOf } from '../anatomy/body.ts'
import { Day, Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { tickable } from '../science/index.ts'
import { common, maybe, note, positive, score } from './fields.ts'

/**
 * Wordings of the well-being items, chosen once and stored with each entry, since the same number means different things:
 * `hooper` 1-7, higher is worse; `mclean` 1-5, higher is better (science.md 2.1).
 */
export const instruments = ['hooper', 'mclean'] as const
export type Instrument = (typeof instruments)[number]
export const wellbeingItems = ['fatigue', 'stress', 'mood', 'motivation'] as const
export type WellbeingItem = (typeof wellbeingItems)[number]
export const highestOf: Record<Instrument, number> = { hooper: 7, mclean: 5 }

const item = maybe(z.int('This is a whole number.').min(1, 'The lowest is 1.'))

export const Wellbeing = z
  .object({
    ...common,
    kind: z.literal('wellbeing'),
    instrument: z.enum(instruments),
    fatigue: item,
    stress: item,
    mood: item,
    motivation: item,
    /** Not the same as soreness (S003). */
    morningStiffness: maybe(score('Stiffness')),
    enjoyment: maybe(score('Enjoyment')),
    ateAndDrankEnough: maybe(z.boolean()),
    note,
  })
  .superRefine((entry, context) => {
    const highest = highestOf[entry.instrument]
    for (const name of wellbeingItems) {
      if ((entry[name] ?? 0) > highest)
        context.addIssue({ code: 'custom', path: [name], message: `The highest is ${highest}.` })
    }
  })

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
    message: 'Write down a resting heart rate or an RMSSD.',
    path: ['restingHeartRateBpm'],
  })

export const states = ['injured', 'ill', 'depleted'] as const

export const endings = ['better', 'not_answered'] as const

/** Injured, ill or totally depleted from a day on, until the runner ends it: then rest comes first (S002). */
export const State = z.object({
  ...common,
  kind: z.literal('state'),
  state: z.enum(states),
  /** The first day on which it was over, and how that is known; null while it holds. */
  ended: maybe(z.object({ on: Day, how: z.enum(endings) })),
  note,
})

/**
 * The signs of more than ordinary soreness that the runner has, all of them, as ticked on a day (science.md 1.5). The list
 * written down last, on that day or later, is what stands; an empty one says that none of them is there any more.
 */
export const Signs = z.object({
  ...common,
  kind: z.literal('signs'),
  ticked: z
    .array(z.enum(tickable, 'This is not a sign that can be ticked.'))
    .refine((ticked) => new Set(ticked).size === ticked.length, 'Each sign is ticked once.'),
  note,
})

export const RestDay = z.object({
  ...common,
  kind: z.literal('rest_day'),
  how: z.enum(['full', 'easy_walk']),
  note,
})

export const Nap = z
  .object({
    ...common,
    kind: z.literal('nap'),
    startedAt: maybe(Instant),
    minutes: maybe(
      z
        .number('The length of a nap is a number of minutes.')
        .positive('A nap is longer than 0 minutes.')
        .max(480, 'A nap is at most 8 hours.'),
    ),
    note,
  })
  .refine((nap) => nap.minutes !== null || nap.startedAt !== null, {
    message: 'Write down how long the nap was, or when it began.',
    path: ['minutes'],
  })

/** Aids that one coach tried (S003); never ranked, and an own one can be named. */
export const aids = [
  'massage_gun',
  'compression_boots',
  'cryotherapy',
  'epsom_salt_bath',
  'ice_bath',
  'electric_stimulation',
  'red_light',
  'compression_leggings',
  'recovery_shoes',
  'own',
] as const

const Places = z
  .array(
    z.object({ region: Region, side: Side }).refine(({ region, side }) => sidesOf(region).includes(side), {
      message: 'This place of the body does not have that side.',
      path: ['side'],
    }),
  )
  .refine(
    (places) => new Set(places.map(({ region, side }) => `${region}:${side}`)).size === places.length,
    'Each place is named once.',
  )

export const Aid = z
  .object({
    ...common,
    kind: z.literal('aid'),
    aid: z.enum(aids),
    ownName: z.string().trim().max(60, 'A name can hold up to 60 characters.').default(''),
    minutes: maybe(positive('Minutes', 1440, '1,440')),
    places: Places.default([]),
    verdict: maybe(z.enum(['keep', 'drop'])),
    note,
  })
  .refine((entry) => entry.aid !== 'own' || entry.ownName !== '', {
    message: 'An aid of your own needs a name.',
    path: ['ownName'],
  })

/** A run, hard session or race that is planned for a day. */
export const Plan = z.object({
  ...common,
  kind: z.literal('plan'),
  what: z.enum(['run', 'hard_session', 'race']),
  name: z.string().trim().max(120, 'A name can hold up to 120 characters.').default(''),
  distanceMeters: maybe(positive('A distance', 2_000_000, '2,000 km')),
  note,
})

export const Note = z.object({
  ...common,
  kind: z.literal('note'),
  text: z
    .string()
    .trim()
    .min(1, 'A note needs some words.')
    .max(20_000, 'A note can hold up to 20,000 characters.'),
})

export type Wellbeing = z.infer<typeof Wellbeing>
export type Heart = z.infer<typeof Heart>
export type State = z.infer<typeof State>
export type Signs = z.infer<typeof Signs>
export type RestDay = z.infer<typeof RestDay>
export type Nap = z.infer<typeof Nap>
export type Aid = z.infer<typeof Aid>
export type Plan = z.infer<typeof Plan>
export type Note = z.infer<typeof Note>
