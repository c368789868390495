// Today after a race: one screen that says what suits now, starts it by one press, and folds the check-in that is done.
import type { Page } from '@playwright/test'
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const now = instantFromEpoch(Date.now(), timeZone)
const today = dayOf(now, timeZone, 240)
const race = aRun(1, addDays(today, -2), { race: { name: 'Lakeside Marathon' }, distanceMeters: 42_195 })
const trained = [4, 6, 8].map((n) => aRun(n, addDays(today, -n), { durationSeconds: 3600, hard: false }))
const quads = (['left', 'right'] as const).map((side) => ({ region: 'quads' as const, side, value: 5 }))
/** Of just now: one of some hours ago is asked anew. */
const check = aCheck(20, today, quads, { checkedAt: now })
const base = { day: today, loggedAt: now, rev: 0 }
const night: Entry = { ...base, id: idOf(21), kind: 'night', sleptMinutes: 470, quality: 7 }
const note: Entry = { ...base, id: idOf(22), kind: 'note', text: 'Stairs are slow.' }
const restDay: Entry = { ...base, id: idOf(23), kind: 'rest_day', how: 'full' }

const line = (page: Page) => page.getByRole('region', { name: 'Check-in', exact: true })
const card = (page: Page) => page.getByRole('region', { name: /^How are you/ })

test('all that matters on a day after a race is on one screen, and one press starts what suits', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [race, ...trained, check, night, note])
  await page.reload()
  await expect(line(page)).toContainText('slept 7 h 50, quality 7 of 10')
  for (const name of [
    'Post-race static stretch',
    'If you feel like moving',
    'So far today',
    /^Soreness since/,
  ]) {
    const box = await page.getByRole('region', { name, exact: true }).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800)
  }
  await expect(page.locator('.button-primary')).toHaveCount(1)
  await expectNoSeriousAxe(page)

  await line(page).getByRole('button', { name: 'Change' }).click()
  await expect(card(page).getByRole('button', { name: 'Nothing else sore' })).toBeFocused()
  await card(page).getByRole('button', { name: 'Fold to one line' }).click()
  await expect(line(page).getByRole('button', { name: 'Change' })).toBeFocused()

  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2300)
  await page.getByRole('region', { name: 'So far today' }).getByRole('button', { name: 'Note' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Start · Post-race static stretch · 7:25$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calf stretch at the wall')
})

test('on a day of rest nothing is green', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [race, ...trained, check, night, restDay])
  await page.reload()
  await expect(page.getByRole('region', { name: 'So far today' })).toContainText('Rest day')
  await expect(page.locator('.button-primary')).toHaveCount(0)
})

test('in a narrow window what decides the day stands above an open check-in, and one press ends pain that is gone', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const painful = aCheck(30, addDays(today, -1), [
    { region: 'quads', side: 'left', value: 5, atRest: true },
    { region: 'quads', side: 'right', value: 5 },
  ])
  await seed(page, [race, ...trained, painful])
  await page.reload()
  const safety = page.getByRole('region', { name: 'Nothing is suggested today' })
  await expect(safety).toBeInViewport()
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await expect(page.getByRole('button', { name: 'Body map' })).toBeVisible()
  expect(await height()).toBeLessThanOrEqual(2300)
  await expectFits(page)
  await expectNoSeriousAxe(page)

  await safety.getByRole('button', { name: 'It is gone' }).click()
  await expect(safety).toHaveCount(0)
  const start = page.getByRole('button', { name: /^Start · Post-race static stretch/ })
  await expect(start).toBeInViewport()
  expect(await height()).toBeLessThanOrEqual(2300)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(safety).toBeVisible()
})

test('the larger map has room for every place, turns with the arrows, and takes both sides at once', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).click()
  await page.getByRole('button', { name: 'Larger map' }).click()
  const map = page.getByRole('dialog', { name: 'Soreness when you use it' })
  for (const view of ['Front', 'Back', 'Soles']) {
    await map.getByText(view, { exact: true }).click()
    const small = await map.locator('.body-map-place').evaluateAll((all) =>
      all.flatMap((place) => {
        const key = place.getAttribute('data-place')
        const hit = place.querySelector<SVGGraphicsElement>('.body-map-hit')
        // The outline of a slim place takes a finger as well.
        const edge = hit
          ? Number.parseFloat(getComputedStyle(hit).strokeWidth) * (hit.getScreenCTM()?.a ?? 0)
          : 0
        const places = [place, ...document.querySelectorAll(`dialog [data-wide="${key}"]`)]
        const wide = Math.max(
          ...places.map((one) => {
            const { width, height } = one.getBoundingClientRect()
            return Math.min(width, height) + (one === place ? edge : 0)
          }),
        )
        return wide < 24 ? [`${key} ${Math.round(wide)}`] : []
      }),
    )
    expect(small).toEqual([])
  }
  await expectNoSeriousAxe(page)
  await map.getByText('Back', { exact: true }).click()
  await map.locator('[data-place="calf:left:back"]').click()
  await map.getByRole('button', { name: 'Both sides' }).click()
  await map.getByRole('button', { name: '4', exact: true }).click()
  await map.locator('.dialog-footer').getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('.sore-chip')).toContainText(['Calves'])
})

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}
