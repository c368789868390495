// Whether moving easily fits today, which kinds of it and for how long, after the latest race or hard session (routines.md 2 and 4).
import { addDays, type Day, daysBetween, epochOf, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { recordsBetween } from '../journal/days.ts'
import type { JournalRecord, Modality, Workout } from '../journal/records.ts'
import { activeRecoveryGate, median, recoverySession } from '../science/index.ts'
import type { Profile } from '../settings/settings.ts'
import { standing, tooSorePlaces } from '../soreness/standing.ts'
import { finishOf, isHard, longestRunDays } from '../trends/hard-session.ts'
import { nonImpactFrom } from './race-stages.ts'

/** The soreness of a race is followed for so many days, and the advice with it. */
const raceDays = 10
/** A training session is usual within so many days; with fewer sessions than the least nothing is usual. */
const usualDays = 28
const leastSessions = 3

export type EasyKind = 'walk' | 'bike' | 'swim'

/** What today's advice is about; `hours` since its end, null where that is not known. */
export type Effort = { workout: Workout; days: number; hours: number | null }

/** Median length of the training sessions of the last 28 days without races and recovery; null below three of them. */
export type UsualSession = { minutes: number; sessions: number }

export type MovementAdvice =
  | { type: 'rest'; reason: 'too-sore' | 'beginner-rest-day'; effort: Effort }
  | {
      type: 'move'
      effort: Effort
      /** At its first days a race asks for walking alone; `walkingUntil` is the last of them, null for other efforts. */
      kinds: readonly EasyKind[]
      walkingUntil: number | null
      usual: UsualSession | null
      /** Minutes, in whole fives within 30 to 65 % of the usual length; null where nothing is usual. */
      minutes: { least: number; most: number } | null
      withinDay: boolean | null
    }

/** Null where no effort is recent enough. What the safety screen and the states forbid is not asked for here. */
export function movementAdvice(
  journal: Journal,
  { experience }: Pick<Profile, 'experience'>,
  today: Day,
  at: Instant,
): MovementAdvice | null {
  const records = recordsBetween(journal, addDays(today, -raceDays - longestRunDays), today)
  const effort = latestEffort(records, today, at)
  if (!effort) return null
  const gate = activeRecoveryGate({
    beginner: experience === 'beginner',
    hoursSinceHard: effort.hours,
    sorenessMax: tooSorePlaces(standing(journal, today))[0]?.value ?? null,
  })
  if (gate.reason === 'too-sore' || gate.reason === 'beginner-rest-day')
    return { type: 'rest', reason: gate.reason, effort }
  const from = effort.workout.race ? nonImpactFrom(effort.workout.distanceMeters, experience) : null
  const usual = usualSession(records, today)
  return {
    type: 'move',
    effort,
    kinds: from !== null && effort.days < from ? ['walk'] : easyKinds(effort.workout.modality),
    walkingUntil: from === null ? null : from - 1,
    usual,
    minutes: usual && inFives(usual.minutes),
    withinDay: gate.withinDay,
  }
}

/** The latest race of the last ten days or hard session of the last 24 hours that is over. */
function latestEffort(records: readonly JournalRecord[], today: Day, at: Instant): Effort | null {
  const workouts = records.filter((record) => record.kind === 'workout')
  const efforts = workouts
    .filter(({ day }) => day <= today && day >= addDays(today, -raceDays))
    .filter((workout) => isHard(workout, workouts))
    .map((workout) => effortOf(workout, today, at))
    .filter(({ hours }) => hours === null || hours >= 0)
    .filter(({ workout, days, hours }) => workout.race !== null || (hours === null ? days <= 1 : hours <= 24))
  return efforts.reduce<Effort | null>((latest, one) => (latest && isLater(latest, one) ? latest : one), null)
}

function effortOf(workout: Workout, today: Day, at: Instant): Effort {
  const finish = finishOf(workout)
  return {
    workout,
    days: daysBetween(workout.day, today),
    hours: finish === null ? null : (epochOf(at) - epochOf(finish)) / 3_600_000,
  }
}

function isLater(one: Effort, other: Effort): boolean {
  if (one.days !== other.days) return one.days < other.days
  return (one.hours ?? 24) <= (other.hours ?? 24)
}

function usualSession(records: readonly JournalRecord[], today: Day): UsualSession | null {
  const minutes = records.flatMap((record) => {
    if (record.kind !== 'workout' || record.race !== null || record.purpose === 'recovery') return []
    const isRecent = record.day <= today && record.day > addDays(today, -usualDays)
    return isRecent && record.durationSeconds !== null ? [record.durationSeconds / 60] : []
  })
  const middle = median(minutes)
  return minutes.length < leastSessions || middle === null
    ? null
    : { minutes: middle, sessions: minutes.length }
}

/** Another kind of movement than the effort's own, without impact. */
function easyKinds(modality: Modality): readonly EasyKind[] {
  if (modality === 'cycling') return ['walk', 'swim']
  if (modality === 'swimming') return ['walk', 'bike']
  if (modality === 'walk' || modality === 'hike') return ['bike', 'swim']
  return ['walk', 'bike', 'swim']
}

function inFives(usualMinutes: number): { least: number; most: number } | null {
  const { minMinutes, maxMinutes } = recoverySession({ hrMax: null, usualMinutes })
  if (minMinutes === null || maxMinutes === null) return null
  const [least, most] = [Math.ceil(minMinutes / 5) * 5, Math.floor(maxMinutes / 5) * 5]
  if (least <= most) return { least, most }
  const whole = { least: Math.max(1, Math.round(minMinutes)), most: Math.floor(maxMinutes) }
  return whole.least <= whole.most ? whole : null
}
