// What Today asks about again: each word of an earlier day that still holds, and what an answer makes of the check of today.
import type { Day } from '../base/day.ts'
import type { Rating, Soreness } from '../journal/records.ts'
import { ratingAt, withFeel, withRating } from './ratings.ts'
import type { Standing, StandingPlace } from './standing.ts'
import type { StandingState } from './standing-states.ts'

/** One word that is asked about: a number, of both sides at once where they are alike, or a mark on one place. */
export type StillSo = {
  word: 'sore' | 'sharp' | 'at_rest'
  places: readonly StandingPlace[]
  /** The number as last said. */
  value: number
  /** The day on which the word was last said. */
  saidOn: Day
}

/** It is as it was, it has another number from 0 to 10, or it is over: the number 0, the mark taken off. */
export type StillSoAnswer = { type: 'yes' } | { type: 'number'; value: number } | { type: 'over' }

/** The words of earlier days, numbers before marks, the sorest first. */
export function stillSo({ places, today }: Standing): StillSo[] {
  const marks = places.flatMap((place) => [
    ...ofDay('sharp', place, place.sharpSaidOn, today),
    ...ofDay('at_rest', place, place.atRestSaidOn, today),
  ])
  return [...places.filter(({ saidOn }) => saidOn < today).flatMap(asNumber), ...marks]
}

/** Injured, ill or worn out since an earlier day. */
export function stillUnwell({ states, today }: Standing): StandingState[] {
  return states.filter(({ saidOn }) => saidOn < today)
}

/** The questions that a check of today does not answer yet. */
export function stillOpen(
  questions: readonly StillSo[],
  check: Pick<Soreness, 'ratings' | 'nothingElseSore'> | null,
): StillSo[] {
  if (!check) return [...questions]
  return questions.filter(({ word, places }) =>
    places.some((place) => {
      const rating = ratingAt(check.ratings, place)
      if (!rating) return !check.nothingElseSore
      if (rating.value === 0 || word === 'sore') return false
      return word === 'sharp' ? rating.feel === undefined : rating.atRest === undefined
    }),
  )
}

/** The check's ratings with the answer to a question. */
export function withAnswer(
  ratings: readonly Rating[],
  { word, places, value }: StillSo,
  answer: StillSoAnswer,
): Rating[] {
  return places.reduce<Rating[]>(
    (all, place) => {
      if (word === 'sore') return withRating(all, place, numberOf(answer, value))
      if (answer.type === 'number') return withRating(all, place, answer.value)
      const known = ratingAt(all, place)
      const rated = known ? all : withRating(all, place, value)
      const holds = answer.type === 'yes'
      return word === 'sharp'
        ? withFeel(rated, place, { feel: holds ? 'sharp' : 'dull', atRest: known?.atRest ?? null })
        : withFeel(rated, place, { feel: known?.feel ?? null, atRest: holds })
    },
    [...ratings],
  )
}

function numberOf(answer: StillSoAnswer, before: number): number {
  if (answer.type === 'number') return answer.value
  return answer.type === 'yes' ? before : 0
}

function ofDay(word: 'sharp' | 'at_rest', place: StandingPlace, saidOn: Day | null, today: Day): StillSo[] {
  return saidOn !== null && saidOn < today ? [{ word, places: [place], value: place.value, saidOn }] : []
}

/** Of two sides alike the left one asks for both. */
function asNumber(place: StandingPlace, _: number, all: readonly StandingPlace[]): StillSo[] {
  const { region, side, value, saidOn } = place
  const twin = all.find(
    (other) =>
      other.region === region && other.side !== side && other.value === value && other.saidOn === saidOn,
  )
  if (!twin) return [{ word: 'sore', places: [place], value, saidOn }]
  return side === 'left' ? [{ word: 'sore', places: [place, twin], value, saidOn }] : []
}
