// @vitest-environment jsdom
// The line about saving says where what was written is kept, and calls no shared folder this computer's own.
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SaveState } from '../../../src/renderer/frame/SaveState.tsx'
import { createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { fakeMain, windowClock } from '../../fakes/main.ts'
import { snapshot } from '../../fakes/services.ts'

afterEach(cleanup)

test.each([
  [{ network: null, sync: null }, 'Kept on this computer only'],
  [{ network: 'NFS', sync: null }, 'Kept in a network folder'],
  [{ network: null, sync: 'Dropbox' }, 'Kept in a folder that Dropbox syncs'],
])('of a folder in %o it says: %s', async (folderPlace, text) => {
  const main = fakeMain({ host: { ...snapshot.host, folderPlace } })
  const client = createClient(main.carrier, windowClock)
  await client.load()
  render(
    <ClientContext value={client}>
      <SaveState />
    </ClientContext>,
  )
  expect(screen.getByRole('status').textContent).toBe(text)
})
