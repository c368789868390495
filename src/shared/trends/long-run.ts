// A run that was far beside the longest of the month before it (science.md 3.3): a comparison, not a personal risk.
import { addDays } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Workout } from '../journal/records.ts'
import { sessionSpike } from '../science/index.ts'
import { isRun, longestRunBefore, longestRunDays } from './hard-session.ts'

/** Null for a race, for what is no run, and where it was no longer than one tenth above the longest of the 30 days before. */
export function longRun(
  journal: Journal,
  run: Pick<Workout, 'day' | 'modality' | 'race' | 'distanceMeters'>,
): { ratio: number; longestMeters: number } | null {
  if (!isRun(run) || run.race !== null || run.distanceMeters === null) return null
  const before = ofKindBetween(journal, 'workout', addDays(run.day, -longestRunDays), addDays(run.day, -1))
  const longestMeters = longestRunBefore(run.day, before)
  const { ratio, category } = sessionSpike({
    todayKm: run.distanceMeters / 1000,
    prev30Km: [longestMeters / 1000],
  })
  return ratio === null || category === 'reference' ? null : { ratio, longestMeters }
}
