// Edits of where a step works.
import { expect, test } from 'vitest'
import {
  type EditedRoutine,
  editStep,
  newRoutine,
  stepsOf,
} from '../../../src/shared/routines/edit-routine.ts'
import {
  addServed,
  changeServed,
  editSides,
  removeServed,
  sidesServed,
} from '../../../src/shared/routines/edit-served.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'

const valid = (edited: EditedRoutine): Routine => {
  if (!edited.ok) throw new Error(edited.problem)
  return edited.routine
}
const serves = (routine: Routine) => stepsOf(routine)[0]?.serves
const plain = newRoutine('own', [])
const sided = valid(editStep(plain, 'step', (step) => ({ ...step, sides: 'left_right' })))

test('a place is added on the side it usually has', () => {
  const served = [
    addServed(plain, 'step', 'quads'),
    addServed(sided, 'step', 'quads'),
    addServed(sided, 'step', 'lower_back'),
  ]
  expect(served.map((edited) => serves(valid(edited)))).toEqual([
    [{ region: 'quads', on: 'both', phase: null }],
    [{ region: 'quads', on: 'same', phase: null }],
    [{ region: 'lower_back', on: 'middle', phase: null }],
  ])
})

test('one place is told on its side and in its position, the others stay; one is taken out', () => {
  const two = valid(addServed(valid(addServed(sided, 'step', 'hamstrings')), 'step', 'hip_flexors'))
  const told = valid(changeServed(two, 'step', 1, { on: 'other', phase: 0 }))
  expect(serves(told)).toEqual([
    { region: 'hamstrings', on: 'same', phase: null },
    { region: 'hip_flexors', on: 'other', phase: 0 },
  ])
  expect(serves(valid(removeServed(told, 'step', 0)))).toEqual([
    { region: 'hip_flexors', on: 'other', phase: 0 },
  ])
})

test('places take on a side when the step gets sides, keep it between rules with sides, and lose it again', () => {
  const both = valid(addServed(valid(addServed(plain, 'step', 'quads')), 'step', 'lower_back'))
  const left = valid(editSides(both, 'step', 'left_right'))
  const onSides = (routine: Routine) => serves(routine)?.map(({ on }) => on)
  expect([onSides(left), onSides(valid(editSides(left, 'step', 'none')))]).toEqual([
    ['same', 'middle'],
    ['both', 'middle'],
  ])
  const other = valid(changeServed(left, 'step', 0, { on: 'other' }))
  expect(onSides(valid(editSides(other, 'step', 'alternating')))).toEqual(['other', 'middle'])
})

test('sides are a choice only where the body and the step have them', () => {
  expect([
    sidesServed({ sides: 'none' }, 'calf'),
    sidesServed({ sides: 'alternating' }, 'calf'),
    sidesServed({ sides: 'left_right' }, 'abdominals'),
  ]).toEqual([['both'], ['same', 'other', 'both'], ['middle']])
})
