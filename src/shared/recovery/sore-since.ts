// Since when a place is sore: the effort that its soreness can come from, counted for each place by itself.
import { addDays, type Day } from '../base/day.ts'
import type { Workout } from '../journal/records.ts'
import { highestByDay, type SaidNumber } from '../soreness/place-history.ts'
import type { HardSession } from './hard-sessions.ts'

/** An effort longer ago is no known cause of anything (ours). */
export const causeDays = 28

/**
 * The effort that a place's soreness is counted from, and the day of counting: that of the effort, or a later one on which
 * soreness that had gone came back.
 */
export type SoreSince = { effort: Workout; day: Day; cameBack: boolean }

/**
 * An effort starts a count of its own for a place that was at 1 or less before it, or of which nothing was said; a place
 * that was sore keeps its older start. Null where no effort is known.
 */
export function soreSince(history: readonly SaidNumber[], efforts: readonly HardSession[]): SoreSince | null {
  const start = efforts.reduce<HardSession | null>(
    (older, effort) => (older && wasSoreBefore(history, effort) ? older : effort),
    null,
  )
  if (!start) return null
  const effort = start.workout
  const back = cameBackOn(history, addDays(effort.day, settledDays))
  return { effort, day: back ?? effort.day, cameBack: back !== null }
}

/** Soreness often comes only by this day, so that a low number before it says nothing. */
const settledDays = 3
const gone = 1

function wasSoreBefore(history: readonly SaidNumber[], { workout, startEpochMs }: HardSession): boolean {
  const before = history.filter(({ day, atEpochMs }) =>
    startEpochMs === null ? day < workout.day : atEpochMs <= startEpochMs,
  )
  return (before.at(-1)?.value ?? 0) > gone
}

/** The last day on which soreness came back after it was at 1 or less on two logged days in a row. */
function cameBackOn(history: readonly SaidNumber[], from: Day): Day | null {
  let daysGone = 0
  let back: Day | null = null
  for (const { day, value } of highestByDay(history)) {
    if (day < from) continue
    if (value > gone && daysGone >= 2) back = day
    daysGone = value <= gone ? daysGone + 1 : 0
  }
  return back
}
