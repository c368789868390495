// A note on a day, in its own words.
import type { Note } from '../../journal/records.ts'
import type { KindWords } from './kind.ts'

const all = 'Notes'

export const noteWords: KindWords<Note> = {
  all,
  one: 'Note',
  edit: 'Edit note',
  written: 'Note written down.',
  changed: 'Note changed.',
  describe: ({ text }) => ({ title: 'Note', details: text }),
  searched: ({ text }) => [all, text],
  fields: { text: 'the words' },
}
