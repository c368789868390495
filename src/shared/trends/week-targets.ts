// Where the calendar week stands: the days on which a mobility, stretching or rolling routine was done (routines.md 1, S003).
import { addDays, type Day, daysBetween, daysFrom, weekdayOf } from '../base/day.ts'
import type { JournalRecord, Session, StepLog } from '../journal/records.ts'

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
export function weekTargets(records: Iterable<JournalRecord>, today: Day, firstWeekday: number): WeekTargets {
  const start = addDays(today, -((weekdayOf(today) - firstWeekday + 7) % 7))
  const end = addDays(start, 6)
  const done = new Set<string>()
  let daysSinceRace: number | null = null
  for (const record of records) {
    if (record.kind === 'session' && countsForItsDay(record)) done.add(`${record.day}:${record.family}`)
    if (record.kind === 'workout' && record.race) {
      const since = daysBetween(record.day, today)
      if (since >= 0 && since <= 10) daysSinceRace = Math.min(since, daysSinceRace ?? since)
    }
  }
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
    daysSinceRace,
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
