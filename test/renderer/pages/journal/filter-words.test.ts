// What the filter's button and the head of the timeline say.
import { expect, it } from 'vitest'
import { filterWords, foundWords } from '../../../../src/renderer/pages/journal/filter-words.ts'
import { day } from '../../../../src/shared/base/day.ts'

it('names the one filter there is, or counts them', () => {
  const none = { kinds: [], region: null, raceDay: null }
  expect([
    filterWords(none),
    filterWords({ ...none, kinds: ['night'] }),
    filterWords({ ...none, region: 'calf' }),
    filterWords({ kinds: ['night', 'nap'], region: null, raceDay: day('2026-11-22') }),
  ]).toEqual(['All kinds', 'Nights', 'Calf', '3 filters'])
})

it('counts what was found so far, and says what to do where nothing was', () => {
  const found = { days: [], entryCount: 0, dayCount: 0, isWhole: true, narrowed: false }
  expect([
    foundWords({ ...found, entryCount: 1, dayCount: 1, narrowed: true }, 'en-GB'),
    foundWords({ ...found, entryCount: 3, dayCount: 2, isWhole: false }, 'en-GB'),
    foundWords({ ...found, narrowed: true }, 'en-GB'),
    foundWords(found, 'en-GB'),
  ]).toEqual([
    '1 entry on 1 day',
    '3 entries on 2 days so far',
    'Nothing was found. All words of a search must be in one entry.',
    'Every entry will stand here, the newest first.',
  ])
})
