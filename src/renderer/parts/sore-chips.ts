// The ratings of a check as few chips as possible: left and right in one where they are the same.
import { isMuscle, placeName, regionName } from '../../shared/journal/body.ts'
import type { Rating } from '../../shared/journal/records.ts'

export type SoreChip = { name: string; value: number; muscle: boolean }

export function soreChips(ratings: readonly Rating[]): SoreChip[] {
  return ratings.flatMap(({ region, side, value }) => {
    const twin = side !== 'middle' && ratings.find((other) => other.region === region && other.side !== side)
    if (!twin || twin.value !== value)
      return [{ name: placeName(region, side), value, muscle: isMuscle(region) }]
    return side === 'left'
      ? [{ name: `${regionName(region)} both sides`, value, muscle: isMuscle(region) }]
      : []
  })
}
