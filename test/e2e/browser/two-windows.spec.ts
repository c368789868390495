// Two windows on one entry: what one left alone is kept, what both changed is asked about, and what was deleted stays so unless asked for.
import type { BrowserContext, Page } from '@playwright/test'
import { day } from '../../../src/shared/base/day.ts'
import { aNight } from '../../fakes/records.ts'
import { answerTo } from '../support/answers.ts'
import { expect, test } from '../support/browser-test.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const on = day('2025-03-12')
const night = aNight(1, on, { quality: 5, note: 'Late.' })

/** Two windows with the same night open in their forms. */
async function openTwice(page: Page, context: BrowserContext, url: string) {
  await page.goto(url)
  await seed(page, [night])
  const key = await page.evaluate(() => sessionStorage.getItem('afterrun-key'))
  const other = await context.newPage()
  await other.addInitScript((kept) => sessionStorage.setItem('afterrun-key', kept ?? ''), key)
  await other.goto(new URL(url).origin)
  for (const window of [page, other]) {
    await window.evaluate((asked) => {
      location.hash = `#/journal/${asked}`
    }, on)
    await window.getByRole('button', { name: /^Change or delete/ }).click()
  }
  return other
}

async function edit(window: Page) {
  await window.getByRole('menuitem', { name: 'Edit' }).click()
  return window.getByRole('dialog', { name: 'Edit night' })
}

const save = (window: Page) => window.getByRole('button', { name: 'Save', exact: true }).click()

test('what one window left alone is taken from the other', async ({ page, context, host }) => {
  const other = await openTwice(page, context, host.url())
  await (await edit(page)).getByLabel('Note').fill('Late, and loud outside.')
  const inOther = await edit(other)
  await inOther.getByLabel('Or hours slept').fill('6:30')
  await save(page)
  await expect(page.getByText('Night changed.')).toBeVisible()
  await save(other)
  await expect(inOther).toBeHidden()
  for (const window of [page, other]) {
    await expect(window.getByRole('heading', { name: 'Slept 6 h 30' })).toBeVisible()
    await expect(window.getByText(/Late, and loud outside\./)).toBeVisible()
  }
})

test('what both changed is asked about, with both texts, and what was written is kept until then', async ({
  page,
  context,
  host,
}) => {
  const other = await openTwice(page, context, host.url())
  await (await edit(page)).getByLabel('Note').fill('Late, and loud outside.')
  const inOther = await edit(other)
  await inOther.getByLabel('Note').fill('Late. Warm.')
  await save(page)
  await save(other)
  const question = other.getByRole('dialog', { name: 'Changed in another window' })
  await expect(question).toContainText('Late. Warm.')
  await expect(question).toContainText('Late, and loud outside.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(inOther.getByLabel('Note')).toHaveValue('Late. Warm.')
  await save(other)
  await question.getByRole('button', { name: 'Keep what I wrote' }).click()
  await expect(inOther).toBeHidden()
  for (const window of [page, other]) await expect(window.getByText(/Late\. Warm\./)).toBeVisible()
})

test('an entry deleted elsewhere comes back only where that is asked for', async ({
  page,
  context,
  host,
}) => {
  const other = await openTwice(page, context, host.url())
  const inOther = await edit(other)
  await inOther.getByLabel('Note').fill('Late. Warm.')
  const deleted = answerTo(page, 'journal.remove')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await deleted
  await save(other)
  const question = other.getByRole('dialog', { name: 'Deleted in another window' })
  await question.getByRole('button', { name: 'Leave it deleted' }).click()
  await expect(inOther).toBeHidden()
  await expect(other.getByText(/Late\. Warm\./)).toBeHidden()
  await expect(page.getByText(/Late\. Warm\./)).toBeHidden()
})
