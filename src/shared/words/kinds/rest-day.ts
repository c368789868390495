// A day of rest in words.
import type { RestDay } from '../../journal/records.ts'
import type { KindWords } from './kind.ts'

export const restDayWords: KindWords<RestDay> = {
  all: 'Rest days',
  one: 'Rest day',
  edit: 'Edit rest day',
  written: 'Rest day logged.',
  changed: 'Rest day changed.',
  describe: ({ how, note }) => ({
    title: how === 'full' ? 'Rest day' : 'Rest day with an easy walk',
    details: note,
  }),
  searched: ({ how, note }) => ['rest day', how === 'easy_walk' ? 'easy walk' : '', note],
  fields: { how: 'how it was spent', note: 'the note' },
}
