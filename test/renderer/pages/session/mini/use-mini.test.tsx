// @vitest-environment jsdom
// The small player is asked for on the desktop for as long as it is shown, opened by the browser where that can, and else not offered.
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useMini } from '../../../../../src/renderer/pages/session/mini/use-mini.ts'
import type { Ready } from '../../../../../src/renderer/state/app-state.ts'
import { createClient } from '../../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import type { Carrier, Snapshot } from '../../../../../src/shared/contract/api.ts'
import { fakeServices } from '../../../../fakes/services.ts'
import { snapshotIn } from '../../../../fakes/snapshots.ts'

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(window, 'documentPictureInPicture')
})

async function open(kind: Snapshot['host']['kind'], refuses = false) {
  const { services } = fakeServices()
  const asked: unknown[] = []
  const carrier: Carrier = {
    async call(method, input) {
      if (method === 'window.mini') {
        asked.push(input)
        if (refuses) return { ok: false, fault: 'not_found', message: 'It cannot be made small.' }
        return { ok: true, value: input } as never
      }
      const value = snapshotIn(await services['app.snapshot']({}))
      return { ok: true, value: { ...value, host: { ...value.host, kind } } } as never
    },
    subscribe: () => () => {},
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ClientContext value={client}>{children}</ClientContext>
  )
  const { result, unmount } = renderHook(() => useMini(), { wrapper })
  const toggle = () => act(async () => result.current.toggle?.())
  return { client, asked, result, toggle, unmount }
}

/** A browser that opens a window when it is let to. */
function browserWithWindows() {
  let letOpen = (_: Window | null) => {}
  const opening = new Promise<Window>((resolve, reject) => {
    letOpen = (opened) => (opened ? resolve(opened) : reject(new DOMException('Not now.')))
  })
  Object.assign(window, { documentPictureInPicture: { requestWindow: () => opening } })
  let closed = 0
  const page = document.implementation.createHTMLDocument()
  const close = () => {
    closed += 1
  }
  const opened = Object.assign(new EventTarget(), { document: page, close })
  return { opened: opened as unknown as Window, letOpen, timesClosed: () => closed }
}

test('on the desktop one press asks for it, the next takes it back', async () => {
  const { asked, result, toggle } = await open('desktop')
  await toggle()
  expect([result.current.place.type, asked]).toEqual(['here', [{ on: true }]])
  await toggle()
  expect([result.current.place.type, asked]).toEqual(['away', [{ on: true }, { on: false }]])
})

test('a player that goes takes the small window of the desktop back', async () => {
  const { asked, toggle, unmount } = await open('desktop')
  await toggle()
  unmount()
  expect(asked).toEqual([{ on: true }, { on: false }])
})

test('where the desktop refuses, the full player stays and the reason is said', async () => {
  const { client, result, toggle } = await open('desktop', true)
  await toggle()
  expect(result.current.place.type).toBe('away')
  expect((client.state() as Ready).toast?.text).toBe('It cannot be made small.')
})

test('a browser without such windows offers none', async () => {
  const { result } = await open('browser')
  expect(result.current.toggle).toBe(null)
})

test('the window of the browser closes with the player, and its own cross brings the full player back', async () => {
  const { opened, letOpen, timesClosed } = browserWithWindows()
  const { asked, result, toggle, unmount } = await open('browser')
  letOpen(opened)
  await toggle()
  expect(result.current.place).toEqual({ type: 'beside', window: opened })
  act(() => void opened.dispatchEvent(new Event('pagehide')))
  expect(result.current.place.type).toBe('away')
  await toggle()
  unmount()
  expect([timesClosed() > 0, asked]).toEqual([true, []])
})

test('a window that opens after the player has gone is closed at once', async () => {
  const { opened, letOpen, timesClosed } = browserWithWindows()
  const { toggle, unmount } = await open('browser')
  const pressed = toggle()
  unmount()
  letOpen(opened)
  await pressed
  expect(timesClosed()).toBe(1)
})

test('a browser that does not open it is said to', async () => {
  const { letOpen } = browserWithWindows()
  const { client, result, toggle } = await open('browser')
  letOpen(null)
  await toggle()
  expect(result.current.place.type).toBe('away')
  expect((client.state() as Ready).toast?.text).toBe('The browser did not open a small window.')
})
