// The way back after a race: easy days, the first weeks' distance, and whether the next step may be taken (science.md 4.4).
import { numberOrNull, requireNumber } from './arguments.ts'
import type { SafetyLevel } from './safety.ts'

const kmPerMile = 1.609344

/** One easy day per mile raced, rounded: a rule of thumb among coaches, with no trial behind it (science.md 4.4, RUNB). */
export function easyDays(input: { km: readonly number[] }): number[] {
  return input.km.map((km) => Math.floor(requireNumber('km', km, 0) / kmPerMile + 0.5))
}

/** Whole percent of the peak week, for the first three weeks (science.md 4.4, RUNB). */
const reverseTaperPercents = [30, 60, 90] as const

/** Kilometres of each of the three weeks after a race, from those of the highest week before it. */
export function reverseTaper(input: { peakWeekKm: number }): number[] {
  const peak = requireNumber('peakWeekKm', input.peakWeekKm, 0)
  return reverseTaperPercents.map((percent) => (peak * percent) / 100)
}

/** Soreness of the worst place that still lets the next step come (science.md 4.4, after PMM; a convention). */
const mostSoreness = 3
/** A rise by the next morning that says the last step was too much (science.md 4.4; a convention). */
const tooMuchRise = 2

/**
 * Whether the next step after a race may be taken: no safety rule fired, not ill, the worst place at 3 of 10 at the most, and the
 * morning after the last step less than 2 above the score before it. A score that is not known does not open the step.
 */
export function mayProgress(input: {
  safetyLevel: SafetyLevel
  ill: boolean
  worstNow: number | null
  worstBefore: number | null
  worstNextMorning: number | null
}): boolean {
  const now = numberOrNull('worstNow', input.worstNow, 0)
  const before = numberOrNull('worstBefore', input.worstBefore, 0)
  const nextMorning = numberOrNull('worstNextMorning', input.worstNextMorning, 0)
  if (input.safetyLevel !== 'none' || input.ill) return false
  if (now === null || before === null || nextMorning === null) return false
  return now <= mostSoreness && nextMorning - before < tooMuchRise
}
