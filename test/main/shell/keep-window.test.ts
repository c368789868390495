// A window that is closed leaves its place, size, state and page for the next start.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type KeptWindow, keepWindow, keptPlace, windowFile } from '../../../src/main/shell/keep-window.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterrun-window-'))
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }))

const bounds = { x: 10, y: 20, width: 900, height: 700 }

/** A window that can be closed by hand. */
function fakeWindow(now: { isMaximized?: boolean; isFullScreen?: boolean; isAlwaysOnTop?: boolean } = {}) {
  let close = () => {}
  const window: KeptWindow = {
    isMaximized: () => now.isMaximized ?? false,
    isFullScreen: () => now.isFullScreen ?? false,
    isAlwaysOnTop: () => now.isAlwaysOnTop ?? false,
    getNormalBounds: () => bounds,
    on: (_, then) => {
      close = then
    },
    webContents: { getURL: () => 'app://window/#/trends' },
  }
  return { window, close: () => close() }
}

test('it is opened again as it was closed', () => {
  const file = windowFile(join(folder, 'profile'))
  expect(keptPlace(file)).toBe(null)
  const { window, close } = fakeWindow({ isMaximized: true })
  keepWindow(window, file, () => {})
  close()
  expect(keptPlace(file)).toEqual({ bounds, state: 'maximized', page: '#/trends' })
})

test('small over others it does not count, and the place before stays', () => {
  const file = windowFile(join(folder, 'profile'))
  for (const now of [{}, { isAlwaysOnTop: true, isMaximized: true }]) {
    const { window, close } = fakeWindow(now)
    keepWindow(window, file, () => {})
    close()
  }
  expect(keptPlace(file)?.state).toBe('normal')
})

test('a place that cannot be written is reported, and nothing is thrown into the closing', () => {
  const inTheWay = join(mkdtempSync(join(tmpdir(), 'afterrun-window-')), 'file')
  writeFileSync(inTheWay, '')
  const reported: unknown[] = []
  const { window, close } = fakeWindow()
  keepWindow(window, windowFile(inTheWay), (error) => reported.push(error))
  close()
  expect([reported.length, readFileSync(inTheWay, 'utf8')]).toEqual([1, ''])
})
