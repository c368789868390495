// What the trend cards say beside and under their charts: key figures, how marks were made, table rows.
import type { LoadWeek } from '../../../shared/trends/load-weeks.ts'
import { usualLeast } from '../../../shared/trends/series.ts'
import type { SleepFacts } from '../../../shared/trends/sleep-facts.ts'
import type { WeekStatus } from '../../../shared/trends/week-status.ts'
import type { Trend } from '../../../shared/trends/window-rows.ts'
import { hoursText, type SeriesWords } from '../../../shared/trends/window-sentence.ts'
import { counted } from '../../../shared/words/counts.ts'
import { daySpan, longDay, numberText } from '../../../shared/words/dates.ts'
import { hoursMinutesText } from '../../../shared/words/units.ts'
import { atLeastCaption } from '../../charts/at-least.ts'
import type { Notes } from '../../charts/trend-rows.ts'
import { grainOfMarks, type Mark } from '../../charts/window-rows.ts'
import type { RecoveryMinutes } from './recovery-rows.ts'

/** The figure at the left of a chart; `value` is null where too little was logged. */
export type Figure = { value: string | null; meaning: string }

export const nightWords: SeriesWords = { one: 'night', many: 'nights', text: hoursText }
export const soreText = (value: number) => numberText(value, navigator.language)

export function sorenessFigure({ median7 }: Pick<Trend, 'median7'>): Figure {
  if (median7 === null) return { value: null, meaning: 'fewer than 3 of the last 7 days are logged' }
  return { value: soreText(median7), meaning: 'median of the last 7 days' }
}

export function sleepFigure({ median7 }: Pick<Trend, 'median7'>): Figure {
  if (median7 === null) return { value: null, meaning: 'fewer than 3 of the last 7 nights are logged' }
  return { value: hoursText(median7), meaning: 'median of the last 7 nights' }
}

export function seriesFigure({ median7 }: Pick<Trend, 'median7'>, { many, text }: SeriesWords): Figure {
  if (median7 === null) return { value: null, meaning: `fewer than 3 of the last 7 ${many} are logged` }
  return { value: text(median7), meaning: `median of the last 7 ${many}` }
}

export function usualText(
  { usual, usualDays }: Pick<Trend, 'usual' | 'usualDays'>,
  { many, text }: SeriesWords,
): string {
  if (!usual)
    return `Your usual range is shown once ${usualLeast} ${many} outside race weeks are logged (${usualDays} so far).`
  const [low, high] = [text(usual.low), text(usual.high)]
  return `Your usual: ${low === high ? low : `${low} – ${high}`}, from ${usual.values} ${many}`
}

export function loadFigure(week: LoadWeek | undefined): Figure {
  if (!week || week.load === null) return { value: null, meaning: 'no load is known of the last 7 days' }
  const whole = numberText(Math.round(week.load), navigator.language)
  const known = week.knownDays < 7 ? `, ${week.knownDays} of them known` : ''
  return { value: whole, meaning: `in the last 7 days${known}` }
}

/** `The four weeks before: 1,320 – 2,180`. */
export function lastFourText(weeks: readonly LoadWeek[]): string | undefined {
  const loads = weeks.flatMap(({ load }) => (load === null ? [] : [Math.round(load)]))
  const [least, most] = [Math.min(...loads), Math.max(...loads)]
  if (loads.length === 0) return undefined
  const range = [...new Set([least, most])].map((load) => numberText(load, navigator.language)).join(' – ')
  const of = loads.length === 4 ? 'The four weeks before' : `${loads.length} of the four weeks before`
  return `${of}: ${range}`
}

export function belowTargetText({ minutes, nights }: SleepFacts['belowTarget'], target: number): string {
  const hours = numberText(target, navigator.language)
  if (minutes === null)
    return `Below your target of ${hours} h: shown once 5 of the last 7 nights are logged (${nights} so far).`
  if (Math.round(minutes) === 0)
    return `None of the last ${nights} nights logged was below your target of ${hours} h.`
  return `${hoursMinutesText(minutes)} below your target of ${hours} h, added up over the last 7 nights (${nights} logged).`
}

export function regularityText({ minutes, nights }: SleepFacts['regularity']): string {
  if (minutes === null)
    return `Regularity: shown once 7 of the last 28 nights have clock times (${nights} so far).`
  return `Regularity: the middle of your sleep moved by about ${hoursMinutesText(minutes)} to either side (standard deviation of ${nights} nights).`
}

