// A month as weeks of days, each with what the calendar says of it.
import { Temporal } from 'temporal-polyfill'
import { type Day, day, daysFrom } from '../../../shared/base/day.ts'
import { monthSoreness } from '../../../shared/days/month-soreness.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { firstDay, recordsBetween } from '../../../shared/journal/days.ts'
import { type JournalRecord, kindOf, type State } from '../../../shared/journal/records.ts'
import { entryKind } from '../../entries/kinds.tsx'

export type CalendarDay = {
  day: Day
  /** Highest soreness of the day; null when none was logged. */
  worst: number | null
  /** A muscle that was sore before was not asked, so that it may have been higher. */
  isAtLeast: boolean
  /** Something of any kind but a plan is written down. */
  written: boolean
  race: string | null
  /** A guided session was done. */
  session: boolean
  /** Injured, ill or depleted. */
  state: State['state'] | null
  plans: string[]
  racePlanned: boolean
  /** `future` is after today; `before` comes before the journal's first day. */
  when: 'past' | 'today' | 'future' | 'before'
}

/** The weeks of a month `YYYY-MM`; null where a week reaches into another month. `first` is 1 for Monday. */
export function monthWeeks(
  journal: Journal,
  month: string,
  today: Day,
  first: number,
): (CalendarDay | null)[][] {
  const start = Temporal.PlainDate.from(`${month}-01`)
  const days = start.daysInMonth
  const from = day(start.toString())
  const to = day(start.with({ day: days }).toString())
  const inMonth = recordsBetween(journal, from, to)
  const marks = marksOf(inMonth)
  const begun = firstDay(journal)
  const cells: (CalendarDay | null)[] = Array.from({ length: (start.dayOfWeek - first + 7) % 7 }, () => null)
  const { soreness, known } = monthSoreness(journal, month)
  for (const [at, day] of daysFrom(from, to).entries()) {
    const when = day > today ? 'future' : day === today ? 'today' : begun && day >= begun ? 'past' : 'before'
    const worst = soreness[at] ?? Number.NaN
    cells.push({
      day,
      worst: Number.isNaN(worst) ? null : worst,
      isAtLeast: known[at] === 0,
      ...(marks.get(day) ?? unmarked),
      when,
    })
  }
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

type Marks = Pick<CalendarDay, 'written' | 'race' | 'session' | 'state' | 'plans' | 'racePlanned'>

const unmarked: Marks = {
  written: false,
  race: null,
  session: false,
  state: null,
  plans: [],
  racePlanned: false,
}

function marksOf(records: readonly JournalRecord[]): Map<Day, Marks> {
  const marks = new Map<Day, Marks>()
  for (const record of records) {
    const known = marks.get(record.day) ?? unmarked
    marks.set(record.day, { ...known, ...markOf(record, known) })
  }
  return marks
}

function markOf(record: JournalRecord, known: Marks): Partial<Marks> {
  const written = kindOf(record).tells === 'past' ? { written: true } : {}
  const mark = entryKind(record.kind).markOf(record)
  switch (mark?.type) {
    case 'race':
      return { ...written, race: mark.name }
    case 'session':
      return { ...written, session: true }
    case 'state':
      return { ...written, state: mark.state }
    case 'plan':
      return { plans: [...known.plans, mark.name], racePlanned: known.racePlanned || mark.isRace }
    case undefined:
      return written
  }
}
