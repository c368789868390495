// Edits of one step: what is typed into its fields, and the change of its kind.
import { expect, test } from 'vitest'
import { newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import {
  editField,
  editKind,
  fieldText,
  kindOf,
  readNumber,
  type StepField,
  type WorkKind,
} from '../../../src/shared/routines/edit-step.ts'
import type { Routine, Step, Work } from '../../../src/shared/routines/routine.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'

const routine = newRoutine('own', [])
const only = (one: Routine) => stepsOf(one)[0] as Step

function inKind(...kinds: WorkKind[]): Routine {
  return kinds.reduce((one, kind) => {
    const edited = editKind(one, 'step', kind)
    return edited.ok ? edited.routine : one
  }, routine)
}
function typed(one: Routine, field: StepField, text: string): string {
  const edited = editField(one, 'step', field, text)
  return edited.ok ? fieldText(only(edited.routine), field) : edited.problem
}

test('what is typed into a field stands in the step', () => {
  const twoPositions = inKind('reps_two')
  const asked: [StepField, string][] = [
    ['name', 'Calf raise'],
    ['instruction', 'Up, then slowly down.'],
    ['comfort', 'Hold on to a wall.'],
    ['count', '12'],
    ['firstHold', ' 4 '],
    ['secondHold', '6'],
    ['firstLabel', 'Up'],
    ['secondLabel', 'Down'],
    ['getReadySeconds', '0'],
    ['switchSeconds', '7'],
    ['moveSeconds', '3'],
    ['restAfterSeconds', '30'],
  ]
  expect(asked.map(([field, text]) => typed(twoPositions, field, text))).toEqual(
    asked.map(([, text]) => text.trim()),
  )
  expect(typed(routine, 'seconds', '45')).toBe('45')
  expect(typed(twoPositions, 'firstLabel', ' ')).toBe('')
})

test('what cannot be taken is refused in the words of its rule', () => {
  const reps = inKind('reps')
  expect([
    typed(reps, 'count', ''),
    typed(reps, 'count', '7,5'),
    typed(reps, 'count', '0'),
    typed(reps, 'count', '501'),
    typed(routine, 'seconds', 'ten'),
    typed(routine, 'seconds', '0'),
    typed(routine, 'getReadySeconds', '121'),
    typed(routine, 'name', '   '),
    typed(routine, 'comfort', 'x'.repeat(201)),
  ]).toEqual([
    'Reps are a whole number.',
    'Reps are a whole number.',
    'At least 1 rep.',
    'At most 500 reps.',
    'A hold is a whole number of seconds.',
    'A hold is at least 1 s.',
    'Get ready is at most 120 s.',
    'A step needs a name.',
    'At most 200 characters.',
  ])
})

test('a kind keeps what it shares with the one before', () => {
  const work = (...kinds: WorkKind[]): Work => only(inKind(...kinds)).work
  expect([work('flow'), work('reps'), work('reps', 'reps_two'), work('reps', 'hold')]).toEqual([
    { type: 'flow', seconds: 30 },
    { type: 'reps', count: 10, pace: 'tempo', phases: [{ label: null, holdSeconds: 10 }] },
    {
      type: 'reps',
      count: 10,
      pace: 'tempo',
      phases: [
        { label: null, holdSeconds: 10 },
        { label: null, holdSeconds: 10 },
      ],
    },
    { type: 'hold', seconds: 10 },
  ])
  expect(kindOf(only(inKind('reps', 'reps_two', 'reps')))).toBe('reps')
})

test('a hold is never done in turn', () => {
  const reps = inKind('reps')
  const [block] = reps.blocks
  const inTurn = { ...only(reps), sides: 'alternating' as const }
  const alternating: Routine = { ...reps, blocks: block ? [{ ...block, steps: [inTurn] }] : [] }
  const edited = editKind(alternating, 'step', 'hold')
  expect(edited.ok && only(edited.routine).sides).toBe('left_right')
})

test('numbers are read with point or comma, and nothing else is a number', () => {
  expect(['12', ' 7 ', '1,5', '1.5', '', '1e3', '12 s', '-3'].map(readNumber)).toEqual([
    12,
    7,
    1.5,
    1.5,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    -3,
  ])
})
