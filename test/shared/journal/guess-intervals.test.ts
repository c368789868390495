// Laps whose paces take turns are guessed as intervals; an even run, a long climb or five laps are not.
import { expect, test } from 'vitest'
import { guessIntervals } from '../../../src/shared/journal/guess-intervals.ts'

const laps = (...paces: readonly number[]) => paces.map((seconds) => ({ seconds, meters: 1000 }))

test.each<[string, Parameters<typeof guessIntervals>[0]]>([
  ['six laps, fast and easy in turns', laps(240, 360, 240, 360, 240, 360)],
  ['with a warm-up and a cool-down', laps(360, 358, 240, 360, 240, 360, 240, 361, 362)],
  [
    'of unlike lengths',
    [0, 1, 2].flatMap(() => [
      { seconds: 90, meters: 400 },
      { seconds: 120, meters: 250 },
    ]),
  ],
])('intervals: %s', (_, given) => {
  expect(guessIntervals(given)).toBe(true)
})

test.each<[string, Parameters<typeof guessIntervals>[0]]>([
  ['five laps', laps(240, 360, 240, 360, 240)],
  ['an even run', laps(300, 305, 298, 301, 299, 303, 300, 302)],
  ['turns of 15 % and less', laps(300, 340, 300, 340, 300, 340, 300, 340)],
  ['ever slower', laps(240, 290, 350, 420, 510, 620, 750)],
  ['turns that an even lap breaks', laps(240, 360, 240, 240, 360, 240, 360)],
  ['laps without a distance', Array.from({ length: 8 }, (_, at) => ({ seconds: 60 + at, meters: null }))],
  ['none', []],
])('no intervals: %s', (_, given) => {
  expect(guessIntervals(given)).toBe(false)
})
