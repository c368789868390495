// @vitest-environment jsdom
// A page that cannot be drawn leaves the rail, the other pages and what is running alone.
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../src/renderer/App.tsx'
import { fetchPage } from '../../src/renderer/page-chunks.ts'
import type { ClientState, Ready } from '../../src/renderer/state/app-state.ts'
import { createEndDrafts, EndDraftsContext } from '../../src/renderer/state/end-drafts.ts'
import { ClientContext } from '../../src/renderer/state/use-app.ts'
import { fakeKeptText } from '../fakes/kept-text.ts'
import { openClient } from '../fakes/main.ts'

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  // This window is never idle: a page that is fetched ahead may come when the test is over.
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The app with a journal that cannot be read: a bug that every page of the journal falls over. */
async function openBroken(hash: string) {
  window.location.hash = hash
  for (const page of ['today', 'settings', 'journal'] as const) await fetchPage({ page, about: null })
  const { client, ready } = await openClient()
  const journal = {
    rev: 0,
    get months(): never {
      throw new Error('a bug')
    },
  }
  const broken = { ...ready(), journal } as unknown as Ready
  render(
    <ClientContext value={{ ...client, state: () => broken }}>
      <EndDraftsContext value={createEndDrafts(fakeKeptText())}>
        <App />
      </EndDraftsContext>
    </ClientContext>,
    { onCaughtError: () => {} },
  )
}

const goTo = (hash: string) =>
  act(async () => {
    window.location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })

it('keeps the rail where a page fails, and opens the other pages', async () => {
  await openBroken('#/today')
  expect((await screen.findByRole('alert')).textContent).toContain('This page could not be drawn')
  await goTo('#/settings')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings')
  await goTo('#/journal')
  expect((await screen.findByRole('alert')).textContent).toContain('This page could not be drawn')
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeTruthy()
})

it.each([true, false])(
  'keeps the same rail as the journal opens, so that a press on it is not lost, and who is in it (%j) stays there',
  async (isInRail) => {
    window.location.hash = '#/settings'
    await fetchPage({ page: 'settings', about: null })
    const { client, ready } = await openClient()
    let state: ClientState = { type: 'loading' }
    const told = new Set<() => void>()
    const watch = (listener: () => void) => {
      told.add(listener)
      return () => told.delete(listener)
    }
    render(
      <ClientContext value={{ ...client, state: () => state, watch }}>
        <EndDraftsContext value={createEndDrafts(fakeKeptText())}>
          <App />
        </EndDraftsContext>
      </ClientContext>,
    )
    expect(screen.getByRole('status').textContent).toBe('Opening your journal…')
    const link = screen.getByRole('link', { name: 'Journal' })
    if (isInRail) act(() => link.focus())
    await act(async () => {
      state = ready()
      for (const listener of told) listener()
    })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings')
    expect(screen.getByRole('link', { name: 'Journal' })).toBe(link)
    expect(document.activeElement).toBe(isInRail ? link : screen.getByRole('heading', { level: 1 }))
  },
)
