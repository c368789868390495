// What else was logged on the days of a race's curve.
import { expect, it } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { Aid, type JournalRecord, State, Wellbeing } from '../../../src/shared/journal/records.ts'
import { raceBeside } from '../../../src/shared/trends/race-beside.ts'
import { raceCurve } from '../../../src/shared/trends/race-curve.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'
import { aRace, over, raceDay } from './races.ts'

const on = (n: number) => addDays(day(raceDay), n)
const common = (number: number, n: number) => ({
  id: id(number),
  day: on(n),
  loggedAt: instant(`${on(n)}T08:00:00+01:00`),
  rev: number,
})
const wellbeing = (number: number, n: number, part: object) =>
  Wellbeing.parse({ ...common(number, n), kind: 'wellbeing', instrument: 'mclean', ...part })

function besideOf(records: readonly JournalRecord[], today = over) {
  const race = aRace()
  const journal = journalOf(1, [race, ...records])
  const { rows, empty } = raceBeside(journal, raceCurve(journal, race, today))
  return {
    empty,
    rows: rows.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.flatMap((cell, n) => (cell ? [[n, `${cell.text} ${cell.said}`]] : []))),
    ]),
  }
}

it('has a row for each of what was logged, and names what a check-in asks that was not', () => {
  const records = [
    aNight(10, on(1), { sleptMinutes: 470, restlessLegs: true }),
    aNight(11, on(2), { sleptMinutes: null, restlessLegs: false }),
    wellbeing(12, 1, { mood: 4, enjoyment: 9 }),
    wellbeing(13, 2, { instrument: 'hooper', mood: 2 }),
    aRun(14, on(2), { purpose: 'recovery', durationSeconds: 1500, modality: 'walk' }),
    aRun(15, on(2), { purpose: 'recovery', durationSeconds: 600, modality: 'walk' }),
    aRun(16, on(3), { purpose: 'recovery', durationSeconds: null, modality: 'walk' }),
    Aid.parse({ ...common(17, 1), kind: 'aid', aid: 'massage_gun' }),
    Aid.parse({ ...common(18, 1), kind: 'aid', aid: 'own', ownName: 'Hot bath' }),
  ]
  expect(besideOf(records)).toEqual({
    empty: ['stiffness'],
    rows: [
      ['Sleep, hours', { 1: '7:50 7 h 50' }],
      ['Mood, 1–5', { 1: '4 4 of 5' }],
      ['Mood, 7 is low', { 2: '2 2 of 7' }],
      ['Enjoyment, 0–10', { 1: '9 9 of 10' }],
      ['Restless legs', { 1: '● yes', 2: '○ no' }],
      ['Recovery, min', { 2: '35 35 min', 3: '● yes, its length is not known' }],
      ['Aids', { 1: '2 Massage gun, Hot bath' }],
    ],
  })
})

it('marks the days on which an illness held, from before the race until it was over', () => {
  const ill = State.parse({
    ...common(20, -2),
    kind: 'state',
    state: 'ill',
    ended: { on: on(2), how: 'better' },
  })
  expect(besideOf([ill]).rows).toEqual([['Ill', { 0: '● yes', 1: '● yes' }]])
})

it('ends with today, and where the next race began', () => {
  const nights = Array.from({ length: 11 }, (_, n) => aNight(30 + n, on(n), { sleptMinutes: 60 }))
  const daysOf = (records: readonly JournalRecord[], today = over) =>
    Object.keys(besideOf(records, today).rows[0]?.[1] ?? {}).length
  expect(daysOf(nights)).toBe(11)
  expect(daysOf(nights, on(4))).toBe(5)
  expect(daysOf([...nights, aRun(2, on(3), { race: { name: 'Ridge 10' } })])).toBe(3)
})
