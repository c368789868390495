// Searching the journal: words, kinds, places of the body and the days after a race.
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import type { FoundDay } from '../../../src/shared/search/newest-first.ts'
import {
  everything,
  inOrder,
  isEverything,
  type JournalQuery,
  searchBack,
} from '../../../src/shared/search/search.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

const common = { loggedAt: '2026-11-24T08:00:00+01:00', rev: 1 }
const small = (n: number, on: string, part: object) =>
  JournalRecord.parse({ ...common, id: id(n), day: on, ...part })

const records = [
  aRun(1, '2026-11-22', { race: { name: 'Lakeside Marathon' }, surface: 'road' }),
  aCheck(2, '2026-11-24', [
    { region: 'calf', side: 'left', value: 4, feel: 'sharp' },
    { region: 'achilles', side: 'right', value: 2 },
  ]),
  aNight(3, '2026-11-24', { restlessLegs: true }),
  small(4, '2026-11-24', { kind: 'note', text: 'Stairs are still a joke. Café with Ana, after the hill.' }),
  small(5, '2026-12-02', { kind: 'state', state: 'ill' }),
  small(6, '2026-12-03', {
    kind: 'aid',
    aid: 'own',
    ownName: 'Sauna',
    places: [{ region: 'calf', side: 'right' }],
  }),
  small(7, '2026-12-20', { kind: 'plan', what: 'race', name: 'Hill race' }),
  aRun(8, '2026-11-21', { modality: 'trail_run', hard: true, note: 'Ridge' }),
  small(9, '2026-12-03', { kind: 'wellbeing', instrument: 'hooper', mood: 3 }),
  small(10, '2026-12-03', { kind: 'rest_day', how: 'easy_walk' }),
]

function answers(all: readonly JournalRecord[], query: JournalQuery): FoundDay[] {
  return [...searchBack(journalOf(1, all), query)].flatMap((month) => month.days(31))
}

/** The ids that answer, by day. */
function found(part: Partial<JournalQuery>): string[] {
  return answers(records, { ...everything, ...part }).map(
    (found) =>
      `${found.day.slice(5)}: ${found.records.map((record) => Number(record.id.slice(-2))).join(' ')}`,
  )
}

describe('a search of the journal', () => {
  it('without a question gives every day, the newest first', () => {
    expect(found({})).toEqual([
      '12-20: 7',
      '12-03: 6 9 10',
      '12-02: 5',
      '11-24: 2 3 4',
      '11-22: 1',
      '11-21: 8',
    ])
    expect([isEverything(everything), isEverything({ ...everything, text: ' ' })]).toEqual([true, true])
    expect(isEverything({ ...everything, region: 'calf' })).toBe(false)
  })

  it('finds what runners also call it, and the words that the journal itself shows', () => {
    const also = [
      aRun(20, '2026-11-22', { effortCr10: 7, afterwards: 'more_tired', distanceMeters: 10_000 }),
      aNight(21, '2026-11-22', { quality: 7 }),
      aCheck(22, '2026-11-22', [{ region: 'calf', side: 'left', value: 2 }]),
      small(23, '2026-11-22', { kind: 'state', state: 'injured' }),
      small(24, '2026-11-22', { kind: 'wellbeing', instrument: 'hooper', ateAndDrankEnough: false }),
    ]
    const ids = (text: string) =>
      answers(also, { ...everything, text }).flatMap(({ records }) =>
        records.map((record) => Number(record.id.slice(-2))),
      )
    const asked = {
      running: [20],
      'very hard': [20],
      tired: [20],
      '10 km': [20],
      'sleep quality': [21],
      calves: [22],
      injury: [23],
      'how the day was': [24],
      drink: [24],
    }
    expect(Object.fromEntries(Object.keys(asked).map((text) => [text, ids(text)]))).toEqual(asked)
  })

  it('finds all words in any order by their beginnings, accents and capitals aside', () => {
    expect([found({ text: 'ill' }), found({ text: 'hill' }), found({ text: 'CAFE ana' })]).toEqual([
      ['12-02: 5'],
      ['12-20: 7', '11-24: 4'],
      ['11-24: 4'],
    ])
    expect([
      found({ text: 'marathon lake' }),
      found({ text: 'café-with' }),
      found({ text: 'ana pool' }),
    ]).toEqual([['11-22: 1'], ['11-24: 4'], []])
  })

  it('knows the words of choices: sports, places, how they feel, aids', () => {
    const words = ['trail hard', 'calf left sharp', 'restless', 'sauna', 'mood', 'easy walk', 'planned race']
    expect(words.map((text) => found({ text }))).toEqual([
      ['11-21: 8'],
      ['11-24: 2'],
      ['11-24: 3'],
      ['12-03: 6'],
      ['12-03: 9'],
      ['12-03: 10'],
      ['12-20: 7'],
    ])
  })

  it('is narrowed by kind, place and race together', () => {
    expect(found({ kinds: ['night', 'note'] })).toEqual(['11-24: 3 4'])
    expect(found({ region: 'calf' })).toEqual(['12-03: 6', '11-24: 2'])
    expect(found({ raceDay: day('2026-11-22') })).toEqual(['12-02: 5', '11-24: 2 3 4', '11-22: 1'])
    expect(found({ region: 'calf', raceDay: day('2026-11-22'), text: 'sharp' })).toEqual(['11-24: 2'])
  })

  it('puts the entries of a day in the order in which they happened', () => {
    const late = aRun(1, '2026-11-24')
    const early = aNight(2, '2026-11-24')
    expect(inOrder([late, early])).toEqual([early, late])
  })
})
