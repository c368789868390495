// What is said of the nights beside their hours: how much lay below the runner's own target, and how regular they were.
import { sampleStandardDeviation } from 'simple-statistics'
import type { Day } from '../base/day.ts'
import { columnOf, valuesBetween } from '../days/columns.ts'
import type { Journal } from '../journal/change.ts'
import { sleepDebt } from '../science/index.ts'
import { numberOrNull } from './series.ts'
import { lastDays } from './span.ts'

/** A target is the runner's own; this one stands until they choose (science.md 2.2). */
export const defaultTargetHours = 8
const targetNights = 7
const targetLeast = 5
const regularNights = 28
const regularLeast = 7

export type SleepFacts = {
  /** Over the last seven nights: minutes missing on the nights below the target; null below five nights. */
  belowTarget: { minutes: number | null; nights: number }
  /** Minutes: the standard deviation of the middle of the sleep over the last 28 nights; null below seven. */
  regularity: { minutes: number | null; nights: number }
}

export function sleepFacts(journal: Journal, to: Day, targetHours: number): SleepFacts {
  const week = lastDays(targetNights, to)
  const slept = valuesBetween(columnOf(journal, 'slept'), week.from, week.to)
  const hours = [...slept].map((minutes) => numberOrNull(minutes / 60))
  const { shortfallSumH, validNights } = sleepDebt({ hours, need: targetHours, minValid: targetLeast })
  const month = lastDays(regularNights, to)
  const middles = [...valuesBetween(columnOf(journal, 'midSleep'), month.from, month.to)].filter(
    (minutes) => !Number.isNaN(minutes),
  )
  return {
    belowTarget: { minutes: shortfallSumH === null ? null : shortfallSumH * 60, nights: validNights },
    regularity: {
      minutes: middles.length < regularLeast ? null : sampleStandardDeviation(middles),
      nights: middles.length,
    },
  }
}
