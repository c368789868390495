// The key figures of one race's soreness, from the highest value of each day (science.md 6.4).

import type { BodyPlace } from '../anatomy/body.ts'
import { aucWindowDays, domsAucWindow, domsSummary, doneExcessPoints } from '../science/index.ts'
import type { Gap } from './gaps.ts'
import type { NearRace } from './near-races.ts'
import type { Baseline } from './race-baseline.ts'
import { placesText } from './race-places.ts'
import type { RaceDay, RaceLog, Reached } from './race-rows.ts'
import { raceSentence } from './race-sentence.ts'

/** Null is not known, or not yet. Days are day numbers, 0 the day of the race. */
export type RaceSummary = {
  peak: number | null
  /** The highest was logged on a day known in part. */
  peakIsAtLeast: boolean
  peakDay: number | null
  peakPlaces: BodyPlace[]
  /** `quads on both sides`; empty where nothing was sore. */
  peakPlacesText: string
  /** From the peak to the interpolated crossing of half of it, in days; above the baseline. */
  halfTimeDays: number | null
  /** First known day at half the peak or less. */
  halved: Reached | null
  /** First known day within 1 point of before the race that the next one confirms. */
  back: Reached | null
  /** Soreness-days above the baseline in days 0-7. */
  auc: number | null
  aucReason: null | 'too-few-logs' | 'censored' | 'next-race'
  /** Days 0-7 without a log, or known in part; `auc` goes straight across them. */
  openDays: number
  /** Days 0-7 that are still to come: until then nothing is added up. */
  daysToCome: number
  loggedDays: number
  /** Of these, the ones known in part. */
  daysAtLeast: number
  sentence: string
}

type RaceStretch = {
  days: readonly RaceDay[]
  baseline: Baseline
  gaps: readonly Gap[]
  todayN: number
  next: NearRace | null
  before: NearRace | null
}

export function raceSummary({ days, baseline, gaps, todayN, next, before }: RaceStretch): RaceSummary {
  const logs = logsOf(days, baseline)
  const highest = Math.max(...logs.map(({ worst }) => worst))
  const peak = logs.find(({ worst }) => worst === highest) ?? null
  // A day known in part may raise the peak; for everything else only the days that are known are asked.
  const sure = logs.filter((log) => !log.isAtLeast || log === peak)
  const series = {
    t: sure.map(({ n }) => n),
    y: sure.map(({ worst }) => worst),
    baseline: baseline.value,
  }
  const doms = domsSummary({ ...series, doneExcess: doneExcessPoints })
  const endsEarly = next !== null && next.days <= aucWindowDays
  const area = endsEarly
    ? ({ auc: null, reason: 'next-race' } as const)
    : domsAucWindow({ ...series, W: aucWindowDays })
  const halved = peak && peak.excess > 0 ? reached(logs, peak, peak.excess / 2) : null
  const back = peak && reached(logs, peak, doneExcessPoints, 'confirmed')
  const inWindow = days.filter(({ n }) => n <= aucWindowDays)
  const peakPlaces = days.find(({ n }) => n === peak?.n)?.places ?? []
  return {
    peak: peak?.worst ?? null,
    peakIsAtLeast: peak?.isAtLeast ?? false,
    peakDay: peak?.n ?? null,
    peakPlaces,
    peakPlacesText: placesText(peakPlaces),
    halfTimeDays: doms.halfTimeDays,
    halved,
    back,
    auc: area.auc,
    aucReason: area.reason,
    openDays: inWindow.filter(
      ({ n, state }) => state === 'not_logged' || (state === 'at_least' && n !== peak?.n),
    ).length,
    daysToCome: inWindow.filter(({ state }) => state === 'to_come').length,
    loggedDays: logs.length,
    daysAtLeast: logs.filter(({ isAtLeast }) => isAtLeast).length,
    sentence: raceSentence({ days, logs, peak, halved, back, baseline, gaps, todayN, next, before }),
  }
}

function logsOf(days: readonly RaceDay[], baseline: Baseline): RaceLog[] {
  return days.flatMap(({ n, worst, state }) =>
    worst === null
      ? []
      : [{ n, worst, excess: Math.max(0, worst - baseline.value), isAtLeast: state === 'at_least' }],
  )
}

/** `confirmed` asks that the next known day keeps the level, and no day between is above it even in part. */
function reached(
  logs: readonly RaceLog[],
  peak: RaceLog,
  level: number,
  confirmed?: 'confirmed',
): Reached | null {
  const index = logs.findIndex((log, at) => {
    if (log.n < peak.n || log.isAtLeast || log.excess > level) return false
    if (!confirmed) return true
    const next = logs.slice(at + 1).find(({ isAtLeast, excess }) => !isAtLeast || excess > level)
    return next !== undefined && next.excess <= level
  })
  const log = logs[index]
  if (!log) return null
  const later = logs.slice(index + 1).filter(({ excess }) => excess > level)
  const rose = later.find(({ worst }) => worst === Math.max(...later.map((one) => one.worst))) ?? null
  const after = logs.slice(0, index).findLast((one) => !one.isAtLeast || one === peak)
  return { day: log.n, after: after?.n ?? null, value: log.worst, rose }
}
