// What the soreness checks of one day say together: the highest of each place, muscles apart from joints, tendons and bones.
import { type BodyPlace, isMuscle, placeKey, type Region, type Side } from '../anatomy/body.ts'
import type { Rating, Soreness } from '../journal/records.ts'
import { sorenessDay } from '../science/index.ts'
import { realPlaces } from './place-index.ts'

/** The checks of a day, merged by `dayLogOf`. */
export type DayLog = {
  muscles: Map<string, Rating>
  structures: Map<string, Rating>
  /** Some check said that nothing else was sore, so that unrated muscles count as 0. */
  nothingElseSore: boolean
}

export type DaySoreness = {
  /** Highest soreness of any muscle, 0-10; null when no muscle was asked. */
  worst: number | null
  /** The muscle with the highest soreness, the first by name where several share it; null at 0. */
  place: BodyPlace | null
  /** Muscle places at 1 or more; null when no muscle was asked. */
  soreCount: number | null
}

/** The highest of each place: nothing that was said of a day is lost, whatever was said later. */
export function dayLogOf(...checks: readonly Pick<Soreness, 'ratings' | 'nothingElseSore'>[]): DayLog {
  const [muscles, structures] = [new Map<string, Rating>(), new Map<string, Rating>()]
  for (const rating of checks.flatMap(({ ratings }) => ratings)) {
    const group = isMuscle(rating.region) ? muscles : structures
    const key = placeKey(rating.region, rating.side)
    const known = group.get(key)
    if (!known || rating.value > known.value) group.set(key, rating)
  }
  return { muscles, structures, nothingElseSore: checks.some(({ nothingElseSore }) => nothingElseSore) }
}

export function sorenessOf(log: DayLog): DaySoreness {
  const regions: Record<string, { L?: number; R?: number; C?: number }> = {}
  for (const { region, side, value } of log.muscles.values())
    regions[region] = { ...regions[region], [sideCodes[side]]: value }
  const { max, nSore, worst } = sorenessDay({ regions })
  if (max === null && log.nothingElseSore) return { worst: 0, place: null, soreCount: 0 }
  const [, region, code] = /^(.*):([CLR])$/.exec(worst ?? '') ?? []
  const rating = [...log.muscles.values()].find(
    (one) => one.region === region && sideCodes[one.side] === code,
  )
  return {
    worst: max,
    place: rating && rating.value > 0 ? { region: rating.region, side: rating.side } : null,
    soreCount: nSore,
  }
}

/** Whether every muscle, joint, tendon and bone was asked, or nothing else was said to be sore. */
export function isWhole(log: DayLog): boolean {
  return log.nothingElseSore || log.muscles.size + log.structures.size === realPlaces
}

/** All muscle places at the day's highest value, in the order of `sorenessOf`; none at 0. */
export function worstPlaces(log: DayLog): BodyPlace[] {
  const ratings = [...log.muscles.values()].sort(byPlace)
  const worst = Math.max(1, ...ratings.map(({ value }) => value))
  return ratings.filter(({ value }) => value === worst).map(({ region, side }) => ({ region, side }))
}

/** Highest of both sides of a muscle; 0 when it was left unrated and nothing else was sore; null when not asked. */
export function regionWorst(log: DayLog, region: Region): number | null {
  const values = [...log.muscles.values()]
    .filter((rating) => rating.region === region)
    .map(({ value }) => value)
  if (values.length > 0) return Math.max(...values)
  return log.nothingElseSore ? 0 : null
}

const sideCodes = { left: 'L', right: 'R', middle: 'C' } as const satisfies Record<Side, string>

function byPlace(a: BodyPlace, b: BodyPlace): number {
  const [left, right] = [`${a.region}:${sideCodes[a.side]}`, `${b.region}:${sideCodes[b.side]}`]
  return left < right ? -1 : left > right ? 1 : 0
}
