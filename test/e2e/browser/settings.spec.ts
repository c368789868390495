// The settings page in a real browser: each choice is kept, and a refused one says why.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

test('a theme is drawn at once and kept on disk', async ({ page, host }) => {
  await openSettings(page, host, 'Look and units')
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(readFileSync(join(host.folder, 'settings.json'), 'utf8')).toContain('"theme":"dark"')
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
})

test('a setting is taken back and made again by its keys, from a list too', async ({ page, host }) => {
  await openSettings(page, host, 'Look and units')
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await goToPart(page, 'You')
  await page.getByLabel('Experience').selectOption('Regular runner')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByLabel('Experience').press('Control+z')
  await expect(page.getByLabel('Experience')).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system')
  await expect(page.getByText('The setting is as it was.')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the cues and their volume are kept', async ({ page, host }) => {
  await openSettings(page, host, 'Cues and voice')
  await page.getByRole('checkbox', { name: /^Voice/ }).check()
  await page.getByRole('checkbox', { name: /^Beeps/ }).uncheck()
  await page.getByRole('slider', { name: 'Volume of beeps' }).fill('40')
  await page.getByRole('slider', { name: 'Volume of the voice' }).fill('100')
  await page.getByRole('radio', { name: 'Strong' }).check({ force: true })
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /^Voice/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Beeps/ })).not.toBeChecked()
  await expect(page.getByRole('slider', { name: 'Volume of beeps' })).toHaveValue('40')
  await expect(page.getByRole('slider', { name: 'Volume of the voice' })).toHaveValue('100')
  await expect(page.getByRole('radio', { name: 'Strong' })).toBeChecked()
})

test('a day that would start in the afternoon is refused beside its field', async ({ page, host }) => {
  await openSettings(page, host, 'Look and units')
  const field = page.getByLabel('Day starts at')
  await field.fill('13:00')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('A day can start at noon at the latest.')
  await expect(field).toHaveValue('13:00')
  await field.fill('3.30')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(field).toHaveValue('3:30 am')
  await page.getByLabel('Clock').selectOption('24h')
  await expect(field).toHaveValue('3:30')
  await expect(page.getByText('What you log before 3:30 still belongs to the day before')).toBeVisible()
})

test('the page says where the data lives', async ({ page, host }) => {
  await openSettings(page, host, 'Your data')
  await expect(page.getByText(host.folder, { exact: true })).toBeVisible()
})

test('the profile is kept, an age as its year, and a refused number stays beside its reason', async ({
  page,
  host,
}) => {
  await openSettings(page, host, 'You')
  const year = Number(runnersDay().slice(0, 4))
  const birth = page.getByLabel('Year of birth or age')
  await birth.fill('38')
  await birth.press('Enter')
  await expect(birth).toHaveValue(String(year - 38))
  const highest = page.getByLabel('Maximum heart rate')
  await highest.fill('300')
  await highest.press('Tab')
  await expect(page.getByRole('alert')).toHaveText(
    'A maximum heart rate is between 100 and 240 beats a minute.',
  )
  await expect(highest).toHaveValue('300')
  await highest.fill('186')
  await highest.press('Tab')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel('Experience').selectOption('Regular runner')
  await page.getByLabel('Day you like off').selectOption('Friday')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto('about:blank')
  await host.restart()
  await openSettings(page, host, 'You')
  await expect(birth).toHaveValue(String(year - 38))
  await expect(highest).toHaveValue('186')
  await expect(page.getByLabel('Experience')).toHaveValue('regular')
  await expect(page.getByLabel('Day you like off')).toHaveValue('5')
  await expect(page.getByLabel('Long-run day')).toHaveValue('')
})

test('a cool-down asks for the maximum heart rate that it needs, and keeps it', async ({ page, host }) => {
  await page.goto(host.url())
  await page.evaluate(() => {
    location.hash = '#/routines/cool-down'
  })
  const effort = page.getByRole('region', { name: 'How easy' })
  await expect(effort).toHaveText(/^Easy enough to hold a conversation\. Once your maximum is known/)
  const field = effort.getByLabel('Your maximum heart rate')
  await field.fill('18')
  await field.press('Enter')
  await expect(effort.getByRole('alert')).toHaveText(/between 100 and 240 beats a minute/)
  await field.fill('180')
  await field.press('Enter')
  await expect(effort).toContainText(
    'around 108 beats a minute, 126 at most: 60 and 70 % of 180, the maximum that you gave.',
  )
  await expect(field).toHaveCount(0)
})

test('distances are shown in miles or kilometres as chosen', async ({ page, host }) => {
  await openSettings(page, host, 'Look and units')
  await seed(page, [
    {
      kind: 'workout',
      id: '00000000-0000-4000-8000-000000000001',
      day: '2026-11-22',
      loggedAt: '2026-11-22T12:00:00+01:00',
      rev: 0,
      modality: 'run',
      durationSeconds: 3600,
      distanceMeters: 10_000,
    },
  ])
  for (const [unit, words] of [
    ['Miles', /6\.2 mi, 9:39 \/mi/],
    ['Kilometres', /10 km, 6:00 \/km/],
  ] as const) {
    await page.getByLabel('Distances and paces').selectOption(unit)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await goToHash(page, '#/journal/2026-11-22')
    await expect(page.locator('main').getByText(words)).toBeVisible()
    await goToHash(page, '#/settings/look')
  }
})

test('the wording of the scales is chosen once', async ({ page, host }) => {
  await openSettings(page, host, 'Check-in')
  await page.getByText('1 to 7, higher is worse').click()
  await expect(
    page.getByText('Fatigue: 1 very, very low – 7 very, very high', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Open the page' }).click()
  await expect(page.getByRole('group', { name: 'Fatigue', exact: true }).getByRole('radio')).toHaveCount(7)
})

test('a setting is found by a word, and its control waits for a key', async ({ page, host }) => {
  await openSettings(page, host, 'About')
  await page.getByLabel('Find a setting').fill('miles')
  await page.getByLabel('Find a setting').press('Enter')
  await expect(page.getByLabel('Distances and paces')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Clock')).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`settings are free of serious barriers and fit a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openSettings(page, host, 'You')
    const nav = page.getByRole('navigation', { name: 'Parts of the settings' })
    for (const part of await nav.getByRole('link').allInnerTexts()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await goToPart(page, part)
      await expectNoSeriousAxe(page)
      await expectFits(page)
      // What the app itself makes long, a list of backups, is not its doing.
      const heightPx = await page.evaluate(() => document.documentElement.scrollHeight)
      if (part !== 'Your data') expect(heightPx, part).toBeLessThanOrEqual(1600)
      await page.setViewportSize({ width: 360, height: 740 })
      await expectFits(page)
    }
  })
}

async function openSettings(page: Page, host: Host, part: string): Promise<void> {
  await page.goto(host.url())
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await goToPart(page, part)
}

async function goToPart(page: Page, part: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByRole('link', { name: part, exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

async function goToHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** New Year's night still belongs to the old year. */
function runnersDay(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
}
