// The checks of one day in order of time: the last word of each place, and the check felt last. Their highest is `dayLogOf`.
import { placeKey } from '../anatomy/body.ts'
import { type Day, epochOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { recordsOn } from '../journal/days.ts'
import type { JournalRecord, Rating, Soreness } from '../journal/records.ts'

/** The last rating of each place, for a routine made for now; a check that says nothing else is sore ends those before it. */
export function latestOfDay(journal: Journal, day: Day): Rating[] {
  const places = new Map<string, Rating>()
  for (const { ratings, nothingElseSore } of inOrder(recordsOn(journal, day))) {
    if (nothingElseSore) places.clear()
    for (const rating of ratings) places.set(placeKey(rating.region, rating.side), rating)
  }
  return [...places.values()]
}

/** The check felt last among records of any days, for the card that goes on writing it; null where there is none. */
export function lastCheckOfDay(records: readonly JournalRecord[], day: Day): Soreness | null {
  return inOrder(records.filter((record) => record.day === day)).at(-1) ?? null
}

/** Of the same moment the one that stands later in the journal comes last. */
function inOrder(records: readonly JournalRecord[]): Soreness[] {
  return records
    .filter((record) => record.kind === 'soreness')
    .sort((one, other) => epochOf(one.checkedAt) - epochOf(other.checkedAt))
}
