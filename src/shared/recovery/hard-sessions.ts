// The races and hard sessions of a stretch of days, each with the moments at which it began and ended.
import { addDays, type Day, epochOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Workout } from '../journal/records.ts'
import { finishOf, isHard, longestRunDays } from '../trends/hard-session.ts'

/** The moments are null where the entry does not say them. */
export type HardSession = {
  workout: Workout
  startEpochMs: number | null
  finishEpochMs: number | null
}

/** In order of day, and of start within one; what has no start comes last in its day. */
export function hardSessions(journal: Journal, from: Day, to: Day): HardSession[] {
  const workouts = ofKindBetween(journal, 'workout', addDays(from, -longestRunDays), to)
  return workouts
    .filter((workout) => workout.day >= from && isHard(workout, workouts))
    .map(withMoments)
    .sort(inOrder)
}

function withMoments(workout: Workout): HardSession {
  const finish = finishOf(workout)
  return {
    workout,
    startEpochMs: workout.startedAt === null ? null : epochOf(workout.startedAt),
    finishEpochMs: finish === null ? null : epochOf(finish),
  }
}

function inOrder(one: HardSession, other: HardSession): number {
  if (one.workout.day !== other.workout.day) return one.workout.day < other.workout.day ? -1 : 1
  return (one.startEpochMs ?? Infinity) - (other.startEpochMs ?? Infinity) || 0
}
