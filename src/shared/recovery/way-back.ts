// The way back after a running race: its steps, where today stands on them, what the next one waits for, and the first weeks' distance.
import { addDays, type Day, daysBetween, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, racesOf } from '../journal/days.ts'
import type { Workout } from '../journal/records.ts'
import { reverseTaper } from '../science/index.ts'
import type { Profile } from '../settings/settings.ts'
import { isRun } from '../trends/hard-session.ts'
import { type Advice, advice } from './advice.ts'
import { type StepName, stepStarts, steps } from './race-stages.ts'
import {
  type Closed,
  closedOn,
  latestStep,
  reachedSteps,
  sorenessKeeps,
  wayBackDays,
} from './steps-reached.ts'
import { type RunningWithheld, runningWithheld } from './withheld.ts'

export type WayBackStep = {
  name: StepName
  /** The day after the race from which it is usual, and that day. */
  from: number
  day: Day
  /** The day after the race on which it was reached; null where it was not yet. */
  reachedOn: number | null
}

/** Why today is for less than the step that was reached; null where it is not. */
export type Held = 'too_sore' | 'watched' | 'sore' | 'not_known' | null

/** Where the way back stands today. */
export type WayBackToday =
  | { type: 'step'; step: StepName; held: Held }
  /** Something is to be shown to somebody first, or the runner is not well: no step at all. */
  | { type: 'withheld'; by: 'safety' | 'states' }
  | { type: 'to_come' }
  | { type: 'over' }
  /** Another race began; its own way back is what counts. */
  | { type: 'other_race'; race: { id: string; name: string; day: Day } }

export type WayBack = {
  race: { id: string; name: string; day: Day; distanceMeters: number | null }
  days: number
  steps: readonly WayBackStep[]
  today: WayBackToday
  /** While it is not null, no step that runs, no next step and no distance may be shown as a go. */
  withheld: RunningWithheld
  /** The step after the one reached, the day from which it is usual, and what it waits for besides; null after the last. */
  next: { name: StepName; day: Day; waitsFor: readonly Closed[] } | null
}

/** Null for what is not a running race: the steps are those back to running. */
export function wayBack(
  journal: Journal,
  race: Workout,
  profile: Pick<Profile, 'experience'>,
  today: Day,
  at: Instant,
): WayBack | null {
  if (race.race === null || !isRun(race)) return null
  const { experience } = profile
  const starts = stepStarts(race.distanceMeters, experience)
  const reached = reachedSteps(journal, race, experience, today)
  const standsAt = latestStep(reached)
  const nextName = steps[steps.indexOf(standsAt) + 1]
  const days = daysBetween(race.day, today)
  const told = advice(journal, profile, today, at)
  return {
    race: { id: race.id, name: race.race.name, day: race.day, distanceMeters: race.distanceMeters },
    days,
    steps: steps.map((name) => ({
      name,
      from: starts[name],
      day: addDays(race.day, starts[name]),
      reachedOn: days < 0 ? null : reached[name],
    })),
    today: standsToday(journal, race, experience, standsAt, told, today),
    withheld: runningWithheld(told),
    next: nextName
      ? {
          name: nextName,
          day: addDays(race.day, starts[nextName]),
          waitsFor: nextName === 'non_impact' ? [] : closedOn(journal, race, today),
        }
      : null,
  }
}

/** Of the running races whose way back is not over the one that it leads on the longest; null without one. */
export function raceOnWayBack(
  journal: Journal,
  experience: Profile['experience'],
  today: Day,
): Workout | null {
  const endOf = (race: Workout) => addDays(race.day, stepStarts(race.distanceMeters, experience).hard)
  return racesOf(journal)
    .filter((race) => race.day <= today && isRun(race))
    .filter((race) => daysBetween(race.day, today) <= wayBackDays(race, experience))
    .reduce<Workout | null>((last, race) => (last && endOf(last) > endOf(race) ? last : race), null)
}

/** A week after the race: its days, the distance that is usual at the most, and what was run in it. */
export type TaperWeek = { from: Day; to: Day; mostMeters: number; runMeters: number }

export type Taper = { peakMeters: number; peakFrom: Day; weeks: readonly TaperWeek[] } | null

const weekDays = 7
/** The highest week is looked for in so many before the race. */
const weeksBefore = 16

/** The three weeks after a race from the highest of the weeks before it, the race left out; null where no distance is known. */
export function taperAfter(journal: Journal, race: Workout): Taper {
  const first = addDays(race.day, -weeksBefore * weekDays)
  const runs = ofKindBetween(journal, 'workout', first, addDays(race.day, 3 * weekDays)).filter(
    (workout) => isRun(workout) && workout.race === null && workout.distanceMeters !== null,
  )
  const metersOf = (from: Day) => {
    const to = addDays(from, weekDays - 1)
    return runs
      .filter(({ day }) => day >= from && day <= to)
      .reduce((sum, { distanceMeters }) => sum + (distanceMeters ?? 0), 0)
  }
  const before = Array.from({ length: weeksBefore }, (_, index) => addDays(first, index * weekDays))
  const peakFrom = before.reduce((best, from) => (metersOf(from) >= metersOf(best) ? from : best), first)
  const peakMeters = metersOf(peakFrom)
  if (peakMeters === 0) return null
  const weeks = reverseTaper({ peakWeekKm: peakMeters / 1000 }).map((km, index) => {
    const from = addDays(race.day, 1 + index * weekDays)
    return { from, to: addDays(from, weekDays - 1), mostMeters: km * 1000, runMeters: metersOf(from) }
  })
  return { peakMeters, peakFrom, weeks }
}

function standsToday(
  journal: Journal,
  race: Workout,
  experience: Profile['experience'],
  reached: StepName,
  told: Advice,
  today: Day,
): WayBackToday {
  const days = daysBetween(race.day, today)
  if (days < 0) return { type: 'to_come' }
  if (days > wayBackDays(race, experience)) return { type: 'over' }
  const other = raceOnWayBack(journal, experience, today)
  if (other?.race && other.id !== race.id)
    return { type: 'other_race', race: { id: other.id, name: other.race.name, day: other.day } }
  if (told.withheld !== null) return { type: 'withheld', by: told.withheld }
  const held = heldBy(journal, race, reached, told, today)
  return { type: 'step', step: held === null ? reached : lessThan(reached, held), held }
}

/** What a step is held to: walking alone, or while soreness keeps from jogging what has no impact. */
function lessThan(reached: StepName, held: Exclude<Held, null>): StepName {
  if (held === 'too_sore' || held === 'watched') return 'walking'
  return steps.indexOf(reached) < steps.indexOf('non_impact') ? 'walking' : 'non_impact'
}

function heldBy(journal: Journal, race: Workout, reached: StepName, told: Advice, today: Day): Held {
  if (told.because.type === 'too_sore') return 'too_sore'
  if (told.walkingOnly) return 'watched'
  const kept = sorenessKeeps(journal, race, today)
  // What is not known keeps nobody from a step that does not jog.
  return kept === 'not_known' && steps.indexOf(reached) <= steps.indexOf('non_impact') ? null : kept
}
