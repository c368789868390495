// The menu bar in plain words.
import type { BaseWindow, MenuItemConstructorOptions } from 'electron'
import { type AppCommand, appCommand } from '../../shared/commands/app-commands.ts'
import { accelerator } from '../../shared/commands/key-press.ts'

export type MenuPorts = {
  isMac: boolean
  isBeingWritten: boolean
  showDataFolder(): void
  /** Asks the page in front, which also knows whether a text or the journal is meant. */
  ask(window: BaseWindow | undefined, does: AppCommand): void
}

export function menuTemplate({
  isMac,
  isBeingWritten,
  showDataFolder,
  ask,
}: MenuPorts): MenuItemConstructorOptions[] {
  const about: MenuItemConstructorOptions = { role: 'about', label: 'About Afterrun' }
  const item = itemsAsking(ask)
  const settings = item('settings')
  return [
    ...(isMac ? [{ label: 'Afterrun', submenu: [about, separator, settings, separator, ...macItems] }] : []),
    {
      label: '&File',
      submenu: [
        item('workout'),
        item('check_in'),
        item('import'),
        separator,
        item('print'),
        { label: 'Show the data folder', click: showDataFolder },
        separator,
        ...(isMac ? [] : [settings, separator]),
        ending(isMac),
      ],
    },
    { label: '&Edit', submenu: [item('undo'), item('redo'), separator, ...editItems] },
    { label: '&Go', submenu: pages.map(item) },
    { label: '&View', submenu: isBeingWritten ? [...viewItems, separator, ...developmentItems] : viewItems },
    {
      label: '&Help',
      submenu: [item('safety'), ...(isMac ? [] : [separator, about])],
    },
  ]
}

/** An item that asks the page in front. The page hears its keys itself, so that none acts twice; the others are the menu's own. A Mac gives a key to its menu only where the page did nothing. */
function itemsAsking(ask: MenuPorts['ask']) {
  return (does: AppCommand): MenuItemConstructorOptions => {
    const { label, keys } = appCommand(does)
    const press = keys.find(({ heardBy }) => heardBy) ?? keys[0]
    return {
      label,
      ...(press && { accelerator: accelerator(press) }),
      ...(press && !press.heardBy && { registerAccelerator: false }),
      click: (_: unknown, window: BaseWindow | undefined) => ask(window, does),
    }
  }
}

const pages = ['today', 'session', 'routines', 'journal', 'races', 'trends'] as const

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
