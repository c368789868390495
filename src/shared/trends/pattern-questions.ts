// The questions that patterns are looked for in, fixed beforehand, and the days that each is asked of: three, and from 120 days on
// six (science.md 6.7).
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { columnOf, type Quantity, valuesBetween } from '../days/columns.ts'
import type { Journal } from '../journal/change.ts'
import { racesOf } from '../journal/days.ts'
import type { Instrument } from '../journal/records.ts'
import { numberOrNull } from './series.ts'
import { lastDays } from './span.ts'

export type QuestionId =
  | 'sleep-soreness'
  | 'load-soreness'
  | 'quality-fatigue'
  | 'sleep-fatigue'
  | 'load-fatigue'
  | 'soreness-sleep'

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
/** Six questions at once cannot stand out of chance in a shorter diary. */
export const daysForAll = 120
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
  const fatigue = read(`fatigue:${instrument}`)
  const first: Question[] = [
    { id: 'sleep-soreness', x: hours, y: soreness, lag: 1, load, edges: [0, 6, 7, 8, 9, 24] },
    { id: 'load-soreness', x: load, y: soreness, lag: 1, load: null, edges: [0, 1, 250, 500, 100_000] },
    {
      id: 'quality-fatigue',
      x: read('sleepQuality'),
      y: fatigue,
      lag: 0,
      load,
      edges: [0, 4, 7, 9, 10],
    },
  ]
  if (daysTold([hours, load, soreness, fatigue]) <= daysForAll) return first
  // The next three are ours; the last one asks the other way round, as a sore night may be a short one.
  return [
    ...first,
    { id: 'sleep-fatigue', x: hours, y: fatigue, lag: 0, load, edges: [0, 6, 7, 8, 9, 24] },
    { id: 'load-fatigue', x: load, y: fatigue, lag: 1, load: null, edges: [0, 1, 250, 500, 100_000] },
    { id: 'soreness-sleep', x: soreness, y: hours, lag: 1, load, edges: [0, 1, 3, 5, 10] },
  ]
}

/** Days of the calendar from the first that has any of these to the last one. */
function daysTold(calendars: readonly (readonly (number | null)[])[]): number {
  const length = calendars[0]?.length ?? 0
  const firsts = calendars.map((values) => values.findIndex((value) => value !== null))
  const told = firsts.filter((first) => first >= 0)
  return told.length === 0 ? 0 : length - Math.min(...told)
}
