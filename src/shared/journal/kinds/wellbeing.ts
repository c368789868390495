// How a day was: fatigue, stress, mood and motivation, and what else was felt.
import { z } from '../../base/schema.ts'
import { common, maybe, note, score } from '../fields.ts'
import { type JournalKind, noRegions, noTimes, timeLogged } from './kind.ts'

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

export type Wellbeing = z.infer<typeof Wellbeing>

export const wellbeingKind: JournalKind<Wellbeing> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: true,
}
