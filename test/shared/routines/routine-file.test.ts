// A file of routines: what is written can be read again, and a fault is named with its path.
import { expect, test } from 'vitest'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import { copyRoutine, newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { readRoutineFile } from '../../../src/shared/routines/routine-file.ts'
import { routineFileText } from '../../../src/shared/routines/routine-file-text.ts'

const routines = [copyRoutine(mobilityThree, 'own-1', []), newRoutine('own-2', [])]
const file = (content: object) => readRoutineFile(JSON.stringify({ afterrunRoutines: 1, ...content }))

test('what is exported is read again as it was', () => {
  expect(readRoutineFile(routineFileText(routines))).toEqual({ ok: true, routines })
})

test('a routine that calls itself built in becomes the runner’s own', () => {
  const [first] = routines
  expect(file({ routines: [{ ...first, builtIn: true }] })).toEqual({ ok: true, routines: [first] })
})

test('a fault is told with the path of where it is', () => {
  const [first] = routines
  const tooLong = structuredClone(routines[1])
  if (tooLong?.blocks[0]?.steps[0]) tooLong.blocks[0].steps[0].work = { type: 'hold', seconds: 9999 }
  expect([
    readRoutineFile(null),
    readRoutineFile('not json'),
    readRoutineFile('{"afterrunRoutines":2,"routines":[]}'),
    file({ routines: [] }),
    file({ routines: [first, tooLong] }),
    file({ routines: [first, first] }),
    file({ routines: [mobilityThree] }),
  ]).toEqual([
    fault('', 'This file is not a file of routines: it holds no JSON.'),
    fault('', 'This file is not a file of routines: it holds no JSON.'),
    at('afterrunRoutines', 'This file is from another version of Afterrun.'),
    at('routines', 'There is no routine in this file.'),
    at('routines.1.blocks.0.steps.0.work.seconds', 'A hold is at most 3600 s.'),
    at('routines.1.id', 'Two routines have the id "own-1".'),
    at('routines.0.id', '"mobility-three" is a built-in routine, which stays as it is.'),
  ])
})

test('a field that no routine has is refused with its path, wherever it stands', () => {
  const [first] = routines
  const block = first?.blocks[0]
  const step = block?.steps[0]
  const withStep = (change: object) => ({ ...first, blocks: [{ ...block, steps: [{ ...step, ...change }] }] })
  const spoilt = [
    { ...first, sumary: 'Slow.' },
    { ...first, blocks: [{ ...block, restBetwenSeconds: 30 }] },
    withStep({ restAfter: 20 }),
    withStep({ work: { type: 'hold', seconds: 20, paces: 'tempo' } }),
    withStep({ serves: [{ region: 'quads', on: 'same', fase: 1 }] }),
    withStep({ easier: { name: 'Softer', instruction: 'Less far.', figur: 'lunge' } }),
  ]
  expect(spoilt.map((routine) => file({ routines: [routine] }))).toEqual([
    at('routines.0.sumary', 'A routine has no field "sumary".'),
    at('routines.0.blocks.0.restBetwenSeconds', 'A routine has no field "restBetwenSeconds".'),
    at('routines.0.blocks.0.steps.0.restAfter', 'A routine has no field "restAfter".'),
    at('routines.0.blocks.0.steps.0.work.paces', 'A routine has no field "paces".'),
    at('routines.0.blocks.0.steps.0.serves.0.fase', 'A routine has no field "fase".'),
    at('routines.0.blocks.0.steps.0.easier.figur', 'A routine has no field "figur".'),
  ])
})

test('fields that may be left out are filled in, and what the app has stored opens with a field it does not know', () => {
  const least = { id: 'own-3', name: 'Wall sit', family: 'other' }
  const step = { id: 'sit', name: 'Wall sit', work: { type: 'hold', seconds: 20 } }
  const routine = { ...least, blocks: [{ steps: [step] }] }
  expect(file({ routines: [routine] })).toEqual({ ok: true, routines: [Routine.parse(routine)] })
  expect(Routine.parse({ ...routine, later: true })).toEqual(Routine.parse(routine))
})

function fault(path: string, message: string) {
  return { ok: false, message, path }
}
function at(path: string, message: string) {
  return fault(path, `This file of routines has a fault at ${path}: ${message}`)
}
