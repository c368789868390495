// How long a night was slept, how much of it, and around which hour, from what was written down of it.
import { type Instant, minutesBetween } from '../base/day.ts'
import type { Night } from './records.ts'

/** Minutes slept: as typed, else from lights out to waking without the time awake; null when the record does not say. */
export function sleptMinutes(
  night: Pick<Night, 'sleptMinutes' | 'lightsOutAt' | 'wokeAt' | 'sleepLatencyMinutes' | 'awakeMinutes'>,
): number | null {
  if (night.sleptMinutes !== null) return night.sleptMinutes
  if (night.lightsOutAt === null || night.wokeAt === null) return null
  const windowMinutes = minutesBetween(night.lightsOutAt, night.wokeAt)
  return windowMinutes - (night.sleepLatencyMinutes ?? 0) - (night.awakeMinutes ?? 0)
}

/**
 * Asleep of the time from lights out to the last awakening, per cent (science.md 2.2, SE_DSE of REED without what was tried after
 * waking). Null where the clock times are not known, or nothing was said of lying awake: that would be 100 by silence.
 */
export function sleepEfficiencyPct(
  night: Pick<Night, 'sleptMinutes' | 'lightsOutAt' | 'wokeAt' | 'sleepLatencyMinutes' | 'awakeMinutes'>,
): number | null {
  const { lightsOutAt, wokeAt } = night
  if (lightsOutAt === null || wokeAt === null) return null
  if (night.sleptMinutes === null && night.sleepLatencyMinutes === null && night.awakeMinutes === null)
    return null
  const windowMinutes = minutesBetween(lightsOutAt, wokeAt)
  const slept = sleptMinutes(night)
  if (slept === null || windowMinutes <= 0) return null
  return Math.min(100, Math.max(0, (100 * slept) / windowMinutes))
}

/**
 * The middle of the sleep in minutes after noon, by the clock at lights out, so that it does not wrap at midnight (science.md
 * 2.2). Null where the clock times are not known.
 */
export function midSleepMinutes(
  night: Pick<Night, 'lightsOutAt' | 'wokeAt' | 'sleepLatencyMinutes'>,
): number | null {
  const { lightsOutAt, wokeAt } = night
  if (lightsOutAt === null || wokeAt === null) return null
  const latency = night.sleepLatencyMinutes ?? 0
  const middle = latency + (minutesBetween(lightsOutAt, wokeAt) - latency) / 2
  return ((minuteOfDay(lightsOutAt) + halfDayMinutes) % (2 * halfDayMinutes)) + middle
}

const halfDayMinutes = 12 * 60

/** By the clock where it was written down. */
function minuteOfDay(at: Instant): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}
