// Injured, ill or totally depleted.
import { Day } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note } from '../fields.ts'
import { type JournalKind, noRegions, noTime, noTimes } from './kind.ts'

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

export type State = z.infer<typeof State>

export const stateKind: JournalKind<State> = {
  timeOf: noTime,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: true,
}
