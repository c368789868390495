// What is planned for a day.
import { Day } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note, positive, score } from '../fields.ts'
import { type JournalKind, noRegions, noTime, noTimes } from './kind.ts'

/** A run, hard session, race or day of rest that is planned for a day. */
export const Plan = z.object({
  ...common,
  kind: z.literal('plan'),
  what: z.enum(['run', 'hard_session', 'race', 'rest']),
  name: z.string().trim().max(120, 'A name can hold up to 120 characters.').default(''),
  distanceMeters: maybe(positive('A distance', 2_000_000, '2,000 km')),
  /** Of a day of rest: the day for which it was proposed, where the runner moved it from there. */
  insteadOf: maybe(Day),
  /** Legs from 0 fresh to 10 heavy, asked before a hard session or race. */
  legsBefore: maybe(score('How the legs felt')),
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
