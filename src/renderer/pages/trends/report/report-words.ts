// The words of a report: what its rows stand for, their cells, and how its charts are read.
import { mostReportRows, type ReportRow, type RowSize } from '../../../../shared/trends/report-rows.ts'
import type { Trend } from '../../../../shared/trends/window-rows.ts'
import { counted } from '../../../../shared/words/counts.ts'
import { numberText, tickDaySpan, tickMonthSpan, yearSpan } from '../../../../shared/words/dates.ts'
import { hoursMinutesText } from '../../../../shared/words/units.ts'
import { sorenessMarks, trendMarks } from '../../../charts/window-rows.ts'
import { seriesCaption, sorenessCaption } from '../trend-words.ts'
import type { TrendView } from '../use-trends.ts'

/** What a row is, as the head of its column. */
export function sizeName(size: RowSize): string {
  if (size === 'week') return 'Week'
  if (size < 12) return size === 1 ? 'Month' : 'Quarter'
  return size === 12 ? 'Year' : 'Years'
}

function sizeText(size: RowSize): string {
  if (size === 'week') return 'A row is a week, counted back from the last day.'
  const [name, many] = { 1: ['month', 'months'], 3: ['quarter', 'quarters'], 12: ['year', 'years'] }[
    size
  ] ?? [`stretch of ${size / 12} years`, 'years']
  return `Weeks would be more than the ${mostReportRows} rows that a page holds: a row is a ${name} of the calendar, and the first and last ${many} may be cut short.`
}

export function rowName({ from, to }: ReportRow, size: RowSize): string {
  if (size === 'week') return tickDaySpan(from, to, navigator.language)
  return size < 12 ? tickMonthSpan(from, to, navigator.language) : yearSpan(from, to, navigator.language)
}

/** A cell for each column after the name, in their order. */
export function rowCells(row: ReportRow, size: RowSize): string[] {
  const { doneDays } = row
  return [
    `${whole(row.loggedDays)} / ${whole(row.days)}`,
    numberOrDash(row.sorenessMedian),
    `${row.isAtLeast ? '≥ ' : ''}${numberOrDash(row.sorenessHighest)}`,
    row.sleptMedianMinutes === null
      ? '–'
      : `${hoursMinutesText(row.sleptMedianMinutes)} (${whole(row.nights)})`,
    row.load === null ? '–' : `${numberOrDash(Math.round(row.load))} (${whole(row.loadDays)})`,
    ...(size === 'week' ? [numberOrDash(row.monotony)] : []),
    row.restingHeartMedian === null
      ? '–'
      : `${numberOrDash(row.restingHeartMedian)} (${whole(row.mornings)})`,
    ...([doneDays?.mobility, doneDays?.stretching, doneDays?.rolling] as const).map((days) =>
      numberOrDash(days ?? null),
    ),
    racesText(row.races),
  ]
}

export function rowColumns(size: RowSize) {
  const isWeek = size === 'week'
  return [
    { title: sizeName(size) },
    { title: 'Days logged', numeric: true },
    { title: 'Soreness, median', numeric: true },
    { title: 'Soreness, highest', numeric: true },
    { title: 'Sleep, median', numeric: true },
    { title: 'Load', numeric: true },
    ...(isWeek ? [{ title: 'Monotony', numeric: true }] : []),
    { title: 'Resting bpm', numeric: true },
    { title: isWeek ? 'Mobility, aim 4–5' : 'Mobility, days', numeric: true },
    { title: isWeek ? 'Stretching, aim 7' : 'Stretching, days', numeric: true },
    { title: 'Rolling, days', numeric: true },
    { title: 'Races', long: true },
  ]
}

/** How the table is read. */
export function tableText(size: RowSize): string {
  return [
    sizeText(size),
    '≥: at least so much, as not all was asked. In brackets: of how many nights, days or mornings. Load: minutes × effort of the known days, added up.',
    ...(size === 'week' ? ['Monotony: the mean day by how much days differ, of whole weeks.'] : []),
    'Mobility, stretching, rolling: days with half of a routine or more. –: not logged, never 0.',
  ].join(' ')
}

/** How the charts are read; `dots` is the first of those that are drawn by dots. */
export function chartsText(view: TrendView, dots: Trend | null, hasLoad: boolean): string {
  const { span, window, notes } = view
  const quiet = { notes: { ...notes, states: [], aidDays: [] }, withBefore: false }
  const marksOf = (trend: Trend) => trendMarks(trend, span.from)
  return [
    sorenessCaption(sorenessMarks(window.soreness, span.from), window.soreness, view),
    ...(dots ? [`Dots: ${lowered(seriesCaption(marksOf(dots), 'dots', dots.usual !== null, quiet))}`] : []),
    ...(hasLoad && window.days <= 400 ? ['Load: days without a bar are 0 or not logged.'] : []),
  ].join(' ')
}

const whole = (value: number) => numberText(value, navigator.language)

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Names of more would not fit beside the numbers. */
function racesText(races: readonly string[]): string {
  if (races.length > 2) return counted(races.length, 'race', 'races')
  return races.join(', ') || '–'
}

function numberOrDash(value: number | null): string {
  return value === null ? '–' : numberText(value, navigator.language)
}
