// The words of what Today asks about again: the place, and the day on which it was said.
import { bothName, placeName, regionName } from '../../../../shared/anatomy/body.ts'
import type { Day } from '../../../../shared/base/day.ts'
import { uncapitalised } from '../../../../shared/base/words.ts'
import { answerDays, type Unanswered } from '../../../../shared/soreness/standing.ts'
import type { StandingState } from '../../../../shared/soreness/standing-states.ts'
import type { StillSo } from '../../../../shared/soreness/still-so.ts'
import { onDayWords, pastDayWords } from '../../../../shared/words/day-words.ts'
import { stateNames } from '../../../../shared/words/record-words.ts'

/** The same for the same question on every drawing: its word and its places. */
export function keyOfQuestion({ word, places }: StillSo): string {
  return [word, ...places.map(({ region, side }) => `${region}:${side}`)].join(' ')
}

/** `Quads both sides`, `Pain at rest, quads left`. */
export function questionName({ word, places: [first, second] }: StillSo): string {
  if (!first) return ''
  const place = second ? bothName(first.region) : placeName(first.region, first.side)
  if (word === 'sore') return place
  return `${word === 'sharp' ? 'Sharp' : 'Pain at rest'}, ${uncapitalised(place)}`
}

/** The day beside the name, with the sides it is of: `both, Monday`. */
export function besideName({ places, saidOn }: StillSo, today: Day, locale: string): string {
  return [...(places.length > 1 ? ['both'] : []), pastDayWords(saidOn, today, locale)].join(', ')
}

/** What stands on the chip. */
export function shortName(question: StillSo): string {
  const [first, second] = question.places
  return first && second ? regionName(first.region) : questionName(question)
}

/** The button that answers everything with yes. */
export function allWords(questions: readonly StillSo[], today: Day, locale: string): string {
  const [first, ...others] = questions
  if (!first) return ''
  const isOneDay = others.every(({ saidOn }) => saidOn === first.saidOn)
  return isOneDay ? `All as ${onDayWords(first.saidOn, today, locale)}` : 'All still so'
}

/** `Ill, logged on Monday`, with the first of its days where there are several. */
export function unwellWords({ state, since, saidOn }: StandingState, today: Day, locale: string): string {
  const said = onDayWords(saidOn, today, locale)
  const from = since === saidOn ? '' : `, since ${pastDayWords(since, today, locale)}`
  return `${stateNames[state]}${from}, last logged ${said}`
}

/** What ended because nobody answered it, said once. */
export function unansweredWords(one: Unanswered, today: Day, locale: string): string {
  const said = onDayWords(one.saidOn, today, locale)
  return `${unansweredName(one)}, logged ${said}, was not answered for ${answerDays} days and no longer counts.`
}

function unansweredName(one: Unanswered): string {
  if (one.word === 'state') return stateNames[one.state]
  if (one.word === 'signs') return 'What you ticked on the signs page'
  const place = uncapitalised(placeName(one.region, one.side))
  if (one.word === 'sharp') return `Sharp, ${place}`
  return one.word === 'at_rest' ? `Pain at rest, ${place}` : `Pain, ${place}`
}
