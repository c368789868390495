// What else was noted on the days of a span, for the marks over a chart: days of illness, injury or exhaustion, and of aids.
import { addDays, type Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { keptByMonth, monthsOf, recordsOfMonth } from '../journal/days.ts'
import type { Aid, State } from '../journal/records.ts'
import type { Span } from './span.ts'

export type NotedState = { state: State['state'] } & Span

/** An entry that nobody ended holds for so many days (standing.md 1). */
const mostOpenDays = 28

/** Cut to the span, in order of day; entries of one state that touch each other are one. */
export function statesIn(journal: Journal, span: Span, today: Day): NotedState[] {
  const found: NotedState[] = []
  for (const month of monthsOf(journal))
    for (const { state, day, ended } of statesOf(recordsOfMonth(journal, month))) {
      const last = ended ? addDays(ended.on, -1) : earlier(today, addDays(day, mostOpenDays - 1))
      const [from, to] = [later(day, span.from), earlier(later(day, last), span.to)]
      if (from > to) continue
      const same = found.findLast((one) => one.state === state)
      if (same && from <= addDays(same.to, 1)) same.to = later(same.to, to)
      else found.push({ state, from, to })
    }
  return found.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

/** The days of a span on which an aid was used, in order. */
export function aidDaysIn(journal: Journal, { from, to }: Span): Day[] {
  const days = new Set<Day>()
  for (const month of monthsOf(journal)) {
    if (month < from.slice(0, 7) || month > to.slice(0, 7)) continue
    for (const { day } of aidsOf(recordsOfMonth(journal, month))) if (day >= from && day <= to) days.add(day)
  }
  return [...days].sort()
}

const statesOf = keptByMonth((records): State[] => {
  const states: State[] = []
  for (const record of records.values()) if (record.kind === 'state') states.push(record)
  return states.sort((one, other) => (one.day < other.day ? -1 : 1))
})

const aidsOf = keptByMonth((records): Aid[] => {
  const aids: Aid[] = []
  for (const record of records.values()) if (record.kind === 'aid') aids.push(record)
  return aids
})

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
