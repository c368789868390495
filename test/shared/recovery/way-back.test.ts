// The way back after a race: which step is right today, and what keeps the next one closed.
import { describe, expect, it } from 'vitest'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import { advice } from '../../../src/shared/recovery/advice.ts'
import { raceOnWayBack, taperAfter, wayBack } from '../../../src/shared/recovery/way-back.ts'
import { nextWords, todayTitle, wayBackEvents } from '../../../src/shared/recovery/way-back-words.ts'
import { at, check, dayAfter, journal, marathon, state, workout } from '../../fakes/after-marathon.ts'

function on(days: number, records: readonly JournalRecord[]) {
  const kept = journal(...records)
  const race = [...(kept.months.get('2026-11')?.values() ?? [])].find(
    (one): one is Workout => one.kind === 'workout' && one.race !== null,
  )
  if (!race) throw new Error('There is no race.')
  const way = wayBack(kept, race, { experience: 'regular' }, dayAfter(days), at(days, '20:00'))
  if (!way) throw new Error('There is no way back.')
  return way
}
const said = (days: number, records: readonly JournalRecord[]) => {
  const way = on(days, records)
  return [todayTitle(way.today), nextWords(way, dayAfter(days), 'en-GB')].join('. ')
}
const daily = (from: number, to: number, words: string) =>
  Array.from({ length: to - from + 1 }, (_, index) => check(from + index, words))
const jog = (days: number) => workout(days, { distanceMeters: 4000, purpose: 'recovery' })

describe('the step that is right today', () => {
  it('follows the days while the soreness is low', () => {
    const calm = [marathon(), ...daily(1, 30, 'quads both 1 +')]
    const steps = [0, 2, 3, 5, 7, 27].map((days) => on(days, calm).today)
    expect(steps.map((today) => today.type === 'step' && today.step)).toEqual([
      'walking',
      'walking',
      'non_impact',
      'walk_jog',
      'easy_jog',
      'hard',
    ])
  })

  it('waits for soreness of 3 or less before anything is jogged, and then goes on a step a day', () => {
    const sore = [marathon(), ...daily(1, 6, 'quads both 4 +'), ...daily(7, 9, 'quads both 1 +')]
    expect(said(6, sore)).toBe(
      'Today: a ride, a swim or deep-water running. Next: walk-jog intervals. Missing for it: the sorest place at 3 or less (it is 4).',
    )
    expect(said(7, sore)).toBe(
      'Today: walk-jog intervals. Next: an easy jog, tomorrow at the earliest: a step a day.',
    )
    expect(said(8, sore)).toContain('Today: an easy jog.')
  })

  it('is not opened by a day that was not logged, nor by one on which a sore place was not asked', () => {
    expect(said(5, [marathon(), ...daily(1, 4, 'quads both 2 +')])).toContain(
      'Missing for it: today’s soreness is not logged yet.',
    )
    expect(said(5, [marathon(), ...daily(1, 4, 'quads both 2 +'), check(5, 'calf left 1')])).toContain(
      'Missing for it: not every place that was sore is rated today.',
    )
  })

  it('is repeated when the morning after it was 2 points higher', () => {
    const risen = [marathon(), ...daily(1, 5, 'quads both 1 +'), jog(5), ...daily(6, 7, 'quads both 3 +')]
    expect(said(7, risen)).toBe(
      'Today: walk-jog intervals. Next: an easy jog. Missing for it: a morning less than 2 points higher (it went from 1 to 3 after you moved on Friday).',
    )
    const waiting = [marathon(), ...daily(1, 5, 'quads both 1 +'), jog(5), check(7, 'quads both 1 +')]
    expect(said(7, waiting)).toContain('the soreness around the day you moved (on Friday) is not logged')
  })

  it('is for less while soreness is above 3, something is watched, or the runner is ill', () => {
    const back = [marathon(), ...daily(1, 7, 'quads both 1 +')]
    expect(on(9, [...back, check(9, 'quads both 2 +')]).today).toMatchObject({ step: 'easy_jog', held: null })
    expect(on(8, [...back, check(8, 'quads both 1, knee_joint left 4 +')]).today).toMatchObject({
      step: 'walking',
      held: 'watched',
    })
    expect(on(8, [...back, state(8, 'ill')]).today).toEqual({ type: 'withheld', by: 'states' })
    expect(on(3, [marathon(), check(3, 'knee_joint left 9 +')]).today).toEqual({
      type: 'withheld',
      by: 'safety',
    })
    expect(on(8, back).today).toMatchObject({ step: 'non_impact', held: 'not_known' })
    const soreAgain = [...back, workout(8, { hard: true }), check(9, 'quads both 4 +')]
    expect(on(9, soreAgain).today).toMatchObject({ step: 'non_impact', held: 'sore' })
  })
})

it('of two races the one that leads on longer is on its way back, and the other says so', () => {
  const short = workout(3, { race: { name: 'Park 5 km' }, distanceMeters: 5000 })
  const both = journal(marathon(), short)
  expect(raceOnWayBack(both, 'regular', dayAfter(4))?.race?.name).toBe('Lakeside Marathon')
  const later = workout(9, { race: { name: 'Ridge Marathon' }, distanceMeters: 42_195 })
  expect(on(10, [marathon(), later]).today).toMatchObject({
    type: 'other_race',
    race: { name: 'Ridge Marathon' },
  })
  expect(raceOnWayBack(both, 'regular', dayAfter(60))).toBeNull()
})

it('has no steps after a race that was no run', () => {
  const ride = marathon({ modality: 'cycling' })
  expect(wayBack(journal(ride), ride, { experience: 'regular' }, dayAfter(1), at(1, '20:00'))).toBeNull()
})

it('lets Today name jogging once its step was reached, and not before', () => {
  const kinds = (days: number, value: number) => {
    const kept = journal(marathon(), ...daily(1, days, `quads both ${value} +`))
    return advice(kept, { experience: 'regular' }, dayAfter(days), at(days, '20:00')).movement?.kinds
  }
  expect(kinds(5, 2)).toEqual(['walk', 'bike', 'swim', 'walk_jog'])
  expect(kinds(8, 1)).toEqual(['walk', 'bike', 'swim', 'jog'])
  expect(kinds(5, 4)).toEqual(['walk', 'bike', 'swim'])
})

it('gives the three weeks after a race 30, 60 and 90 % of the highest week before it', () => {
  const race = marathon()
  const kept = journal(
    race,
    ...[-3, -10, -11, -12].map((days) => workout(days, { distanceMeters: 20_000 })),
    jog(9),
  )
  expect(taperAfter(kept, race)).toEqual({
    peakMeters: 60_000,
    peakFrom: dayAfter(-14),
    weeks: [
      { from: dayAfter(1), to: dayAfter(7), mostMeters: 18_000, runMeters: 0 },
      { from: dayAfter(8), to: dayAfter(14), mostMeters: 36_000, runMeters: 4000 },
      { from: dayAfter(15), to: dayAfter(21), mostMeters: 54_000, runMeters: 0 },
    ],
  })
  expect(taperAfter(journal(race), race)).toBeNull()
})

it('goes into a calendar with the steps that are still to come', () => {
  const way = on(4, [marathon()])
  expect(wayBackEvents(way, dayAfter(4)).map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2026-11-27 Walk-jog intervals, at the earliest',
    '2026-11-29 An easy jog, at the earliest',
    '2026-12-19 The first hard session, at the earliest',
  ])
})
