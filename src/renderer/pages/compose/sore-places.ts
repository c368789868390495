// The sore places that a routine is composed from: rated on the map, and marked where they are more than dull soreness.
import type { Rating } from '../../../shared/journal/records.ts'
import { withRating } from '../../../shared/soreness/ratings.ts'

type Place = Pick<Rating, 'region' | 'side'>

/** The ratings with one place set, or with `null` taken out; its marks stay. */
export function ratedAt(ratings: readonly Rating[], place: Place, value: number | null): Rating[] {
  const known = ratings.find((rating) => isAt(rating, place))
  return withRating(ratings, place, value).map((rating) =>
    known && isAt(rating, place) ? { ...known, value: rating.value } : rating,
  )
}

export function markedSharp(ratings: readonly Rating[], place: Place, sharp: boolean): Rating[] {
  return changedAt(ratings, place, { feel: sharp ? 'sharp' : 'dull' })
}

export function markedAtRest(ratings: readonly Rating[], place: Place, atRest: boolean): Rating[] {
  return changedAt(ratings, place, { atRest })
}

function changedAt(ratings: readonly Rating[], place: Place, part: Partial<Rating>): Rating[] {
  return ratings.map((rating) => (isAt(rating, place) ? { ...rating, ...part } : rating))
}

function isAt(rating: Place, { region, side }: Place): boolean {
  return rating.region === region && rating.side === side
}
