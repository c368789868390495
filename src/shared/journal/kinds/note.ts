// A note on a day.
import { z } from '../../base/schema.ts'
import { common } from '../fields.ts'
import { type JournalKind, noRegions, noTimes, timeLogged } from './kind.ts'

export const Note = z.object({
  ...common,
  kind: z.literal('note'),
  text: z
    .string()
    .trim()
    .min(1, 'A note needs some words.')
    .max(20_000, 'A note can hold up to 20,000 characters.'),
})

export type Note = z.infer<typeof Note>

export const noteKind: JournalKind<Note> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
