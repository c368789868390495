// A nap.
import { Instant } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note } from '../fields.ts'
import { type JournalKind, noRegions } from './kind.ts'

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
    message: 'Say how long the nap was, or when it began.',
    path: ['minutes'],
  })

export type Nap = z.infer<typeof Nap>

export const napKind: JournalKind<Nap> = {
  timeOf: ({ startedAt }) => startedAt,
  timesOn: (nap, other) => ({ ...nap, startedAt: other.same(nap.startedAt) }),
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
