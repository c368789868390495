// The one place that makes windows.
import { BrowserWindow, dialog, Menu } from 'electron'
import { textMenu } from './context-menu.ts'
import { type WindowLook, windowOptions } from './window-options.ts'
import type { WindowPlace } from './window-place.ts'

/** A window on the address, shown once its first picture is there, as large as it was left. */
export function openWindow(
  address: string,
  look: WindowLook,
  state: WindowPlace['state'] = 'normal',
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(look))
  window.once('ready-to-show', () => {
    if (state === 'maximized') window.maximize()
    if (state === 'full_screen') window.setFullScreen(true)
    window.show()
  })
  window.webContents.on('context-menu', (_, pressed) => {
    const { webContents } = window
    const items = textMenu(pressed, {
      replaceWord: (word) => webContents.replaceMisspelling(word),
      learnWord: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    })
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
  window.webContents.on('render-process-gone', () => void offerReload(window))
  void window.loadURL(address)
  return window
}

/** Nothing where it is being closed. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

async function offerReload(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window has stopped working.',
    detail: 'What was saved is safe. A running session goes on.',
    buttons: ['Open it again', 'Quit'],
    cancelId: 1,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.webContents.reload()
  else window.close()
}
