// The words under a race's curve.
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { placesText } from '../../../src/shared/trends/race-places.ts'
import { aRace, curveOf, evenings, raceDay } from './races.ts'

describe('only what is known is said', () => {
  const said = (values: readonly (number | null)[], todayN: number) =>
    curveOf(evenings(values), aRace(), addDays(day(raceDay), todayN)).summary.sentence

  test.each([
    { values: [], today: 0, sentence: 'No soreness has been logged since the finish yet.' },
    { values: [], today: 10, sentence: 'No soreness has been logged since the finish yet.' },
    { values: [], today: 11, sentence: 'No soreness was logged in the ten days after the race.' },
    { values: [5], today: 0, sentence: 'Only the day of the race is logged so far, at 5.' },
    { values: [5], today: 1, sentence: 'Only the day of the race is logged so far, at 5.' },
    { values: [5, 7], today: 1, sentence: 'It is highest so far on day 1, the last day logged, at 7.' },
    {
      values: [5, 7, 5],
      today: 2,
      sentence: 'It was highest on day 1; on day 2, the last day logged, it was 5.',
    },
    {
      values: [5, 7, 3],
      today: 2,
      sentence: 'It was highest on day 1 and was at 3 on day 2, the last day logged.',
    },
    {
      values: [5, 7, 3, 2],
      today: 3,
      sentence: 'It was highest on day 1, halved by day 2 and was at 2 on day 3, the last day logged.',
    },
    {
      values: [5, 7, 3, 1],
      today: 3,
      sentence: 'It was highest on day 1, halved by day 2 and was at 1 on day 3, the last day logged.',
    },
    {
      values: [7, 1, 0],
      today: 2,
      sentence: 'It was highest on the day of the race and was back to 1 on day 1.',
    },
    { values: [0, 0], today: 2, sentence: 'None of the places asked was sore on the 2 days logged.' },
    {
      values: [0],
      today: 2,
      sentence: 'None of the places asked was sore on the 1 day logged. No log on day 1.',
    },
    { values: [1, 0], today: 1, sentence: 'So far it was never more than 1.' },
  ])('$values on day $today: $sentence', ({ values, today, sentence }) => {
    expect(said(values, today)).toBe(sentence)
  })

  test.each([
    { values: [null, 7, 2, 1, 1], open: 'No log on the day of the race.' },
    {
      values: [null, null, 7, 1, 1],
      open: 'No log on the day of the race and day 1.',
    },
    { values: [7, null, null, 1, 1], open: 'No log on days 1 and 2.' },
    { values: [7, null, null, null, 1, 1], open: 'No log on days 1 to 3.' },
    {
      values: [null, 7, null, 4, null, null, null, 1, 1],
      open: 'No log on the day of the race and days 2 and 4 to 6.',
    },
  ])('open days are named: $open', ({ values, open }) => {
    const sentence = said(values, values.length - 1)
    expect(sentence.slice(sentence.indexOf('. ') + 2)).toBe(open)
  })

  test('a curve that ended without its way back says where it ended', () => {
    expect(said([6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 4], 20)).toBe(
      'It was highest on the day of the race; on day 10, the last day logged, it was 4.',
    )
    expect(said([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 20)).toBe('It was never more than 1.')
  })
})

test.each([
  { places: [], text: '' },
  { places: [['calf', 'left']], text: 'left calf' },
  { places: [['lower_back', 'middle']], text: 'lower back' },
  {
    places: [
      ['quads', 'left'],
      ['quads', 'right'],
      ['calf', 'right'],
    ],
    text: 'quads on both sides and right calf',
  },
  {
    places: [
      ['calf', 'left'],
      ['glutes', 'left'],
      ['quads', 'left'],
    ],
    text: 'left calf, left glutes and 1 more muscle',
  },
  {
    places: [
      ['calf', 'left'],
      ['glutes', 'left'],
      ['quads', 'left'],
      ['soleus', 'left'],
    ],
    text: 'left calf, left glutes and 2 more muscles',
  },
] as const)('places are named in words: $text', ({ places, text }) => {
  expect(placesText(places.map(([region, side]) => ({ region, side })))).toBe(text)
})
