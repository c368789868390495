// Races side by side in a real browser: twelve of them over each other, in order, by length, in both themes.
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const lengths = [42_195, 21_097, 10_000]

/** The n-th race back, thirty days apart, a little less sore each time further back. */
function raced(n: number): Entry[] {
  const on = addDays(day('2026-10-01'), -30 * n)
  const race = aRun(n + 1, on, {
    race: { name: `Race ${n + 1}` },
    startedAt: instant(`${on}T09:00:00Z`),
    durationSeconds: 10_000 + n,
    distanceMeters: lengths[n % 3] ?? null,
  })
  const checks = [5, 8, 6, 4, 3, 2, 1, 1, 0, 0, 0].map((value, index) => {
    const at = addDays(on, index)
    const worst = Math.max(0, value - (n % 6))
    return aCheck(100 + n * 20 + index, at, [{ region: 'quads', side: 'left', value: worst }], {
      checkedAt: instant(`${at}T18:00:00Z`),
      nothingElseSore: true,
    })
  })
  return [race, ...checks]
}

test('races lie over each other by days since the finish, and can be chosen, put in order and filtered', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00Z'))
  await page.goto(host.url())
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await seed(page, Array.from({ length: 13 }, (_, n) => raced(n)).flat())
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Races' }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Races side by side' })).toBeVisible()
  await expect(page.getByText('5 of 13 races')).toBeVisible()

  const figures = page.getByRole('region', { name: 'Figures', exact: true }).getByRole('table')
  await figures.getByRole('button', { name: 'Highest' }).click()
  await expect(figures.getByRole('columnheader', { name: 'Highest' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(figures.getByRole('rowheader').first()).toContainText('Race 4')

  const chosen = page.getByRole('region', { name: 'Chosen' })
  for (let n = 6; n <= 12; n += 1) {
    await chosen.getByRole('button', { name: 'Another race' }).click()
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
  }
  await expect(page.getByText('12 of 13 races')).toBeVisible()
  await expect(chosen.getByRole('button', { name: 'Another race' })).toHaveCount(0)
  await expect(page.locator('.overlay-line')).toHaveCount(12)

  const points = page.getByRole('link', { name: /^Each day of each race/ })
  await points.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(points).toHaveAccessibleName('Each day of each race. Race 1, day 1: 8, quads left')

  await page.getByRole('button', { name: 'Show as table' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoSeriousAxe(page)
  }
  await page.setViewportSize({ width: 360, height: 800 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.reload()
  await expect(page.getByText('12 of 13 races')).toBeVisible()
  await page.getByText('Half', { exact: true }).click()
  await expect(chosen.getByRole('listitem')).toHaveCount(4)
  await expect(page.getByText('From the oldest to the newest the highest values were')).toBeVisible()
  await figures.getByRole('link', { name: 'Race 2' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Race 2' })).toBeVisible()
})
