// @vitest-environment jsdom
// The settings page saves each choice at once and says when it could not.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { SettingsPage } from '../../../../src/renderer/pages/settings/SettingsPage.tsx'
import { createClient } from '../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../src/renderer/state/use-app.ts'
import type { Answer } from '../../../../src/shared/base/answer.ts'
import type { Carrier } from '../../../../src/shared/contract/api.ts'
import { defaultSettings, type Settings } from '../../../../src/shared/settings/settings.ts'
import { newsOf } from '../../../fakes/main.ts'

afterEach(cleanup)

/** A host that answers each save when it is told to. */
async function openSettings(part: string) {
  const saves: { sent: Settings; answer: (answer: Answer<Settings>) => void }[] = []
  const snapshot = {
    journal: newsOf(0, []),
    settings: defaultSettings,
    routines: [],
    session: { session: { type: 'idle' }, nowMs: 0 },
    host: {
      kind: 'browser',
      timeZone: 'Europe/Berlin',
      dataFolder: '/home/runner/afterrun',
      folderPlace: { network: null, sync: null },
      opening: '00000000-0000-4000-8000-00000000a11e',
      version: '0.1.0',
      backupFailed: null,
      found: [],
      notSaved: null,
      undo: null,
      redo: null,
    },
  }
  const carrier: Carrier = {
    async call(method, input) {
      if (method === 'app.snapshot') return { ok: true, value: snapshot } as never
      const answer = new Promise<Answer<Settings>>((resolve) => {
        saves.push({ sent: input as Settings, answer: resolve })
      })
      return (await answer) as never
    },
    subscribe: () => () => {},
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  render(
    <ClientContext value={client}>
      <SettingsPage about={part} />
    </ClientContext>,
  )
  const acknowledge = (index: number) => {
    const save = saves[index]
    save?.answer({ ok: true, value: save.sent })
  }
  return { saves, acknowledge }
}

test('a choice is shown and sent at once, and Saved is said when it is', async () => {
  const { saves, acknowledge } = await openSettings('look')
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true)
  expect(saves.map(({ sent }) => sent)).toEqual([{ ...defaultSettings, theme: 'dark' }])
  expect(screen.queryByText('Saved')).toBe(null)
  acknowledge(0)
  expect(await screen.findByText('Saved')).toBeTruthy()
})

test('Saved is not said of a choice that is still being saved', async () => {
  const { acknowledge } = await openSettings('look')
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  acknowledge(0)
  expect(await screen.findByText('Saved')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Light' }))
  expect(screen.queryByText('Saved')).toBe(null)
  acknowledge(1)
  expect(await screen.findByText('Saved')).toBeTruthy()
})

test('choices made while one is being saved are saved together after it', async () => {
  const { saves, acknowledge } = await openSettings('cues')
  await userEvent.click(screen.getByRole('checkbox', { name: /Voice/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /Flash/ }))
  await userEvent.click(screen.getByRole('radio', { name: 'Strong' }))
  expect(saves).toHaveLength(1)
  acknowledge(0)
  await expect.poll(() => saves.length).toBe(2)
  expect(saves[1]?.sent).toEqual({
    ...defaultSettings,
    cues: { ...defaultSettings.cues, voice: true, flash: true, flashStrength: 'strong' },
  })
  acknowledge(1)
  expect(await screen.findByText('Saved')).toBeTruthy()
})

test('a refused day start keeps what was typed and says why beside it', async () => {
  const { saves } = await openSettings('look')
  const field = screen.getByLabelText<HTMLInputElement>('Day starts at')
  fireEvent.change(field, { target: { value: '13:00' } })
  fireEvent.blur(field)
  saves[0]?.answer({
    ok: false,
    fault: 'invalid',
    path: 'dayStartMinutes',
    message: 'A day can start at noon at the latest.',
  })
  expect((await screen.findByRole('alert')).textContent).toBe('A day can start at noon at the latest.')
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['13:00', 'true'])
  expect(screen.getByText(/before 4:00 am still belongs/)).toBeTruthy()
})
