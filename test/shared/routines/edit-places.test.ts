// Edits of where a step works and what it also loads.
import { expect, test } from 'vitest'
import {
  addPlace,
  changePlace,
  editSides,
  placesIn,
  removePlace,
  sidesServed,
} from '../../../src/shared/routines/edit-places.ts'
import { type EditedRoutine, editStep, newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import { addWay, changeWay } from '../../../src/shared/routines/edit-way.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'

const valid = (edited: EditedRoutine): Routine => {
  if (!edited.ok) throw new Error(edited.problem)
  return edited.routine
}
const serves = (routine: Routine) => stepsOf(routine)[0]?.serves
const plain = newRoutine('own', [])
const sided = valid(editStep(plain, 'step', (step) => ({ ...step, sides: 'left_right' })))

test('a place is added on the side it usually has', () => {
  const served = [
    addPlace(plain, 'step', 'serves', 'quads'),
    addPlace(sided, 'step', 'serves', 'quads'),
    addPlace(sided, 'step', 'serves', 'lower_back'),
  ]
  expect(served.map((edited) => serves(valid(edited)))).toEqual([
    [{ region: 'quads', on: 'both', phase: null }],
    [{ region: 'quads', on: 'same', phase: null }],
    [{ region: 'lower_back', on: 'middle', phase: null }],
  ])
})

test('one place is told on its side and in its position, the others stay; one is taken out', () => {
  const two = valid(
    addPlace(valid(addPlace(sided, 'step', 'serves', 'hamstrings')), 'step', 'serves', 'hip_flexors'),
  )
  const told = valid(changePlace(two, 'step', 'serves', 1, { on: 'other', phase: 0 }))
  expect(serves(told)).toEqual([
    { region: 'hamstrings', on: 'same', phase: null },
    { region: 'hip_flexors', on: 'other', phase: 0 },
  ])
  expect(serves(valid(removePlace(told, 'step', 'serves', 0)))).toEqual([
    { region: 'hip_flexors', on: 'other', phase: 0 },
  ])
})

test('places take on a side when the step gets sides, keep it between rules with sides, and lose it again', () => {
  const both = valid(
    addPlace(valid(addPlace(plain, 'step', 'serves', 'quads')), 'step', 'serves', 'lower_back'),
  )
  const left = valid(editSides(both, 'step', 'left_right'))
  const onSides = (routine: Routine) => serves(routine)?.map(({ on }) => on)
  expect([onSides(left), onSides(valid(editSides(left, 'step', 'none')))]).toEqual([
    ['same', 'middle'],
    ['both', 'middle'],
  ])
  const other = valid(changePlace(left, 'step', 'serves', 0, { on: 'other' }))
  expect(onSides(valid(editSides(other, 'step', 'alternating')))).toEqual(['other', 'middle'])
})

test('sides are a choice only where the body and the step have them', () => {
  expect([
    sidesServed({ sides: 'none' }, 'calf'),
    sidesServed({ sides: 'alternating' }, 'calf'),
    sidesServed({ sides: 'left_right' }, 'abdominals'),
  ]).toEqual([['both'], ['same', 'other', 'both'], ['middle']])
})

test('what a step also loads is edited beside where it works, and each way has loads of its own', () => {
  const loaded = valid(addPlace(plain, 'step', 'loads', 'knee_joint'))
  const eased = valid(addWay(loaded, 'step', 'easier'))
  const edited = valid(
    removePlace(valid(addPlace(eased, 'step', 'easier', 'lower_back')), 'step', 'easier', 0),
  )
  const [step] = stepsOf(edited)
  expect(step && [placesIn(step, 'serves'), placesIn(step, 'loads'), placesIn(step, 'easier')]).toEqual([
    [],
    [{ region: 'knee_joint', on: 'both', phase: null }],
    [{ region: 'lower_back', on: 'middle', phase: null }],
  ])
  expect(step && placesIn(step, 'harder')).toEqual([])
})

test('loads take on a side with the step, and those of a way with the way', () => {
  const loaded = valid(addPlace(plain, 'step', 'loads', 'knee_joint'))
  const eased = valid(addWay(loaded, 'step', 'easier'))
  const onSides = (routine: Routine, list: 'loads' | 'easier') =>
    stepsOf(routine).flatMap((step) => placesIn(step, list).map(({ on }) => on))
  const both = valid(editSides(eased, 'step', 'left_right'))
  expect([onSides(both, 'loads'), onSides(both, 'easier')]).toEqual([['same'], ['same']])
  const way = valid(changeWay(both, 'step', 'easier', { sides: 'none' }))
  expect([onSides(way, 'loads'), onSides(way, 'easier')]).toEqual([['same'], ['both']])
  const back = valid(changeWay(way, 'step', 'easier', { sides: null }))
  expect(onSides(back, 'easier')).toEqual(['same'])
})
