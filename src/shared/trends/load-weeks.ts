// Training load week by week: session RPE added up, with Foster's monotony and strain where each of the seven days is known.
import { addDays, type Day } from '../base/day.ts'
import { columnOf, valuesBetween } from '../days/columns.ts'
import type { Journal } from '../journal/change.ts'
import { fosterWeek } from '../science/index.ts'
import { numberOrNull } from './series.ts'
import { lastDays, type Span } from './span.ts'

export type LoadWeek = Span & {
  /** Of the days that are known; null where none is. */
  load: number | null
  /** Days with a load or a day of rest, of seven. */
  knownDays: number
  /** Null unless each of the seven days is known. */
  monotony: number | null
  strain: number | null
}

/** Weeks of seven days back from a last one, the latest first. */
export function loadWeeks(journal: Journal, to: Day, weeks: number): LoadWeek[] {
  const column = columnOf(journal, 'load')
  return Array.from({ length: weeks }, (_, back) => {
    const span = lastDays(7, addDays(to, -7 * back))
    const daily = [...valuesBetween(column, span.from, span.to)].map(numberOrNull)
    const known = daily.filter((value) => value !== null)
    const { monotony, strain } = fosterWeek({ daily })
    return {
      ...span,
      load: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
      knownDays: known.length,
      monotony,
      strain,
    }
  })
}
