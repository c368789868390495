// What every window is made with.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { groundColour, windowOptions } from '../../../src/main/shell/window-options.ts'

const look = {
  preload: '/preload.cjs',
  icon: '/icon.png',
  isDark: false,
  isBeingWritten: false,
  isMac: false,
  bounds: { width: 900, height: 700 },
}

test('a window is isolated, sandboxed and hidden until it is drawn', () => {
  const options = windowOptions({ ...look, isDark: true })
  expect(options).toMatchObject({
    show: false,
    icon: '/icon.png',
    width: 900,
    height: 700,
    minWidth: 380,
    backgroundColor: '#121518',
    webPreferences: {
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  })
})

test('spelling is checked only where no dictionary has to be fetched for it', () => {
  expect(windowOptions({ ...look, isMac: true }).webPreferences?.spellcheck).toBe(true)
})

test('the developer tools are there only while the app is being written', () => {
  const options = windowOptions({ ...look, isBeingWritten: true })
  expect(options.webPreferences?.devTools).toBe(true)
})

test('a window is coloured like the ground of its page', () => {
  const tokens = readFileSync(resolve(import.meta.dirname, '../../../src/renderer/styles/tokens.css'), 'utf8')
  expect(tokens).toContain(`--ground: light-dark(${groundColour(false)}, ${groundColour(true)})`)
})
