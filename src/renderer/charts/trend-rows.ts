// What a trend chart draws: its marks, and what is noted on its days.
import type { Day } from '../../shared/base/day.ts'
import type { NotedState } from '../../shared/trends/noted-days.ts'
import type { UsualRange } from '../../shared/trends/window-rows.ts'
import type { Mark } from './window-rows.ts'

/** Over all charts of a page the same. */
export type Notes = {
  today: Day
  races: readonly { id: string; day: Day; name: string }[]
  states: readonly NotedState[]
  /** Days on which an aid was used; of days that are drawn one by one alone. */
  aidDays: readonly Day[]
}

export type TrendRows = {
  marks: readonly Mark[]
  usual: UsualRange | null
  notes: Notes
  /** Draws the period before as a ghost. */
  withBefore: boolean
  /** Writes the names of the races beside their lines, and shows the aids: of the first chart alone. */
  named: boolean
}
