// The settings page in a real browser: each choice is kept, and a refused one says why.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import type { Host } from '../support/host.ts'

test('a theme is drawn at once and kept on disk', async ({ page, host }) => {
  await openSettings(page, host)
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(readFileSync(join(host.folder, 'settings.json'), 'utf8')).toContain('"theme":"dark"')
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
})

test('the cues and their volume are kept', async ({ page, host }) => {
  await openSettings(page, host)
  await page.getByRole('checkbox', { name: /^Voice/ }).check()
  await page.getByRole('checkbox', { name: /^Beeps/ }).uncheck()
  await page.getByRole('slider', { name: 'Volume' }).fill('40')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /^Voice/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Beeps/ })).not.toBeChecked()
  await expect(page.getByRole('slider', { name: 'Volume' })).toHaveValue('40')
})

test('a day that would start in the afternoon is refused beside its field', async ({ page, host }) => {
  await openSettings(page, host)
  const field = page.getByLabel('Day starts at')
  await field.fill('13:00')
  await expect(page.getByRole('alert')).toHaveText('Not saved. A day can start at noon at the latest.')
  await expect(field).toHaveValue('13:00')
  await field.fill('03:30')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('What you log before 03:30 still belongs to the day before')).toBeVisible()
})

test('the page says where the data lives', async ({ page, host }) => {
  await openSettings(page, host)
  await expect(page.getByText(host.folder, { exact: true })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`settings are free of serious barriers and fit a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openSettings(page, host)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSeriousAxe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

async function openSettings(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
}
