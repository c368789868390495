// Where the calendar week stands: the days on which a mobility, stretching or rolling routine was done (routines.md 1, S003).
import { addDays, type Day, daysFrom, weekdayOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, raceBefore } from '../journal/days.ts'
import type { Session, StepLog } from '../journal/records.ts'

const counted = ['mobility', 'stretching', 'rolling'] as const
export type CountedFamily = (typeof counted)[number]

export type WeekDay = {
  day: Day
  /** `to_come` is after today: neither done nor missed. */
  state: 'past' | 'today' | 'to_come'
  done: Record<CountedFamily, boolean>
}

export type WeekTargets = {
  days: WeekDay[]
  count: Record<CountedFamily, number>
  /** Days since the last race where rolling is worth a line, 0-10; null without one. */
  daysSinceRace: number | null
}

/** @param firstWeekday 1 Monday to 7 Sunday, as the runner's locale has it. */
export function weekTargets(journal: Journal, today: Day, firstWeekday: number): WeekTargets {
  const start = addDays(today, -((weekdayOf(today) - firstWeekday + 7) % 7))
  const end = addDays(start, 6)
  const done = new Set<string>()
  for (const session of ofKindBetween(journal, 'session', start, end))
    if (countsForItsDay(session)) done.add(`${session.day}:${session.family}`)
  const days = daysFrom(start, end).map(
    (day): WeekDay => ({
      day,
      state: day < today ? 'past' : day === today ? 'today' : 'to_come',
      done: perFamily((family) => done.has(`${day}:${family}`)),
    }),
  )
  return {
    days,
    count: perFamily((family) => days.filter((entry) => entry.done[family]).length),
    daysSinceRace: raceBefore(journal, today)?.days ?? null,
  }
}

/** A day counts when at least half of the routine was done: of its plan, not of the time that was spent on it. */
function countsForItsDay({ steps }: Session): boolean {
  const plannedSeconds = sum(steps.map((step) => step.plannedSeconds))
  return plannedSeconds > 0 && sum(steps.map(doneSecondsOf)) * 2 >= plannedSeconds
}

function doneSecondsOf({
  outcome,
  activeSeconds,
  plannedSeconds,
  doneSeconds = activeSeconds,
}: StepLog): number {
  return outcome === 'done' ? plannedSeconds : Math.min(doneSeconds, plannedSeconds)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function perFamily<T>(value: (family: CountedFamily) => T): Record<CountedFamily, T> {
  return { mobility: value('mobility'), stretching: value('stretching'), rolling: value('rolling') }
}
