// The right-click menu in and beside text fields.
import { expect, test } from 'vitest'
import { textMenu } from '../../../src/main/shell/context-menu.ts'

const all = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canSelectAll: true,
}
const none = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canSelectAll: false,
}
const pressed = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: all,
}
const ports = { replaceWord() {}, learnWord() {} }
const labels = (...args: Parameters<typeof textMenu>) => textMenu(...args).flatMap(({ label }) => label ?? [])

test('a field offers all that can be done with its text', () => {
  expect(labels(pressed, ports)).toEqual(['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all'])
  expect(textMenu({ ...pressed, editFlags: none }, ports).filter(({ enabled }) => enabled === true)).toEqual(
    [],
  )
})

test('elsewhere only what is marked is copied, and nothing opens where nothing is', () => {
  expect(labels({ ...pressed, isEditable: false, selectionText: 'calf 3' }, ports)).toEqual(['Copy'])
  expect(textMenu({ ...pressed, isEditable: false }, ports)).toEqual([])
})

test('a misspelled word is replaced by a suggestion, or learnt', () => {
  const done: string[] = []
  const menu = textMenu(
    { ...pressed, misspelledWord: 'clave', dictionarySuggestions: ['calve', 'calves'] },
    {
      replaceWord: (word) => done.push(`replaced by ${word}`),
      learnWord: (word) => done.push(`learnt ${word}`),
    },
  )
  expect(menu.slice(0, 3).map(({ label }) => label)).toEqual(['calve', 'calves', 'Learn “clave”'])
  for (const item of menu.slice(1, 3)) (item.click as () => void)()
  expect(done).toEqual(['replaced by calves', 'learnt clave'])
  expect(labels({ ...pressed, misspelledWord: 'xq' }, ports)[0]).toBe('No suggestions')
})
