// Where a race's soreness ends because another race began, and which race it came after.
import { daysBetween, epochOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { racesOf } from '../journal/days.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { finishOf, isBeforeFinish } from './hard-session.ts'

/** Another race within ten days; `days` lie between the two. */
export type NearRace = { race: Workout; name: string; days: number }

/** The first race after this one, and the last one before it; two of one day whose starts are not known are in no order. */
export function racesNear(
  journal: Journal,
  race: Workout,
): { next: NearRace | null; before: NearRace | null } {
  const near = racesOf(journal)
    .filter(({ id, day }) => id !== race.id && Math.abs(daysBetween(race.day, day)) <= raceWindowDays)
    .map((other) => ({
      race: other,
      name: other.race?.name ?? 'Race',
      days: daysBetween(race.day, other.day),
    }))
  const later = near.filter((other) => order(race, other.race) < 0).sort((a, b) => order(a.race, b.race))
  const earlier = near.filter((other) => order(other.race, race) < 0).sort((a, b) => order(b.race, a.race))
  const [next = null, before] = [later[0], earlier[0]]
  return { next, before: before ? { ...before, days: -before.days } : null }
}

/** Not before the finish; where it is not known, not before the start; and all of its day where neither is. */
export function isSinceFinish(check: Soreness, race: Workout): boolean {
  const from = finishOf(race) ?? race.startedAt
  return from === null || !isBeforeFinish(check.checkedAt, from)
}

/** A check of the day of the next race, felt before its finish, is still one of this race. */
export function isOfNext(check: Soreness, next: NearRace | null): boolean {
  if (next === null || check.day < next.race.day) return false
  return check.day > next.race.day || isSinceFinish(check, next.race)
}

function order(one: Workout, other: Workout): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  if (one.startedAt === null || other.startedAt === null) return 0
  return epochOf(one.startedAt) - epochOf(other.startedAt)
}
