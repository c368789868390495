// The ratings of a check as few chips as possible: left and right in one where they are the same.
import { bothName, isMuscle, placeName } from '../../shared/anatomy/body.ts'
import type { Rating } from '../../shared/journal/records.ts'
import { feelWords } from '../../shared/words/record-words.ts'

export type SoreChip = { name: string; value: number; muscle: boolean; feel: string }

export function soreChips(ratings: readonly Rating[]): SoreChip[] {
  return ratings.flatMap((rating) => {
    const { region, side, value } = rating
    const said = { value, muscle: isMuscle(region), feel: feelWords(rating).join(', ') }
    const twin = side !== 'middle' && ratings.find((other) => other.region === region && other.side !== side)
    if (!twin || twin.value !== value || feelWords(twin).join(', ') !== said.feel)
      return [{ name: placeName(region, side), ...said }]
    return side === 'left' ? [{ name: bothName(region), ...said }] : []
  })
}
