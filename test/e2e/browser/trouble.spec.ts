// What the runner is told when something goes wrong under a page: in the player too, and without losing the page.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/browser-test.ts'

test('a session that cannot be saved is told in the player, whose controls stay in the window', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await page.getByRole('button', { name: 'Start After-run floor routine' }).click()
  await expect(page.locator('.player')).toBeVisible()
  const file = join(host.folder, 'session.json')
  rmSync(file)
  mkdirSync(join(file, 'in the way'), { recursive: true })
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('alert')).toContainText(`This is not saved: ${file} cannot be written`)
  for (const [width, height] of [
    [1280, 800],
    [360, 760],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('button', { name: 'Finish early' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('an address that was cut in the middle of a character opens its page', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/journal/%E0%A4%A'
  })
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible()
})
