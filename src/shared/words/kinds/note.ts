// A note on a day, in its own words.
import type { Note } from '../../journal/records.ts'
import { mindNames } from '../record-words.ts'
import type { KindWords } from './kind.ts'

const all = 'Notes'

export const noteWords: KindWords<Note> = {
  all,
  one: 'Note',
  edit: 'Edit note',
  written: 'Note saved.',
  changed: 'Note changed.',
  describe: ({ about, text }) => ({ title: about === null ? 'Note' : mindNames[about], details: text }),
  searched: ({ about, text }) => [all, ...(about === null ? [] : [mindNames[about]]), text],
  fields: { text: 'the words', about: 'what it is about' },
}
