// The check-in in a real browser: few keys, kept at once, refused beside the field, and rest first when ill.
import type { Page } from '@playwright/test'
import { addDays, type Day, dayOf, instantAt, instantFromEpoch } from '../../../src/shared/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = () => dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)

test('as yesterday but calves 3, slept 7:30, quality 7, is written down with 11 keys', async ({
  page,
  host,
}) => {
  await openToday(page, host)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const keys = ['y', 'b', 'c', '3', 'Enter', '7', ':', '3', '0', 'Enter', '7']
  for (const key of keys) await page.keyboard.press(key)
  expect(keys.length).toBeLessThanOrEqual(12)
  await expectWrittenDown(page)

  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await expectWrittenDown(page)
})

test('letters do nothing once the runner has switched them off', async ({ page, host }) => {
  await openToday(page, host)
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.getByRole('checkbox', { name: /^Letter keys/ }).uncheck()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/today'
  })
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
  await page.keyboard.press('y')
  await page.keyboard.press('q')
  await page.keyboard.press('7')
  await expect(page.getByText('No place is rated.')).toBeVisible()
  await expect(scaleNumber(page, 'How well did you sleep?', '7')).not.toBeChecked()
})

test('zero and empty differ, and a chosen number is taken back', async ({ page, host }) => {
  await openToday(page, host)
  await page.getByRole('button', { name: /^More/ }).click()
  const none = scaleNumber(page, 'Enjoyment', '0')
  await none.press('0')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(none).toBeChecked()
  await none.press('Backspace')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
  await page.getByRole('button', { name: /^More/ }).click()
  await expect(none).not.toBeChecked()
})

test('a refused number stays in its field with the reason, and the rest is kept', async ({ page, host }) => {
  await openToday(page, host)
  await page.getByRole('button', { name: /^More/ }).click()
  const heart = page.getByLabel('Resting heart rate')
  await heart.fill('480')
  await heart.press('Tab')
  await expect(page.getByRole('alert')).toHaveText(
    'A resting heart rate is between 25 and 150 beats a minute.',
  )
  await expect(heart).toHaveValue('480')
  await heart.fill('48')
  await heart.press('Tab')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel('Nap', { exact: true }).fill('20')
  await page.getByLabel('Nap', { exact: true }).press('Enter')
  await page.getByLabel('Note', { exact: true }).fill('A slow walk with friends.')
  await page.getByLabel('Note', { exact: true }).blur()
  await page.getByRole('button', { name: 'Full rest' }).click()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await expect(heart).toHaveValue('48')
  await expect(page.getByLabel('Nap', { exact: true })).toHaveValue('20')
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('A slow walk with friends.')
  await expect(page.getByRole('button', { name: 'Full rest' })).toHaveAttribute('aria-pressed', 'true')
})

test('ill means that rest is the plan, and nothing else is suggested', async ({ page, host }) => {
  await openToday(page, host)
  const routine = page.getByRole('button', { name: /Runner’s mobility three/ })
  await expect(routine).toBeVisible()
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('button', { name: 'Ill', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Rest is the plan today' })).toBeVisible()
  await expect(routine).toHaveCount(0)
  await page.getByRole('button', { name: 'Ill', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Rest is the plan today' })).toHaveCount(0)
  await expect(routine).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the check-in is free of serious barriers and fits a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openToday(page, host)
    await page.keyboard.press('y')
    await page.getByRole('button', { name: /^More/ }).click()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSeriousAxe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

async function expectWrittenDown(page: Page): Promise<void> {
  await expect(page.locator('.check-in .sore-chip')).toHaveText([/Quads left\s*4/, /Calf both sides\s*3/])
  await expect(page.getByLabel('Sleep', { exact: true })).toHaveValue('7:30')
  await expect(scaleNumber(page, 'How well did you sleep?', '7')).toBeChecked()
  await expect(scaleNumber(page, 'Fatigue', '3')).toBeChecked()
  await expect(page.getByText(/^Saved|^Kept/)).toBeVisible()
}

function scaleNumber(page: Page, scale: string, number: string) {
  return page
    .getByRole('group', { name: scale, exact: true })
    .getByRole('radio', { name: number, exact: true })
}

/** Today, with a check and the scales of yesterday in the journal. */
async function openToday(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, yesterdayEntries(addDays(today(), -1)))
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
}

function yesterdayEntries(day: Day): Entry[] {
  const at = instantAt(day, '08:00', timeZone)
  return [
    {
      kind: 'soreness',
      id: '00000000-0000-4000-8000-000000000001',
      day,
      loggedAt: at,
      rev: 0,
      checkedAt: at,
      ratings: [{ region: 'quads', side: 'left', value: 4 }],
    },
    {
      kind: 'wellbeing',
      id: '00000000-0000-4000-8000-000000000002',
      day,
      loggedAt: at,
      rev: 0,
      instrument: 'mclean',
      fatigue: 3,
    },
  ]
}
