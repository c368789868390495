// The first page of an empty journal: the routine that starts at once, and a race that has just been run.
import type { Page } from '@playwright/test'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { countPresses } from '../support/presses.ts'

test.use({ locale: 'de-DE' })

const race = (page: Page) => page.getByRole('region', { name: 'I have just raced' })

test('a race that has just been run is saved from three fields, and Today follows its soreness', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(race(page)).toBeVisible()
  await expectNoAxe(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  const hand = countPresses(page)
  const save = race(page).getByRole('button', { name: 'Follow the days after' })
  await hand.click(save)
  await expect(race(page).getByText('Give the race a name.')).toBeVisible()
  await expect(race(page).getByLabel('Name of the race')).toBeFocused()
  await hand.type('Seelauf')
  await hand.press('Tab')
  await hand.type('far')
  await hand.press('Enter')
  await expect(race(page).getByText('A distance is a number, for example 12 or 12,5.')).toBeVisible()
  await expect(race(page).getByLabel('Name of the race')).toHaveValue('Seelauf')
  await race(page).getByLabel('Distance').fill('42,195')
  await race(page).getByLabel('Time').fill('3:45')
  await expect(race(page).getByLabel('Time')).toHaveAccessibleDescription('3 h 45')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The day of the Seelauf')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Soreness since the finish' })).toBeVisible()
  await expect(page.locator('.clock-line')).toContainText('Check in')
  await expect(page.getByRole('button', { name: 'Start the post-race static stretch' })).toBeVisible()
})

test('the after-run floor routine starts with one press', async ({ page, host }) => {
  await page.goto(host.url())
  const floor = page.getByRole('region', { name: 'Try the after-run floor routine' })
  await floor.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sit on your feet')
})
