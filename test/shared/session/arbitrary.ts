// Routines for the session tests: small ones written by hand and any that the schema allows.
import fc from 'fast-check'
import { instant } from '../../../src/shared/base/day.ts'
import type { z } from '../../../src/shared/base/schema.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { startSession } from '../../../src/shared/session/engine.ts'
import type { RunningSession } from '../../../src/shared/session/state.ts'

type RoutineInput = z.input<typeof Routine>
export type StepInput = RoutineInput['blocks'][number]['steps'][number]

export const wall = instant('2026-11-22T18:00:00+01:00')

/** A routine of one block, with the editor's defaults for what is not given. */
export function routineOf(
  steps: (Partial<StepInput> & Pick<StepInput, 'id' | 'work'>)[],
  block: Partial<RoutineInput['blocks'][number]> = {},
): Routine {
  const named = steps.map((step) => ({ name: step.id, ...step }))
  return Routine.parse({ id: 'r', name: 'R', family: 'other', blocks: [{ ...block, steps: named }] })
}

export function started(routine: Routine, nowMs = 0): RunningSession {
  return startSession(routine, { id: 'ab7c1f2e-0d1b-4f0a-9c65-1b6c9f0f6c11', before: [], nowMs, wall })
}

const seconds = (least: number) => fc.integer({ min: least, max: 40 })
const phase = fc.record({
  label: fc.constantFrom(null, 'Forward', 'Back'),
  holdSeconds: fc.integer({ min: 1, max: 10 }),
})
const work = fc.oneof(
  fc.record({ type: fc.constant('hold' as const), seconds: seconds(1) }),
  fc.record({ type: fc.constant('flow' as const), seconds: seconds(1) }),
  fc.record({
    type: fc.constant('reps' as const),
    count: fc.integer({ min: 1, max: 4 }),
    phases: fc.array(phase, { minLength: 1, maxLength: 2 }),
    pace: fc.constantFrom('tempo' as const, 'done' as const),
  }),
)
const sides = fc.constantFrom('none' as const, 'left_right' as const, 'alternating' as const)
const easier = fc.record({
  name: fc.constant('Easier'),
  instruction: fc.constant('Less far.'),
  work: fc.option(work),
  sides: fc.option(sides),
})
const step = fc.record({
  work,
  sides,
  getReadySeconds: fc.constantFrom(0, 5),
  switchSeconds: fc.constantFrom(0, 3),
  moveSeconds: fc.constantFrom(0, 0, 2),
  restAfterSeconds: fc.constantFrom(0, 7),
  easier: fc.option(easier),
})
const block = fc.record({
  rounds: fc.integer({ min: 1, max: 3 }),
  restBetweenSeconds: fc.constantFrom(0, 11),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
})

export const anyRoutine: fc.Arbitrary<Routine> = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((blocks) =>
    Routine.parse({
      id: 'any',
      name: 'Any',
      family: 'other',
      blocks: blocks.map((given, blockIndex) => ({
        ...given,
        steps: given.steps.map((one, index) => ({
          ...one,
          id: `${blockIndex}-${index}`,
          name: `${blockIndex}-${index}`,
        })),
      })),
    }),
  )
