// The key figures of one race's soreness, from the highest value of each day (science.md 6.4).
import { aucWindowDays, domsAucWindow, domsSummary, doneExcessPoints } from '../science/index.ts'
import type { Place } from '../soreness/day-log.ts'
import type { Gap } from './gaps.ts'
import type { Baseline } from './race-baseline.ts'
import type { RaceDay } from './race-rows.ts'
import { placesText, raceSentence } from './race-sentence.ts'

/** A day at which a level was first logged, and the last logged day before it, above the level; null when there is none. */
type Reached = { day: number; after: number | null }

/** Null is not known, or not yet. Days are day numbers, 0 the day of the race. */
export type RaceSummary = {
  peak: number | null
  peakDay: number | null
  peakPlaces: Place[]
  /** `quads on both sides`; empty where nothing was sore. */
  peakPlacesText: string
  /** From the peak to the interpolated crossing of half of it, in days; above the baseline. */
  halfTimeDays: number | null
  /** First logged day at half the peak or less. */
  halved: Reached | null
  /** First logged day within 1 point of before the race that the next log confirms; `value` is its soreness. */
  back: (Reached & { value: number }) | null
  /** Soreness-days above the baseline in days 0-7. */
  auc: number | null
  aucReason: null | 'too-few-logs' | 'censored'
  /** Days 0-7 without a log; `auc` goes straight across them. */
  openDays: number
  /** Days 0-7 that are still to come: until then nothing is added up. */
  daysToCome: number
  loggedDays: number
  sentence: string
}

export function raceSummary(
  days: readonly RaceDay[],
  baseline: Baseline,
  gaps: readonly Gap[],
  todayN: number,
): RaceSummary {
  const logged = days.flatMap(({ n, worst }) => (worst === null ? [] : [{ n, worst }]))
  const series = {
    t: logged.map(({ n }) => n),
    y: logged.map(({ worst }) => worst),
    baseline: baseline.value,
  }
  const doms = domsSummary({ ...series, doneExcess: doneExcessPoints })
  const area = domsAucWindow({ ...series, W: aucWindowDays })
  const excess = logged.map(({ n, worst }) => ({ n, worst, excess: Math.max(0, worst - baseline.value) }))
  const peakIndex = logged.findIndex(({ worst }) => worst === doms.peakValue)
  const peakDay = logged[peakIndex]?.n ?? null
  const peakPlaces = days.find(({ n }) => n === peakDay)?.places ?? []
  const reached = (level: number, confirmed: boolean) => {
    const index = excess.findIndex(
      (log, i) =>
        i >= peakIndex && log.excess <= level && (!confirmed || (excess[i + 1]?.excess ?? Infinity) <= level),
    )
    const log = excess[index]
    return log ? { day: log.n, after: excess[index - 1]?.n ?? null, value: log.worst } : null
  }
  const halved =
    doms.peakExcess === null || doms.peakExcess === 0 ? null : reached(doms.peakExcess / 2, false)
  const back = reached(doneExcessPoints, true)
  const last = excess.at(-1) ?? null
  const figures = {
    peak: doms.peakValue,
    peakDay,
    halved: halved && { day: halved.day, after: halved.after },
    back,
  }
  return {
    ...figures,
    peakPlaces,
    peakPlacesText: placesText(peakPlaces),
    halfTimeDays: doms.halfTimeDays,
    auc: area.auc,
    aucReason: area.reason,
    openDays: days.filter(({ n, state }) => n <= aucWindowDays && state === 'not_logged').length,
    daysToCome: days.filter(({ n, state }) => n <= aucWindowDays && state === 'to_come').length,
    loggedDays: logged.length,
    sentence: raceSentence({
      ...figures,
      peakExcess: doms.peakExcess ?? 0,
      baseline,
      last,
      loggedDays: logged.length,
      gaps,
      todayN,
    }),
  }
}
