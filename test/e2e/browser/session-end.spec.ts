// The end of a session in a real browser: what was left out is named, Space saves nothing, and "before" can be said there.
import type { Page } from '@playwright/test'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { saveWithEnter } from '../support/save-session.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await button(page, 'Start After-run floor routine').click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.player-ring-word')).toHaveText('Hold')
  // A step played for less than a second counts as skipped.
  await expect(page.locator('.player-ring-digits')).toHaveText(/^0:2/)
  await button(page, 'Finish early').click()
  await expect(page.getByText('1 of 9 steps, 1 in part.')).toBeVisible()
})

test('all that was left out is named, and a Space meant for the player saves nothing', async ({ page }) => {
  await expect(page.getByText(/^Left out: Hip lifts, Leg squeezes, .* and /)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expectNoSeriousAxe(page)
  await expect(page.getByText('Saved in the journal.')).toHaveCount(0)
  await saveWithEnter(page)
})

test('how sore it was before is said at the end, kept with the session, and changed in the journal', async ({
  page,
}) => {
  await page.getByRole('group', { name: 'Foot arch' }).getByText('2', { exact: true }).click()
  await page.getByLabel('Foot arch, before').selectOption('4')
  await page.setViewportSize({ width: 360, height: 760 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await button(page, 'Save Enter').click()
  await expect(page.getByText('Saved in the journal.')).toBeVisible()
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('foot arch left 4 → 2')
  await button(page, 'Change or delete After-run floor routine').click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Foot arch left, before').selectOption('6')
  await form.getByLabel('Add a place').selectOption({ label: 'Calf right' })
  await form.getByLabel('Calf right, after').selectOption('1')
  await expectNoSeriousAxe(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main')).toContainText('foot arch left 6 → 2')
})

test('what was typed is there again after another page and after a reload, and is gone with its session', async ({
  page,
}) => {
  const keptText = () => page.evaluate(() => sessionStorage.getItem('afterrun-end'))
  const arch = page.getByRole('group', { name: 'Foot arch' })
  const expectAsTyped = async () => {
    await expect(page.getByLabel('Note')).toHaveValue('Left foot a little stiff')
    await expect(arch.getByRole('radio').nth(2)).toBeChecked()
    await expect(page.getByLabel('Foot arch, before')).toHaveValue('4')
  }
  await arch.getByText('2', { exact: true }).click()
  await page.getByLabel('Foot arch, before').selectOption('4')
  await page.getByLabel('Note').fill('Left foot a little stiff')
  await page.keyboard.press('Control+3')
  await expect(page.getByText('Done at')).toHaveCount(0)
  await page.goBack()
  await expectAsTyped()
  await page.reload()
  await expectAsTyped()
  await button(page, 'Save Enter').click()
  await expect(page.getByText('Saved in the journal.')).toBeVisible()
  expect(await keptText()).toBe(null)
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('foot arch left 4 → 2, foot arch right 4 → 2, Left foot')
})

test('saved in another window, the note typed here is shown once more, however long', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await page.getByLabel('Note').fill(`Left foot a little stiff ${'x'.repeat(1_500)}`)
  const key = await page.evaluate(() => sessionStorage.getItem('afterrun-key') ?? '')
  const other = await context.newPage()
  await other.addInitScript((kept) => sessionStorage.setItem('afterrun-key', kept), key)
  await other.goto(page.url())
  await button(other, 'Save Enter').click()
  await expect(other.getByText('Saved in the journal.')).toBeVisible()
  await expect(
    page.getByText(/in another window, .* Your note was: “Left foot a little stiff x/),
  ).toBeVisible()
  const fits = await page.locator('.toast').evaluate((toast) => {
    const { top } = toast.getBoundingClientRect()
    return toast.scrollWidth <= toast.clientWidth && top >= 0
  })
  expect(fits).toBe(true)
})
