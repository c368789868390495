// A single step as a session of its own.
import { expect, test } from 'vitest'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { onlyStep } from '../../../src/shared/routines/only-step.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'

test('every step of the library is a routine of its own that holds the step alone and counts where its routine does', () => {
  const steps = builtInRoutines.flatMap(({ blocks, family }) =>
    blocks.flatMap((block) => block.steps.map((step) => ({ step, family }))),
  )
  for (const { step, family } of steps) {
    const routine = Routine.parse(onlyStep(step, family))
    expect([routine.name, routine.family, routine.blocks.map((block) => block.steps)]).toEqual([
      step.name,
      family,
      [[step]],
    ])
  }
})
