// The ratings before and after a session as lines of places, and one of them changed.
import type { BodyPlace } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'

/** Each place rated before or after, once, in the order of the ratings. */
export function placesOf(before: readonly Rating[], after: readonly Rating[]): BodyPlace[] {
  const places = [...before, ...after].map(({ region, side }) => ({ region, side }))
  return places.filter((place, index) => places.findIndex((known) => isAt(known, place)) === index)
}

/** The ratings with the value of one place set, or with `null` taken out; what else was said of the place stays. */
export function ratedAt(ratings: readonly Rating[], place: BodyPlace, value: number | null): Rating[] {
  if (value === null) return ratings.filter((rating) => !isAt(rating, place))
  if (!ratings.some((rating) => isAt(rating, place))) return [...ratings, { ...place, value }]
  return ratings.map((rating) => (isAt(rating, place) ? { ...rating, value } : rating))
}

function isAt(one: BodyPlace, other: BodyPlace): boolean {
  return one.region === other.region && one.side === other.side
}
