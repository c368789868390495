// @vitest-environment jsdom
// What the line about the last thing done and the card of the journal offer, with a client on a main that keeps a history.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { createJournalService } from '../../../src/main/service/journal-service.ts'
import { Toast } from '../../../src/renderer/frame/Toast.tsx'
import { readAnswer } from '../../../src/renderer/link/written.ts'
import { UndoCard } from '../../../src/renderer/pages/journal/UndoCard.tsx'
import { createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { AppEvent, Carrier } from '../../../src/shared/contract/api.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import { handClock } from '../../fakes/later.ts'
import { aNight } from '../../fakes/records.ts'
import { fakeServices } from '../../fakes/services.ts'
import { memoryStore } from '../../fakes/store.ts'

afterEach(cleanup)

async function open() {
  const listeners: ((event: AppEvent) => void)[] = []
  const store = memoryStore()
  const journal = createJournalService(store, (edited) => {
    for (const listener of listeners) listener({ type: 'change', ...edited })
  })
  const services = {
    ...fakeServices().services,
    'journal.save': journal.save,
    'journal.remove': journal.remove,
    'journal.undo': journal.undo,
    'journal.redo': journal.redo,
  }
  const carrier: Carrier = {
    call: async (method, input) => readAnswer((await services[method](input as never)) as Answer<never>),
    subscribe: (listener) => {
      listeners.push(listener)
      return () => {}
    },
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  const { later, turnTo } = handClock()
  render(
    <ClientContext value={client}>
      <Toast later={later} />
      <UndoCard />
    </ClientContext>,
  )
  const press = (name: RegExp) =>
    act(async () => fireEvent.click(screen.getAllByRole('button', { name }).at(0) as HTMLElement))
  const buttons = () =>
    screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent)
  return { client, store, press, buttons, turnTo }
}

const night = aNight(1, '2026-11-22')

it('stands for ten seconds and goes by itself', async () => {
  const { client, turnTo } = await open()
  await act(() => client.save(night))
  await act(() => client.remove(night.id, 'Deleted Night.'))
  act(() => turnTo(9_999))
  expect(screen.queryByText('Deleted Night.')).not.toBeNull()
  act(() => turnTo(10_000))
  expect(screen.queryByText('Deleted Night.')).toBeNull()
})

it('offers no undo any more for what was said once something else was written', async () => {
  const { client, press, store } = await open()
  await act(() => client.save(night))
  await act(() => client.remove(night.id, 'Deleted Night.'))
  await press(/^Undo/)
  expect(allRecords(store.journal())).toHaveLength(1)
  await act(() => client.remove(night.id, 'Deleted Night.'))
  await act(() => client.save(aNight(2, '2026-11-23')))
  expect(screen.getByRole('status').textContent).toBe('Deleted Night.')
})

it('offers redo in the line after an undo, and undo and redo in words on the card', async () => {
  const { client, press, buttons } = await open()
  await act(() => client.save(night))
  await act(() => client.save({ ...night, sleptMinutes: 480 }))
  await press(/^Undo/)
  expect(buttons()).toEqual(['RedoCtrl Shift Z', 'Close this message', 'UndoCtrl Z', 'RedoCtrl Shift Z'])
  expect(screen.getByText(/^Added “Slept 7 h 20” on .*22/)).toBeTruthy()
  expect(screen.getByText(/^Taken back: changed “Slept 7 h 20” to “Slept 8 h” on .*22/)).toBeTruthy()
  await press(/^Redo/)
  expect(screen.getByText('Done again.')).toBeTruthy()
})
