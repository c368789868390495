// What Today asks about again, and what an answer becomes.
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Rating } from '../../../src/shared/journal/records.ts'
import { standing } from '../../../src/shared/soreness/standing.ts'
import {
  type StillSo,
  stillOpen,
  stillSo,
  stillUnwell,
  withAnswer,
} from '../../../src/shared/soreness/still-so.ts'
import { aCheck, id } from '../../fakes/records.ts'

const monday = '2026-11-23'
const tuesday = day('2026-11-24')
const quads: Rating[] = [
  { region: 'quads', side: 'left', value: 7, atRest: true },
  { region: 'quads', side: 'right', value: 7 },
]
const calf: Rating = { region: 'calf', side: 'left', value: 5, feel: 'sharp' }

const asked = (...records: JournalRecord[]) => stillSo(standing(journalOf(1, records), tuesday))
const short = (questions: readonly StillSo[]) =>
  questions.map(({ word, places, value, saidOn }) => [
    word,
    places.map(({ region, side }) => `${region} ${side}`).join(' + '),
    value,
    saidOn,
  ])

describe('on the day after', () => {
  test('numbers are asked for both sides at once where they are alike, marks for each place', () => {
    expect(short(asked(aCheck(1, monday, [...quads, calf])))).toEqual([
      ['sore', 'quads left + quads right', 7, monday],
      ['sore', 'calf left', 5, monday],
      ['at_rest', 'quads left', 7, monday],
      ['sharp', 'calf left', 5, monday],
    ])
  })

  test('a check of another place leaves every question open', () => {
    const questions = asked(aCheck(1, monday, quads), aCheck(2, tuesday, [{ ...calf, value: 1 }]))
    expect(short(questions)).toEqual([
      ['sore', 'quads left + quads right', 7, monday],
      ['at_rest', 'quads left', 7, monday],
    ])
  })

  test('a new number answers the number and not the pain at rest', () => {
    const newNumber: Rating[] = [
      { region: 'quads', side: 'left', value: 3 },
      { region: 'quads', side: 'right', value: 3 },
    ]
    expect(short(asked(aCheck(1, monday, quads), aCheck(2, tuesday, newNumber)))).toEqual([
      ['at_rest', 'quads left', 3, monday],
    ])
  })

  test('nothing is asked where nothing was sore, or where it was said today', () => {
    expect(asked(aCheck(1, monday, []))).toEqual([])
    expect(asked(aCheck(1, tuesday, quads))).toEqual([])
    expect(asked(aCheck(1, monday, quads), aCheck(2, tuesday, []))).toEqual([])
  })
})

test('what is being written answers at once', () => {
  const questions = asked(aCheck(1, monday, [...quads, calf]))
  const nothing = { ratings: [], nothingElseSore: false }
  expect(stillOpen(questions, null)).toEqual(questions)
  expect(stillOpen(questions, nothing)).toEqual(questions)
  expect(stillOpen(questions, { ...nothing, nothingElseSore: true })).toEqual([])
  const rated = { ...nothing, ratings: [{ region: 'calf', side: 'left', value: 4 } as const] }
  expect(short(stillOpen(questions, rated)).map(([word, place]) => `${word} ${place}`)).toEqual([
    'sore quads left + quads right',
    'at_rest quads left',
    'sharp calf left',
  ])
  const zero = { ...nothing, ratings: [{ region: 'calf', side: 'left', value: 0 } as const] }
  expect(stillOpen(questions, zero).some(({ places: [first] }) => first?.region === 'calf')).toBe(false)
})

describe('an answer', () => {
  const [both, sore, rest, sharp] = asked(aCheck(1, monday, [...quads, calf]))
  if (!both || !sore || !rest || !sharp) throw new Error('four questions are asked')

  test('of yes says the number of both sides, or the mark with the number', () => {
    expect(withAnswer([], both, { type: 'yes' })).toEqual([
      { region: 'quads', side: 'left', value: 7 },
      { region: 'quads', side: 'right', value: 7 },
    ])
    expect(withAnswer([], rest, { type: 'yes' })).toEqual([
      { region: 'quads', side: 'left', value: 7, atRest: true },
    ])
    expect(withAnswer([], sharp, { type: 'yes' })).toEqual([
      { region: 'calf', side: 'left', value: 5, feel: 'sharp' },
    ])
  })

  test('of gone is the number 0, or the mark answered with no beside the number that is known', () => {
    expect(withAnswer([], sore, { type: 'over' })).toEqual([{ region: 'calf', side: 'left', value: 0 }])
    const now: Rating[] = [{ region: 'quads', side: 'left', value: 2 }]
    expect(withAnswer(now, rest, { type: 'over' })).toEqual([
      { region: 'quads', side: 'left', value: 2, atRest: false },
    ])
    expect(withAnswer([], sharp, { type: 'over' })).toEqual([
      { region: 'calf', side: 'left', value: 5, feel: 'dull' },
    ])
  })

  test('with a number keeps what was said of the place today', () => {
    const now: Rating[] = [{ region: 'calf', side: 'left', value: 2, feel: 'dull' }]
    expect(withAnswer(now, sore, { type: 'number', value: 4 })).toEqual([
      { region: 'calf', side: 'left', value: 4, feel: 'dull' },
    ])
  })

  test('to everything leaves nothing open, and all of it stands with the new day', () => {
    const questions = [both, sore, rest, sharp]
    const ratings = questions.reduce<Rating[]>((all, one) => withAnswer(all, one, { type: 'yes' }), [])
    const check = aCheck(2, tuesday, ratings, { nothingElseSore: false })
    expect(stillOpen(questions, check)).toEqual([])
    const stands = standing(journalOf(1, [aCheck(1, monday, [...quads, calf]), check]), tuesday)
    expect(stillSo(stands)).toEqual([])
    expect(
      stands.places.map(({ value, atRestSaidOn, sharpSaidOn }) => [value, atRestSaidOn, sharpSaidOn]),
    ).toEqual([
      [7, tuesday, null],
      [7, null, null],
      [5, null, tuesday],
    ])
  })
})

test('an illness of an earlier day is asked about, one of today is not', () => {
  const ill = (n: number, on: string): JournalRecord => ({
    kind: 'state',
    id: id(n),
    day: day(on),
    loggedAt: aCheck(n, on, []).loggedAt,
    rev: 0,
    state: 'ill',
    ended: null,
    note: '',
  })
  const unwell = (...records: JournalRecord[]) => stillUnwell(standing(journalOf(1, records), tuesday))
  expect(unwell(ill(1, monday)).map(({ state, saidOn }) => [state, saidOn])).toEqual([['ill', monday]])
  expect(unwell(ill(1, monday), ill(2, tuesday))).toEqual([])
})
