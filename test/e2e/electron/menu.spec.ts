// Undo and Redo in the desktop's menu bar: the journal outside a text field, the letters in one, and each key once.

import { aNight } from '../../fakes/records.ts'
import { recordsIn } from '../../fakes/snapshots.ts'
import { call, type Desktop, whyNoDesktop } from '../support/electron.ts'
import { expect, test } from '../support/electron-test.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

const kept = async ({ page }: Desktop) => {
  return recordsIn(await call(page, 'app.snapshot', {})).length
}

/** Chooses an item of the Edit menu as a click on it does. */
function choose({ app }: Desktop, label: string) {
  return app.evaluate(({ Menu, BrowserWindow }, name) => {
    const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === '&Edit')
    const item = edit?.submenu?.items.find((one) => one.label === name)
    item?.click({}, BrowserWindow.getAllWindows()[0])
  }, label)
}

test('the menu undoes and redoes the journal, and leaves it alone in a text field', async ({ start }) => {
  const desktop = await start()
  const { page, problems } = desktop
  for (const n of [1, 2, 3]) await call(page, 'journal.save', aNight(n, `2026-11-2${n}`))
  await choose(desktop, 'Undo')
  await expect.poll(() => kept(desktop)).toBe(2)
  await choose(desktop, 'Redo')
  await expect.poll(() => kept(desktop)).toBe(3)

  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  const search = page.getByRole('searchbox')
  await search.pressSequentially('hill')
  await choose(desktop, 'Undo')
  await expect(search).not.toHaveValue('hill')
  expect(await kept(desktop)).toBe(3)
  expect(problems).toEqual([])
})

test('Ctrl+Z undoes one edit, not two', async ({ start }) => {
  const desktop = await start()
  const { page } = desktop
  for (const n of [1, 2, 3]) await call(page, 'journal.save', aNight(n, `2026-11-2${n}`))
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Undone.')).toBeVisible()
  expect(await kept(desktop)).toBe(2)
})
