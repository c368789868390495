// The menu bar on each system.
import type { BaseWindow, MenuItem, MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/shell/menu.ts'

function read(template: MenuItemConstructorOptions[]): Record<string, unknown> {
  return Object.fromEntries(
    template.map(({ label, submenu }) => [
      label,
      (submenu as MenuItemConstructorOptions[]).flatMap((item) => item.label ?? []),
    ]),
  )
}

const shared = {
  '&Edit': ['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all'],
  '&View': ['Larger', 'Smaller', 'Actual size', 'Full screen'],
}

test('what runners start has four plain menus', () => {
  const menu = menuTemplate({ isMac: false, isBeingWritten: false, showDataFolder() {}, ask() {} })
  expect(read(menu)).toEqual({
    '&File': ['Show the data folder', 'Quit'],
    ...shared,
    '&Help': ['About Afterrun'],
  })
})

test('on a Mac the app has a menu of its own', () => {
  const menu = menuTemplate({ isMac: true, isBeingWritten: false, showDataFolder() {}, ask() {} })
  expect(read(menu)).toEqual({
    Afterrun: ['About Afterrun', 'Hide Afterrun', 'Hide others', 'Quit Afterrun'],
    '&File': ['Show the data folder', 'Close window'],
    ...shared,
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
