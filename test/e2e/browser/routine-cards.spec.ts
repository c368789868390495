// A routine from its steps, named where its name stands; cards that open and starts that start; what suits first where sessions begin.
import type { Page } from '@playwright/test'
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { countPresses } from '../support/presses.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const now = instantFromEpoch(Date.now(), timeZone)
const today = dayOf(now, timeZone, 240)
const race = aRun(1, addDays(today, -2), { race: { name: 'Lakeside Marathon' }, distanceMeters: 42_195 })
const rolled: Entry = {
  id: idOf(5),
  day: addDays(today, -1),
  loggedAt: now,
  rev: 0,
  kind: 'session',
  routineId: 'foam-rolling',
  routineName: 'Foam rolling',
  family: 'rolling',
  startedAt: instantFromEpoch(Date.now() - 86_400_000, timeZone),
  endedAt: instantFromEpoch(Date.now() - 85_800_000, timeZone),
  activeSeconds: 600,
  elapsedSeconds: 600,
  plannedActiveSeconds: 600,
  steps: [],
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const library = (page: Page) => page.getByRole('navigation', { name: 'Routines' })
const first = (page: Page) => page.getByRole('region', { name: 'Post-race static stretch' })

test('a routine of three steps is made, of the kind that they are, and named, in a few presses', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  const hand = countPresses(page)
  await hand.click(button(page, 'New routine'))
  const picker = page.getByRole('dialog', { name: 'New routine' })
  await expect(picker.getByLabel('Find by name')).toBeFocused()
  await hand.press('Enter')
  await expect(picker.getByText('Choose one step or more.')).toBeVisible()
  for (const name of ['pig', 'cat', 'child']) {
    await hand.type(name)
    await hand.press('Enter')
    await expect(picker.getByLabel('Find by name')).toHaveValue('')
  }
  await expect(picker.getByRole('status').first()).toHaveText(
    'Pigeon pose, Cat and cow, Child’s pose: 3:00. Counts as stretching in your week.',
  )
  await expect(picker.getByRole('button', { pressed: true })).toHaveCount(3)
  await expectNoAxe(page)
  await hand.press('Enter')
  const name = page.getByLabel('Name of the routine')
  await expect(name).toBeFocused()
  await hand.type('Evening')
  expect(hand.count()).toBeLessThanOrEqual(25)
  await expect(library(page).getByRole('link', { name: /^Evening/ })).toBeVisible()
  await expect(page.locator('.editor-step .editor-step-name')).toHaveCount(3)
  await expect(page.getByText('Guessed from its steps.')).toBeVisible()

  await button(page, 'Rename Evening').click()
  await page.keyboard.type('Night')
  await button(page, 'More for Night').click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await expect(name).toBeFocused()
  await page.keyboard.type('Before bed')
  await expect(library(page).getByRole('link', { name: /^Before bed/ })).toBeVisible()
  await page.getByLabel('Kind').selectOption('Mobility')
  await expect(page.getByText('Guessed from its steps.')).toHaveCount(0)
  await button(page, 'Remove step').click()
  await expect(page.getByLabel('Kind')).toHaveValue('mobility')
})

test('a card opens its routine and its own button starts it, in the library and on Today', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [race, rolled])
  await page.reload()
  await page.getByRole('link', { name: /^Foam rolling/ }).click()
  const heading = page.getByRole('heading', { name: 'Foam rolling', level: 2 })
  await expect(heading).toBeVisible()
  await expect(library(page).getByRole('link', { name: /^Foam rolling/ })).toContainText(
    'last done yesterday',
  )
  await expect(library(page).getByRole('link', { name: /^Walk-jog/ })).toContainText(
    'has running in it; none is suggested today',
  )
  await button(page, 'Start Dynamic mobility').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/leg swings/i)
})

test('the page of sessions puts first what Today does, and nothing while something stands in the way', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [race, rolled])
  await open(page, 'session')
  await expect(first(page)).toContainText('Suits now · not done yet')
  await expect(page.getByRole('listitem').last()).toContainText('Walk-jog return')
  await expectNoAxe(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)

  await seed(page, [{ id: idOf(6), day: today, loggedAt: now, rev: 0, kind: 'state', state: 'ill' }])
  await expect(page.getByRole('region', { name: 'Rest is the plan today' })).toBeVisible()
  await expect(first(page)).toHaveCount(0)
  await expect(page.locator('.button-primary')).toHaveCount(0)
})

test('pain at rest takes what suits and the harder way from the page of sessions', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [
    race,
    aCheck(20, today, [{ region: 'quads', side: 'left', value: 5, atRest: true }], { checkedAt: now }),
  ])
  await open(page, 'session')
  await expect(page.getByRole('region', { name: 'What stands' })).toContainText('Nothing is suggested today.')
  await expect(first(page)).toHaveCount(0)
})

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}
