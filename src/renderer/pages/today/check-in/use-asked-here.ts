// What this card has asked since it was opened, in that order: an answered question keeps its place, so that nothing moves under the hand.
import { useState } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import type { Rating } from '../../../../shared/journal/records.ts'
import { ratingAt } from '../../../../shared/soreness/ratings.ts'
import type { StillSo } from '../../../../shared/soreness/still-so.ts'
import { keyOfQuestion } from './still-so-words.ts'

/** A question, and what the check of today says of its places; null while it is open. */
export type Asked = { question: StillSo; answer: readonly Rating[] | null }

/** Of the questions that are open now, and of those that were and that today's check answers. */
export function useAskedHere(
  day: Day,
  open: readonly StillSo[],
  ratings: readonly Rating[],
  nothingElseSore: boolean,
): Asked[] {
  const [seen, setSeen] = useState<{ day: Day; questions: readonly StillSo[] }>({ day, questions: open })
  const before = seen.day === day ? seen.questions : []
  const added = open.filter((one) => !before.some((other) => keyOfQuestion(other) === keyOfQuestion(one)))
  const questions = [...before, ...added]
  if (seen.day !== day || added.length > 0) setSeen({ day, questions })
  return questions.flatMap((question): Asked[] => {
    const now = open.find((one) => keyOfQuestion(one) === keyOfQuestion(question))
    if (now) return [{ question: now, answer: null }]
    const answer = question.places.flatMap((place) => ratingAt(ratings, place) ?? [])
    // What is neither open nor answered went away elsewhere.
    return answer.length > 0 || nothingElseSore ? [{ question, answer }] : []
  })
}

/** The ratings that stand in no place of an answered question. */
export function ratingsBeside(asked: readonly Asked[], ratings: readonly Rating[]): Rating[] {
  const standing = asked.filter(({ question, answer }) => answer !== null && question.word === 'sore')
  return ratings.filter(
    ({ region, side }) =>
      !standing.some(({ question }) =>
        question.places.some((place) => place.region === region && place.side === side),
      ),
  )
}
