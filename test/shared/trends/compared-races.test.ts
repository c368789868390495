// Races side by side.
import { describe, expect, it } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import {
  besideRace,
  type ComparedRace,
  comparedRaces,
  distanceOf,
  inOrder,
  type RaceFigure,
} from '../../../src/shared/trends/compared-races.ts'
import { comparedSentence } from '../../../src/shared/trends/compared-sentence.ts'
import { aCheck, aRun, id } from '../../fakes/records.ts'
import { quads } from './races.ts'

const today = day('2026-12-31')

/** The n-th race, fifty days after the one before it, with both quads at a value on each day. */
function raced(
  n: number,
  values: readonly (number | null)[],
  part: Partial<Workout> = {},
): { race: Workout; records: JournalRecord[] } {
  const on = addDays(day('2025-01-05'), n * 50)
  const race = aRun(n, on, {
    race: { name: `Race ${n}` },
    startedAt: instant(`${on}T09:00:00+01:00`),
    distanceMeters: 42_195,
    ...part,
  })
  const checks = values.flatMap((value, index) => {
    if (value === null) return []
    const at = addDays(on, index)
    return [
      aCheck(1000 + n * 20 + index, at, quads(value), {
        checkedAt: instant(`${at}T20:00:00+01:00`),
        nothingElseSore: true,
      }),
    ]
  })
  return { race, records: [race, ...checks] }
}

function compared(...all: ReturnType<typeof raced>[]): ComparedRace[] {
  const journal = journalOf(
    1,
    all.flatMap(({ records }) => records),
  )
  return comparedRaces(
    journal,
    all.map(({ race }) => race),
    today,
  )
}

const falling = (from: number) => Array.from({ length: 11 }, (_, n) => Math.max(0, from - n))
const sentence = (...all: ReturnType<typeof raced>[]) => comparedSentence(compared(...all))

it('have the figures of their own pages', () => {
  const [race] = compared(
    raced(1, [5, 7, 5, 4, null, 2, 1, 1, 0, 0, 0], { climbMeters: 380, durationSeconds: 13_280 }),
  )
  expect(race).toMatchObject({
    name: 'Race 1',
    distance: 'marathon',
    climbMeters: 380,
    seconds: 13_280,
    peak: 7,
    peakDay: 1,
    halfTimeDays: 2.5,
    backDay: 6,
    sorenessDays: 25,
    baseline: 0,
  })
})

it.each([
  [5000, '5k'],
  [10_130, '10k'],
  [21_400, 'half'],
  [42_900, 'marathon'],
  [50_000, 'ultra'],
  [15_000, 'other'],
  [null, 'other'],
] as const)('%s m is told as %s', (meters, distance) => {
  expect(distanceOf(meters)).toBe(distance)
})

describe('in order', () => {
  const races = compared(
    raced(1, [5, 4, 3, 2, 1, 0]),
    raced(2, [null]),
    raced(3, [7, 4, 3, 2, 1, 0], { durationSeconds: null }),
  )
  it.each<[RaceFigure, 'ascending' | 'descending', string[]]>([
    ['day', 'descending', ['Race 3', 'Race 2', 'Race 1']],
    ['peak', 'descending', ['Race 3', 'Race 1', 'Race 2']],
    ['peak', 'ascending', ['Race 1', 'Race 3', 'Race 2']],
    ['seconds', 'ascending', ['Race 2', 'Race 1', 'Race 3']],
  ])('by %s, %s, with what is not known at the end', (by, direction, names) => {
    expect(inOrder(races, { by, direction }).map(({ name }) => name)).toEqual(names)
  })
})

it('beside a race stand those of its length first, then the newest', () => {
  const lengths = [42_195, 10_000, 42_195, 21_100, 10_000, 42_195]
  const races = lengths.map((distanceMeters, n) => raced(n + 1, [], { distanceMeters }).race).toReversed()
  const [newest] = races
  if (!newest) throw new Error('There is no race.')
  expect(besideRace(newest, races)).toEqual([6, 3, 1, 5, 4].map(id))
})

describe('the sentence', () => {
  it('calls highest values less than 2 points apart similar', () => {
    expect(sentence(raced(1, falling(7)), raced(2, falling(6)))).toBe(
      'The highest values are less than 2 points apart, which counts as similar. Four races are needed before a trend is worth a sentence.',
    )
  })

  it('names both ends where they are 2 points apart', () => {
    expect(sentence(raced(1, falling(4)), raced(2, falling(6)))).toBe(
      'The highest values go from 4 (Race 1) to 6 (Race 2); less than 2 points apart would count as similar. Four races are needed before a trend is worth a sentence.',
    )
  })

  it('counts above the week before', () => {
    const sore = raced(2, falling(6))
    const week = [1, 2, 3].map((n) =>
      aCheck(900 + n, addDays(sore.race.day, -n), quads(3), { nothingElseSore: true }),
    )
    expect(sentence(raced(1, falling(4)), { ...sore, records: [...week, ...sore.records] })).toMatch(
      /^The highest values are less than 2 points apart, counted above the week before each, which counts as similar\./,
    )
  })

  it('compares nothing that is known in part or not at all', () => {
    const part = raced(2, [3])
    const calf = aCheck(990, addDays(part.race.day, 1), [{ region: 'calf', side: 'left', value: 8 }])
    expect(sentence(raced(1, falling(4)), { ...part, records: [...part.records, calf] })).toMatch(
      /^The highest values cannot be compared yet: fewer than two are known\./,
    )
    expect(sentence(raced(1, falling(4)), raced(2, [null]))).toMatch(/fewer than two are known\./)
  })

  it('reads a trend from four races of one length, and says that it does not say why', () => {
    const four = [6, 6, 5, 4].map((peak, n) => raced(n + 1, falling(peak)))
    expect(sentence(...four.toReversed())).toMatch(
      /From the oldest to the newest the highest values were 6, 6, 5 and 4 \(4 races\)\. Training, courses and weather differ each time, so this does not say why\.$/,
    )
    expect(sentence(...four.slice(1))).toMatch(/Four races are needed before a trend is worth a sentence\.$/)
    expect(sentence(...four, raced(5, falling(4), { distanceMeters: 10_000 }))).toMatch(
      /They differ in length, so no trend is read from them\.$/,
    )
  })

  it('asks for a second race', () => {
    expect(sentence(raced(1, falling(4)))).toBe('Choose a second race to compare the two.')
  })
})
