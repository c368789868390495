// The steps of a routine, whichever block they stand in.
import type { Routine, Step } from './routine.ts'

export function stepsOf({ blocks }: Routine): Step[] {
  return blocks.flatMap(({ steps }) => steps)
}
