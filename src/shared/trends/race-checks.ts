// The checks of one race as the rows of its eleven days and the points of its line.
import { addDays, clockTime, elapsedDays, type Instant } from '../base/day.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { type DayLog, dayLogOf, isWhole, sorenessOf, worstPlaces } from '../soreness/day-log.ts'
import { type FollowedDay, followDays } from '../soreness/follow-days.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import type { NearRace } from './near-races.ts'
import type { RaceDay, RacePoint } from './race-rows.ts'

type Followed = { logs: DayLog[]; days: RaceDay[]; points: RacePoint[] }

/** `own` are those since the finish and before the next race; `checks` are those of the week before as well. */
export function followChecks({
  checks,
  own,
  race,
  finish,
  todayN,
  next,
}: {
  checks: readonly Soreness[]
  own: readonly Soreness[]
  race: Workout
  finish: Instant | null
  todayN: number
  next: NearRace | null
}): Followed {
  const ownIds = new Set(own.map(({ id }) => id))
  const followed = followDays({
    checks,
    isOwn: ({ id }) => ownIds.has(id),
    from: race.day,
    to: addDays(race.day, raceWindowDays),
    raceOf: () => race.day,
  })
  return {
    logs: followed.map(({ log }) => log),
    days: followed.map((day, n) => raceDay(day, n, { todayN, next })),
    points: finish === null ? [] : followed.flatMap((day, n) => pointsOf(day, n, finish)),
  }
}

function raceDay(
  { day, log, known }: FollowedDay,
  n: number,
  { todayN, next }: { todayN: number; next: NearRace | null },
): RaceDay {
  const { worst, place } = sorenessOf(log)
  const unlogged =
    next !== null && n >= next.days ? 'next_race' : n < todayN ? 'not_logged' : ('to_come' as const)
  return {
    n,
    day,
    state: known === 'known' ? 'logged' : known === 'at_least' ? 'at_least' : unlogged,
    worst,
    place,
    places: worstPlaces(log),
    muscles: [...log.muscles.values()],
    structures: [...log.structures.values()],
    isWhole: isWhole(log),
  }
}

/** A check of a known day that asked less than was sore, and is not its highest, is a lower end and no dip. */
function pointsOf({ log, known, checks }: FollowedDay, n: number, finish: Instant): RacePoint[] {
  const highest = sorenessOf(log).worst
  return checks
    .flatMap(({ check, asksAll }): RacePoint[] => {
      const { worst, place } = sorenessOf(dayLogOf(check))
      if (worst === null) return []
      return [
        {
          t: Math.max(0, elapsedDays(finish, check.checkedAt)),
          n,
          worst,
          isAtLeast: known === 'at_least' || (!asksAll && worst !== highest),
          place,
          clock: clockTime(check.checkedAt),
        },
      ]
    })
    .sort((a, b) => a.t - b.t)
}
