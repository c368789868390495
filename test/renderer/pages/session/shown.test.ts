// What the player shows of each kind of segment.
import { expect, test } from 'vitest'
import { shownAt } from '../../../../src/renderer/pages/session/shown.ts'
import { indexOf, segments } from './routine.ts'

test('a hold on the left shows its side, its time, and the right side as next', () => {
  expect(shownAt(segments, indexOf('hold', 'lunge', 'left'))).toEqual({
    word: 'Hold',
    below: 'of 0:30',
    step: 'step 1 of 3',
    side: { now: 'Left side', after: 'then right, same time' },
    name: 'Lunge',
    positions: [],
    instruction: 'Sink forward.',
    comfort: 'Should not hurt. Ease off until it doesn’t.',
    figure: { id: 'lunge', side: 'left' },
    waitsAtRep: null,
    next: {
      lead: 'Next, after 0:05 to change sides',
      name: 'Lunge, right',
      figure: { id: 'lunge', side: 'right' },
    },
  })
})

test('the change of sides already shows the other side', () => {
  const { word, side, figure } = shownAt(segments, indexOf('switch', 'lunge'))
  expect({ word, side, figure }).toEqual({
    word: 'Change sides',
    side: { now: 'Right side', after: 'same time as the left' },
    figure: { id: 'lunge', side: 'right' },
  })
})

test('before a rest the next step is told with the rest and the time to get ready', () => {
  expect(shownAt(segments, indexOf('hold', 'lunge', 'right')).next).toEqual({
    lead: 'Next, after 0:20 of rest and 0:05 to get ready',
    name: 'Rock',
    figure: { id: 'hamstring-rock', side: null },
  })
})

test('a rest on the move shows a walk and no comfort rule', () => {
  const { word, name, instruction, comfort, figure, side } = shownAt(segments, indexOf('rest', 'lunge'))
  expect({ word, name, instruction, comfort, figure, side }).toEqual({
    word: 'Rest',
    name: 'Rest',
    instruction: 'Walk about a little until the next step.',
    comfort: null,
    figure: { id: 'walk', side: null },
    side: null,
  })
})

test('a rep of two positions shows both and marks the one that is held', () => {
  const second = shownAt(segments, indexOf('rep', 'rock', null, 2) + 1)
  expect({
    word: second.word,
    below: second.below,
    positions: second.positions,
    comfort: second.comfort,
  }).toEqual({
    word: 'Rep 2 of 2',
    below: 'Back',
    positions: [
      { label: 'Forward', now: false },
      { label: 'Back', now: true },
    ],
    comfort: null,
  })
})

test('a rep that waits for Done shows its number, and nothing follows the last part', () => {
  const shown = shownAt(segments, indexOf('rep', 'swing', 'right', 2))
  expect({ below: shown.below, waitsAtRep: shown.waitsAtRep, side: shown.side, next: shown.next }).toEqual({
    below: 'then press Done',
    waitsAtRep: 2,
    side: { now: 'Right side', after: 'changing with every rep' },
    next: null,
  })
})

test('a place outside the timeline is a mistake', () => {
  expect(() => shownAt(segments, segments.length)).toThrow(RangeError)
})
