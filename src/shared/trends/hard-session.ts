// Which workouts are hard, and when a workout ended (routines.md and science.md 6.4 call them the causing events).
import { addDays, type Day, epochOf, type Instant, instantFromEpoch, offsetOf } from '../base/day.ts'
import type { Modality, Workout } from '../journal/records.ts'

const hardEffortCr10 = 7
const hardOfLongest = 1.3
export const longestRunDays = 30
const runs: ReadonlySet<Modality> = new Set(['run', 'trail_run'])

/**
 * A race always, a recovery session never. Else the runner's own word; without one intervals, an effort of 7 or more, or a
 * run at least 1.3 times the longest of the 30 days before it, races left out (a convention).
 */
export function isHard(
  workout: Omit<Workout, 'id' | 'rev' | 'loggedAt'>,
  others: readonly Workout[],
): boolean {
  if (workout.race) return true
  if (workout.purpose === 'recovery') return false
  if (workout.hard !== null) return workout.hard
  if (workout.intervals || (workout.effortCr10 ?? 0) >= hardEffortCr10) return true
  if (!isRun(workout) || workout.distanceMeters === null) return false
  const longest = longestRunBefore(workout.day, others)
  return longest > 0 && workout.distanceMeters >= hardOfLongest * longest
}

export function isRun({ modality }: Pick<Workout, 'modality'>): boolean {
  return runs.has(modality)
}

/** Metres of the longest run of the 30 days before a day, races left out; 0 where none has a distance. */
export function longestRunBefore(day: Day, workouts: readonly Workout[]): number {
  const first = addDays(day, -longestRunDays)
  let longest = 0
  for (const workout of workouts)
    if (workout.day >= first && workout.day < day && workout.race === null && isRun(workout))
      longest = Math.max(longest, workout.distanceMeters ?? 0)
  return longest
}

/** Whether a moment lies before a finish; one written in the same minute, as fields have no seconds, does not. */
export function isBeforeFinish(at: Instant, finish: Instant): boolean {
  return Math.floor(epochOf(at) / 60_000) < Math.floor(epochOf(finish) / 60_000)
}

/** The instant at which a workout ended, in the offset of its start; null when its start or length is not known. */
export function finishOf(workout: Pick<Workout, 'startedAt' | 'durationSeconds'>): Instant | null {
  if (workout.startedAt === null || workout.durationSeconds === null) return null
  return instantFromEpoch(
    epochOf(workout.startedAt) + workout.durationSeconds * 1000,
    offsetOf(workout.startedAt),
  )
}
