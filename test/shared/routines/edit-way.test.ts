// Edits of the easier and the harder way of a step.
import { expect, test } from 'vitest'
import { type EditedRoutine, newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import { editKind } from '../../../src/shared/routines/edit-step.ts'
import {
  addWay,
  changeWay,
  editWayField,
  editWayKind,
  removeWay,
} from '../../../src/shared/routines/edit-way.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'
import { stepInWay } from '../../../src/shared/routines/variant.ts'

/** The routine after one edit after the other. */
function after(from: Routine, ...edits: ((routine: Routine) => EditedRoutine)[]): Routine {
  return edits.reduce((routine, edit) => {
    const edited = edit(routine)
    if (!edited.ok) throw new Error(edited.problem)
    return edited.routine
  }, from)
}
const routine = newRoutine('own', [])
const easier = (edited: Routine) => stepsOf(edited)[0]?.easier

test('a way is added with words and the work of the step, and taken out again', () => {
  const added = after(routine, (old) => addWay(old, 'step', 'easier'))
  expect(easier(added)).toEqual({
    name: 'New step, easier',
    instruction: 'The same in a smaller range, only as far as it feels good.',
    figure: null,
    work: null,
    sides: null,
    loads: [],
  })
  expect(after(added, (old) => removeWay(old, 'step', 'easier'))).toEqual(routine)
})

test('its words are typed in and its work stays that of the step', () => {
  const edited = after(
    routine,
    (old) => addWay(old, 'step', 'easier'),
    (old) => editWayField(old, 'step', 'easier', 'name', 'Knee down'),
    (old) => editWayField(old, 'step', 'easier', 'instruction', 'Rest the knee.'),
    (old) => changeWay(old, 'step', 'easier', { figure: 'lunge' }),
  )
  expect(easier(edited)).toEqual({
    name: 'Knee down',
    instruction: 'Rest the knee.',
    figure: 'lunge',
    work: null,
    sides: null,
    loads: [],
  })
  expect([
    editWayField(edited, 'step', 'easier', 'name', ' '),
    editWayField(edited, 'step', 'easier', 'instruction', ''),
  ]).toEqual([
    { ok: false, problem: 'This way needs a name.' },
    { ok: false, problem: 'Say in a few words how it is done.' },
  ])
})

test('it can have work and sides of its own, and go back to those of the step', () => {
  const own = after(
    routine,
    (old) => addWay(old, 'step', 'easier'),
    (old) => editWayKind(old, 'step', 'easier', 'reps'),
    (old) => editWayField(old, 'step', 'easier', 'count', '6'),
    (old) => changeWay(old, 'step', 'easier', { sides: 'alternating' }),
  )
  const [step] = stepsOf(own)
  expect(step?.work).toEqual({ type: 'hold', seconds: 30 })
  expect(step?.easier && stepInWay(step, step.easier)).toMatchObject({
    work: { type: 'reps', count: 6, pace: 'tempo', phases: [{ label: null, holdSeconds: 10 }] },
    sides: 'alternating',
  })
  const back = after(own, (old) => editWayKind(old, 'step', 'easier', null))
  expect(easier(back)).toMatchObject({ work: null, sides: 'alternating' })
})

test('a hold in place of reps in turn is held on the left, then on the right', () => {
  const inTurn = after(
    routine,
    (old) => editKind(old, 'step', 'reps'),
    (old) => addWay(old, 'step', 'easier'),
    (old) => changeWay(old, 'step', 'easier', { sides: 'alternating' }),
    (old) => editWayKind(old, 'step', 'easier', 'hold'),
  )
  expect(easier(inTurn)).toMatchObject({ work: { type: 'hold', seconds: 10 }, sides: 'left_right' })
})

test('a harder way counts in what is too long for one routine', () => {
  const harder = after(
    routine,
    (old) => addWay(old, 'step', 'harder'),
    (old) => editWayKind(old, 'step', 'harder', 'reps_two'),
    (old) => editWayField(old, 'step', 'harder', 'count', '500'),
  )
  const rounds = { ...harder, blocks: harder.blocks.map((block) => ({ ...block, rounds: 3 })) }
  expect(editWayField(rounds, 'step', 'harder', 'count', '499')).toMatchObject({ ok: false })
})
