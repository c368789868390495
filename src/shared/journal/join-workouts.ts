// Two workouts that were one: a run that was stopped and taken up again.
import { epochOf } from '../base/day.ts'
import type { Workout } from './records.ts'

/** A longer pause is a second workout. */
const longestPauseSeconds = 3600

/** What of a workout is put together. */
type Joined = Omit<Workout, 'id' | 'rev' | 'loggedAt'>

/** Seconds between the end of one and the start of the next of the same kind; null where they cannot have been one. */
export function pauseBetween(one: Joined, next: Joined): number | null {
  if (one.modality !== next.modality || one.startedAt === null || next.startedAt === null) return null
  if (one.durationSeconds === null) return null
  const seconds = Math.round((epochOf(next.startedAt) - epochOf(one.startedAt)) / 1000 - one.durationSeconds)
  return seconds >= 0 && seconds <= longestPauseSeconds ? seconds : null
}

/** `next` began `pauseSeconds` after the end of `one`; what only one of them knows is not known of both. */
export function joined<W extends Joined>(one: W, next: Joined, pauseSeconds: number): W {
  const moving = sum(movingOf(one), movingOf(next))
  return {
    ...one,
    durationSeconds: sum(sum(one.durationSeconds, next.durationSeconds), pauseSeconds),
    movingSeconds: moving,
    distanceMeters: sum(one.distanceMeters, next.distanceMeters),
    climbMeters: sum(one.climbMeters, next.climbMeters),
    averageHeartRateBpm: averageOf(one, next),
    intervals: one.intervals || next.intervals || null,
    laps: one.laps.length > 0 && next.laps.length > 0 ? [...one.laps, ...next.laps] : [],
    note: [one.note, next.note].filter(Boolean).join('\n'),
  }
}

function movingOf({ movingSeconds, durationSeconds }: Joined): number | null {
  return movingSeconds ?? durationSeconds
}

/** Each by its time in motion. */
function averageOf(one: Joined, next: Joined): number | null {
  const [a, b] = [one.averageHeartRateBpm, next.averageHeartRateBpm]
  const [forA, forB] = [movingOf(one), movingOf(next)]
  if (a === null || b === null || forA === null || forB === null) return null
  return Math.round((a * forA + b * forB) / (forA + forB))
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
