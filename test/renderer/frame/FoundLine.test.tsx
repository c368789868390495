// @vitest-environment jsdom
// What was found of the files stands above the page as news, not as something unsaved, until it is read.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { FoundLine } from '../../../src/renderer/frame/FoundLine.tsx'
import { SaveState } from '../../../src/renderer/frame/SaveState.tsx'
import { createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { fakeMain, windowClock } from '../../fakes/main.ts'
import { snapshot } from '../../fakes/services.ts'

afterEach(cleanup)

const healed = 'The file meta.json was missing. It was made anew.'

async function drawn(host: Partial<typeof snapshot.host>) {
  const main = fakeMain({ host: { ...snapshot.host, ...host } })
  const client = createClient(main.carrier, windowClock)
  await client.load()
  render(
    <ClientContext value={client}>
      <SaveState />
      <FoundLine />
    </ClientContext>,
  )
  return { main, client }
}

test('what was healed is told beside a journal of which everything is saved, and goes once it is read', async () => {
  const { main } = await drawn({ found: [healed] })
  expect(screen.getByText('Kept on this computer only')).toBeTruthy()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([healed])
  main.answers.set('app.read', { ok: true, value: {} })
  await userEvent.click(screen.getByRole('button', { name: 'I have read this' }))
  expect(main.calls).toContain('app.read')
  act(() => main.send({ type: 'found', found: [] }))
  expect(screen.queryByRole('region', { name: 'About your files' })).toBeNull()
})

test('what is found while the app runs is told as well', async () => {
  const { main } = await drawn({})
  expect(screen.queryByRole('listitem')).toBeNull()
  act(() => main.send({ type: 'found', found: [healed] }))
  expect(screen.getByRole('listitem').textContent).toBe(healed)
})

test('where nothing can be saved each window says so from its beginning, and again once the connection is back', async () => {
  const { client, main } = await drawn({ notSaved: 'Nothing can be saved yet.' })
  const line = () => screen.getByText('Not saved. Nothing can be saved yet.')
  expect(line().getAttribute('role')).toBe('alert')
  main.answers.set('journal.remove', { ok: false, fault: 'not_found', message: 'It is gone.' })
  await act(async () => void (await client.remove('00000000-0000-4000-8000-000000000001', 'Removed.')))
  await act(() => client.load())
  expect(line()).toBeTruthy()
})
