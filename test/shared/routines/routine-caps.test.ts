// How large a routine may be that is taken in.
import { expect, test } from 'vitest'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import type { Routine, Served, Step } from '../../../src/shared/routines/routine.ts'
import { capFaultIn } from '../../../src/shared/routines/routine-caps.ts'
import { readRoutineFile } from '../../../src/shared/routines/routine-file.ts'
import { routineFileText } from '../../../src/shared/routines/routine-file-text.ts'

const work = { type: 'hold', seconds: 30 } as const
const place: Served = { region: 'calf', on: 'same', phase: null }

function withSteps(change: Partial<Step>, count = 1): Routine {
  const [block] = mobilityThree.blocks
  const [step] = block?.steps ?? []
  if (!block || !step) throw new Error('a routine without a step')
  const steps = Array.from({ length: count }, (_, at) => ({ ...step, work, ...change, id: `step-${at}` }))
  return { ...mobilityThree, id: 'own', builtIn: false, blocks: [{ ...block, rounds: 1, steps }] }
}

test('every built-in routine is within the caps', () => {
  expect(builtInRoutines.map(capFaultIn)).toEqual(builtInRoutines.map(() => null))
})

test('a block has at most 200 steps', () => {
  expect(capFaultIn(withSteps({}, 200))).toBeNull()
  expect(capFaultIn(withSteps({}, 201))).toEqual({
    path: 'blocks.0.steps',
    message: 'A block has at most 200 steps.',
  })
})

test('a step names a place once, and 40 at most', () => {
  const both: Served[] = [place, { ...place, phase: 0 }, { ...place, on: 'other' }]
  expect(capFaultIn(withSteps({ serves: both, loads: both }))).toBeNull()
  expect(capFaultIn(withSteps({ serves: [place, place] }))).toEqual({
    path: 'blocks.0.steps.0.serves.1',
    message: 'This place is named twice.',
  })
  expect(capFaultIn(withSteps({ loads: Array.from({ length: 41 }, () => place) }))).toEqual({
    path: 'blocks.0.steps.0.loads',
    message: 'A step names at most 40 places of the body.',
  })
})

test('a file with a routine over a cap or with a hidden name is refused whole, with the place', () => {
  const fine = { ...withSteps({}), id: 'fine' }
  const read = (routine: Routine) => readRoutineFile(routineFileText([fine, routine]))
  expect(read(withSteps({}))).toMatchObject({ ok: true })
  expect(read(withSteps({}, 201))).toMatchObject({ ok: false, path: 'routines.1.blocks.0.steps' })
  expect(read(withSteps({ name: 'a\u202eb' }))).toMatchObject({
    ok: false,
    path: 'routines.1.blocks.0.steps.0.name',
  })
})
