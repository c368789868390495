// The menu bar in plain words.
import type { MenuItemConstructorOptions } from 'electron'

export type MenuPorts = { isMac: boolean; isPackaged: boolean; showDataFolder(): void }

export function menuTemplate({ isMac, isPackaged, showDataFolder }: MenuPorts): MenuItemConstructorOptions[] {
  const about: MenuItemConstructorOptions = { role: 'about', label: 'About Afterrun' }
  return [
    ...(isMac ? [{ label: 'Afterrun', submenu: [about, separator, ...macItems] }] : []),
    {
      label: '&File',
      submenu: [{ label: 'Show the data folder', click: showDataFolder }, separator, ending(isMac)],
    },
    { label: '&Edit', submenu: editItems },
    { label: '&View', submenu: isPackaged ? viewItems : [...viewItems, separator, ...developmentItems] },
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
  { role: 'undo', label: 'Undo' },
  { role: 'redo', label: 'Redo' },
  separator,
  { role: 'cut', label: 'Cut' },
  { role: 'copy', label: 'Copy' },
  { role: 'paste', label: 'Paste' },
  { role: 'selectAll', label: 'Select all' },
]

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
