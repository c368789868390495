// Soreness after one race, from the finish to day 10 or the next race: points, day rows, region lines, gaps and summary.
import { muscles, regionName } from '../anatomy/body.ts'
import { addDays, type Day, daysBetween, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Workout } from '../journal/records.ts'
import { type DayLog, regionWorst } from '../soreness/day-log.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { finishOf } from './hard-session.ts'
import { type MarathonReference, referenceFor } from './marathon-reference.ts'
import { isOfNext, isSinceFinish, type NearRace, racesNear } from './near-races.ts'
import { type Baseline, baselineBefore } from './race-baseline.ts'
import { followChecks } from './race-checks.ts'
import type { RaceDay, RacePoint, RegionLine } from './race-rows.ts'
import { type RaceSummary, raceSummary } from './race-summary.ts'

export const raceCurveDays = raceWindowDays
const mostRegions = 6
export type RaceCurve = {
  raceId: string
  name: string
  raceDay: Day
  /** Null when the start or the length of the race is not known: there are day rows only, no points. */
  finish: Instant | null
  /** Today's day number: negative before the race, above 10 when the curve is complete. */
  todayN: number
  points: RacePoint[]
  /** Always 11, n = 0 to 10. */
  days: RaceDay[]
  /** Up to six further muscles after the sorest one, the sorest of them first. */
  regions: RegionLine[]
  /** Runs of days that were not logged, as day numbers. */
  gaps: Gap[]
  baseline: Baseline
  /** The race that ends this curve. */
  next: NearRace | null
  summary: RaceSummary
  reference: MarathonReference | null
}

export function raceCurve(journal: Journal, race: Workout, today: Day): RaceCurve {
  const near = racesNear(journal, race)
  const next = near.next && near.next.race.day <= today ? near.next : null
  const checks = ofKindBetween(
    journal,
    'soreness',
    addDays(race.day, -raceWindowDays),
    addDays(race.day, raceCurveDays),
  )
  const own = checks.filter((check) => isSinceFinish(check, race) && !isOfNext(check, next))
  const todayN = daysBetween(race.day, today)
  const finish = finishOf(race)
  const { logs, days, points } = followChecks({ checks, own, race, finish, todayN, next })
  const baseline = baselineBefore(journal, race.day)
  const gaps = gapsOf(days, ({ state }) => state === 'not_logged')
  return {
    raceId: race.id,
    name: race.race?.name ?? 'Race',
    raceDay: race.day,
    finish,
    todayN,
    points,
    days,
    regions: regionLines(logs, days),
    gaps,
    baseline,
    next,
    summary: raceSummary({ days, baseline, gaps, todayN, next, before: near.before }),
    reference: referenceFor(race.distanceMeters),
  }
}

/** The muscle that leads on the worst day is the main line already and is left out. */
function regionLines(logs: readonly DayLog[], days: readonly RaceDay[]): RegionLine[] {
  const peak = days.reduce<RaceDay | undefined>(
    (highest, next) => ((next.worst ?? 0) > (highest?.worst ?? 0) ? next : highest),
    undefined,
  )
  return muscles
    .filter((region) => region !== peak?.place?.region)
    .map((region) => ({
      region,
      name: regionName(region),
      values: logs.map((log) => regionWorst(log, region)),
    }))
    .map((line) => ({ line, highest: Math.max(0, ...line.values.map((value) => value ?? 0)) }))
    .filter(({ highest }) => highest > 0)
    .sort((a, b) => b.highest - a.highest)
    .slice(0, mostRegions)
    .map(({ line }) => line)
}