/** The week's mean and its range, as a fact. */
export function weekStatusText(
  { status, week, low, high, values }: WeekStatus,
  { many, text }: SeriesWords,
): string {
  if (status === 'insufficient' || week === null || low === null || high === null)
    return `Where a week lies in your own range is shown with 3 ${many} in the last 7 days and 21 in 60 outside race weeks (${values} so far).`
  const lies = { below: 'below', within: 'within', above: 'above' }[status]
  return `The mean of the last 7 days, ${text(week)}, lies ${lies} your own range for a week, ${text(low)} to ${text(high)} (half a standard deviation around ${values} ${many}).`
}

export function sorenessUnit(marks: readonly Mark[]): string {
  const grain = grainOfMarks(marks)
  return `highest of each day, 0–10${grain === 'day' ? '' : `, by ${grain}`}`
}

type Drawn = { notes: Pick<Notes, 'states' | 'aidDays'>; withBefore: boolean }

export function sorenessCaption(
  marks: readonly Mark[],
  { daysAtLeast }: { daysAtLeast: number },
  drawn: Drawn,
): string {
  const grain = grainOfMarks(marks)
  const bars =
    grain === 'day'
      ? 'Highest of all muscles on each day. A flat line is 0; shaded days were not logged.'
      : `Over so many days a bar is a ${grain}: from its lowest to its highest day, the dot is the mean. Shaded ${grain}s were not logged.`
  return [
    bars,
    atLeastCaption(grain === 'day' ? 'Hollow bars' : 'Dashed bars', daysAtLeast),
    ...notesText(marks, drawn),
    aidsText(drawn),
  ]
    .filter(Boolean)
    .join(' ')
}

export function seriesCaption(
  marks: readonly Mark[],
  look: 'dots' | 'bars',
  hasBand: boolean,
  drawn: Drawn,
): string {
  const grain = grainOfMarks(marks)
  const made =
    grain !== 'day'
      ? `Over so many days a mark is a ${grain}: the mean of its logged days, with the lowest and highest.`
      : look === 'bars'
        ? 'A bar a day. Days without a bar are 0 or not logged; the table tells them apart.'
        : 'A dot a day. Line: median of 7 days, where at least 3 were logged; it ends where 7 days are empty.'
  const band = hasBand
    ? 'Band: your middle value of the last 60 days and its usual spread, race weeks left out.'
    : ''
  return [made, band, ...notesText(marks, drawn)].filter(Boolean).join(' ')
}

/** What lies over the marks, where anything does. */
function notesText(marks: readonly Mark[], { notes, withBefore }: Drawn): string[] {
  const hasGhost = withBefore && marks.some(({ before }) => before !== null)
  return [
    ...(notes.states.length > 0 ? ['Grey bars along the top: ill, injured or worn out.'] : []),
    ...(hasGhost ? ['Dotted line: the period before, in the same place.'] : []),
    ...(withBefore && !hasGhost ? ['Nothing of this was logged in the period before.'] : []),
  ]
}

function aidsText({ notes: { aidDays } }: Drawn): string {
  return aidDays.length > 0
    ? `Diamonds: aids (${counted(aidDays.length, 'day', 'days', navigator.language)}).`
    : ''
}

export function recoveryFigure(last7: number): Figure {
  return { value: hoursMinutesText(last7), meaning: 'in the last 7 days' }
}

export function recoverySentence({ all, days, most }: RecoveryMinutes, ofDays: number): string {
  const mostly = most ? `, most of it ${most.toLowerCase()}` : ''
  return `${hoursMinutesText(all)} on ${numberText(days, navigator.language)} of ${counted(ofDays, 'day', 'days', navigator.language)}${mostly}.`
}

/** A day, or from which day to which. */
export function markName({ from, to }: Pick<Mark, 'from' | 'to'>): string {
  return from === to ? longDay(from, navigator.language) : daySpan(from, to, navigator.language)
}

/** A row a mark: its day or week, and its value or that there is none. */
export function trendTableRows(marks: readonly Mark[], valueText: (value: number) => string) {
  const text = (value: number | null) => (value === null ? '–' : valueText(value))
  return marks
    .map((mark) => {
      const least = mark.isAtLeast ? '≥ ' : ''
      const isDay = mark.from === mark.to
      return {
        day: mark.from,
        name: markName(mark),
        value: mark.value === null ? 'not logged' : `${isDay ? least : ''}${valueText(mark.value)}`,
        low: text(mark.low),
        high: `${least}${text(mark.high)}`,
        days: mark.days,
        note: mark.note || '–',
      }
    })
    .reverse()
}

/** `24 of 28 days`. */
export function loggedText(logged: number, days: number, many: string): string {
  const one = many.replace(/s$/, '')
  return `${numberText(logged, navigator.language)} of ${counted(days, one, many, navigator.language)}`
}
