// One race of a trial of left against right: the soreness-days of either leg in days 0 to 7, or why it does not count.
import type { Region } from '../anatomy/body.ts'
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { findRecord, type Journal } from '../journal/change.ts'
import { ofKindBetween, racesOf } from '../journal/days.ts'
import { legParts, type Soreness, type Trial, type Workout } from '../journal/records.ts'
import { aucWindowDays, domsAucWindow } from '../science/index.ts'
import type { DayLog } from '../soreness/day-log.ts'
import { followDays } from '../soreness/follow-days.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { isOfNext, isSinceFinish, racesNear } from './near-races.ts'
import { knownDaysBefore } from './race-baseline.ts'

export type Legs = { left: number; right: number }

/** Why a race is left out; `days` lie between it and the other race. */
export type LeftOut =
  | { because: 'no_race' | 'not_kept' | 'not_said' | 'to_come' | 'too_few_logs' | 'still_sore' }
  | { because: 'race_after' | 'race_before'; name: string; days: number }

export type TrialRace = {
  trial: Trial
  /** Null where it is no longer in the journal, or no longer a race. */
  race: Pick<Workout, 'id' | 'day' | 'race'> | null
  /** Soreness-days 0-7 of each leg above its own week before; null where they are not known, or the race is left out. */
  legs: Legs | null
  leftOut: LeftOut | null
}

export function trialRace(journal: Journal, trial: Trial, today: Day): TrialRace {
  const found = findRecord(journal, trial.raceId)
  const race = found?.kind === 'workout' && found.race ? found : null
  const out = (leftOut: LeftOut): TrialRace => ({ trial, race, legs: null, leftOut })
  if (!race) return out({ because: 'no_race' })
  const near = raceWithin(journal, race)
  if (near) return out(near)
  if (trial.kept === false) return out({ because: 'not_kept' })
  if (today <= addDays(race.day, aucWindowDays)) return out({ because: 'to_come' })
  if (trial.kept === null) return out({ because: 'not_said' })
  const legs = sorenessDays(journal, race, legParts[trial.part])
  return 'because' in legs ? out(legs) : { trial, race, legs, leftOut: null }
}

/** Soreness of two races within the window cannot be told apart: neither counts. */
function raceWithin(journal: Journal, race: Workout): LeftOut | null {
  const near = racesOf(journal)
    .filter(({ id }) => id !== race.id)
    .map((other) => ({ name: other.race?.name ?? 'Race', days: daysBetween(race.day, other.day) }))
    .filter(({ days }) => Math.abs(days) <= aucWindowDays)
  const after = near.find(({ days }) => days >= 0)
  if (after) return { because: 'race_after', ...after }
  const before = near.at(-1)
  return before ? { because: 'race_before', name: before.name, days: -before.days } : null
}

/** By days of which both legs are known; each leg above its own mean of such days of the week before, 0 where there is none. */
function sorenessDays(journal: Journal, race: Workout, regions: readonly Region[]): Legs | LeftOut {
  const asOf = onlyOf(regions)
  const { next } = racesNear(journal, race)
  const checks = ofKindBetween(
    journal,
    'soreness',
    addDays(race.day, -raceWindowDays),
    addDays(race.day, raceWindowDays),
  ).map(asOf)
  const days = followDays({
    checks,
    isOwn: (check) => isSinceFinish(check, race) && !isOfNext(check, next),
    from: race.day,
    to: addDays(race.day, raceWindowDays),
    raceOf: () => race.day,
  })
  const logs = days.flatMap(({ log, known }, t) => {
    const legs = known === 'known' ? legsOf(log) : null
    return legs ? [{ t, ...legs }] : []
  })
  const before = knownDaysBefore(journal, race.day, asOf).flatMap((log) => legsOf(log) ?? [])
  const areas = (['left', 'right'] as const).map((side) =>
    domsAucWindow({
      t: logs.map(({ t }) => t),
      y: logs.map((log) => log[side]),
      baseline: mean(before.map((legs) => legs[side])) ?? 0,
      W: aucWindowDays,
    }),
  )
  const [left, right] = areas
  if (left?.auc != null && right?.auc != null) return { left: left.auc, right: right.auc }
  return { because: left?.reason === 'too-few-logs' ? 'too_few_logs' : 'still_sore' }
}

/** A check as if nothing but these regions had been asked. */
function onlyOf(regions: readonly Region[]): (check: Soreness) => Soreness {
  const asked = new Set(regions)
  return (check) => ({ ...check, ratings: check.ratings.filter(({ region }) => asked.has(region)) })
}

/** The highest of either leg; null where a muscle was rated on one side and nothing was said of the other. */
function legsOf({ muscles, nothingElseSore }: DayLog): Legs | null {
  const ratings = [...muscles.values()]
  const isPaired = (one: (typeof ratings)[number]) =>
    ratings.some(({ region, side }) => region === one.region && side !== one.side)
  if (!nothingElseSore && !ratings.every(isPaired)) return null
  const highest = (leg: 'left' | 'right') =>
    Math.max(0, ...ratings.flatMap(({ side, value }) => (side === leg ? [value] : [])))
  return { left: highest('left'), right: highest('right') }
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
