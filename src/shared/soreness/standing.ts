// What the runner said of the places of the body that still stands.
import { type Day, epochOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import type { Rating } from '../journal/records.ts'

/** The last rating of each place in the checks of a day; one that says nothing else is sore ends those before it. */
export function ratedToday(journal: Journal, today: Day): Rating[] {
  const records = [...(journal.months.get(today.slice(0, 7))?.values() ?? [])]
  const checks = records
    .filter((record) => record.kind === 'soreness')
    .filter((check) => check.day === today)
    .sort((one, other) => epochOf(one.checkedAt) - epochOf(other.checkedAt))
  const places = new Map<string, Rating>()
  for (const { ratings, nothingElseSore } of checks) {
    if (nothingElseSore) places.clear()
    for (const rating of ratings) places.set(`${rating.region}:${rating.side}`, rating)
  }
  return [...places.values()]
}
