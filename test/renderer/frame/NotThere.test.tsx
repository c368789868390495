// @vitest-environment jsdom
// A journal that is missed: it is looked for again, or a new one begun, and what is in the way is said.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { NotThere } from '../../../src/renderer/frame/NotThere.tsx'
import { createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { fakeMain, windowClock } from '../../fakes/main.ts'

afterEach(cleanup)

const message =
  'A journal with 1,234 entries was open in /media/stick on 12 March 2026, and now there is none.'

async function asked() {
  const main = fakeMain()
  const client = createClient(main.carrier, windowClock)
  const given: unknown[] = []
  render(
    <ClientContext value={client}>
      <NotThere message={message} />
    </ClientContext>,
  )
  main.answerWith('folder.elsewhere', (input) => {
    given.push(input)
    return { ok: false, fault: 'conflict', message: 'There is another journal.', path: 'another' }
  })
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  return { main, given, press }
}

test('in a browser the path of where it is now is written, and another journal is opened only when that is said', async () => {
  const { main, given, press } = await asked()
  main.answers.set('window.folder', { ok: false, fault: 'not_found', message: 'Write the path.' })
  await press('It is elsewhere…')
  expect(screen.getByRole('button', { name: 'Open it there' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByLabelText('Folder of the journal'), ' /media/other ')
  await press('Open it there')
  expect(screen.getByRole('status').textContent).toBe('There is another journal.')
  await press('Open that one')
  await userEvent.type(screen.getByLabelText('Folder of the journal'), '/journal')
  expect(screen.getByRole('button', { name: 'Open it there' })).toBeTruthy()
  expect(given).toEqual([
    { path: '/media/other', another: false },
    { path: '/media/other', another: true },
  ])
})

test('on the desktop it is chosen in the dialog, and one that was left asks nothing', async () => {
  const { main, given, press } = await asked()
  main.answers.set('window.folder', { ok: true, value: { path: null } })
  await press('It is elsewhere…')
  expect([given, screen.queryByRole('textbox')]).toEqual([[], null])
  main.answers.set('window.folder', { ok: true, value: { path: '/media/stick' } })
  await press('It is elsewhere…')
  expect(given).toEqual([{ path: '/media/stick', another: false }])
  expect(screen.getByRole('button', { name: 'Open that one' })).toBeTruthy()
})

test('it says what was there, looks again when asked, and begins anew only when asked', async () => {
  const main = fakeMain()
  const client = createClient(main.carrier, windowClock)
  main.answers.set('folder.again', { ok: false, fault: 'absent', message })
  main.answers.set('folder.begin', { ok: false, fault: 'not_saved', message: 'The disk is read-only.' })
  render(
    <ClientContext value={client}>
      <NotThere message={message} />
    </ClientContext>,
  )
  expect(screen.getByRole('alert').textContent).toBe(message)
  expect(main.calls).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }))
  expect(screen.getByRole('status').textContent).toBe('It is still not there.')
  await userEvent.click(screen.getByRole('button', { name: 'Begin a new journal here' }))
  expect(screen.getByRole('status').textContent).toBe('The disk is read-only.')
  expect(main.calls).toEqual(['folder.again', 'folder.begin'])
})
