// How far the way back after a race has come: a step that jogs opens on its day or later, once the soreness lets it (science.md 4.4).
import { addDays, type Day, daysBetween, monthOf } from '../base/day.ts'
import { monthSoreness } from '../days/month-soreness.ts'
import type { Journal } from '../journal/change.ts'
import { recordsBetween } from '../journal/days.ts'
import type { JournalRecord, Workout } from '../journal/records.ts'
import { mayProgress } from '../science/index.ts'
import type { Profile } from '../settings/settings.ts'
import { standing } from '../soreness/standing.ts'
import { loggedSafety } from './logged-safety.ts'
import { type StepName, stepStarts, steps } from './race-stages.ts'
import { isWatched } from './watched.ts'

/** What keeps a step closed on a day. */
export type Closed =
  | { type: 'safety' }
  | { type: 'states' }
  | { type: 'not_logged' }
  /** Not every place that was sore was asked, so that the number is at least this. */
  | { type: 'in_part' }
  | { type: 'sore'; worst: number }
  /** The morning after something was done, against the score before it; null where the one or the other is not logged. */
  | { type: 'rose'; from: number; to: number; doneOn: Day }
  | { type: 'morning_after'; doneOn: Day }

/** The day after the race on which each step was reached; null for those still to come. */
export type Reached = Record<StepName, number | null>

/** So long after the first hard session is usual the way back is over, whatever was logged. */
const overAfterDays = 14

/** Days after the race on which its way back is over. */
export function wayBackDays(
  race: Pick<Workout, 'distanceMeters'>,
  experience: Profile['experience'],
): number {
  return stepStarts(race.distanceMeters, experience).hard + overAfterDays
}

/** A step a day at the most, save where two are usual from the same day on. Walking and movement without impact go by the day alone. */
export function reachedSteps(
  journal: Journal,
  race: Workout,
  experience: Profile['experience'],
  today: Day,
): Reached {
  const starts = stepStarts(race.distanceMeters, experience)
  const last = Math.min(daysBetween(race.day, today), wayBackDays(race, experience))
  const reached: Reached = { walking: 0, non_impact: null, walk_jog: null, easy_jog: null, hard: null }
  if (last < starts.non_impact) return reached
  reached.non_impact = starts.non_impact
  let before = { start: starts.non_impact, on: starts.non_impact }
  for (const step of steps.slice(2)) {
    const start = starts[step]
    let on = Math.max(start, before.on + (start > before.start ? 1 : 0))
    while (on <= last && closedOn(journal, race, addDays(race.day, on)).length > 0) on += 1
    if (on > last) break
    reached[step] = on
    before = { start, on }
  }
  return reached
}

/** The step that was reached last. */
export function latestStep(reached: Reached): StepName {
  return steps.findLast((step) => reached[step] !== null) ?? 'walking'
}

/** Soreness that is above 3 or not known today keeps even a step that was reached from being jogged. */
export function stepToday(journal: Journal, race: Workout, reached: Reached, today: Day): StepName {
  const step = latestStep(reached)
  if (steps.indexOf(step) <= steps.indexOf('non_impact')) return step
  return sorenessKeeps(journal, race, today) === null ? step : 'non_impact'
}

/** Whether soreness keeps the legs from jogging on this day: above 3, or not known. */
export function sorenessKeeps(journal: Journal, race: Workout, on: Day): 'sore' | 'not_known' | null {
  const types = new Set(closedOn(journal, race, on).map(({ type }) => type))
  if (types.has('sore')) return 'sore'
  return types.has('not_logged') || types.has('in_part') ? 'not_known' : null
}

/** Why a step that jogs may not come on this day; none where it may. */
export function closedOn(journal: Journal, race: Workout, on: Day): Closed[] {
  const stands = standing(journal, on)
  const now = scoreOn(journal, on)
  const done = lastDone(journal, race, on)
  const before = done && (scoreOn(journal, done).worst ?? scoreOn(journal, addDays(done, -1)).worst)
  const morning = done && scoreOn(journal, addDays(done, 1)).worst
  const isSore = now.worst !== null && !mayProgress({ ...calm, worstNow: now.worst })
  const isRise =
    done !== null &&
    before !== null &&
    morning !== null &&
    !mayProgress({ ...calm, worstBefore: before, worstNextMorning: morning })
  return [
    ...(isWatched(stands, loggedSafety(journal, on)) ? [{ type: 'safety' as const }] : []),
    ...(stands.states.length > 0 ? [{ type: 'states' as const }] : []),
    ...(now.worst === null ? [{ type: 'not_logged' as const }] : []),
    ...(now.worst !== null && !now.known && !isSore ? [{ type: 'in_part' as const }] : []),
    ...(isSore ? [{ type: 'sore' as const, worst: now.worst ?? 0 }] : []),
    ...(isRise ? [{ type: 'rose' as const, from: before, to: morning, doneOn: done }] : []),
    ...(done !== null && (before === null || morning === null)
      ? [{ type: 'morning_after' as const, doneOn: done }]
      : []),
  ]
}

/** A day on which nothing speaks against the next step, for asking after one number alone. */
const calm = { safetyLevel: 'none', ill: false, worstNow: 0, worstBefore: 0, worstNextMorning: 0 } as const

/** The highest of all places that were rated on a day, joints too; `known` where every place that was sore was asked. */
function scoreOn(journal: Journal, day: Day): { worst: number | null; known: boolean } {
  const month = monthSoreness(journal, monthOf(day))
  const at = Number(day.slice(8)) - 1
  const rated = [month.soreness[at], month.structure[at]].filter(
    (value) => value !== undefined && !Number.isNaN(value),
  )
  return {
    worst: rated.length === 0 ? null : Math.max(...rated.map(Number)),
    known: month.known[at] === 1 || month.whole[at] === 1,
  }
}

/** The last day after the race and before this one on which the legs were moved. */
function lastDone(journal: Journal, race: Workout, on: Day): Day | null {
  const done = recordsBetween(journal, addDays(race.day, 1), addDays(on, -1)).filter(isMovement)
  return done.at(-1)?.day ?? null
}

function isMovement(record: JournalRecord): boolean {
  return (
    (record.kind === 'workout' && record.race === null) ||
    (record.kind === 'session' && record.family === 'return')
  )
}
