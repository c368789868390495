// The steps back to running after a race, and the day from which each is usual, by its length and the runner's experience
// (science.md 4.4).
import { easyDays } from '../science/index.ts'
import type { Profile } from '../settings/settings.ts'

/** In their order: walking on the race's day, movement without impact, walk-jog, easy jog, the first hard session. */
export const steps = ['walking', 'non_impact', 'walk_jog', 'easy_jog', 'hard'] as const
export type StepName = (typeof steps)[number]

type Experience = Exclude<Profile['experience'], 'not_sure' | null>
type Days = Record<Experience, number>

/** The first day after the race of each step, walking aside; `moreForBeginners` is added to their first hard session. */
type Row = {
  upToKm: number
  non_impact: Days
  walk_jog: Days
  easy_jog: Days
  moreForBeginners: number
}

/**
 * A convention after coaches' rules of thumb; no trial has tested a plan day by day. `upToKm` is the longest race of a row: 5 km,
 * 10 km, half marathon, marathon, up to 80 km, longer.
 */
const rows: readonly Row[] = [
  row(7.5, [1, 1, 1], [2, 2, 1], [3, 2, 1], 1),
  row(15, [1, 1, 1], [3, 2, 2], [4, 3, 2], 1),
  row(30, [3, 2, 2], [6, 4, 3], [7, 5, 4], 2),
  row(47, [4, 3, 3], [8, 5, 4], [10, 7, 6], 3),
  row(80, [5, 4, 4], [10, 8, 7], [14, 10, 9], 3),
  row(Number.POSITIVE_INFINITY, [6, 5, 5], [14, 11, 10], [18, 14, 12], 0),
]

/** One easy day a mile is counted up to so many; the first hard session comes a day later at the latest. */
const mostEasyDays = 42

/** The length that is taken where a race has none written down: the careful one. */
const unknownKm = 42.195

/**
 * Days after the race from which each step is usual. Who is not sure is taken for a beginner, who said nothing for a regular
 * runner.
 */
export function stepStarts(
  distanceMeters: number | null,
  experience: Profile['experience'],
): Record<StepName, number> {
  const km = distanceMeters === null ? unknownKm : distanceMeters / 1000
  const stages = rows.find(({ upToKm }) => km <= upToKm)
  if (!stages) throw new RangeError(`distanceMeters ${distanceMeters} is no length`)
  const who = experience === 'not_sure' ? 'beginner' : (experience ?? 'regular')
  return {
    walking: 0,
    non_impact: stages.non_impact[who],
    walk_jog: stages.walk_jog[who],
    easy_jog: stages.easy_jog[who],
    hard: firstHardDay(km, who === 'beginner' ? stages.moreForBeginners : 0),
  }
}

/** Days after the race from which bike and swim are usual; before it gentle walking alone. */
export function nonImpactFrom(distanceMeters: number | null, experience: Profile['experience']): number {
  return stepStarts(distanceMeters, experience).non_impact
}

function firstHardDay(km: number, more: number): number {
  const [easy = mostEasyDays] = easyDays({ km: [km] })
  return Math.min(mostEasyDays, easy + more) + 1
}

function row(upToKm: number, nonImpact: Three, walkJog: Three, easyJog: Three, more: number): Row {
  return {
    upToKm,
    non_impact: days(nonImpact),
    walk_jog: days(walkJog),
    easy_jog: days(easyJog),
    moreForBeginners: more,
  }
}

type Three = readonly [beginner: number, regular: number, experienced: number]

function days([beginner, regular, experienced]: Three): Days {
  return { beginner, regular, experienced }
}
