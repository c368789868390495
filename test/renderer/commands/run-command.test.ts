// @vitest-environment jsdom
// What the menu bar does: undo and redo by where the cursor is, the rest by where it leads.
import { expect, it } from 'vitest'
import { obeyMenu } from '../../../src/renderer/commands/run-command.ts'
import { type AppCommand, appCommandIds } from '../../../src/shared/commands/app-commands.ts'

function chosen(does: AppCommand, activeElement: Element | null = document.body) {
  const done: string[] = []
  const note = (words: string) => async () => {
    done.push(words)
    return null
  }
  obeyMenu(does, {
    client: { undoLatest: note('journal undone'), redo: note('journal done again') },
    page: {
      activeElement,
      execCommand: (command: string) => {
        done.push(`text ${command}`)
        return true
      },
    },
    goTo: (href) => void done.push(href),
    print: () => void done.push('printed'),
  })
  return done
}

it('is about the journal outside a text field', () => {
  expect([chosen('undo'), chosen('redo', document.createElement('button'))]).toEqual([
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

it('leads to every page, and to what is to be written', () => {
  const others = appCommandIds.filter((does) => does !== 'undo' && does !== 'redo')
  expect(others.flatMap((does) => chosen(does))).toEqual([
    'printed',
    '#/today/new-workout',
    '#/today/check-in',
    '#/today/new-import',
    '#/today',
    '#/session',
    '#/routines',
    '#/journal',
    '#/races',
    '#/trends',
    '#/settings',
    '#/safety',
  ])
})
