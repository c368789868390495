// Races side by side: the highest of each day since the finish, and the figures of each race (science.md 6.6).
import type { Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import type { Workout } from '../journal/records.ts'
import { raceCurve } from './race-curve.ts'
import type { RaceDay } from './race-rows.ts'

export const fewestCompared = 2
export const mostCompared = 12
/** So many of the newest are shown until others are chosen. */
export const comparedAtFirst = 5

/** Null is not known, or not yet; days are day numbers, 0 the day of the race. */
export type ComparedRace = {
  id: string
  name: string
  day: Day
  distance: RaceDistance
  distanceMeters: number | null
  climbMeters: number | null
  seconds: number | null
  /** Always eleven. */
  days: readonly RaceDay[]
  peak: number | null
  peakIsAtLeast: boolean
  peakDay: number | null
  /** Days from the highest until it was half way back to the week before. */
  halfTimeDays: number | null
  /** First day within 1 point of the week before that the next known day confirms. */
  backDay: number | null
  /** Soreness-days 0-7 above the week before. */
  sorenessDays: number | null
  /** Mean of the week before; 0 where it is not known. */
  baseline: number
}

/** Works out these races alone, however many there are. */
export function comparedRaces(journal: Journal, races: readonly Workout[], today: Day): ComparedRace[] {
  return races.map((race) => {
    const { days, name, summary, baseline } = raceCurve(journal, race, today)
    return {
      id: race.id,
      name,
      day: race.day,
      distance: distanceOf(race.distanceMeters),
      distanceMeters: race.distanceMeters,
      climbMeters: race.climbMeters,
      seconds: race.durationSeconds,
      days,
      peak: summary.peak,
      peakIsAtLeast: summary.peakIsAtLeast,
      peakDay: summary.peakDay,
      halfTimeDays: summary.halfTimeDays,
      backDay: summary.back?.day ?? null,
      sorenessDays: summary.daysToCome === 0 ? summary.auc : null,
      baseline: baseline.value,
    }
  })
}

/** The ids of a race and of the ones to see beside it at first: those of its length, then the newest. */
export function besideRace(race: Workout, races: readonly Workout[]): string[] {
  const others = races.filter(({ id }) => id !== race.id)
  const isAlike = (one: Workout) => distanceOf(one.distanceMeters) === distanceOf(race.distanceMeters)
  return [race, ...others.filter(isAlike), ...others.filter((one) => !isAlike(one))]
    .slice(0, comparedAtFirst)
    .map(({ id }) => id)
}

/** Lengths by which races are told apart; `other` is any between them, or not known. */
export const raceDistances = ['5k', '10k', 'half', 'marathon', 'ultra', 'other'] as const
export type RaceDistance = (typeof raceDistances)[number]

/** Kilometres from and to, with room for what a watch measures (a convention). */
const spansKm: readonly { distance: RaceDistance; from: number; to: number }[] = [
  { distance: '5k', from: 4.6, to: 5.6 },
  { distance: '10k', from: 9.4, to: 11 },
  { distance: 'half', from: 20, to: 22.5 },
  { distance: 'marathon', from: 41, to: 44 },
  { distance: 'ultra', from: 44, to: Number.POSITIVE_INFINITY },
]

export function distanceOf(meters: number | null): RaceDistance {
  if (meters === null) return 'other'
  const km = meters / 1000
  return spansKm.find(({ from, to }) => km >= from && km <= to)?.distance ?? 'other'
}

/** What the table can be put in order by. */
export const raceFigures = [
  'day',
  'distanceMeters',
  'climbMeters',
  'seconds',
  'peak',
  'peakDay',
  'halfTimeDays',
  'backDay',
  'sorenessDays',
] as const
export type RaceFigure = (typeof raceFigures)[number]
export type RaceOrder = { by: RaceFigure; direction: 'ascending' | 'descending' }

/** What is not known comes last either way; of equals the newest first. */
export function inOrder(races: readonly ComparedRace[], { by, direction }: RaceOrder): ComparedRace[] {
  const sign = direction === 'ascending' ? 1 : -1
  return [...races].sort((one, other) => {
    const [a, b] = [one[by], other[by]]
    if (a === b || (a === null && b === null)) return one.day < other.day ? 1 : -1
    if (a === null) return 1
    if (b === null) return -1
    return (a < b ? -1 : 1) * sign
  })
}
