// A trial in figures: which races count, which are left out and why, and the two legs against each other.
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { type TrialFigures, trialFigures } from '../../../src/shared/trends/trial-figures.ts'
import type { LeftOut, TrialRace } from '../../../src/shared/trends/trial-race.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { aCounted, aRaceOf, aTrial, calves, sock } from '../../fakes/trials.ts'

const on = '2026-10-04'
const over = day('2026-11-20')

function figures(records: readonly JournalRecord[], today = over): TrialFigures {
  const [first] = trialFigures(journalOf(1, records), sock, today)
  if (!first) throw new Error('no trial')
  return first
}

function onlyRace(records: readonly JournalRecord[], today = over): TrialRace {
  const [race] = figures(records, today).races
  if (!race) throw new Error('no race')
  return race
}

const falling = [
  [5, 6],
  [4, 6],
  [2, 3],
  [1, 2],
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 0],
] as const

describe('a race that was kept to', () => {
  test('counts with the days of either leg added up', () => {
    const { legs, leftOut } = onlyRace([aRaceOf(1, on), aTrial(1, on), ...calves(1, on, falling)])
    expect({ legs, leftOut }).toEqual({ legs: { left: 9.5, right: 14 }, leftOut: null })
  })

  test('is reckoned above what either leg was in the week before', () => {
    const before = aCheck(5, '2026-09-29', [
      { region: 'calf', side: 'left', value: 1 },
      { region: 'calf', side: 'right', value: 0 },
    ])
    const { legs } = onlyRace([before, aRaceOf(1, on), aTrial(1, on), ...calves(1, on, falling)])
    expect(legs).toEqual({ left: 6, right: 14 })
  })

  test('goes by the muscles of the part alone: sore thighs say nothing of a sock', () => {
    const thighs = aCheck(6, addDays(day(on), 2), [{ region: 'quads', side: 'left', value: 9 }])
    const { legs } = onlyRace([aRaceOf(1, on), aTrial(1, on), ...calves(1, on, falling), thighs])
    expect(legs).toEqual({ left: 9.5, right: 14 })
  })
})

describe('a race is left out', () => {
  const kept = [aRaceOf(1, on), aTrial(1, on)]
  const whole = calves(1, on, falling)
  const later = (days: number) => aRun(77, addDays(day(on), days), { race: { name: 'Ridge Half' } })
  const oneLegged = [5, 4, 3, 2, 1, 0].map((value, index) =>
    aCheck(20 + index, addDays(day(on), index), [{ region: 'calf', side: 'left', value }]),
  )
  test.each<[string, JournalRecord[], LeftOut]>([
    [
      'where it was not kept to',
      [aRaceOf(1, on), aTrial(1, on, { kept: false }), ...whole],
      { because: 'not_kept' },
    ],
    [
      'until it is said whether it was',
      [aRaceOf(1, on), aTrial(1, on, { kept: null }), ...whole],
      { because: 'not_said' },
    ],
    ['where it is gone', [aTrial(1, on), ...whole], { because: 'no_race' }],
    ['where it is no race any more', [aRun(1000, on), aTrial(1, on), ...whole], { because: 'no_race' }],
    ['where nothing was logged: missing is never 0', kept, { because: 'too_few_logs' }],
    ['where one leg alone was rated', [...kept, ...oneLegged], { because: 'too_few_logs' }],
    [
      'where three days are known',
      [...kept, ...calves(1, on, [[5, 5], null, [3, 3], null, null, [0, 0]])],
      { because: 'too_few_logs' },
    ],
    [
      'where it was sore at the last log before day 7',
      [
        ...kept,
        ...calves(1, on, [
          [5, 5],
          [6, 5],
          [5, 4],
          [5, 4],
        ]),
      ],
      { because: 'still_sore' },
    ],
    [
      'where another race came within 7 days',
      [...kept, ...whole, later(7)],
      { because: 'race_after', name: 'Ridge Half', days: 7 },
    ],
    [
      'where another race was within 7 days before',
      [...kept, ...whole, later(-3)],
      { because: 'race_before', name: 'Ridge Half', days: 3 },
    ],
    [
      'where another race was on the same day',
      [...kept, ...whole, later(0)],
      { because: 'race_after', name: 'Ridge Half', days: 0 },
    ],
  ])('%s', (_, records, leftOut) => {
    expect(onlyRace(records)).toMatchObject({ legs: null, leftOut })
  })

  test('until day 7 is over, and not by a race eight days later', () => {
    expect(onlyRace([...kept, ...whole], addDays(day(on), 7)).leftOut).toEqual({ because: 'to_come' })
    expect(onlyRace([...kept, ...whole, later(8)]).leftOut).toBeNull()
  })
})

describe('several races', () => {
  const days = ['2026-01-04', '2026-02-01', '2026-03-01', '2026-04-05', '2026-05-03', '2026-06-07']
  const races = (count: number) =>
    days.slice(0, count).flatMap((on, index) => aCounted(index + 1, on, index % 2 ? 'right' : 'left', 1))

  test('of five, p is the share of patterns of legs; the leg with the aid is told from left and right', () => {
    expect(figures(races(5))).toMatchObject({
      n: 5,
      drawn: { left: 3, right: 2 },
      legs: { left: 12.4, right: 13.1 },
      sides: { with: 11, without: 14.5 },
      p: 2 / 32,
    })
  })

  test('of four, or of five with one not kept to, no odds are given', () => {
    expect(figures(races(4)).p).toBeNull()
    const missed = aTrial(5, '2026-05-03', { kept: false })
    const { n, p, races: all } = figures([...races(5).filter(({ id }) => id !== missed.id), missed])
    expect([n, p, all.length]).toEqual([4, null, 5])
  })

  test('a trial that was stopped keeps its races, after the one that goes on', () => {
    const gun = aTrial(9, '2026-06-07', { aid: 'massage_gun', ownName: '' })
    const all = trialFigures(journalOf(1, [...races(2), gun]), { ...sock, part: 'leg' }, over)
    expect(all.map(({ tried, races: own }) => [tried.part, tried.aid, own.length])).toEqual([
      ['leg', 'own', 0],
      ['lower_leg', 'massage_gun', 1],
      ['lower_leg', 'own', 2],
    ])
    expect(trialFigures(journalOf(1, []), null, over)).toEqual([])
  })
})
