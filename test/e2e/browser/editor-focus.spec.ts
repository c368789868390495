// Undo and the focus in the library of routines: a button or a field that goes away takes neither of them along.
import type { Page } from '@playwright/test'
import { dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Rating } from '../../../src/shared/journal/records.ts'
import { expect, test } from '../support/browser-test.ts'
import { seed } from '../support/seed.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const stepNames = (page: Page) => page.locator('.editor-step .editor-step-name')
const fields = (page: Page) => page.locator('.step-fields')
const secondBlock = (page: Page) => page.getByRole('group', { name: 'Block 2 of 2' })
const library = (page: Page) => page.getByRole('navigation', { name: 'Routines' })
const detail = (page: Page, name: string) =>
  page.locator('.routines-detail').getByRole('heading', { name, level: 2, exact: true }).first()
const letGo = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

/** A check-in is the last thing in the journal, and a new routine of two steps is open. */
async function openEditor(page: Page, url: string): Promise<void> {
  await page.goto(url)
  const at = instantFromEpoch(Date.now(), zone)
  const stamp = {
    id: '00000000-0000-4000-8000-000000000001',
    day: dayOf(at, zone, 240),
    loggedAt: at,
    rev: 0,
  }
  const ratings: Rating[] = [{ region: 'quads', side: 'left', value: 3 }]
  await seed(page, [{ kind: 'soreness', ...stamp, checkedAt: at, ratings }])
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await button(page, 'New routine').click()
  await page.getByRole('button', { name: 'Blank step' }).click()
  await button(page, 'Begin with 1 step').click()
  await expect(stepNames(page)).toHaveCount(1)
  await button(page, 'Copy step').click()
  await expect(stepNames(page)).toHaveCount(2)
}

test('the editor’s undo is its own where the focus fell to the page, and leaves the journal alone', async ({
  page,
  host,
}) => {
  const calls: string[] = []
  page.on('request', (request) => calls.push(request.postData() ?? ''))
  await openEditor(page, host.url())
  await button(page, 'Own rounds from here').click()
  await expect(fields(page)).toBeFocused()
  await letGo(page)
  await page.keyboard.press('Control+z')
  await expect(secondBlock(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(secondBlock(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+y')
  await expect(secondBlock(page)).toBeVisible()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(calls.filter((call) => /journal\.(undo|redo)/.test(call))).toEqual([])
})

test('the focus stays with the fields when a block is joined, a step removed, or its coming undone', async ({
  page,
  host,
}) => {
  await openEditor(page, host.url())
  await button(page, 'Own rounds from here').click()
  await button(page, 'Join with the block above').click()
  await expect(secondBlock(page)).toHaveCount(0)
  await expect(fields(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.getByLabel('Instruction').evaluate((field) => field.closest('details')?.setAttribute('open', ''))
  await page.getByLabel('Instruction').focus()
  await page.keyboard.press('Control+z')
  await expect(stepNames(page)).toHaveCount(1)
  await expect(fields(page)).toBeFocused()
  await page.keyboard.press('Control+y')
  await expect(stepNames(page)).toHaveCount(2)
  await page.locator('.editor-step-choose').first().click()
  await button(page, 'Remove step').click()
  await expect(stepNames(page)).toHaveCount(1)
  await expect(fields(page)).toBeFocused()
})

test('a routine that is copied waits for its name, and one that is deleted leaves the focus on the heading', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await button(page, 'Copy to change').click()
  const first = await page.getByLabel('Name of the routine').inputValue()
  await expect(page.getByLabel('Name of the routine')).toBeFocused()
  await button(page, `More for ${first}`).click()
  await page.getByRole('menuitem', { name: 'Copy' }).click()
  await expect(page.getByLabel('Name of the routine')).not.toHaveValue(first)
  const second = await page.getByLabel('Name of the routine').inputValue()
  await expect(page.getByLabel('Name of the routine')).toBeFocused()
  await button(page, `More for ${second}`).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText(`${second} deleted.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Routines' })).toBeFocused()
  await letGo(page)
  await page.keyboard.press('Control+z')
  await expect(library(page).getByRole('link', { name: second })).toBeVisible()
})

test('in a narrow window the routine chosen from the list has the focus, and the list has it on the way back', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/routines'
  })
  await library(page).getByRole('link', { name: 'Foam rolling' }).click()
  await expect(detail(page, 'Foam rolling')).toBeFocused()
  await page.getByRole('link', { name: 'All routines' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Routines' })).toBeFocused()
})
