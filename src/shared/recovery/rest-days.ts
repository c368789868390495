// Which days of a week suit for rest: after the long run or the intervals first, then where the runner likes it (routines.md 3).
import { addDays, type Day, daysFrom, weekdayOf } from '../base/day.ts'
import type { Profile } from '../settings/settings.ts'

export type Exertion = 'run' | 'long_run' | 'hard_session' | 'race'

/** Something that is planned or was done; `done` cannot be moved any more. */
export type WeekRun = { day: Day; what: Exertion; done: boolean }

export type RestReason =
  | { type: 'after'; what: Exertion; on: Day }
  /** A beginner's run before a race gives way to it. */
  | { type: 'before_race'; on: Day }
  | { type: 'day_off' }
  | { type: 'busiest_day' }

/** `clash`: a run is planned on that day, and should be moved. */
export type ProposedRest = { day: Day; reasons: readonly RestReason[]; clash: boolean }

/** Rest that the runner put on a day, and the day for which it was proposed; null where they planned it themselves. */
export type KeptRest = { day: Day; insteadOf: Day | null }

type Week = {
  first: Day
  runs: readonly WeekRun[]
  kept: readonly KeptRest[]
  profile: Pick<Profile, 'experience' | 'dayOff' | 'busiestDay'>
}

/** Days of rest a week (a convention; the articles name no number). After a race one comes on top. */
const restDays = { regular: 2, experienced: 1 } as const
const weekDays = 7

/**
 * The proposed days of rest from `first` on, in order of day; runs of the day before and after the week count too. Whoever begins or
 * is not sure never runs on two days in a row: the second of them becomes a day of rest, or the first before a race.
 */
export function proposedRests(week: Week): ProposedRest[] {
  const { experience } = week.profile
  const rests =
    experience === 'beginner' || experience === 'not_sure'
      ? afterEachRun(week)
      : afterTheHardest(week, restDays[experience ?? 'regular'])
  const taken = new Set(week.kept.flatMap(({ day, insteadOf }) => [day, insteadOf]))
  return rests.filter(({ day }) => !taken.has(day)).sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** Days on which whoever should not runs though the day before was run on too. */
export function runsInARow(first: Day, runs: readonly WeekRun[], rests: readonly Day[]): Day[] {
  const ran = new Set(runs.map(({ day }) => day).filter((day) => !rests.includes(day)))
  return daysOf(first).filter((day) => ran.has(day) && ran.has(addDays(day, -1)))
}

function afterEachRun({ first, runs, kept, profile }: Week): ProposedRest[] {
  const rests: ProposedRest[] = []
  const isKept = (day: Day) => kept.some((rest) => rest.day === day)
  const on = (day: Day) => (isKept(day) ? undefined : strongest(runs, day))
  let before = on(addDays(first, -1))
  for (const day of daysOf(first)) {
    const own = on(day)
    const race = strongest(runs, addDays(day, 1))
    const isFixed = own !== undefined && (own.done || own.what === 'race')
    const reasons: RestReason[] = [
      ...(before && !isFixed ? [{ type: 'after' as const, what: before.what, on: before.day }] : []),
      ...(own && !isFixed && race?.what === 'race' ? [{ type: 'before_race' as const, on: race.day }] : []),
      ...(own === undefined ? liked(day, profile) : []),
    ]
    const isRest = reasons.length > 0
    if (isRest) rests.push({ day, reasons, clash: own !== undefined })
    before = isRest ? undefined : own
  }
  return rests
}

function afterTheHardest({ first, runs, kept, profile }: Week, aim: number): ProposedRest[] {
  const free = daysOf(first)
    .filter((day) => !strongest(runs, day))
    .map((day): ProposedRest => {
      const before = strongest(runs, addDays(day, -1))
      const after =
        before && before.what !== 'run' ? [{ type: 'after' as const, what: before.what, on: before.day }] : []
      return { day, reasons: [...after, ...liked(day, profile)], clash: false }
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => rank(one) - rank(other) || other.reasons.length - one.reasons.length)
  const afterRaces = free.filter((rest) => rank(rest) === 0)
  const own = kept.filter(({ insteadOf }) => insteadOf === null).length
  const moved = new Set(kept.map(({ insteadOf }) => insteadOf))
  // What was moved stays among the proposed, so that no other day takes its place.
  const others = free
    .filter((rest) => rank(rest) > 0)
    .filter(({ day }) => moved.has(day) || !kept.some((rest) => rest.day === day))
  return [...afterRaces, ...others.slice(0, Math.max(0, aim - own))]
}

/** After a race, after what was long or hard, the day that is liked off, the busiest one. */
function rank({ reasons: [first] }: ProposedRest): number {
  if (first?.type === 'after') return first.what === 'race' ? 0 : 1
  return first?.type === 'day_off' ? 2 : 3
}

function liked(day: Day, { dayOff, busiestDay }: Week['profile']): RestReason[] {
  const weekday = weekdayOf(day)
  return [
    ...(weekday === dayOff ? [{ type: 'day_off' as const }] : []),
    ...(weekday === busiestDay ? [{ type: 'busiest_day' as const }] : []),
  ]
}

const order: readonly Exertion[] = ['run', 'long_run', 'hard_session', 'race']

function strongest(runs: readonly WeekRun[], day: Day): WeekRun | undefined {
  return runs
    .filter((run) => run.day === day)
    .reduce<WeekRun | undefined>(
      (most, run) => (most && order.indexOf(most.what) >= order.indexOf(run.what) ? most : run),
      undefined,
    )
}

function daysOf(first: Day): Day[] {
  return daysFrom(first, addDays(first, weekDays - 1))
}
