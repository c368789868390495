// The effort that today's advice is about: a running race in its ten days, a long day, a hard session of the last 24 hours.
import { addDays, type Day, daysBetween, epochOf, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, recordsBetween } from '../journal/days.ts'
import type { Modality, Workout } from '../journal/records.ts'
import type { Profile } from '../settings/settings.ts'
import { finishOf, isHard, isRun, longestRunDays } from '../trends/hard-session.ts'
import { nonImpactFrom } from './race-stages.ts'

/** An effort that is over: `hours` since its end, null where that is not known. */
export type Effort = {
  workout: Workout
  days: number
  hours: number | null
  finishEpochMs: number | null
  isHard: boolean
}

/** Bike and swim are usual from the day `from` after the race; before it walking alone. */
export type RaceStage = { effort: Effort; from: number }

/** The soreness of a race is followed for so many days, and the advice with it. */
const raceDays = 10
const longSeconds = 3 * 3600
/** Days of another kind of movement after a long ride, swim or hike. */
const longDays = 2
const windowHours = 24
const coolDownHours = 2
const longKinds: ReadonlySet<Modality> = new Set(['cycling', 'swimming', 'hike'])

/** Everything of the last ten days that is over, the latest last. */
export function effortsOf(journal: Journal, today: Day, at: Instant): Effort[] {
  const first = addDays(today, -raceDays)
  const workouts = ofKindBetween(journal, 'workout', addDays(first, -longestRunDays), today)
  const nowMs = epochOf(at)
  return workouts
    .filter(({ day }) => day >= first)
    .map((workout) => {
      const finish = finishOf(workout)
      const finishEpochMs = finish === null ? null : epochOf(finish)
      const hours = finishEpochMs === null ? null : (nowMs - finishEpochMs) / 3_600_000
      return {
        workout,
        days: daysBetween(workout.day, today),
        hours,
        finishEpochMs,
        isHard: isHard(workout, workouts),
      }
    })
    .filter(({ hours }) => hours === null || hours >= 0)
    .sort((one, other) => other.days - one.days || (other.hours ?? windowHours) - (one.hours ?? windowHours))
}

/** Of several races the one whose days of walking alone end last. */
export function raceStage(efforts: readonly Effort[], experience: Profile['experience']): RaceStage | null {
  const stages = efforts
    .filter(({ workout }) => workout.race !== null && isRun(workout))
    .map((effort) => ({ effort, from: nonImpactFrom(effort.workout.distanceMeters, experience) }))
  return stages.reduce<RaceStage | null>(
    (last, one) => (last && last.from - last.effort.days > one.from - one.effort.days ? last : one),
    null,
  )
}

/** A ride, swim or hike of three hours and more, or a race of that kind whose length is not known; on its day and two more. */
export function longDay(efforts: readonly Effort[]): Effort | null {
  return (
    efforts.findLast(({ workout, days }) => {
      const { modality, purpose, durationSeconds, race } = workout
      if (days > longDays || !longKinds.has(modality) || purpose === 'recovery') return false
      return durationSeconds === null ? race !== null : durationSeconds >= longSeconds
    }) ?? null
  )
}

/** The latest hard session of the last 24 hours; a race that its runner called not hard asks for nothing of that kind. */
export function windowEffort(efforts: readonly Effort[]): Effort | null {
  return efforts.findLast((effort) => isAsking(effort) && isWithinDay(effort)) ?? null
}

/** The latest hard session of less than 24 hours ago; its own day counts whatever the hour. */
export function restEffort(efforts: readonly Effort[]): Effort | null {
  return (
    efforts.findLast(
      (effort) =>
        isAsking(effort) && (effort.days === 0 || (effort.hours !== null && effort.hours < windowHours)),
    ) ?? null
  )
}

/** The hard session or race that ended less than two hours ago, until a cool-down is logged. */
export function coolDownEffort(journal: Journal, efforts: readonly Effort[], today: Day): Effort | null {
  const last = efforts.findLast(
    (effort) => isAsking(effort) && effort.hours !== null && effort.hours < coolDownHours,
  )
  return last && !hasCooledDown(journal, last, today) ? last : null
}

function isAsking({ workout, isHard: hard }: Effort): boolean {
  return hard && !(workout.race !== null && workout.hard === false)
}

function isWithinDay({ hours, days }: Effort): boolean {
  return hours === null ? days <= 1 : hours <= windowHours
}

function hasCooledDown(journal: Journal, { finishEpochMs, workout }: Effort, today: Day): boolean {
  return recordsBetween(journal, workout.day, today).some((record) => {
    const isCoolDown =
      (record.kind === 'workout' && record.occasion === 'cool_down') ||
      (record.kind === 'session' && record.family === 'cooldown')
    if (!isCoolDown) return false
    return (
      record.startedAt === null ||
      finishEpochMs === null ||
      epochOf(record.startedAt) >= finishEpochMs - 60_000
    )
  })
}
