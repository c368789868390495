// A recovery aid in words.
import { placeName } from '../../anatomy/body.ts'
import type { Aid } from '../../journal/records.ts'
import { aidName } from '../record-words.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Recovery aids'

export const aidWords: KindWords<Aid> = {
  all,
  one: 'Recovery aid',
  edit: 'Edit recovery aid',
  written: 'Recovery aid logged.',
  changed: 'Recovery aid changed.',
  describe: (aid) => ({
    title: aidName(aid),
    details: line(
      aid.minutes !== null && `${aid.minutes} min`,
      aid.places.map(({ region, side }) => placeName(region, side).toLowerCase()).join(', '),
      aid.verdict !== null && `verdict: ${aid.verdict}`,
      aid.note,
    ),
  }),
  searched: (aid) => [
    all,
    aidName(aid),
    ...aid.places.map(({ region, side }) => placeName(region, side)),
    aid.verdict ?? '',
    aid.note,
  ],
  fields: {
    aid: 'the aid',
    ownName: 'the name',
    minutes: 'the length',
    places: 'where it was used',
    verdict: 'the verdict',
    note: 'the note',
  },
}
