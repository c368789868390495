// What the trend cards say beside and under their charts: key figures, how marks were made, table rows.
import { type TrendWindow, usualLeast } from '../../../shared/trends/window.ts'
import { hoursText } from '../../../shared/trends/window-sentence.ts'
import { longDay, numberText } from '../../../shared/words/dates.ts'
import { atLeastCaption } from '../../charts/at-least.ts'
import { isWeekly, type Mark } from '../../charts/window-rows.ts'

/** The figure at the left of a chart; `value` is null where too little was logged. */
export type Figure = { value: string | null; meaning: string }

export function sorenessFigure({ median7 }: Pick<TrendWindow['soreness'], 'median7'>): Figure {
  if (median7 === null) return { value: null, meaning: 'fewer than 3 of the last 7 days are logged' }
  return { value: numberText(median7, navigator.language), meaning: 'median of the last 7 days' }
}

export function sleepFigure({ median7 }: Pick<TrendWindow['sleep'], 'median7'>): Figure {
  if (median7 === null) return { value: null, meaning: 'fewer than 3 of the last 7 nights are logged' }
  return { value: hoursText(median7), meaning: 'median of the last 7 nights' }
}

export function usualText({ usual, usualDays }: Pick<TrendWindow['sleep'], 'usual' | 'usualDays'>): string {
  if (!usual)
    return `Your usual range is shown once ${usualLeast} nights outside race weeks are logged (${usualDays} so far).`
  return `Your usual: ${hoursText(usual.low)} – ${hoursText(usual.high)}, from ${usual.values} nights`
}

export function sorenessUnit(marks: readonly Mark[]): string {
  return `highest of each ${isWeekly(marks) ? 'week' : 'day'}, 0–10`
}

export function sorenessCaption(
  marks: readonly Mark[],
  { daysAtLeast }: Pick<TrendWindow['soreness'], 'daysAtLeast'>,
): string {
  const unit = isWeekly(marks) ? 'week' : 'day'
  const hollow = atLeastCaption('Hollow bars', daysAtLeast)
  return `Highest of all muscles in each ${unit}. A flat line is 0; shaded ${unit}s were not logged.${hollow && ` ${hollow}`}`
}

export function sleepCaption(marks: readonly Mark[], { usual }: Pick<TrendWindow['sleep'], 'usual'>): string {
  const dots = isWeekly(marks)
    ? 'Dots: median of each week.'
    : 'Dots: each night, by the day on which it ended.'
  const band = usual
    ? ' Band: your median of the last 60 days and one robust standard deviation, race weeks left out.'
    : ''
  return `${dots} Line: median of 7 nights, where at least 3 were logged.${band}`
}

/** A row a mark: its day or week, and its value or that there is none. */
export function trendTableRows(marks: readonly Mark[], valueText: (value: number) => string) {
  return marks
    .map(({ from, to, value, isAtLeast, note }) => ({
      day: from,
      name:
        from === to
          ? longDay(from, navigator.language)
          : `${longDay(from, navigator.language)} – ${longDay(to, navigator.language)}`,
      value: value === null ? 'not logged' : `${isAtLeast ? '≥ ' : ''}${valueText(value)}`,
      note: note || '–',
    }))
    .reverse()
}
