// A journal that was moved: the desktop asks for its folder by the system's dialog, and opens it there.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { aNight } from '../../fakes/records.ts'
import { call, journalIn, whyNoDesktop } from '../support/electron.ts'
import { expect, test } from '../support/electron-test.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

test('a journal that was moved is opened where the dialog says that it is, and its folder is the one that is shown', async ({
  place,
  start,
}) => {
  const before = await start()
  expect((await call(before.page, 'journal.save', aNight(1, '2026-11-22'))).ok).toBe(true)
  await before.quit()
  const moved = join(place, 'stick')
  renameSync(journalIn(place), moved)

  const { app, page, problems } = await start()
  await expect(page.getByRole('heading', { name: 'Your journal is not here' })).toBeVisible()
  await app.evaluate(({ dialog, shell }, folder) => {
    const chosen = [[], [folder]]
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: chosen.shift() })) as never
    shell.openPath = async (path) => {
      Object.assign(globalThis, { shown: path })
      return ''
    }
  }, moved)
  const elsewhere = page.getByRole('button', { name: 'It is elsewhere…' })
  await elsewhere.click()
  await expect(elsewhere).toBeEnabled()
  await elsewhere.click()
  await expect(page).toHaveTitle('Today – Afterrun')
  await page.evaluate(() => {
    location.hash = '#/settings/data'
  })
  await expect(page.getByText('This takes 1 entry,')).toBeVisible()
  await page.getByRole('button', { name: 'Open the folder' }).click()
  expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(moved)
  expect(existsSync(journalIn(place))).toBe(false)
  expect(problems).toEqual([])
})
