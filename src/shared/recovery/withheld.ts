// Why no running may be shown as a go today, whatever the calendar of a way back says.
import type { Advice } from './advice.ts'

/** `safety`: nothing is suggested; `states`: rest; `watched`: walking alone. Null where nothing stands in the way. */
export type RunningWithheld = 'safety' | 'states' | 'watched' | null

export function runningWithheld({
  withheld,
  walkingOnly,
}: Pick<Advice, 'withheld' | 'walkingOnly'>): RunningWithheld {
  return withheld ?? (walkingOnly ? 'watched' : null)
}
