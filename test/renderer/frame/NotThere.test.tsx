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
