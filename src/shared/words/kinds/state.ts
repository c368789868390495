// Injured, ill or totally depleted, in words.
import type { State } from '../../journal/records.ts'
import { stateNames } from '../record-words.ts'
import type { KindWords } from './kind.ts'

export const stateWords: KindWords<State> = {
  all: 'Injured or ill',
  one: 'Injured or ill',
  describe: ({ state, note }) => ({ title: stateNames[state], details: note }),
  searched: ({ state, note }) => [stateNames[state], alsoCalled[state], note],
  fields: { state: 'how it is', ended: 'the end', note: 'the note' },
}

/** What runners also call it. */
const alsoCalled: Record<State['state'], string> = {
  injured: 'injury',
  ill: 'illness sick',
  depleted: 'exhausted tired',
}
