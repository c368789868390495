// The last days of the journal, ready to draw: soreness and sleep rows, their medians and usual range, races, gaps, words.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import type { JournalRecord } from '../journal/records.ts'
import { madBand, rollingMedian } from '../science/index.ts'
import { dailySoreness, nightly } from './daily.ts'
import { gapsOf } from './gaps.ts'
import type { SleepRow, SorenessRow, Trend, UsualRange } from './window-rows.ts'
import { sleepSentence, sorenessSentence } from './window-sentence.ts'

export type TrendWindow = {
  from: Day
  to: Day
  days: number
  /** Days with soreness or a night. */
  loggedDays: number
  soreness: Trend<SorenessRow>
  /** In minutes slept. */
  sleep: Trend<SleepRow>
  /** In order of their day. */
  races: { id: string; day: Day; name: string; index: number }[]
}

const medianDays = 7
const medianLeast = 3
const usualDays = 60
const usualLeast = 14
const usualRobustSds = 1
/** A race's own week says nothing about what is usual (science.md 2.3). */
const raceWeekDays = 7

/** The window of `days` days that ends today, today included. */
export function trendWindow(records: Iterable<JournalRecord>, today: Day, days: number): TrendWindow {
  const from = addDays(today, 1 - days)
  const lookBack = Math.max(days + medianDays - 1, usualDays)
  const first = addDays(today, 1 - lookBack)
  const nearest = addDays(first, -raceWeekDays)
  const near: JournalRecord[] = []
  let began = today
  for (const record of records) {
    if (record.day < began) began = record.day
    if (record.day >= nearest && record.day <= today) near.push(record)
  }

  const races = racesOf(near)
  const raceWeek = new Set(
    races.flatMap(({ day }) => Array.from({ length: raceWeekDays }, (_, n) => addDays(day, n))),
  )
  const span = { days, raceWeek, began }
  const sore = trendOf(dailySoreness(near, first, today), ({ worst }) => worst, span)
  const slept = trendOf(
    nightly(near, first, today),
    ({ sleptMinutes }) => sleptMinutes,
    span,
    ({ quality }) => quality !== null,
  )
  const isLogged = (index: number) => {
    const night = slept.rows[index]
    return sore.rows[index]?.worst !== null || night?.sleptMinutes !== null || night.quality !== null
  }
  return {
    from,
    to: today,
    days,
    loggedDays: sore.rows.filter((_, index) => isLogged(index)).length,
    soreness: { ...sore, sentence: sorenessSentence(sore) },
    sleep: { ...slept, sentence: sleepSentence(slept) },
    races: races
      .filter(({ day }) => day >= from)
      .map((race) => ({ ...race, index: daysBetween(from, race.day) })),
  }
}

/** `rows` reaches back before the window, for its first medians and the usual range. */
function trendOf<T extends { day: Day }>(
  rows: readonly T[],
  readValue: (row: T) => number | null,
  { days, raceWeek, began }: { days: number; raceWeek: ReadonlySet<Day>; began: Day },
  /** A day that has no value, but was written down. */
  isKept: (row: T) => boolean = () => false,
): Omit<Trend<T & { median7: number | null }>, 'sentence'> {
  const calendar = rows.map(readValue)
  const medians = rollingMedian({ calendar, window: medianDays, minN: medianLeast })
  const drawn = rows.map((row, index) => ({ ...row, median7: medians[index] ?? null })).slice(-days)
  const usual = rows.slice(-usualDays).filter(({ day }) => !raceWeek.has(day))
  return {
    rows: drawn,
    loggedDays: drawn.filter((row) => readValue(row) !== null).length,
    gaps: gapsOf(
      drawn,
      (row) => readValue(row) === null && !isKept(row) && row.day >= began && row !== drawn.at(-1),
    ),
    median7: medians.at(-1) ?? null,
    usual: usualOf(usual.map(readValue).filter((value) => value !== null)),
  }
}

function usualOf(values: readonly number[]): UsualRange | null {
  const band = values.length < usualLeast ? null : madBand({ x: values, k: usualRobustSds })
  return (
    band && { low: Math.max(0, band.lower), median: band.median, high: band.upper, values: values.length }
  )
}

function racesOf(records: readonly JournalRecord[]): { id: string; day: Day; name: string }[] {
  return records
    .flatMap((record) =>
      record.kind === 'workout' && record.race
        ? [{ id: record.id, day: record.day, name: record.race.name }]
        : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
