// The leg drawn for a race of a trial, in words.
import type { Trial } from '../../journal/records.ts'
import { aidName, legPartWords } from '../record-words.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Trial'

export const trialWords: KindWords<Trial> = {
  all,
  one: 'Leg of a trial',
  edit: 'Edit the trial of this race',
  written: 'Trial saved.',
  changed: 'Trial changed.',
  describe: (trial) => ({
    title: `Trial: ${aidName(trial)}, ${trial.side} leg`,
    details: line(
      legPartWords[trial.part],
      trial.kept !== null && (trial.kept ? 'kept to' : 'not kept to'),
      trial.note,
    ),
  }),
  searched: (trial) => [all, aidName(trial), trial.side, trial.note],
  fields: {
    raceId: 'the race',
    aid: 'the aid',
    ownName: 'the name',
    part: 'where it is used',
    seed: 'the seed',
    draw: 'the number of the draw',
    side: 'the leg',
    kept: 'whether it was kept to',
    note: 'the note',
  },
}
