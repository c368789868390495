// A note on a day.
import { z } from '../../base/schema.ts'
import { common, maybe } from '../fields.ts'
import { type JournalKind, noRegions, noTimes, timeLogged } from './kind.ts'

/** What a line for the mind after a race is about (S003). */
export const mindAbouts = ['enjoyed', 'low', 'guilt'] as const
export type MindAbout = (typeof mindAbouts)[number]

export const Note = z.object({
  ...common,
  kind: z.literal('note'),
  text: z
    .string()
    .trim()
    .min(1, 'A note needs some words.')
    .max(20_000, 'A note can hold up to 20,000 characters.'),
  /** Of a line for the mind; null for any other note. */
  about: maybe(z.enum(mindAbouts)),
})

export type Note = z.infer<typeof Note>

/** A note that was written as a line for the mind. */
export type MindLine = Note & { about: MindAbout }

export function isMindLine(note: Note): note is MindLine {
  return note.about !== null
}

export const noteKind: JournalKind<Note> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: noRegions,
  tells: 'past',
  isCheckIn: false,
}
