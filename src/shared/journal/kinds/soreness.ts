// A check of soreness: each place with its number, and how it feels.
import { regions, sides, sidesOf } from '../../anatomy/body.ts'
import { Instant } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note, score } from '../fields.ts'
import type { JournalKind } from './kind.ts'

export const Rating = z
  .object({
    region: z.enum(regions),
    side: z.enum(sides),
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
}, 'Each place can be rated once in a check-in.')

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

export type Rating = z.infer<typeof Rating>
export type Soreness = z.infer<typeof Soreness>

export const sorenessKind: JournalKind<Soreness> = {
  timeOf: ({ checkedAt }) => checkedAt,
  timesOn: (check, other) => ({ ...check, checkedAt: other.same(check.checkedAt) }),
  regionsOf: ({ ratings }) => ratings.map(({ region }) => region),
  tells: 'past',
  isCheckIn: true,
}
