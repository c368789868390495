// Routines of before, read with what their steps are known to load.
import { expect, test } from 'vitest'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { copyRoutine } from '../../../src/shared/routines/edit-routine.ts'
import { withKnownLoads } from '../../../src/shared/routines/known-loads.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { readRoutineFile } from '../../../src/shared/routines/routine-file.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'

const built = findRoutine('after-run-floor')
if (!built) throw new Error('no floor routine')
const copy = copyRoutine(built, 'own', [])

/** As it was written before steps told their loads. */
const before: unknown = JSON.parse(
  JSON.stringify(copy, (key, value: unknown) => (key === 'loads' ? undefined : value)),
)

test('a copy made before loads what the built-in steps do, in its ways too, from a folder and from a file', () => {
  expect(Routine.parse(withKnownLoads(before))).toEqual(copy)
  const file = JSON.stringify({ afterrunRoutines: 1, routines: [before] })
  expect(readRoutineFile(file)).toEqual({ ok: true, routines: [copy] })
})

test('a step that tells its own loads keeps them, none too, and one without a known picture has none', () => {
  const [sit] = stepsOf(copy)
  const own = { ...copy, blocks: [{ steps: [{ ...sit, loads: [] }] }] }
  expect(stepsOf(Routine.parse(withKnownLoads(own)))[0]?.loads).toEqual([])
  const plain = { id: 'a', name: 'A', instruction: 'Stand.', work: { type: 'hold', seconds: 5 } }
  const unknown = { ...copy, blocks: [{ steps: [plain] }] }
  expect(stepsOf(Routine.parse(withKnownLoads(unknown)))[0]?.loads).toEqual([])
})

test('what is no routine is left for the check to refuse', () => {
  for (const given of [null, 7, 'text', [], { blocks: 3 }, { blocks: [null, { steps: [null, 'x'] }] }])
    expect(withKnownLoads(given)).toEqual(given)
})
