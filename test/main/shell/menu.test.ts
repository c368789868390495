// The menu bar on each system.
import type { MenuItemConstructorOptions } from 'electron'
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

test('a packaged app has four plain menus', () => {
  const menu = menuTemplate({ isMac: false, isPackaged: true, showDataFolder() {} })
  expect(read(menu)).toEqual({
    '&File': ['Show the data folder', 'Quit'],
    ...shared,
    '&Help': ['About Afterrun'],
  })
})

test('on a Mac the app has a menu of its own', () => {
  const menu = menuTemplate({ isMac: true, isPackaged: true, showDataFolder() {} })
  expect(read(menu)).toEqual({
    Afterrun: ['About Afterrun', 'Hide Afterrun', 'Hide others', 'Quit Afterrun'],
    '&File': ['Show the data folder', 'Close window'],
    ...shared,
  })
})

test('reloading and the developer tools are there only while the app is being written', () => {
  const menu = menuTemplate({ isMac: false, isPackaged: false, showDataFolder() {} })
  expect(read(menu)['&View']).toEqual([...shared['&View'], 'Reload', 'Developer tools'])
})
