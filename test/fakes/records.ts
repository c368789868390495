// Records for tests: real ones, with only what a test is about said aloud.
import { day, instant } from '../../src/shared/base/day.ts'
import type { Night, Rating, Soreness, Workout } from '../../src/shared/journal/records.ts'

/** The n-th id of a test, a valid and readable UUID. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

export function aNight(n: number, on: string, part: Partial<Night> = {}): Night {
  return {
    kind: 'night',
    id: id(n),
    day: day(on),
    loggedAt: instant(`${on}T07:00:00+01:00`),
    rev: 0,
    lightsOutAt: null,
    wokeAt: null,
    roseAt: null,
    sleepLatencyMinutes: null,
    awakenings: null,
    awakeMinutes: null,
    sleptMinutes: 440,
    quality: null,
    restlessLegs: null,
    note: '',
    ...part,
  }
}

export function aCheck(n: number, on: string, ratings: Rating[], part: Partial<Soreness> = {}): Soreness {
  return {
    kind: 'soreness',
    id: id(n),
    day: day(on),
    loggedAt: instant(`${on}T08:00:00+01:00`),
    rev: 0,
    checkedAt: instant(`${on}T08:00:00+01:00`),
    context: null,
    ratings,
    nothingElseSore: ratings.length === 0,
    note: '',
    ...part,
  }
}

export function aRun(n: number, on: string, part: Partial<Workout> = {}): Workout {
  return {
    kind: 'workout',
    id: id(n),
    day: day(on),
    loggedAt: instant(`${on}T12:00:00+01:00`),
    rev: 0,
    modality: 'run',
    startedAt: instant(`${on}T09:00:00+01:00`),
    durationSeconds: 3600,
    movingSeconds: null,
    distanceMeters: 10_000,
    climbMeters: null,
    effortCr10: null,
    averageHeartRateBpm: null,
    race: null,
    surface: null,
    purpose: null,
    occasion: null,
    hard: null,
    legsBefore: null,
    legsAfter: null,
    afterwards: null,
    intervals: null,
    laps: [],
    source: null,
    note: '',
    ...part,
  }
}
