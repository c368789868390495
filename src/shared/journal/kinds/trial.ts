// The leg that was drawn for an aid after a race, for a trial of left against right, and whether that was kept to.
import type { Region } from '../../anatomy/body.ts'
import { Day } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note } from '../fields.ts'
import { aids, oneLegAids } from './aid.ts'
import { type JournalKind, noTime, noTimes } from './kind.ts'

/** What of a leg an aid is used on, and the muscles by which the two legs are then compared. */
export const legParts = {
  thigh: ['quads', 'hamstrings', 'glutes', 'hip_flexors', 'adductors'],
  lower_leg: ['calf', 'soleus', 'shin_muscle', 'foot_arch'],
  leg: [
    'quads',
    'hamstrings',
    'glutes',
    'hip_flexors',
    'adductors',
    'calf',
    'soleus',
    'shin_muscle',
    'foot_arch',
  ],
} as const satisfies Record<string, readonly Region[]>
export type LegPart = keyof typeof legParts
export const legPartNames = Object.keys(legParts) as LegPart[]

const tried = {
  aid: z.enum(aids).refine((aid) => oneLegAids.includes(aid), 'This aid cannot be used on one leg alone.'),
  ownName: z.string().trim().max(60, 'A name can hold up to 60 characters.').default(''),
  part: z.enum(legPartNames),
  /** Of the numbers that the sides are drawn by. */
  seed: z.int().min(0).max(0xffffffff),
}

const isNamed = ({ aid, ownName }: { aid: string; ownName: string }) => aid !== 'own' || ownName !== ''
const unnamed = { message: 'An aid of your own needs a name.', path: ['ownName'] }

/** What the runner tries, from the first race of `startedOn` or later that is logged after it was chosen. */
export const TrialChoice = z.object({ ...tried, startedOn: Day }).refine(isNamed, unnamed)
export type TrialChoice = z.infer<typeof TrialChoice>

/** Stands on the day of its race; the side stays as it was drawn. */
export const Trial = z
  .object({
    ...common,
    kind: z.literal('trial'),
    raceId: z.uuid(),
    ...tried,
    /** The place of its number among those of the seed, 1 for the first race. */
    draw: z.int().min(1),
    side: z.enum(['left', 'right']),
    /** Null is not said. */
    kept: maybe(z.boolean()),
    note,
  })
  .refine(isNamed, unnamed)
export type Trial = z.infer<typeof Trial>
/** The aid and where it is used: what one trial is about. */
export type Tried = Pick<Trial, 'aid' | 'ownName' | 'part'>

export const trialKind: JournalKind<Trial> = {
  timeOf: noTime,
  timesOn: noTimes,
  regionsOf: ({ part }) => [...legParts[part]],
  tells: 'past',
  isCheckIn: false,
}
