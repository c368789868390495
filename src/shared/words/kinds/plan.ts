// What is planned for a day, in words.
import { standingApart } from '../../base/words.ts'
import type { Plan } from '../../journal/records.ts'
import { planNames } from '../record-words.ts'
import { distanceText } from '../units.ts'
import { type KindWords, line } from './kind.ts'

export const planWords: KindWords<Plan> = {
  all: 'Plans',
  one: 'Plan',
  edit: 'Edit plan',
  written: 'Plan saved.',
  changed: 'Plan changed.',
  describe: ({ what, name, distanceMeters, legsBefore, note }, { locale, unit }) => ({
    title: `Planned: ${name === '' ? planNames[what].toLowerCase() : standingApart(name)}`,
    details: line(
      name !== '' && planNames[what].toLowerCase(),
      distanceMeters !== null && distanceText(distanceMeters, locale, unit),
      legsBefore !== null && `legs ${legsBefore} before`,
      note,
    ),
  }),
  searched: ({ what, name, note }) => ['planned', planNames[what], name, note],
  fields: {
    what: 'what is planned',
    name: 'the name',
    distanceMeters: 'the distance',
    insteadOf: 'the day it was proposed for',
    legsBefore: 'how the legs felt before',
    note: 'the note',
  },
}
