// Injured, ill or totally depleted, in words.
import { addDays } from '../../base/day.ts'
import type { State } from '../../journal/records.ts'
import { spanWords } from '../day-words.ts'
import { stateNames } from '../record-words.ts'
import { type KindWords, line } from './kind.ts'

export const stateWords: KindWords<State> = {
  all: 'Injured or ill',
  one: 'Injured or ill',
  edit: 'Edit injured or ill',
  written: 'Logged.',
  changed: 'Entry changed.',
  describe: (state, { locale }) => ({
    title: stateNames[state.state],
    details: line(endOf(state, locale), state.note),
  }),
  searched: ({ state, note }) => [stateNames[state], alsoCalled[state], note],
  fields: { state: 'how it is', ended: 'the end', note: 'the note' },
}

/** `from Monday to Thursday`, and how the end is known where the runner did not say it. */
function endOf({ day, ended }: State, locale: string): string {
  if (ended === null) return ''
  const lastDay = addDays(ended.on, -1)
  const span = lastDay > day ? spanWords(day, lastDay, locale) : 'that day only'
  return ended.how === 'better' ? span : `${span}, not answered after that`
}

/** What runners also call it. */
const alsoCalled: Record<State['state'], string> = {
  injured: 'injury',
  ill: 'illness sick',
  depleted: 'exhausted tired',
}
