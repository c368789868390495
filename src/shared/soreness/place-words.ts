// The last word on each place of the body, folded over everything that was said in its order.
import { placeKey, type Region, type Side } from '../anatomy/body.ts'
import type { Day, Instant } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import type { Said } from './said.ts'

/** A place as last said. A mark keeps the day on which it was last said, and outlives numbers that do not answer it. */
export type PlaceWords = {
  region: Region
  side: Side
  /** 0 to 10; 0 also where nothing else was sore. */
  value: number
  saidOn: Day
  saidAt: Instant
  feel: 'dull' | 'sharp' | null
  sharpSaidOn: Day | null
  atRestSaidOn: Day | null
}

export type BodyWords = {
  places: ReadonlyMap<string, PlaceWords>
  /** When it was last said that nothing else was sore: places that were never named are at 0 since then. */
  nothingElseSaidOn: Day | null
}

/** @param said in the order in which it was said */
export function foldPlaces(said: readonly Said[]): BodyWords {
  const places = new Map<string, PlaceWords>()
  let nothingElseSaidOn: Day | null = null
  for (const one of said) {
    const rated = new Set(one.ratings.map(({ region, side }) => placeKey(region, side)))
    if (one.nothingElseSore) {
      nothingElseSaidOn = one.day
      for (const [key, words] of places) if (!rated.has(key)) places.set(key, nothingAt(words, one))
    }
    for (const rating of one.ratings) {
      const key = placeKey(rating.region, rating.side)
      places.set(key, afterRating(places.get(key), rating, one))
    }
  }
  return { places, nothingElseSaidOn }
}

function nothingAt({ region, side }: PlaceWords, { day, at }: Said): PlaceWords {
  return {
    region,
    side,
    value: 0,
    saidOn: day,
    saidAt: at,
    feel: null,
    sharpSaidOn: null,
    atRestSaidOn: null,
  }
}

function afterRating(known: PlaceWords | undefined, rating: Rating, said: Said): PlaceWords {
  return known && said.by === 'before_session' ? addedTo(known, rating, said) : answered(known, rating, said)
}

/** A rating that answers a mark ends it; one that does not answer it leaves it as it stands. */
function answered(known: PlaceWords | undefined, rating: Rating, { day, at }: Said): PlaceWords {
  const { region, side, value } = rating
  const isSore = value > 0
  const stays = (mark: Day | null | undefined, isEnded: boolean) =>
    isSore && !isEnded ? (mark ?? null) : null
  const sharpSaidOn =
    isSore && rating.feel === 'sharp' ? day : stays(known?.sharpSaidOn, rating.feel === 'dull')
  const atRestSaidOn =
    isSore && rating.atRest === true ? day : stays(known?.atRestSaidOn, rating.atRest === false)
  const feel = sharpSaidOn !== null ? 'sharp' : isSore ? (rating.feel ?? null) : null
  return { region, side, value, saidOn: day, saidAt: at, feel, sharpSaidOn, atRestSaidOn }
}

/** What is new of it: what was filled in keeps the day on which it was said, and nothing is ended. */
function addedTo(known: PlaceWords, rating: Rating, { day, at }: Said): PlaceWords {
  const { value } = rating
  const isSore = value > 0
  const sharpSaidOn = known.sharpSaidOn ?? (isSore && rating.feel === 'sharp' ? day : null)
  const atRestSaidOn = known.atRestSaidOn ?? (isSore && rating.atRest === true ? day : null)
  const isHeld = sharpSaidOn !== null || atRestSaidOn !== null || known.saidOn === day
  const isNew = value > known.value || (value < known.value && !isHeld)
  const number = isNew ? { value, saidOn: day, saidAt: at } : {}
  const feel = sharpSaidOn !== null ? 'sharp' : known.feel
  return { ...known, ...number, feel, sharpSaidOn, atRestSaidOn }
}
