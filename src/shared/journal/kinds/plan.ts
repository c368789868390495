// What is planned for a day.
import { z } from '../../base/schema.ts'
import { common, maybe, note, positive } from '../fields.ts'
import { type JournalKind, noRegions, noTime, noTimes } from './kind.ts'

/** A run, hard session or race that is planned for a day. */
export const Plan = z.object({
  ...common,
  kind: z.literal('plan'),
  what: z.enum(['run', 'hard_session', 'race']),
  name: z.string().trim().max(120, 'A name can hold up to 120 characters.').default(''),
  distanceMeters: maybe(positive('A distance', 2_000_000, '2,000 km')),
  note,
})

export type Plan = z.infer<typeof Plan>

export const planKind: JournalKind<Plan> = {
  timeOf: noTime,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'future',
  isCheckIn: false,
}
