// A day of rest.
import { z } from '../../base/schema.ts'
import { common, note } from '../fields.ts'
import { type JournalKind, noRegions, noTime, noTimes } from './kind.ts'

export const RestDay = z.object({
  ...common,
  kind: z.literal('rest_day'),
  how: z.enum(['full', 'easy_walk']),
  note,
})

export type RestDay = z.infer<typeof RestDay>

export const restDayKind: JournalKind<RestDay> = {
  timeOf: noTime,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
