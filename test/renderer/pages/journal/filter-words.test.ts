// What the filter's button and the head of the timeline say.
import { expect, it } from 'vitest'
import { filterWords, foundWords, racesOf } from '../../../../src/renderer/pages/journal/filter-words.ts'
import { day } from '../../../../src/shared/base/day.ts'
import { aRun, id } from '../../../fakes/records.ts'

it('names the one filter there is, or counts them', () => {
  const none = { kinds: [], region: null, raceDay: null }
  expect([
    filterWords(none),
    filterWords({ ...none, kinds: ['night'] }),
    filterWords({ ...none, region: 'calf' }),
    filterWords({ kinds: ['night', 'nap'], region: null, raceDay: day('2026-11-22') }),
  ]).toEqual(['All kinds', 'Nights', 'Calf', '3 filters'])
})

it('counts what was found, and says what to do where nothing was', () => {
  expect([
    foundWords([{ records: [1] }], true),
    foundWords([{ records: [1, 2] }, { records: [3] }], false),
    foundWords([], true),
    foundWords([], false),
  ]).toEqual([
    '1 entry on 1 day',
    '3 entries on 2 days',
    'Nothing was found. All words of a search must be in one entry.',
    'Every entry will stand here, the newest first.',
  ])
})

it('offers the races, the newest first', () => {
  const records = [
    aRun(1, '2026-05-03', { race: { name: 'Ten' } }),
    aRun(2, '2026-11-21'),
    aRun(3, '2026-11-22', { race: { name: 'Marathon' } }),
  ]
  expect(racesOf(records)).toEqual([
    { id: id(3), day: '2026-11-22', name: 'Marathon' },
    { id: id(1), day: '2026-05-03', name: 'Ten' },
  ])
})
