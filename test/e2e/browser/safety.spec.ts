// Signs that it is more than soreness: the page, the ways to it, and what Today says of a journal where something stands out.
import type { Page } from '@playwright/test'
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
const link = (page: Page) => page.getByRole('link', { name: 'Signs that it is more than soreness' }).first()

test('the signs can be read before anything is written down, and from the settings', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await link(page).click()
  await expect(page).toHaveTitle('Signs that it is more than soreness – Afterrun')
  await expect(page.getByRole('heading', { name: 'Get medical care right away' })).toBeVisible()
  await expect(page.getByText('Dark, tea- or cola-coloured urine')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'About' }).click()
  await link(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('soreness that is still there after a week is told on Today, and pain at rest stops every suggestion', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const race = aRun(1, addDays(today, -8), { race: { name: 'Lakeside Marathon' } })
  await seed(page, [race, aCheck(2, today, [{ region: 'quads', side: 'left', value: 3 }])])
  const stands = page.getByRole('region', { name: 'Worth a closer look' })
  await expect(stands).toContainText('You noted 3 in the left quads today. Lakeside Marathon was 8 days ago.')
  await expect(page.getByRole('link', { name: /^For what is sore today/ })).toBeVisible()

  await seed(page, [
    aCheck(2, today, [{ region: 'quads', side: 'left', value: 3, atRest: true }], { rev: 2 }),
  ])
  const stopped = page.getByRole('region', { name: 'Nothing is suggested today' })
  await expect(stopped).toContainText('You noted pain at rest in the left quads today.')
  await expect(page.getByRole('link', { name: /^For what is sore today/ })).toHaveCount(0)
  await expectNoSeriousAxe(page)
  await stopped.getByRole('link', { name: 'When to have it checked' }).click()
  await expect(page.getByRole('heading', { name: 'Signs that it is more than soreness' })).toBeVisible()
})

test('a sign is ticked by key, stands the next day, is unticked, and every tick can be undone', async ({
  page,
  host,
}) => {
  await openSigns(page, host)
  const fever = page.getByRole('checkbox', { name: 'Fever' })
  const bruise = page.getByRole('checkbox', { name: 'A bruise' })
  await fever.focus()
  await page.keyboard.press('Space')
  await bruise.check()
  const toast = page.getByRole('status').filter({ hasText: 'Ticked “a bruise”.' })
  await expect(toast).toBeVisible()
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(bruise).not.toBeChecked()
  await expect(fever).toBeChecked()
  await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'A sign' })
  await expect(entry).toContainText('fever')
  await entry.getByRole('button', { name: 'Change or delete A sign' }).click()
  await page.getByRole('menuitem', { name: 'Move to another day' }).click()
  await page.getByRole('textbox', { name: 'To' }).fill(addDays(today, -2))
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await openSigns(page, host)
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
  await expect(
    page.getByText(`Fever ticked on ${weekday.format(new Date(addDays(today, -2)))}`),
  ).toBeVisible()
  await fever.uncheck()
  await expect(fever).not.toBeChecked()
  await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('heading', { name: 'No signs any more' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the signs are free of serious barriers and fit a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openSigns(page, host)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSeriousAxe(page)
      await expectFits(page)
    }
  })
}

async function openSigns(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await link(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signs that it is more than soreness')
}
