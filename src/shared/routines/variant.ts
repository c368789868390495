// A step as it is done in its easier or harder way.
import type { Step, Variant } from './routine.ts'

/** What the way leaves open stays as the step has it. */
export function stepInWay(step: Step, { name, instruction, figure, work, sides, loads }: Variant): Step {
  return {
    ...step,
    name,
    instruction,
    figure: figure ?? step.figure,
    work: work ?? step.work,
    sides: sides ?? step.sides,
    loads,
  }
}
