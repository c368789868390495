// The editor's way back and forth, with the texts that stand in its fields.
import { expect, test } from 'vitest'
import {
  type History,
  historyOf,
  redone,
  undone,
  withEdit,
  withFieldLeft,
  withTyping,
} from '../../../../../src/renderer/pages/routines/editor/history.ts'
import { editFacts, newRoutine } from '../../../../../src/shared/routines/edit-routine.ts'
import type { Routine } from '../../../../../src/shared/routines/routine.ts'

const begun = historyOf(newRoutine('own', []))
const named = (name: string): Routine => ({ ...begun.present.routine, name })
const typeName = (history: History, text: string) =>
  withTyping(history, 'name', text, editFacts(history.present.routine, { name: text }))
const names = ({ past, present, future }: History) => [
  past.map(({ routine }) => routine.name),
  present.routine.name,
  future.map(({ routine }) => routine.name),
]

test('all letters typed in one field are one step back, and leaving the field ends it', () => {
  const typed = typeName(typeName(begun, 'E'), 'Ev')
  expect(names(typed)).toEqual([['New routine'], 'Ev', []])
  expect(names(typeName(withFieldLeft(typed), 'Eve'))).toEqual([['New routine', 'Ev'], 'Eve', []])
})

test('a text that cannot be taken stays in its field beside the last valid routine', () => {
  const emptied = withFieldLeft(typeName(typeName(begun, 'Evening'), ' '))
  expect([emptied.present.routine.name, emptied.present.texts]).toEqual([
    'Evening',
    { name: { text: ' ', problem: 'A routine needs a name.' } },
  ])
})

test('a text that was taken shows as it was typed until the field is left', () => {
  const typed = typeName(begun, 'Evening ')
  expect([typed.present.routine.name, typed.present.texts, withFieldLeft(typed).present.texts]).toEqual([
    'Evening',
    { name: { text: 'Evening ', problem: null } },
    {},
  ])
})

test('undo and redo go back and forth, and a new edit ends what could be redone', () => {
  const edited = withEdit(withEdit(begun, named('A')), named('B'))
  const back = undone(undone(undone(edited)))
  expect(names(back)).toEqual([[], 'New routine', ['A', 'B']])
  expect(names(redone(redone(redone(back))))).toEqual([['New routine', 'A'], 'B', []])
  expect(names(withEdit(undone(edited), named('C')))).toEqual([['New routine', 'A'], 'C', []])
})

test('undo and redo bring back a text that was taken as it stands in the routine, and a refused one as typed', () => {
  const typed = typeName(begun, 'Evening ')
  const refused = typeName(withFieldLeft(typed), ' ')
  const texts = ({ present }: History) => present.texts
  expect(texts(undone(withEdit(typed, named('B'))))).toEqual({})
  expect(texts(redone(undone(typed)))).toEqual({})
  expect(texts(redone(undone(refused)))).toEqual({ name: { text: ' ', problem: 'A routine needs a name.' } })
})
