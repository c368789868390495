// Why no running may be shown as a go today, whatever the calendar of a way back says.
import type { Advice } from './advice.ts'

/** `safety`: nothing is suggested; `states`: rest; `watched`: walking alone. Null where nothing stands in the way. */
export type RunningWithheld = 'safety' | 'states' | 'watched' | null

/** Whether a routine with running in it is no suggestion today: something stands in the way, or it is too soon for it. */
export function suggestsNoRunning({ because, ...advice }: Advice): boolean {
  if (runningWithheld(advice) !== null) return true
  if (because.type === 'race_stage') return because.step === 'walking' || because.step === 'non_impact'
  return because.type === 'too_sore' || because.type === 'beginner_rest'
}

export function runningWithheld({
  withheld,
  walkingOnly,
}: Pick<Advice, 'withheld' | 'walkingOnly'>): RunningWithheld {
  return withheld ?? (walkingOnly ? 'watched' : null)
}
