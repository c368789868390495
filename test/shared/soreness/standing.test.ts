// How long a word of the runner holds, and what ends it.
import { describe, expect, it } from 'vitest'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import {
  placesToLeaveAlone,
  standing,
  tooSorePlaces,
  valueNow,
} from '../../../src/shared/soreness/standing.ts'
import { at, check, dayAfter, journal, session, signs, state, workout } from '../../fakes/after-marathon.ts'

const on = (days: number, ...records: JournalRecord[]) => standing(journal(...records), dayAfter(days))
/** `quads:left 5 sharp 1` for each place that stands, the days of its number and marks behind them. */
const told = (days: number, ...records: JournalRecord[]) =>
  on(days, ...records).places.map((place) =>
    [
      `${place.region} ${place.side} ${place.value} of ${place.saidOn.slice(-2)}`,
      place.feel,
      place.sharpSaidOn?.slice(-2),
      place.atRest && `rest ${place.atRestSaidOn?.slice(-2)}`,
      !place.current && 'last said',
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('pain at rest stands', () => {
  const hurt = check(1, 'quads left 5 rest')
  it.each<[string, number, JournalRecord[], string[]]>([
    ['the day after', 2, [], ['quads left 5 of 23 rest 23']],
    [
      'beside a check of another place',
      2,
      [check(2, 'calf left 1')],
      ['quads left 5 of 23 rest 23', 'calf left 1 of 24'],
    ],
    [
      'through a rating that does not answer it',
      2,
      [check(2, 'quads left 3')],
      ['quads left 3 of 24 rest 23'],
    ],
    [
      'through a check that says nothing else is sore and rates the place',
      2,
      [check(2, 'quads left 3 +')],
      ['quads left 3 of 24 rest 23'],
    ],
    ['through days without a log', 20, [], ['quads left 5 of 23 rest 23 last said']],
    ['until it is answered with no', 2, [check(2, 'quads left 3 painless')], ['quads left 3 of 24']],
    ['until the place is at 0', 2, [check(2, 'quads left 0')], []],
    ['until nothing else is sore', 2, [check(2, 'calf left 1 +')], ['calf left 1 of 24']],
    ['whatever a day to come says', 2, [check(3, 'quads left 0')], ['quads left 5 of 23 rest 23']],
    [
      'through what is rated before a session',
      2,
      [session(2, { before: 'quads left 2 painless' })],
      ['quads left 5 of 23 rest 23'],
    ],
    [
      'until it is answered after a session',
      2,
      [session(2, { after: 'quads left 2 painless' })],
      ['quads left 2 of 24'],
    ],
  ])('%s', (_, days, more, words) => expect(told(days, hurt, ...more)).toEqual(words))
})

describe('sharp stands', () => {
  const sharp = check(1, 'shin_bone left 3 sharp')
  it.each<[string, JournalRecord[], string[]]>([
    [
      'beside a check of another place',
      [check(2, 'calf left 1')],
      ['shin_bone left 3 of 23 sharp 23', 'calf left 1 of 24'],
    ],
    ['through a number alone', [check(2, 'shin_bone left 1')], ['shin_bone left 1 of 24 sharp 23']],
    ['anew when it is said again', [check(2, 'shin_bone left 1 sharp')], ['shin_bone left 1 of 24 sharp 24']],
    ['until it is dull', [check(2, 'shin_bone left 3 dull')], ['shin_bone left 3 of 24 dull']],
    ['until nothing else is sore', [check(2, '+')], []],
  ])('%s', (_, more, words) => expect(told(2, sharp, ...more)).toEqual(words))

  it('is heard from a session too', () => {
    expect(told(2, session(1, { before: 'calf left 4 sharp' }))).toEqual(['calf left 4 of 23 sharp 23'])
  })
})

it('hears the checks of a day in the order in which they were felt, not written', () => {
  const evening = check(1, 'calf left 2 +', { checkedAt: at(1, '20:00') })
  const morning = check(1, 'calf left 6 rest, quads left 4', { checkedAt: at(1, '07:00') })
  expect(told(1, evening, morning)).toEqual(['calf left 2 of 23 rest 23'])
})

it('lets what was rated before a session lower nothing of its day, so that a corrected check counts', () => {
  const corrected = check(1, 'quads left 8')
  expect(told(1, session(1, { before: 'quads left 3' }), corrected)).toEqual(['quads left 8 of 23'])
  expect(told(2, session(2, { before: 'quads left 3' }), corrected)).toEqual(['quads left 3 of 24'])
})

it('keeps the day of a word that was filled in before a session', () => {
  const sharp = check(1, 'quads left 5 sharp')
  expect(told(3, sharp, session(3, { before: 'quads left 5 sharp' }))).toEqual([
    'quads left 5 of 23 sharp 23',
  ])
})

describe('soreness', () => {
  it('is what was last said for three days, and unknown after them', () => {
    const sore = check(1, 'quads left 8, knee_joint left 2 +')
    const numbers = [1, 4, 5].map((days) => {
      const stands = on(days, sore)
      return [
        valueNow(stands, 'quads', 'left'),
        valueNow(stands, 'quads', 'right'),
        tooSorePlaces(stands).length,
      ]
    })
    expect(numbers).toEqual([
      [8, 0, 1],
      [8, 0, 1],
      [null, null, 0],
    ])
    expect(told(5, sore)).toEqual(['quads left 8 of 23 last said', 'knee_joint left 2 of 23 last said'])
  })

  it('of a place that was never named is unknown until nothing else is sore', () => {
    expect(valueNow(on(1, check(1, 'quads left 8')), 'calf', 'left')).toBe(null)
  })

  it('of joints, tendons and bones at 4 and more is left alone until it is answered, as are marks', () => {
    const checks = [
      check(1, 'knee_joint left 4, achilles left 3, quads left 9'),
      check(2, 'calf left 1 sharp'),
    ]
    const left = [2, 12].map((days) => placesToLeaveAlone(on(days, ...checks)).map(({ region }) => region))
    expect(left).toEqual([
      ['knee_joint', 'calf'],
      ['knee_joint', 'calf'],
    ])
  })
})

describe('a state stands', () => {
  const word = (days: number, ...records: JournalRecord[]) =>
    on(days, ...records).states.map(
      ({ state, since, saidOn }) => `${state} ${since.slice(-2)} ${saidOn.slice(-2)}`,
    )
  it.each<[string, number, JournalRecord[], string[]]>([
    ['on days without a log', 3, [state(1, 'ill')], ['ill 23 23']],
    ['beside soreness checks', 2, [state(1, 'injured'), check(2, 'calf left 1')], ['injured 23 23']],
    ['as one word however often it was said', 3, [state(1, 'ill'), state(2, 'ill')], ['ill 23 24']],
    ['beside another', 3, [state(1, 'ill'), state(2, 'injured')], ['injured 24 24', 'ill 23 23']],
    ['until it is ended', 3, [state(1, 'ill', { on: dayAfter(3), how: 'better' })], []],
    ['until the day of its end', 2, [state(1, 'ill', { on: dayAfter(3), how: 'better' })], ['ill 23 23']],
    [
      'until any entry of it is ended',
      3,
      [state(1, 'ill'), state(2, 'ill', { on: dayAfter(3), how: 'better' })],
      [],
    ],
    [
      'anew when it comes back',
      5,
      [state(1, 'ill', { on: dayAfter(3), how: 'better' }), state(4, 'ill')],
      ['ill 26 26'],
    ],
    ['from its own day on', 1, [state(2, 'ill')], []],
  ])('%s', (_, days, records, words) => expect(word(days, ...records)).toEqual(words))
})

describe('signs stand', () => {
  it('as they were ticked last, until none is', () => {
    const ticked = [signs(1, 'darkUrine'), signs(2, 'darkUrine', 'weakness')]
    expect([1, 9].map((days) => on(days, ...ticked).signs?.ticked)).toEqual([
      ['darkUrine'],
      ['darkUrine', 'weakness'],
    ])
    expect(on(9, ...ticked, signs(3)).signs).toBe(null)
  })
})

describe('a word that nobody answers for 28 days', () => {
  const words = [
    check(1, 'quads left 5 rest, knee_joint left 6, calf left 7'),
    state(1, 'ill'),
    signs(1, 'bruising'),
  ]
  it('stands until then', () => {
    const stands = on(28, ...words)
    expect([stands.places.length, stands.states.length, stands.unanswered]).toEqual([3, 1, []])
  })

  it('ends as not answered, which is told then and not for long', () => {
    const stands = on(29, ...words)
    expect([stands.places, stands.states, stands.signs]).toEqual([[], [], null])
    expect(stands.unanswered.map(({ word, endedOn }) => [word, endedOn])).toEqual(
      ['at_rest', 'sore_structure', 'state', 'signs'].map((word) => [word, dayAfter(29)]),
    )
    const seenThen = [...words, workout(30)]
    expect(on(31, ...seenThen).unanswered).toHaveLength(4)
    expect(on(32, ...seenThen).unanswered).toEqual([])
  })

  it('is told on the day of coming back where nothing was logged in between', () => {
    const back = on(60, ...words, workout(60))
    expect([back.places, back.states]).toEqual([[], []])
    expect(back.unanswered.map(({ word, saidOn }) => [word, saidOn])).toEqual(
      ['at_rest', 'sore_structure', 'state', 'signs'].map((word) => [word, dayAfter(1)]),
    )
    expect(on(61, ...words, workout(60)).unanswered).toEqual([])
  })
})
