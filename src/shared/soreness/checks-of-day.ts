// The checks of one day taken together, in the three ways that they are asked for.
import { placeKey } from '../anatomy/body.ts'
import { type Day, epochOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Rating, Soreness } from '../journal/records.ts'
import { type DayLog, dayLogOf } from './day-log.ts'

/** The highest of each place, for curves and for what a day is compared with: nothing that was said of a day is lost. */
export function highestOfDay(journal: Journal, day: Day): DayLog {
  return dayLogOf(...ofKindBetween(journal, 'soreness', day, day))
}

/** The last rating of each place, for a routine made for now; a check that says nothing else is sore ends those before it. */
export function latestOfDay(journal: Journal, day: Day): Rating[] {
  const places = new Map<string, Rating>()
  for (const { ratings, nothingElseSore } of checksInOrder(journal, day)) {
    if (nothingElseSore) places.clear()
    for (const rating of ratings) places.set(placeKey(rating.region, rating.side), rating)
  }
  return [...places.values()]
}

/** The check felt last, for the card that goes on writing it. */
export function lastCheckOfDay(journal: Journal, day: Day): Soreness | null {
  return checksInOrder(journal, day).at(-1) ?? null
}

function checksInOrder(journal: Journal, day: Day): Soreness[] {
  return ofKindBetween(journal, 'soreness', day, day).sort(
    (one, other) => epochOf(one.checkedAt) - epochOf(other.checkedAt),
  )
}
