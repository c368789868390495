// The short story in the real window: a race from a file, a routine to its end, soreness, and the curve of both.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { whyNoDesktop } from '../support/electron.ts'
import { expect, test } from '../support/electron-test.ts'
import { root } from '../support/places.ts'
import { dayAfter, raceDayOf } from '../support/race-day.ts'
import { saveWithEnter } from '../support/save-session.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

test('a race is brought in, a routine is finished, soreness is rated, and the race page draws its curve', async ({
  start,
}) => {
  const { page, problems } = await start()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByLabel(/Choose \.fit/).setInputFiles(join(root, 'test/fixtures/fenix2-run.fit'))
  const form = page.getByRole('dialog', { name: 'Workout from a file' })
  const raceDay = await raceDayOf(form)
  await form.getByLabel('This was a race').check()
  await form.getByLabel('Name of the race').fill('Lakeside 10')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()

  await open(page, 'session')
  await page.getByRole('button', { name: 'Start After-run floor routine' }).click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  await page.getByRole('button', { name: 'Finish early' }).click()
  await expect(page.getByText('Done at')).toBeVisible()
  await saveWithEnter(page)

  await rateCalf(page, dayAfter(raceDay, 1), '6')
  await rateCalf(page, dayAfter(raceDay, 2), '3')
  await open(page, 'races')
  const chart = page.getByRole('region', { name: 'Soreness since the finish' })
  await expect(chart).toContainText(/highest on day 1/)
  await expect(chart.locator('svg').first()).toBeVisible()
  expect(problems).toEqual([])
})

async function rateCalf(page: Page, on: string, soreness: string) {
  await open(page, `journal/${on}`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Soreness check-in' }).click()
  const form = page.getByRole('dialog', { name: 'Soreness check-in' })
  await form.locator('[data-place="calf:left:back"]').focus()
  await page.keyboard.press(soreness)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: `Soreness, highest ${soreness}` })).toBeVisible()
}

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}
