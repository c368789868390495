// What a diary says to the fixed questions, with how sure that is: weekdays taken off, chance reckoned by moving one series along
// the calendar, several questions counted as several (science.md 6.7).
import {
  benjaminiHochberg,
  bins,
  laggedCorrelation,
  partialSpearman,
  withoutWeekdays,
} from '../science/index.ts'
import type { Question, QuestionId } from './pattern-questions.ts'

/** science.md 6.7, display gates. */
export const leastPairs = 28
const surePairs = 60
const sureIndependent = 30
/** Shown as a pattern below this, and among the questions together at most this share of false finds. */
const mostP = 0.05
const mostQ = 0.1
const minShift = 3
const block = 5

export type PatternAnswer =
  /** `missing` more pairs of days are needed before anything is said. */
  | { id: QuestionId; type: 'too_early'; pairs: number; missing: number }
  /** One of the two never changes. */
  | { id: QuestionId; type: 'no_change'; pairs: number }
  | {
      id: QuestionId
      type: 'estimated'
      pairs: number
      /** Days of the calendar from the first pair to the last. */
      days: number
      rho: number
      ci: [number, number]
      /** How often as strong a link turns up where there is none. */
      p: number
      q: number
      /** With load on the day held still; null where too few days have all three. */
      partial: number | null
      /** Too few pairs, or days too much alike, to lean on it. */
      isUncertain: boolean
      stands: boolean
      bins: { from: number; to: number; n: number; median: number | null }[]
    }

export type Draws = { permutations: number; resamples: number; seed: number }
export const usualDraws: Draws = { permutations: 999, resamples: 2000, seed: 1 }

export function patternAnswers(questions: readonly Question[], draws = usualDraws): PatternAnswer[] {
  const found = questions.map((question) => answerOf(question, draws))
  const estimated = found.flatMap((answer) => (answer.type === 'estimated' ? [answer] : []))
  const qs = benjaminiHochberg({ p: estimated.map(({ p }) => p) })
  estimated.forEach((answer, index) => {
    answer.q = qs[index] ?? 1
    answer.stands = answer.p < mostP && answer.q <= mostQ
  })
  return found
}

function answerOf(question: Question, { permutations, resamples, seed }: Draws): PatternAnswer {
  const { id, lag, edges } = question
  const calendar = trimmed(question)
  const { x, y } = calendar
  const paired = x.filter((value, day) => value !== null && (y[day + lag] ?? null) !== null).length
  if (paired < leastPairs) return { id, type: 'too_early', pairs: paired, missing: leastPairs - paired }
  const { nPairs, rho, nEff, circularShift, blockBootstrapCI } = laggedCorrelation({
    x,
    y,
    lag,
    removeWeekday: true,
    B: permutations,
    seed,
    bootB: resamples,
    block,
    minShift,
  })
  if (nPairs < leastPairs) return { id, type: 'too_early', pairs: nPairs, missing: leastPairs - nPairs }
  if (rho === null || circularShift.p === null || blockBootstrapCI === null)
    return { id, type: 'no_change', pairs: nPairs }
  return {
    id,
    type: 'estimated',
    pairs: nPairs,
    days: x.length,
    rho,
    ci: blockBootstrapCI,
    p: circularShift.p,
    q: 1,
    partial: partialOf(calendar, lag),
    isUncertain: nPairs < surePairs || nEff === null || nEff < sureIndependent,
    stands: false,
    bins: bins({ x: x.slice(0, x.length - lag), y: y.slice(lag), edges }).map((bin, index) => ({
      from: edges[index] ?? 0,
      to: edges[index + 1] ?? 0,
      ...bin,
    })),
  }
}

type Calendars = Pick<Question, 'x' | 'y' | 'load'>

/** From the first day that has anything on: a long empty beginning would be moved along for nothing. */
function trimmed({ x, y, load }: Calendars): Calendars {
  const first = x.findIndex((value, day) => value !== null || y[day] !== null)
  const from = first < 0 ? x.length : first
  return { x: x.slice(from), y: y.slice(from), load: load?.slice(from) ?? null }
}

function partialOf({ x, y, load }: Calendars, lag: number): number | null {
  if (load === null) return null
  const [xs, ys, zs] = [x, y, load].map((values) => withoutWeekdays(values))
  const triples = (xs ?? []).flatMap((value, day) => {
    const [other, third] = [ys?.[day + lag] ?? null, zs?.[day] ?? null]
    return value === null || other === null || third === null ? [] : [[value, other, third] as const]
  })
  if (triples.length < leastPairs) return null
  return partialSpearman({
    x: triples.map(([one]) => one),
    y: triples.map(([, other]) => other),
    z: triples.map(([, , third]) => third),
  }).partial
}
