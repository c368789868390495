// How long a night was slept, from what was written down of it.
import { minutesBetween } from '../base/day.ts'
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
