// The menu bar in plain words.
import type { BaseWindow, MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/contract/api.ts'

export type MenuPorts = {
  isMac: boolean
  isBeingWritten: boolean
  showDataFolder(): void
  /** Asks the page in front, which also knows whether a text or the journal is meant. */
  ask(window: BaseWindow | undefined, does: MenuCommand): void
}

export function menuTemplate({
  isMac,
  isBeingWritten,
  showDataFolder,
  ask,
}: MenuPorts): MenuItemConstructorOptions[] {
  const about: MenuItemConstructorOptions = { role: 'about', label: 'About Afterrun' }
  const item = itemsAsking(ask)
  const settings = item('Settings…', 'settings', 'CmdOrCtrl+,')
  return [
    ...(isMac ? [{ label: 'Afterrun', submenu: [about, separator, settings, separator, ...macItems] }] : []),
    {
      label: '&File',
      submenu: [
        item('New workout…', 'workout', 'CmdOrCtrl+N'),
        item('New check-in', 'check_in'),
        item('Bring in a run…', 'import', 'CmdOrCtrl+O'),
        separator,
        item('Print…', 'print', 'CmdOrCtrl+P'),
        { label: 'Show the data folder', click: showDataFolder },
        separator,
        ...(isMac ? [] : [settings, separator]),
        ending(isMac),
      ],
    },
    { label: '&Edit', submenu: [...historyItems(item), separator, ...editItems] },
    { label: '&Go', submenu: goItems(item) },
    { label: '&View', submenu: isBeingWritten ? [...viewItems, separator, ...developmentItems] : viewItems },
    {
      label: '&Help',
      submenu: [item('Signs that it is more than soreness', 'safety'), ...(isMac ? [] : [separator, about])],
    },
  ]
}

type Item = (
  label: string,
  does: MenuCommand,
  accelerator?: string,
  /** The page hears the key itself, so that none acts twice. */
  heardByPage?: boolean,
) => MenuItemConstructorOptions

function itemsAsking(ask: MenuPorts['ask']): Item {
  return (label, does, accelerator, heardByPage = false) => ({
    label,
    ...(accelerator && { accelerator }),
    ...(heardByPage && { registerAccelerator: false }),
    click: (_: unknown, window: BaseWindow | undefined) => ask(window, does),
  })
}

function goItems(item: Item): MenuItemConstructorOptions[] {
  const pages = ['Today', 'Session', 'Routines', 'Journal', 'Races', 'Trends'] as const
  return pages.map((name, index) =>
    item(name, name.toLowerCase() as Lowercase<typeof name>, `CmdOrCtrl+${index + 1}`, true),
  )
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

/** Their keys are shown and not taken. A Mac gives them to the menu only where the page did nothing. */
function historyItems(item: Item): MenuItemConstructorOptions[] {
  return [item('Undo', 'undo', 'CmdOrCtrl+Z', true), item('Redo', 'redo', 'Shift+CmdOrCtrl+Z', true)]
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
