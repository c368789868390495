// What is offered when: the stretch after a race, and the harder way of a step wherever its routine is started.
import type { Page } from '@playwright/test'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const step = (page: Page) => page.getByRole('heading', { level: 1 })

/** A moment of the page's clock in the middle of a day. */
const noon = '2026-11-24T12:00:00Z'

test('a race written down today offers its stretch at once, and Today goes on offering it', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(new Date(noon))
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await button(page, 'Open the page').click()
  await expect(page.getByRole('button', { name: /Runner’s mobility three/ })).toBeVisible()
  await button(page, 'Add workout').click()
  await page.getByLabel('Start', { exact: true }).fill('9:00')
  await page.getByLabel('Duration', { exact: true }).fill('1:40:00')
  await page.getByLabel('This was a race').check()
  await page.getByLabel('Name of the race').fill('Ridge Half')
  await button(page, 'Save').click()

  const offer = button(page, 'Start the post-race static stretch')
  await expect(offer).toBeVisible()
  const suits = page.getByRole('region', { name: 'Post-race static stretch' })
  await expect(suits).toContainText('they feel good')
  await expect(suits.getByRole('button', { name: /^Start · Post-race static stretch/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Runner’s mobility three/ })).toHaveCount(0)
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 760 })
  await expectFits(page)
  await offer.click()
  await expect(step(page)).toHaveText('Calf stretch at the wall')
})

test('three comfortable sessions offer the harder way once, on Today and in a copy of one’s own, and not while the runner is ill', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(new Date(noon))
  await page.goto(host.url())
  await seed(page, [1, 2, 3].map(comfortable))
  await page.reload()
  const offer = page.getByRole('region', { name: 'A harder way: Hip lifts' })
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await expect(offer).toContainText('Hip lifts on one leg')
  await expectNoSeriousAxe(page)

  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Routines' })
    .getByRole('link', { name: /After-run floor/ })
    .click()
  await button(page, 'Copy to change').click()
  await page.getByLabel('Name of the routine').fill('Evening')
  await expect(offer).toBeVisible()

  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(button(page, 'Start Evening')).toBeVisible()
  await expect(offer.first()).toBeVisible()
  await seed(page, [ill])
  await expect(offer).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await offer.first().getByRole('button', { name: 'Not now' }).click()
  await expect(offer).toHaveCount(0)
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await expect(page.getByRole('button', { name: /After-run floor routine/ })).toBeVisible()
  await expect(offer).toHaveCount(0)
})

const ill: Entry = {
  kind: 'state',
  id: '00000000-0000-4000-8000-000000000009',
  rev: 0,
  day: day('2026-11-24'),
  loggedAt: instant(noon),
  state: 'ill',
}

function comfortable(n: number): Entry {
  const on = `2026-11-${20 + n}`
  const at = instant(`${on}T08:00:00+00:00`)
  const seconds = { activeSeconds: 60, plannedActiveSeconds: 60, elapsedSeconds: 80 }
  const step = { stepId: 'hip-lift', name: 'Hip lifts', outcome: 'done' as const }
  return {
    kind: 'session',
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    rev: 0,
    routineId: 'after-run-floor',
    routineName: 'After-run floor routine',
    family: 'mobility',
    ...{ day: day(on), loggedAt: at, startedAt: at, endedAt: at },
    ...seconds,
    steps: [{ ...step, activeSeconds: 60, plannedSeconds: 60 }],
  }
}
