// The menu bar on each system.
import type { BaseWindow, MenuItem, MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/shell/menu.ts'
import { appCommand, appCommandIds } from '../../../src/shared/commands/app-commands.ts'

function read(template: MenuItemConstructorOptions[]): Record<string, unknown> {
  return Object.fromEntries(
    template.map(({ label, submenu }) => [
      label,
      (submenu as MenuItemConstructorOptions[]).flatMap((item) => item.label ?? []),
    ]),
  )
}

const file = ['New workout…', 'New check-in', 'Bring in a run…', 'Print…', 'Show the data folder']
const safety = 'Signs that it is more than soreness'
const shared = {
  '&Edit': ['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all'],
  '&Go': ['Today', 'Session', 'Routines', 'Journal', 'Races', 'Trends'],
  '&View': ['Larger', 'Smaller', 'Actual size', 'Full screen'],
}

test('what runners start has every command in plain menus', () => {
  const menu = menuTemplate({ isMac: false, isBeingWritten: false, showDataFolder() {}, ask() {} })
  expect(read(menu)).toEqual({
    '&File': [...file, 'Settings…', 'Quit'],
    ...shared,
    '&Help': [safety, 'About Afterrun'],
  })
})

test('on a Mac the app has a menu of its own', () => {
  const menu = menuTemplate({ isMac: true, isBeingWritten: false, showDataFolder() {}, ask() {} })
  expect(read(menu)).toEqual({
    Afterrun: ['About Afterrun', 'Settings…', 'Hide Afterrun', 'Hide others', 'Quit Afterrun'],
    '&File': [...file, 'Close window'],
    ...shared,
    '&Help': [safety],
  })
})

test('reloading and the developer tools are there only while the app is being written', () => {
  const menu = menuTemplate({ isMac: false, isBeingWritten: true, showDataFolder() {}, ask() {} })
  expect(read(menu)['&View']).toEqual([...shared['&View'], 'Reload', 'Developer tools'])
})

test('Undo and Redo ask the page in front, and leave their keys to it', () => {
  const asked: unknown[] = []
  const menu = menuTemplate({
    isMac: false,
    isBeingWritten: false,
    showDataFolder() {},
    ask: (window, does) => asked.push([window, does]),
  })
  const edit = menu.find(({ label }) => label === '&Edit')?.submenu as MenuItemConstructorOptions[]
  const window = {} as BaseWindow
  const items = edit.filter(({ label }) => label === 'Undo' || label === 'Redo')
  for (const { click } of items) click?.({} as MenuItem, window, {})
  expect(asked).toEqual([
    [window, 'undo'],
    [window, 'redo'],
  ])
  expect(items.map(({ role, registerAccelerator }) => [role, registerAccelerator])).toEqual([
    [undefined, false],
    [undefined, false],
  ])
})

test('pages leave their keys to the page, which hears them itself; the others are the menu’s own', () => {
  const asked: unknown[] = []
  const menu = menuTemplate({
    isMac: false,
    isBeingWritten: false,
    showDataFolder() {},
    ask: (_, does) => asked.push(does),
  })
  const items = menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
  const named = (name: string) => items.find(({ label }) => label === name)
  expect(named('Journal')).toMatchObject({ accelerator: 'CmdOrCtrl+4', registerAccelerator: false })
  expect(named('Settings…')?.registerAccelerator).toBe(undefined)
  for (const name of ['Journal', 'New workout…', 'Settings…'])
    named(name)?.click?.({} as MenuItem, undefined, {})
  expect(asked).toEqual(['journal', 'workout', 'settings'])
})

test('every command is in the menu once, by its name and with a key of its own', () => {
  const asked: string[] = []
  const menu = menuTemplate({
    isMac: false,
    isBeingWritten: false,
    showDataFolder: () => asked.push('data folder'),
    ask: (_, does) => asked.push(does),
  })
  const items = menu
    .flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
    .filter(({ click }) => click !== undefined)
  for (const { click } of items) click?.({} as MenuItem, undefined, {})
  expect(asked.toSorted()).toEqual([...appCommandIds, 'data folder'].toSorted())
  const names = new Set<string | undefined>(appCommandIds.map((id) => appCommand(id).label))
  expect(items.map(({ label }) => label).filter((label) => !names.has(label))).toEqual([
    'Show the data folder',
  ])
  expect(items.flatMap(({ accelerator = [] }) => accelerator)).toEqual([
    'CmdOrCtrl+N',
    'CmdOrCtrl+O',
    'CmdOrCtrl+P',
    'CmdOrCtrl+,',
    'CmdOrCtrl+Z',
    'Shift+CmdOrCtrl+Z',
    ...[1, 2, 3, 4, 5, 6].map((number) => `CmdOrCtrl+${number}`),
  ])
})
