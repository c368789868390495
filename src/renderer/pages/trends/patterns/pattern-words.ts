// Patterns in words: what was asked, what the diary says, how sure that is, and how often chance says as much.
import { capitalised } from '../../../../shared/base/words.ts'
import type { PatternAnswer } from '../../../../shared/trends/pattern-answers.ts'
import type { QuestionId } from '../../../../shared/trends/pattern-questions.ts'
import { counted } from '../../../../shared/words/counts.ts'
import { numberText } from '../../../../shared/words/dates.ts'

type Estimated = Extract<PatternAnswer, { type: 'estimated' }>

type Words = {
  title: string
  /** What x is when it is low; what then tends to be more or less. */
  low: string
  high: string
  link: string
  bin: (from: number, to: number) => string
  y: string
}

export const questionWords: Record<QuestionId, Words> = {
  'sleep-soreness': {
    title: 'Hours of sleep and next-day soreness',
    low: 'shorter nights',
    high: 'longer nights',
    link: 'followed by',
    y: 'soreness',
    bin: hoursBin,
  },
  'load-soreness': {
    title: 'Load and next-day soreness',
    low: 'days of less load',
    high: 'days of more load',
    link: 'followed by',
    y: 'soreness',
    bin: loadBin,
  },
  'quality-fatigue': {
    title: 'Sleep quality and fatigue the same day',
    low: 'poorer nights',
    high: 'better nights',
    link: 'seen with',
    y: 'fatigue score',
    bin: (from, to) => `quality ${scoresText(from, to)}`,
  },
  'sleep-fatigue': {
    title: 'Hours of sleep and fatigue the same day',
    low: 'shorter nights',
    high: 'longer nights',
    link: 'seen with',
    y: 'fatigue score',
    bin: hoursBin,
  },
  'load-fatigue': {
    title: 'Load and next-day fatigue',
    low: 'days of less load',
    high: 'days of more load',
    link: 'followed by',
    y: 'fatigue score',
    bin: loadBin,
  },
  'soreness-sleep': {
    title: 'Soreness and the hours of the night after',
    low: 'days of less soreness',
    high: 'days of more soreness',
    link: 'followed by',
    y: 'hours of sleep',
    bin: (from, to) => `soreness ${to === 1 ? '0' : scoresText(from, to)}`,
  },
}

/** `no clear pattern yet`, the words that stand out. */
export function verdictText(answer: PatternAnswer): string {
  if (answer.type === 'too_early')
    return `too early: ${counted(answer.missing, 'more day', 'more days', navigator.language)}`
  if (answer.type === 'no_change') return 'nothing to compare'
  if (answer.isUncertain) return 'too early to tell'
  return answer.stands ? 'a pattern so far' : 'no clear pattern yet'
}

/** "In your last 9 weeks, shorter nights tended to be followed by slightly more soreness, but …" */
export function answerText(answer: PatternAnswer): string {
  if (answer.type === 'too_early')
    return `${capitalised(counted(answer.pairs, 'pair', 'pairs', navigator.language))} of days so far, races and the week after them left out; 28 are needed before anything is said.`
  if (answer.type === 'no_change')
    return `One of the two was the same on all of the ${counted(answer.pairs, 'pair', 'pairs', navigator.language)} of days, so there is nothing to compare.`
  const chance = Math.abs(answer.rho) < noticed ? '.' : chanceText(answer)
  return `In your last ${weeksText(answer.days)}, ${tendencyText(answer)}${chance}`
}

/** "64 pairs of days, races and the weekly rhythm taken out. The estimate lies between −0.31 and +0.14." */
export function certaintyText(answer: Estimated): string {
  const [low, high] = answer.ci.map(signed)
  const partial =
    answer.partial === null
      ? ''
      : ` With the load of the day held still the estimate is ${signed(answer.partial)}.`
  return `${counted(answer.pairs, 'pair', 'pairs', navigator.language)} of days, races and the weekly rhythm left out. The estimate is ${signed(answer.rho)}, between ${low} and ${high} (−1 to +1, 0 is no link).${partial}${answer.isUncertain ? ' That is still very uncertain.' : ''}`
}

function tendencyText({ id, rho }: Estimated): string {
  const { low, high, link, y } = questionWords[id]
  if (Math.abs(rho) < noticed) return `${low} and ${high} were ${link} much the same ${y}`
  const how = Math.abs(rho) < some ? 'slightly ' : Math.abs(rho) < strong ? 'somewhat ' : ''
  return `${rho < 0 ? low : high} tended to be ${link} ${how}${more(id)} ${y}`
}

/** A fatigue score says by its wording which way it points, so that it is only called higher. */
function more(id: QuestionId): string {
  return questionWords[id].y === 'fatigue score' ? 'higher' : 'more'
}

function chanceText({ p, stands, isUncertain }: Estimated): string {
  const often = oftenText(p)
  if (stands && !isUncertain)
    return `. A pattern this strong would turn up ${often} even if there were no link.`
  return `, but a pattern this strong would turn up ${often} even if there were no link.`
}

/** `about 1 time in 10`; from one in two on `more often than not`. */
function oftenText(p: number): string {
  if (p > 0.5) return 'more often than not'
  return `about 1 time in ${Math.max(2, Math.round(1 / p))}`
}

/** Sizes that words are chosen by; ours. */
const noticed = 0.1
const some = 0.3
const strong = 0.5

function weeksText(days: number): string {
  const weeks = Math.round(days / 7)
  return weeks < 2
    ? counted(days, 'day', 'days', navigator.language)
    : counted(weeks, 'week', 'weeks', navigator.language)
}

/** `−0.31`, `+0.14`. */
export function signed(value: number): string {
  const text = numberText(Math.abs(value), navigator.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return `${value < 0 ? '−' : '+'}${text}`
}

function hoursBin(from: number, to: number): string {
  return rangeText(from, to, 9, 'h')
}

function loadBin(from: number, to: number): string {
  return to === 1 ? 'rest day' : rangeText(from, to, 500, 'load')
}

/** Whole scores; the highest of all belongs to the last. */
function scoresText(from: number, to: number): string {
  return `${from} – ${to === 10 ? 10 : to - 1}`
}

/** `under 6 h`, `6 – 7 h`, `9 h and more`. */
function rangeText(from: number, to: number, last: number, unit: string): string {
  const text = (value: number) => numberText(value, navigator.language)
  if (from >= last) return `${text(from)} ${unit} and more`
  return from <= 1 ? `under ${text(to)} ${unit}` : `${text(from)} – ${text(to)} ${unit}`
}
