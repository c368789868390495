// A recovery session that was under way, as the beginning of the form that logs it.
import { clockTime, instantFromEpoch } from '../../../shared/base/day.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { type ClockStyle, clockWords, durationField } from '../../../shared/words/units.ts'
import type { UnderWay } from '../../state/under-way.ts'

/** @param endedMs epoch milliseconds at the press of Done. */
export function workoutOf(
  { modality, startedMs }: UnderWay,
  endedMs: number,
  {
    occasion,
    clock,
    timeZone,
  }: { occasion: WorkoutBeginning['occasion']; clock: ClockStyle; timeZone: string },
): WorkoutBeginning {
  const startedAt = instantFromEpoch(startedMs, timeZone)
  const minutes = Math.max(1, Math.round((endedMs - startedMs) / 60_000))
  return {
    modality,
    purpose: 'recovery',
    occasion,
    day: startedAt.slice(0, 10),
    time: clockWords(clockTime(startedAt), clock),
    duration: durationField(minutes * 60),
  }
}
