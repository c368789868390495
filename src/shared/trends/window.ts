// The last days of the journal, ready to draw: soreness and sleep, their medians and usual range, races, gaps, words.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { type Column, columnOf, valuesBetween } from '../days/columns.ts'
import { rollingMedian } from '../days/rolling-median.ts'
import type { Journal } from '../journal/change.ts'
import { firstDay, racesOf } from '../journal/days.ts'
import { madBand } from '../science/index.ts'
import { gapsIn } from './gaps.ts'
import type { SorenessTrend, Trend, UsualRange } from './window-rows.ts'
import { sleepSentence, sorenessSentence } from './window-sentence.ts'

export type TrendWindow = {
  from: Day
  to: Day
  days: number
  /** Days with soreness or a night. */
  loggedDays: number
  soreness: SorenessTrend
  /** In minutes slept. */
  sleep: Trend
  /** In order of their day. */
  races: { id: string; day: Day; name: string; index: number }[]
}

const medianDays = 7
const medianLeast = 3
const usualDays = 60
export const usualLeast = 14
const usualRobustSds = 1
/** A race's own week says nothing about what is usual (science.md 2.3). */
const raceWeekDays = 7

/** The window of `days` days that ends today, today included. */
export function trendWindow(journal: Journal, today: Day, days: number): TrendWindow {
  const from = addDays(today, 1 - days)
  const first = addDays(today, 1 - Math.max(days + medianDays - 1, usualDays))
  const races = racesBetween(journal, addDays(first, -raceWeekDays), today)
  const read = (column: Column) => valuesBetween(column, first, today)
  const soreness = read(columnOf(journal, 'soreness'))
  const known = read(columnOf(journal, 'known'))
  const slept = read(columnOf(journal, 'slept'))
  const quality = read(columnOf(journal, 'sleepQuality'))
  const span: Span = { days, first, began: firstDay(journal) ?? today, races }
  const sore = trendOf(
    soreness,
    soreness.map((value, at) => (known[at] === 1 ? value : Number.NaN)),
    span,
  )
  const sleep = trendOf(slept, slept, span, (at) => !isNone(quality[at]))
  const inWindow = (values: Float64Array) => values.subarray(-days)
  const drawn = { known: inWindow(known), sorestPlace: inWindow(read(columnOf(journal, 'sorestPlace'))) }
  const daysAtLeast = drawn.known.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0)
  const [night, told] = [inWindow(slept), inWindow(quality)]
  return {
    from,
    to: today,
    days,
    loggedDays: sore.values.reduce(
      (sum, value, at) => sum + (isNone(value) && isNone(night[at]) && isNone(told[at]) ? 0 : 1),
      0,
    ),
    soreness: {
      ...sore,
      ...drawn,
      daysAtLeast,
      sentence: sorenessSentence(
        { ...sore, ...drawn, from },
        {
          whole: inWindow(read(columnOf(journal, 'whole'))),
          structure: inWindow(read(columnOf(journal, 'structure'))),
          structurePlace: inWindow(read(columnOf(journal, 'structurePlace'))),
        },
      ),
    },
    sleep: { ...sleep, sentence: sleepSentence(sleep) },
    races: races
      .filter(({ day }) => day >= from)
      .map((race) => ({ ...race, index: daysBetween(from, race.day) })),
  }
}

type Race = { id: string; day: Day; name: string }
type Span = { days: number; first: Day; began: Day; races: readonly Race[] }

/** `values` reach back before the window, for its first medians and the usual range; `sure` are those that are known. */
function trendOf(
  values: Float64Array,
  sure: Float64Array,
  { days, first, began, races }: Span,
  /** A day that has no value, but was written down. */
  isKept: (at: number) => boolean = () => false,
): Omit<Trend, 'sentence'> {
  const medians = new Float64Array(values.length)
  rollingMedian(sure, medians, { days: medianDays, least: medianLeast })
  const before = values.length - days
  const last = values.length - 1
  const begins = daysBetween(first, began)
  const isOpen = (at: number) => isNone(values[at]) && !isKept(at) && at >= begins && at !== last
  const median7 = medians[last] ?? Number.NaN
  const raceDays = races.map(({ day }) => daysBetween(first, day))
  const usual: number[] = []
  for (let at = Math.max(0, sure.length - usualDays); at < sure.length; at += 1) {
    const value = sure[at] ?? Number.NaN
    const isRaceWeek = raceDays.some((race) => at >= race && at < race + raceWeekDays)
    if (!isNone(value) && !isRaceWeek) usual.push(value)
  }
  const drawn = values.subarray(before)
  return {
    values: drawn,
    medians: medians.subarray(before),
    loggedDays: drawn.reduce((sum, value) => sum + (isNone(value) ? 0 : 1), 0),
    gaps: gapsIn(days, (at) => isOpen(before + at)),
    median7: isNone(median7) ? null : median7,
    usual: usualOf(usual),
    usualDays: usual.length,
  }
}

function usualOf(values: readonly number[]): UsualRange | null {
  const band = values.length < usualLeast ? null : madBand({ x: values, k: usualRobustSds })
  return (
    band && { low: Math.max(0, band.lower), median: band.median, high: band.upper, values: values.length }
  )
}

function racesBetween(journal: Journal, from: Day, to: Day): Race[] {
  return racesOf(journal)
    .filter(({ day }) => day >= from && day <= to)
    .map(({ id, day, race }) => ({ id, day, name: race?.name ?? 'Race' }))
}

function isNone(value: number | undefined): boolean {
  return value === undefined || Number.isNaN(value)
}
