// The sore places that a routine is composed from: rated on the map, and marked where they are more than dull soreness.
import type { BodyPlace } from '../../../shared/anatomy/body.ts'
import type { Instant } from '../../../shared/base/day.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { withRating } from '../../../shared/soreness/ratings.ts'
import { placesToLeaveAlone, type Standing, type StandingPlace } from '../../../shared/soreness/standing.ts'

/** What stands as ratings: the numbers of the last days, and what is left alone whenever it was said. */
export function ratingsNow(standing: Standing): Rating[] {
  const alone = placesToLeaveAlone(standing)
  return standing.places.filter((place) => place.current || alone.includes(place)).map(ratingOf)
}

/** What was said today alone: a number of another day is not put down as felt before a session of today. */
export function ratingsOfToday({ places, today }: Standing): Rating[] {
  return places.filter(({ saidOn }) => saidOn === today).map(ratingOf)
}

/** What would stand with these ratings: what was said before keeps its day, what is new is said now. */
export function standingWith(standing: Standing, ratings: readonly Rating[], saidAt: Instant): Standing {
  const places = ratings.flatMap((rating): StandingPlace[] => {
    const { region, side, value, feel = null, atRest = false } = rating
    if (value === 0) return []
    const known = standing.places.find((place) => isAt(place, rating))
    if (known && known.value === value && known.feel === feel && known.atRest === atRest) return [known]
    const saidOn = standing.today
    return [
      {
        region,
        side,
        value,
        saidOn,
        saidAt,
        current: true,
        feel,
        sharpSaidOn: feel === 'sharp' ? saidOn : null,
        atRest,
        atRestSaidOn: atRest ? saidOn : null,
      },
    ]
  })
  return { ...standing, places }
}

/** The ratings with one place set, or with `null` taken out; its marks stay. */
export function ratedAt(ratings: readonly Rating[], place: BodyPlace, value: number | null): Rating[] {
  const known = ratings.find((rating) => isAt(rating, place))
  return withRating(ratings, place, value).map((rating) =>
    known && isAt(rating, place) ? { ...known, value: rating.value } : rating,
  )
}

export function markedSharp(ratings: readonly Rating[], place: BodyPlace, sharp: boolean): Rating[] {
  return changedAt(ratings, place, { feel: sharp ? 'sharp' : 'dull' })
}

export function markedAtRest(ratings: readonly Rating[], place: BodyPlace, atRest: boolean): Rating[] {
  return changedAt(ratings, place, { atRest })
}

function changedAt(ratings: readonly Rating[], place: BodyPlace, part: Partial<Rating>): Rating[] {
  return ratings.map((rating) => (isAt(rating, place) ? { ...rating, ...part } : rating))
}

function isAt(rating: BodyPlace, { region, side }: BodyPlace): boolean {
  return rating.region === region && rating.side === side
}

function ratingOf({ region, side, value, feel, atRest }: StandingPlace): Rating {
  return { region, side, value, ...(feel && { feel }), ...(atRest && { atRest }) }
}
