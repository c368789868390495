// @vitest-environment jsdom
// The keys that work on every page: each does what the list says of it, in no text field, and the menu bar's are left to it.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useShortcuts } from '../../../src/renderer/commands/use-shortcuts.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { appCommand, appCommandIds } from '../../../src/shared/commands/app-commands.ts'
import { openClient } from '../../fakes/main.ts'

beforeEach(() => {
  window.location.hash = ''
})
afterEach(cleanup)

function Page() {
  useShortcuts()
  return <input aria-label="Note" />
}

async function open() {
  const { client } = await openClient()
  const done: string[] = []
  const note = (words: string) => async () => {
    done.push(words)
    return null
  }
  render(
    <ClientContext value={{ ...client, undoLatest: note('undo'), redo: note('redo') }}>
      <Page />
    </ClientContext>,
  )
  const press = (
    key: string,
    held: { shiftKey?: boolean; altKey?: boolean } = {},
    on: Element = document.body,
  ) => !fireEvent.keyDown(on, { key, ctrlKey: true, ...held })
  return { done, press }
}

it('does what the list says of each key that the page hears', async () => {
  const { done, press } = await open()
  const led: string[] = []
  for (const id of appCommandIds)
    for (const { key, shift, heardBy } of appCommand(id).keys) {
      if (heardBy || id === 'undo' || id === 'redo') continue
      expect(press(key, { shiftKey: shift ?? false })).toBe(true)
      led.push(window.location.hash)
    }
  expect(led).toEqual(
    ['today', 'session', 'routines', 'journal', 'races', 'trends', 'settings'].map((page) => `#/${page}`),
  )
  press('z')
  press('Z', { shiftKey: true })
  press('y')
  expect(done).toEqual(['undo', 'redo', 'redo'])
})

it('leaves a text field its own undo, and goes to a page from it all the same', async () => {
  const { done, press } = await open()
  const field = screen.getByLabelText('Note')
  expect([press('z', {}, field), press('y', {}, field), press('4', {}, field)]).toEqual([false, false, true])
  expect([done, window.location.hash]).toEqual([[], '#/journal'])
})

it('leaves alone what is the menu bar’s, the browser’s, or pressed with Alt', async () => {
  const { press } = await open()
  expect([press('n'), press('o'), press(','), press('p'), press('1', { altKey: true })]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(window.location.hash).toBe('')
})
