// The menu bar in plain words.
import type { BaseWindow, MenuItemConstructorOptions } from 'electron'

export type MenuPorts = {
  isMac: boolean
  isBeingWritten: boolean
  showDataFolder(): void
  /** Asks the page in front: it knows whether a text or the journal is meant. */
  ask(window: BaseWindow | undefined, does: 'undo' | 'redo'): void
}

export function menuTemplate({
  isMac,
  isBeingWritten,
  showDataFolder,
  ask,
}: MenuPorts): MenuItemConstructorOptions[] {
  const about: MenuItemConstructorOptions = { role: 'about', label: 'About Afterrun' }
  return [
    ...(isMac ? [{ label: 'Afterrun', submenu: [about, separator, ...macItems] }] : []),
    {
      label: '&File',
      submenu: [{ label: 'Show the data folder', click: showDataFolder }, separator, ending(isMac)],
    },
    { label: '&Edit', submenu: [...historyItems(ask), separator, ...editItems] },
    { label: '&View', submenu: isBeingWritten ? [...viewItems, separator, ...developmentItems] : viewItems },
    ...(isMac ? [] : [{ label: '&Help', submenu: [about] }]),
  ]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

const macItems: MenuItemConstructorOptions[] = [
  { role: 'hide', label: 'Hide Afterrun' },
  { role: 'hideOthers', label: 'Hide others' },
  separator,
  { role: 'quit', label: 'Quit Afterrun' },
]

const editItems: MenuItemConstructorOptions[] = [
  { role: 'cut', label: 'Cut' },
  { role: 'copy', label: 'Copy' },
  { role: 'paste', label: 'Paste' },
  { role: 'selectAll', label: 'Select all' },
]

/** The keys are shown and not taken: the page hears them itself, so that none acts twice. A Mac gives them to the menu only where the page did nothing. */
function historyItems(ask: MenuPorts['ask']): MenuItemConstructorOptions[] {
  const item = (label: string, accelerator: string, does: 'undo' | 'redo') => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: (_: unknown, window: BaseWindow | undefined) => ask(window, does),
  })
  return [item('Undo', 'CmdOrCtrl+Z', 'undo'), item('Redo', 'Shift+CmdOrCtrl+Z', 'redo')]
}

const viewItems: MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: 'Larger' },
  { role: 'zoomOut', label: 'Smaller' },
  { role: 'resetZoom', label: 'Actual size' },
  separator,
  { role: 'togglefullscreen', label: 'Full screen' },
]

const developmentItems: MenuItemConstructorOptions[] = [
  { role: 'reload', label: 'Reload' },
  { role: 'toggleDevTools', label: 'Developer tools' },
]

function ending(isMac: boolean): MenuItemConstructorOptions {
  return isMac ? { role: 'close', label: 'Close window' } : { role: 'quit', label: 'Quit' }
}
