// Where the calendar week stands: the days on which a mobility, stretching or rolling routine was done (routines.md 1, S003).
import { addDays, type Day, daysFrom, monthOf, weekdayOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { keptByMonth, monthsOf, raceBefore, recordsOfMonth } from '../journal/days.ts'
import type { Session, StepLog } from '../journal/records.ts'
import type { Span } from './span.ts'

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
  const done = doneDays(journal, { from: start, to: end })
  const days = daysFrom(start, end).map(
    (day): WeekDay => ({
      day,
      state: day < today ? 'past' : day === today ? 'today' : 'to_come',
      done: perFamily((family) => done[family].includes(day)),
    }),
  )
  return {
    days,
    count: perFamily((family) => days.filter((entry) => entry.done[family]).length),
    daysSinceRace: raceBefore(journal, today)?.days ?? null,
  }
}

/** The days of a span on which each of them was done, in no order. */
export function doneDays(journal: Journal, { from, to }: Span): Record<CountedFamily, Day[]> {
  const [first, last] = [monthOf(from), monthOf(to)]
  const months = monthsOf(journal).filter((month) => month >= first && month <= last)
  return perFamily((family) =>
    months
      .flatMap((month) => doneInMonth(recordsOfMonth(journal, month))[family])
      .filter((day) => day >= from && day <= to),
  )
}

/** On how many of the days from one to another each was done. */
export function doneBetween(done: Record<CountedFamily, readonly Day[]>, { from, to }: Span) {
  return perFamily((family) => done[family].filter((day) => day >= from && day <= to).length)
}

/** The days of a month on which each was done. */
const doneInMonth = keptByMonth((records) => {
  const days = perFamily(() => new Set<Day>())
  for (const record of records.values())
    if (record.kind === 'session' && isCounted(record.family) && countsForItsDay(record))
      days[record.family].add(record.day)
  return perFamily((family) => [...days[family]])
})

function isCounted(family: Session['family']): family is CountedFamily {
  return counted.some((one) => one === family)
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
