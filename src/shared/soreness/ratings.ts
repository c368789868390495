// The ratings of one check, place by place.
import type { BodyPlace } from '../anatomy/body.ts'
import type { Rating } from '../journal/records.ts'

/** The number of a place in a check, null where it was not rated. */
export function ratingOf(ratings: readonly Rating[], place: BodyPlace): number | null {
  return ratingAt(ratings, place)?.value ?? null
}

export function ratingAt(ratings: readonly Rating[], { region, side }: BodyPlace): Rating | null {
  return ratings.find((rating) => rating.region === region && rating.side === side) ?? null
}

/** The ratings with one place set, or with `null` taken out; what was said of how it feels stays. */
export function withRating(ratings: readonly Rating[], place: BodyPlace, value: number | null): Rating[] {
  const known = ratingAt(ratings, place)
  if (value === null) return ratings.filter((rating) => rating !== known)
  if (!known) return [...ratings, { region: place.region, side: place.side, value }]
  return ratings.map((rating) => (rating === known ? { ...known, value } : rating))
}

/** The same number at several places at once. */
export function withRatings(
  ratings: readonly Rating[],
  places: readonly BodyPlace[],
  value: number | null,
): Rating[] {
  return places.reduce<Rating[]>((all, place) => withRating(all, place, value), [...ratings])
}

/** How a place feels beside its number; `null` is not said. */
export type Feel = { feel: Rating['feel'] | null; atRest: boolean | null }

/** The ratings with what was said of one rated place. */
export function withFeel(ratings: readonly Rating[], place: BodyPlace, { feel, atRest }: Feel): Rating[] {
  const known = ratingAt(ratings, place)
  return ratings.map((rating) => {
    if (rating !== known) return rating
    const { region, side, value } = rating
    return { region, side, value, ...(feel && { feel }), ...(atRest !== null && { atRest }) }
  })
}
