// @vitest-environment jsdom
// The player's buttons: which are there, and where the focus goes when one of them goes.
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionPage } from '../../../../src/renderer/pages/session/SessionPage.tsx'
import { createClient } from '../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../src/renderer/state/use-app.ts'
import { act as actOn, advance } from '../../../../src/shared/session/engine.ts'
import type { SessionState } from '../../../../src/shared/session/state.ts'
import { defaultSettings } from '../../../../src/shared/settings/settings.ts'
import { fakeMain } from '../../../fakes/main.ts'
import { routineOf, started, wall } from '../../../shared/session/arbitrary.ts'

const now = (nowMs: number) => ({ nowMs, wall })
/** A rep that waits for Done, then a hold with a rest after it. */
const liftThenHold = routineOf([
  {
    id: 'lift',
    work: { type: 'reps', count: 1, phases: [{ holdSeconds: 3 }], pace: 'done' },
    getReadySeconds: 0,
  },
  { id: 'hold', work: { type: 'hold', seconds: 30 }, getReadySeconds: 0, restAfterSeconds: 10, comfort: '' },
  { id: 'last', work: { type: 'hold', seconds: 30 } },
])
const lifting = started(liftThenHold)
const holding = acted(lifting, { type: 'done' })
const resting = advance(holding, now(31_000))

function acted(state: SessionState, action: Parameters<typeof actOn>[1]): SessionState {
  const answer = actOn(state, action, now(0))
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

beforeEach(() => {
  window.location.hash = '#/session'
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open(session: SessionState, kind: 'browser' | 'desktop' = 'browser') {
  const none = {
    opening: '00000000-0000-4000-8000-00000000a11e',
    undo: null,
    redo: null,
    backupFailed: null,
    found: [],
    notSaved: null,
    folderPlace: { network: null, sync: null },
  }
  const host = { kind, timeZone: 'Europe/Berlin', dataFolder: '/data', version: '1', ...none }
  const settings = { ...defaultSettings, cues: { ...defaultSettings.cues, beeps: false } }
  const main = fakeMain({ host, settings, session: { session, nowMs: 0 } })
  main.answers.set('window.mini', { ok: true, value: { on: true } })
  const client = createClient(main.carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  render(
    <ClientContext value={client}>
      <SessionPage />
    </ClientContext>,
  )
  const become = (next: SessionState) =>
    act(async () => main.send({ type: 'session', now: { session: next, nowMs: 0 } }))
  return { become }
}

const nameOfFocused = () => document.activeElement?.getAttribute('aria-label')
const focus = (button: HTMLElement | undefined) => act(() => button?.focus())

test('a focused Done that goes hands the focus to Pause, and not to the button in its place', async () => {
  const { become } = await open(lifting)
  const done = screen.getByRole('button', { name: 'Done' })
  focus(done)
  await become(holding)
  expect([done.isConnected, nameOfFocused()]).toEqual([false, 'Pause'])
  focus(screen.getByRole('button', { name: '10 seconds more' }))
  await become(lifting)
  expect(nameOfFocused()).toBe('Pause')
})

test('the small player does the same', async () => {
  const { become } = await open(lifting, 'desktop')
  await act(async () => screen.getByRole('button', { name: /small/i }).click())
  const small = document.querySelector('.mini')
  const done = small?.querySelector<HTMLElement>('[aria-label="Done"]')
  focus(done ?? undefined)
  expect(nameOfFocused()).toBe('Done')
  await become(holding)
  expect([done?.isConnected, nameOfFocused(), small?.contains(document.activeElement)]).toEqual([
    false,
    'Pause',
    true,
  ])
})

test('a focus elsewhere stays when Done goes', async () => {
  const { become } = await open(lifting)
  focus(screen.getByRole('button', { name: 'Next' }))
  await become(holding)
  expect(nameOfFocused()).toBe('Next')
})

test('a step without its comfort line can be eased off by its button as by its key, a rest by neither', async () => {
  const { become } = await open(holding)
  expect(screen.queryByRole('button', { name: /^Ease off/ })).not.toBe(null)
  await become(resting)
  expect(screen.queryByRole('button', { name: /^Ease off/ })).toBe(null)
})
