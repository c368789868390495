// A week ahead, day by day: what is planned and was done, the proposed days of rest, light days before a race, mobility around what is hard.
import { addDays, type Day, daysFrom, weekdayOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Plan, Workout } from '../journal/records.ts'
import type { Profile } from '../settings/settings.ts'
import { isHard, isRun, longestRunDays } from '../trends/hard-session.ts'
import { separateSession } from './movement.ts'
import {
  type Exertion,
  type ProposedRest,
  proposedRests,
  type RestReason,
  runsInARow,
  type WeekRun,
} from './rest-days.ts'
import type { RunningWithheld } from './withheld.ts'

/** Where the 15 minutes of mobility stand beside a hard session or race of that day, or of the one beside it. */
export type MobilityOn = 'day_before' | 'before_and_after' | 'day_after'

/** A day of rest as it stands: proposed, moved there, or planned by the runner. */
export type WeekRest = {
  plan: Plan | null
  /** The day for which the app proposed it; null where the runner planned it. */
  proposedFor: Day | null
  reasons: readonly RestReason[]
  clash: boolean
}

export type PlanOfDay = {
  day: Day
  state: 'past' | 'today' | 'to_come'
  plans: readonly { plan: Plan; what: Exertion }[]
  done: readonly Workout[]
  rest: WeekRest | null
  /** The day before a race, with nothing else on it: easy minutes if the runner likes, null where none are usual. */
  light: { race: Day; minutes: { least: number; most: number } | null } | null
  mobility: { when: MobilityOn; about: Day } | null
  isRace: boolean
}

export type WeekPlan = {
  days: readonly PlanOfDay[]
  /** Days of a beginner that are run on after another one. */
  inARow: readonly Day[]
}

/** @param firstWeekday 1 Monday to 7 Sunday. */
export function weekStart(of: Day, firstWeekday: number): Day {
  return addDays(of, -((weekdayOf(of) - firstWeekday + 7) % 7))
}

export function weekPlan(
  journal: Journal,
  profile: Pick<Profile, 'experience' | 'dayOff' | 'busiestDay' | 'longRunDay'>,
  first: Day,
  today: Day,
): WeekPlan {
  const last = addDays(first, 6)
  const plans = ofKindBetween(journal, 'plan', addDays(first, -1), addDays(last, 1))
  const workouts = ofKindBetween(journal, 'workout', addDays(first, -1 - longestRunDays), addDays(last, 1))
  const runs = runsOf(plans, workouts, profile.longRunDay, addDays(first, -1))
  const own = plans.filter(({ what, day }) => what === 'rest' && day >= first && day <= last)
  const proposed = proposedRests({ first, runs, kept: own, profile })
  const without = proposedRests({ first, runs, kept: [], profile })
  const rests = new Map<Day, WeekRest>([
    ...proposed.map((rest) => [rest.day, asProposed(rest)] as const),
    ...own.map((plan) => [plan.day, asKept(plan, without)] as const),
  ])
  const isBeginning = profile.experience === 'beginner' || profile.experience === 'not_sure'
  return {
    days: daysFrom(first, last).map((day) => {
      const planned = plans.filter((plan) => plan.day === day && plan.what !== 'rest')
      const done = workouts.filter((workout) => workout.day === day && workout.purpose !== 'recovery')
      const rest = rests.get(day) ?? null
      const isFree = planned.length === 0 && done.length === 0 && rest === null
      const tomorrow = addDays(day, 1)
      const isBeforeRace = hasOn(runs, tomorrow, 'race')
      return {
        day,
        state: day < today ? 'past' : day === today ? 'today' : 'to_come',
        plans: planned.map((plan) => ({ plan, what: exertionOf(plan, runs) })),
        done,
        rest,
        light:
          isFree && isBeforeRace
            ? { race: tomorrow, minutes: separateSession(journal, today, ['walk']).minutes }
            : null,
        mobility: mobilityOn(runs, day),
        isRace: hasOn(runs, day, 'race'),
      }
    }),
    inARow: isBeginning ? runsInARow(first, runs, [...rests.keys()]) : [],
  }
}

/** The week as it stands while something keeps from running: from today on it offers no light minutes, and no mobility where nothing is suggested. */
export function weekWithheld(week: WeekPlan, withheld: RunningWithheld): WeekPlan {
  if (withheld === null) return week
  const isNothing = withheld !== 'watched'
  const days = week.days.map((of) =>
    of.state === 'past'
      ? of
      : { ...of, light: null, ...(isNothing ? { mobility: null, isRace: false } : {}) },
  )
  return { ...week, days }
}

/** The 15 minutes around a hard session or race that is planned or was done on a day, or on the one beside it (routines.md 3). */
export function mobilityOn(runs: readonly WeekRun[], day: Day): { when: MobilityOn; about: Day } | null {
  if (hasOn(runs, day, 'hard_session', 'race')) return { when: 'before_and_after', about: day }
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  if (hasOn(runs, after, 'hard_session', 'race')) return { when: 'day_before', about: after }
  return hasOn(runs, before, 'hard_session', 'race') ? { when: 'day_after', about: before } : null
}

function hasOn(runs: readonly WeekRun[], day: Day, ...what: Exertion[]): boolean {
  return runs.some((run) => run.day === day && what.includes(run.what))
}

/** What is planned and what was done; where something was done on a day, its plans are answered by it. */
function runsOf(
  plans: readonly Plan[],
  workouts: readonly Workout[],
  longRunDay: number | null,
  from: Day,
): WeekRun[] {
  const done = workouts
    .filter((workout) => workout.day >= from && workout.purpose !== 'recovery')
    .flatMap((workout) => {
      const what = workout.race ? 'race' : isHard(workout, workouts) ? 'hard_session' : 'run'
      if (what === 'run' && !isRun(workout)) return []
      return [{ day: workout.day, what, done: true, meters: workout.distanceMeters } as const]
    })
  const answered = new Set(done.map(({ day }) => day))
  const planned = plans.flatMap(({ day, what, distanceMeters }) =>
    what === 'rest' || answered.has(day) ? [] : [{ day, what, done: false, meters: distanceMeters }],
  )
  const all = [...done, ...planned]
  const longest = Math.max(0, ...all.map(({ meters }) => meters ?? 0))
  const measured = all.filter(({ what, meters }) => what === 'run' && meters !== null).length
  return all.map(({ day, what, done, meters }) => {
    const isLong =
      what === 'run' &&
      (longRunDay === null ? measured > 1 && meters === longest : weekdayOf(day) === longRunDay)
    return { day, what: isLong ? 'long_run' : what, done }
  })
}

function exertionOf({ day, what }: Plan, runs: readonly WeekRun[]): Exertion {
  if (what === 'rest') return 'run'
  return what === 'run' && hasOn(runs, day, 'long_run') ? 'long_run' : what
}

function asProposed({ day, reasons, clash }: ProposedRest): WeekRest {
  return { plan: null, proposedFor: day, reasons, clash }
}

/** A day that was moved keeps the reasons of the day for which it was proposed. */
function asKept(plan: Plan, proposed: readonly ProposedRest[]): WeekRest {
  const from = proposed.find(({ day }) => day === plan.insteadOf)
  return { plan, proposedFor: plan.insteadOf, reasons: from?.reasons ?? [], clash: false }
}
