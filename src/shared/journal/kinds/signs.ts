// The signs of more than ordinary soreness that were ticked.
import { z } from '../../base/schema.ts'
import { tickable } from '../../science/index.ts'
import { common, note } from '../fields.ts'
import { type JournalKind, noRegions, noTimes, timeLogged } from './kind.ts'

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

export type Signs = z.infer<typeof Signs>

export const signsKind: JournalKind<Signs> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
