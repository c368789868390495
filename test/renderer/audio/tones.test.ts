// Where the tones of a cue lie on the audio clock.
import { expect, test } from 'vitest'
import { tonesAt } from '../../../src/renderer/audio/tones.ts'

const now = { mainMs: 60_000, audioSeconds: 2 }

test('a beep two seconds ahead is placed two seconds ahead on the audio clock', () => {
  expect(tonesAt({ atMs: 62_000, sound: 'tick', say: null }, now)).toEqual([
    { startSeconds: 4, lengthSeconds: 0.07, frequencyHz: 660, peak: 0.5 },
  ])
})

test('the change of sides is two rising tones one after the other', () => {
  expect(tonesAt({ atMs: 60_500, sound: 'switch', say: null }, now)).toEqual([
    { startSeconds: 2.5, lengthSeconds: 0.14, frequencyHz: 784, peak: 0.8 },
    { startSeconds: 2.68, lengthSeconds: 0.22, frequencyHz: 1047, peak: 0.8 },
  ])
})

test('a beep heard a little late sounds at once', () => {
  expect(
    tonesAt({ atMs: 59_800, sound: 'start', say: null }, now).map(({ startSeconds }) => startSeconds),
  ).toEqual([2])
})

test('a beep of half a second ago is passed over', () => {
  expect(tonesAt({ atMs: 59_500, sound: 'start', say: null }, now)).toEqual([])
})
