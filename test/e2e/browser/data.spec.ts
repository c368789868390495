// The page of the runner's data in a real browser: a deleted entry comes back from a backup, and the journal goes back to it and forward again.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { aNight, aRun, id } from '../../fakes/records.ts'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

test('an entry that was deleted comes back from a backup, going back to one is previewed, done and undone, and everything can be taken along', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await seed(page, [
    aNight(1, '2026-11-21'),
    aRun(2, '2026-11-21', { note: 'Along the lake' }),
    aRun(3, '2026-11-22'),
  ])
  await openData(page)
  await expect(page.getByRole('heading', { name: 'Every file is whole' })).toBeVisible()
  await page.getByRole('button', { name: 'Back up now' }).click()
  const backup = page.getByRole('row', { name: /3 entries/ })
  await expect(backup).toBeVisible()

  await deleteIn(page, '2026-11-21', /Slept/)
  await openData(page)
  await expect(page.getByRole('button', { name: /^Bring back: Slept/ })).toBeVisible()
  await backup.getByRole('button', { name: /^Look inside/ }).click()
  const wouldBring = page.getByText(/^Going back to this backup would bring back 1 that was deleted/)
  const isSame = page.getByText('The journal holds the same entries as this backup.')
  await expect(wouldBring).toBeVisible()
  await expectNoAxe(page)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectFits(page)
  }
  await page.getByRole('button', { name: /^Go back to/ }).click()
  await expect(isSame).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(wouldBring).toBeVisible()
  await page.getByRole('button', { name: 'Only bring back the deleted one' }).click()
  await expect(isSame).toBeVisible()

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take everything with me' }).click()
  const files = unzipSync(readFileSync(await (await downloading).path()))
  const { entries } = JSON.parse(strFromU8(files['journal.json'] ?? new Uint8Array()))
  expect(entries.map((entry: { id: string }) => entry.id).sort()).toEqual([id(1), id(2), id(3)])
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['csv/night.csv', 'csv/workout.csv', 'settings.json']),
  )
})

async function openData(page: Page) {
  await page.evaluate(() => {
    location.hash = '#/settings/data'
  })
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
}

async function deleteIn(page: Page, day: string, entry: RegExp) {
  await page.evaluate((to) => {
    location.hash = `#/journal/${to}`
  }, day)
  await page.getByRole('button', { name: new RegExp(`^Change or delete ${entry.source}`) }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText(/^Deleted/).first()).toBeVisible()
}
