// One step of a routine as a session of its own.
import type { Routine, Step } from './routine.ts'

/** Of the family of the routine that it is from, so that the week counts it there. */
export function onlyStep(step: Step, family: Routine['family']): Routine {
  return {
    id: `step-${step.id}`.slice(0, 80),
    name: step.name,
    family,
    summary: '',
    builtIn: false,
    blocks: [{ rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [step] }],
  }
}
