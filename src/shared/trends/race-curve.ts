// Soreness after one race, from the finish to day 10: points, day rows, region lines, gaps and summary, ready to draw.
import { muscles, regionName } from '../anatomy/body.ts'
import { addDays, clockTime, type Day, daysBetween, elapsedDays, type Instant } from '../base/day.ts'
import type { JournalRecord, Soreness, Workout } from '../journal/records.ts'
import {
  addCheck,
  type DayLog,
  dayLogOf,
  emptyDayLog,
  regionWorst,
  sorenessOf,
  worstPlaces,
} from '../soreness/day-log.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { finishOf, isBeforeFinish, longestRunDays } from './hard-session.ts'
import { type MarathonReference, referenceFor } from './marathon-reference.ts'
import { type Baseline, baselineBefore, baselineDays } from './race-baseline.ts'
import type { RaceDay, RacePoint, RegionLine } from './race-rows.ts'
import { type RaceSummary, raceSummary } from './race-summary.ts'

export const raceCurveDays = 10
const mostRegions = 3
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
  /** Up to three further muscles after the sorest one, the sorest of them first. */
  regions: RegionLine[]
  /** Runs of days that were not logged, as day numbers. */
  gaps: Gap[]
  baseline: Baseline
  summary: RaceSummary
  reference: MarathonReference | null
}

/** `records` is the whole journal or any part that holds the 40 days around the race. */
export function raceCurve(records: Iterable<JournalRecord>, race: Workout, today: Day): RaceCurve {
  const { checks, workouts } = around(records, race)
  const finish = finishOf(race)
  const since = checks.filter((check) => isSince(check, race, finish))
  const logs = logsByDay(since, race.day)
  const todayN = daysBetween(race.day, today)
  const days = logs.map((log, n) => raceDay(log, n, race.day, todayN))
  const baseline = baselineBefore(race.day, checks, workouts)
  const gaps = gapsOf(days, ({ state }) => state === 'not_logged')
  return {
    raceId: race.id,
    name: race.race?.name ?? 'Race',
    raceDay: race.day,
    finish,
    todayN,
    points: finish ? pointsSince(since, race.day, finish) : [],
    days,
    regions: regionLines(logs, days),
    gaps,
    baseline,
    summary: raceSummary(days, baseline, gaps, todayN),
    reference: referenceFor(race.distanceMeters),
  }
}

function around(
  records: Iterable<JournalRecord>,
  race: Workout,
): { checks: Soreness[]; workouts: Workout[] } {
  const firstCheck = addDays(race.day, -baselineDays)
  const firstWorkout = addDays(race.day, -baselineDays - longestRunDays)
  const last = addDays(race.day, raceCurveDays)
  const checks: Soreness[] = []
  const workouts: Workout[] = []
  for (const record of records) {
    if (record.day > last) continue
    if (record.kind === 'soreness' && record.day >= firstCheck) checks.push(record)
    if (record.kind === 'workout' && record.day >= firstWorkout && record.day < race.day)
      workouts.push(record)
  }
  return { checks, workouts }
}

/** Not before the finish; where it is not known, not before the start. */
function isSince(check: Soreness, race: Workout, finish: Instant | null): boolean {
  const from = finish ?? race.startedAt
  return from === null || !isBeforeFinish(check.checkedAt, from)
}

function logsByDay(checks: readonly Soreness[], raceDay: Day): DayLog[] {
  const logs = Array.from({ length: raceCurveDays + 1 }, emptyDayLog)
  for (const check of checks) {
    const log = logs[daysBetween(raceDay, check.day)]
    if (log) addCheck(log, check)
  }
  return logs
}

function raceDay(log: DayLog, n: number, raceDay: Day, todayN: number): RaceDay {
  const { worst, place } = sorenessOf(log)
  return {
    n,
    day: addDays(raceDay, n),
    state: worst !== null ? 'logged' : n < todayN ? 'not_logged' : 'to_come',
    worst,
    place,
    places: worstPlaces(log),
    muscles: [...log.muscles.values()],
    structures: [...log.structures.values()],
  }
}

function pointsSince(checks: readonly Soreness[], raceDay: Day, finish: Instant): RacePoint[] {
  const points: RacePoint[] = []
  for (const check of checks) {
    const { worst, place } = sorenessOf(dayLogOf(check))
    if (worst === null) continue
    points.push({
      t: Math.max(0, elapsedDays(finish, check.checkedAt)),
      n: daysBetween(raceDay, check.day),
      worst,
      place,
      clock: clockTime(check.checkedAt),
    })
  }
  return points.sort((a, b) => a.t - b.t)
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
