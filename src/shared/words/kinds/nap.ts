// A nap in words.
import type { Nap } from '../../journal/records.ts'
import { hoursMinutesText } from '../units.ts'
import type { KindWords } from './kind.ts'

const all = 'Naps'

export const napWords: KindWords<Nap> = {
  all,
  one: 'Nap',
  edit: 'Edit nap',
  written: 'Nap logged.',
  changed: 'Nap changed.',
  describe: ({ minutes, note }) => ({
    title: minutes === null ? 'Nap' : `Nap of ${hoursMinutesText(minutes)}`,
    details: note,
  }),
  searched: ({ note }) => [all, note],
  fields: { startedAt: 'the start', minutes: 'the length', note: 'the note' },
}
