// Short ways to write down the steps of the built-in routines; what is not said takes the editor's defaults.
import { comfortRule } from '../comfort-rule.ts'
import type { Reps, Step, Variant, Work } from '../routine.ts'

type Served = Step['serves'][number]
type Given = Pick<Step, 'id' | 'name' | 'instruction' | 'serves' | 'loads'> & Partial<Step>

/** A step whose picture has its own id, unless another is given. */
export function step(given: Given & { work: Work }): Step {
  return {
    comfort: comfortRule,
    figure: given.id,
    sides: 'none',
    getReadySeconds: 5,
    switchSeconds: 5,
    moveSeconds: 0,
    restAfterSeconds: 0,
    restKind: 'still',
    easier: null,
    harder: null,
    ...given,
  }
}

export function variant(
  given: Pick<Variant, 'name' | 'instruction' | 'figure' | 'loads'> & Partial<Variant>,
): Variant {
  return { work: null, sides: null, ...given }
}

export function hold(seconds: number): Work {
  return { type: 'hold', seconds }
}

export function flow(seconds: number): Work {
  return { type: 'flow', seconds }
}

/** Counted by the clock: so many reps of one position or movement, or of two with their names. */
export function reps(count: number, holdSeconds: number, labels: [string, string] | null = null): Reps {
  const phases = (labels ?? [null]).map((label) => ({ label, holdSeconds }))
  return { type: 'reps', count, phases, pace: 'tempo' }
}

/** The side that is named. */
export function same(...regions: Served['region'][]): Served[] {
  return regions.map((region) => ({ region, on: 'same', phase: null }))
}

export function other(...regions: Served['region'][]): Served[] {
  return regions.map((region) => ({ region, on: 'other', phase: null }))
}

export function both(...regions: Served['region'][]): Served[] {
  return regions.map((region) => ({ region, on: 'both', phase: null }))
}

export function middle(...regions: Served['region'][]): Served[] {
  return regions.map((region) => ({ region, on: 'middle', phase: null }))
}
