// @vitest-environment jsdom
// What Undo and Redo of the menu bar do, by where the cursor is.
import { expect, it } from 'vitest'
import { obeyMenu } from '../../../src/renderer/commands/menu-command.ts'

function chosen(does: 'undo' | 'redo', activeElement: Element | null) {
  const done: string[] = []
  const client = {
    undoLatest: async () => {
      done.push('journal undone')
      return null
    },
    redo: async () => {
      done.push('journal done again')
      return null
    },
  }
  const execCommand = (command: string) => {
    done.push(`text ${command}`)
    return true
  }
  obeyMenu(does, client, { activeElement, execCommand })
  return done
}

it('is about the journal outside a text field', () => {
  expect([chosen('undo', document.body), chosen('redo', document.createElement('button'))]).toEqual([
    ['journal undone'],
    ['journal done again'],
  ])
})

it('is about the letters in a text field, and leaves the journal alone', () => {
  expect([
    chosen('undo', document.createElement('input')),
    chosen('redo', document.createElement('textarea')),
  ]).toEqual([['text undo'], ['text redo']])
})
