// The questions that patterns are looked for in, fixed beforehand, and the days that each is asked of (science.md 6.7).
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { columnOf, type Quantity, valuesBetween } from '../days/columns.ts'
import type { Journal } from '../journal/change.ts'
import { racesOf } from '../journal/days.ts'
import type { Instrument } from '../journal/records.ts'
import { numberOrNull } from './series.ts'
import { lastDays } from './span.ts'

export const questionIds = ['sleep-soreness', 'load-soreness', 'quality-fatigue'] as const
export type QuestionId = (typeof questionIds)[number]

/** One value a day, null for one not logged or left out; all calendars of a question are as long. */
export type Question = {
  id: QuestionId
  x: (number | null)[]
  y: (number | null)[]
  /** Days from x to y. */
  lag: number
  /** Load on the day of x; null where load is x itself. */
  load: (number | null)[] | null
  /** Where x is cut for the view by bins. */
  edges: readonly number[]
}

/** The last year is enough to tell, and is worked out in seconds; a diary changes its habits over more. */
export const mostQuestionDays = 365
/** A race and the week after it, D0 to D7, say nothing about ordinary days. */
const raceDays = 8

/** Nights by the day on which they ended; soreness of days alone that are known for sure. */
export function questionsOf(journal: Journal, today: Day, instrument: Instrument): Question[] {
  const { from } = lastDays(mostQuestionDays, today)
  const races = racesOf(journal)
    .filter(({ day }) => day >= addDays(from, -raceDays) && day <= today)
    .map(({ day }) => daysBetween(from, day))
  const isAfterRace = (at: number) => races.some((race) => at >= race && at < race + raceDays)
  const read = (quantity: Quantity) =>
    [...valuesBetween(columnOf(journal, quantity), from, today)].map((value, at) =>
      isAfterRace(at) ? null : numberOrNull(value),
    )
  const known = read('known')
  const soreness = read('soreness').map((value, at) => (known[at] === 1 ? value : null))
  const load = read('load')
  const hours = read('slept').map((minutes) => (minutes === null ? null : minutes / 60))
  return [
    { id: 'sleep-soreness', x: hours, y: soreness, lag: 1, load, edges: [0, 6, 7, 8, 9, 24] },
    { id: 'load-soreness', x: load, y: soreness, lag: 1, load: null, edges: [0, 1, 250, 500, 100_000] },
    {
      id: 'quality-fatigue',
      x: read('sleepQuality'),
      y: read(`fatigue:${instrument}`),
      lag: 0,
      load,
      edges: [0, 4, 7, 9, 10],
    },
  ]
}
