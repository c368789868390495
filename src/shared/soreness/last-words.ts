// What was last said of each muscle, and whether a day asked about all that were sore before it: only then is its highest known.
import { dayNumber } from '../base/day.ts'
import type { Soreness } from '../journal/records.ts'
import { musclePlaces, placeIndex } from './place-index.ts'

/** `at_least`: some muscle that was sore before was not asked, so that it may have been sorer than what was said. */
export type DayKnown = 'known' | 'at_least' | 'unknown'

/** A muscle's last word counts for so many days; in the ten days after a race, since the race as well. */
export const wordDays = 7
/** What was last said to be above this is to be asked again. */
const gone = 1

/** By place: the number as last said, and the number of the day on which it was. */
export type LastWords = { values: Float64Array; saidOn: Float64Array }

export function noWords(): LastWords {
  return { values: new Float64Array(musclePlaces), saidOn: new Float64Array(musclePlaces).fill(-Infinity) }
}

/** Adds a check, which must be the latest so far. */
export function hear(words: LastWords, check: Pick<Soreness, 'day' | 'ratings' | 'nothingElseSore'>): void {
  if (check.nothingElseSore) words.values.fill(0)
  const saidOn = dayNumber(check.day)
  for (const rating of check.ratings) {
    const place = placeIndex(rating)
    if (place >= musclePlaces) continue
    words.values[place] = rating.value
    words.saidOn[place] = saidOn
  }
}

/** Whether every muscle last said to be sore on the day `since` or later is among what was asked. */
export function asksAll(words: LastWords, isAsked: (place: number) => boolean, since: number): boolean {
  return words.values.every(
    (value, place) => value <= gone || (words.saidOn[place] ?? 0) < since || isAsked(place),
  )
}

/** The first day whose words a day still has to answer, as day numbers; `race` is the day of the latest race before it. */
export function wordsSince(day: number, race: number | null): number {
  const since = day - wordDays
  return race !== null && day - race <= raceWindowDays ? Math.min(since, race) : since
}

/** A race's soreness is followed to its tenth day. */
export const raceWindowDays = 10
