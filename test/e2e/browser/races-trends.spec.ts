// The race page and the trends page in a real browser, on a journal of one marathon and its ten days.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addDays, type Day, day, instant } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

const raceDay = day('2025-11-20')
const worst = [5, 7, 5, 4, null, 2, 1, 1, 0, 0, 0]

// Noon of day 10, in the zone that the host has too.
const noon = new Date(2025, 10, 30, 12)

test.use({ locale: 'en-GB' })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(noon)
})

test('a race shows each log since its finish and leaves a day that was not logged open', async ({
  page,
  host,
}) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Races')
  await expect(page.getByRole('heading', { name: 'Lakeside Marathon', level: 1 })).toBeVisible()
  await expect(page.getByText('No log on day 4.')).toBeVisible()

  const line = page.locator('.race-curve .chart-drawing g[stroke="var(--ember)"]')
  await expect(line.locator('polyline')).toHaveCount(2)
  await expect(page.locator('.race-curve .chart-drawing circle')).toHaveCount(10)

  const tiles = page.getByRole('region', { name: 'Day by day' }).getByRole('link')
  await expect(tiles).toHaveCount(11)
  await expect(tiles.nth(1)).toHaveAccessibleName(/^day 1 Friday.* highest 7, quads left$/)
  await expect(tiles.nth(4)).toHaveAccessibleName(/^day 4 Monday.* not logged$/)

  const figures = page.getByRole('region', { name: 'Key figures' }).getByRole('definition')
  await expect(figures).toHaveText([/^7day 1, quads/, /^5between/, /^6first day/, /^25score points × days/])
})

test('the table of a race tells the same as its curve', async ({ page, host }) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Races')
  await page.getByRole('button', { name: 'Show as table' }).click()
  const rows = page.getByRole('table', { name: /^Soreness since/ }).getByRole('row')
  await expect(rows).toHaveCount(12)
  const highest = await rows.locator('td:nth-of-type(2)').allTextContents()
  expect(highest).toEqual(['5', '7', '5', '4', 'not logged', '2', '1', '1', '0', '0', '0'])
})

test('the arrow keys and Enter lead from the curve to a day of the journal', async ({ page, host }) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Races')
  const link = page.getByRole('link', { name: /^Each log since the finish/ })
  await link.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(link).toHaveAccessibleName('Each log since the finish. day 1, 6:40: 7, quads left')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/journal\/2025-11-21$/)
})

test('a click on a bar leads to its day', async ({ page, host }) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Trends')
  const box = await page.getByRole('link', { name: /^Soreness by day/ }).boundingBox()
  if (!box) throw new Error('The soreness chart has no place on the page.')
  // Day 1 is the 19th of the 28 columns.
  await page.mouse.click(box.x + (box.width * 18.5) / 28, box.y + box.height / 2)
  await expect(page).toHaveURL(/#\/journal\/2025-11-21$/)
})

test('trends show 28 days, in which 0 and not logged are told apart', async ({ page, host }) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Trends')
  await expect(page.getByText('3 – 30 November 2025 · 11 of 28 days logged')).toBeVisible()
  const soreness = page.getByRole('region', { name: 'Soreness', exact: true })
  await expect(soreness.locator('.chart-drawing text', { hasText: 'Lakeside Marathon' })).toBeVisible()
  await expect(soreness.locator('.chart-drawing rect[fill^="var(--sore-"]')).toHaveCount(7)
  await expect(soreness.locator('.chart-drawing rect[fill="var(--ink-3)"]')).toHaveCount(3)

  await soreness.getByRole('button', { name: 'Show as table' }).click()
  const rows = soreness.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(28)
  const values = await rows.locator('td:nth-of-type(1)').allTextContents()
  expect(values.slice(0, 11)).toEqual(['0', '0', '0', '1', '1', '2', 'not logged', '4', '5', '7', '5'])
  expect(new Set(values.slice(11))).toEqual(new Set(['not logged']))
})

test('a day on which a sore muscle was not asked is hollow on the curve, in the bars and in the tables', async ({
  page,
  host,
}) => {
  await openWith(page, host, askedInPart())
  await goTo(page, 'Races')
  await expect(page.getByText('Days 2 and 3 are known in part')).toBeVisible()
  await expect(page.getByText('back to 1')).toHaveCount(0)
  const curve = page.locator('.race-curve .chart-drawing')
  await expect(curve.locator('.at-least circle')).toHaveCount(2)
  await expect(page.locator('.race-curve')).toContainText('was not asked (2 days)')
  const tile = page.getByRole('region', { name: 'Day by day' }).getByRole('link').nth(2)
  await expect(tile).toHaveAccessibleName(/^day 2 Saturday.* at least 1, calf left$/)
  await page.getByRole('button', { name: 'Show as table' }).click()
  const highest = page.getByRole('table', { name: /^Soreness since/ }).locator('tbody td:nth-of-type(2)')
  await expect(highest.nth(2)).toHaveText('≥ 1')

  await goTo(page, 'Trends')
  const soreness = page.getByRole('region', { name: 'Soreness', exact: true })
  await expect(soreness.locator('.chart-drawing .at-least path')).toHaveAttribute('data-bars', '2')
  await expect(soreness).toContainText('Hollow bars: at least so much')
  await soreness.getByRole('button', { name: 'Show as table' }).click()
  const values = soreness.getByRole('table').locator('tbody td:nth-of-type(1)')
  expect((await values.allTextContents()).filter((value) => value.startsWith('≥'))).toEqual(['≥ 1', '≥ 1'])
})

test('a second race ends the first one’s curve, and both pages say so', async ({ page, host }) => {
  const second: Entry = {
    ...common(addDays(raceDay, 3)),
    kind: 'workout',
    modality: 'run',
    startedAt: instant(`${addDays(raceDay, 3)}T09:00:00Z`),
    durationSeconds: 2700,
    race: { name: 'Ridge 10 km' },
  }
  await openWith(page, host, [...marathon(), second])
  await goTo(page, 'Races')
  await expect(page.getByRole('heading', { name: 'Ridge 10 km', level: 1 })).toBeVisible()
  await expect(page.getByText('Lakeside Marathon was 3 days before')).toBeVisible()
  await page.getByRole('link', { name: 'Lakeside Marathon' }).click()
  await expect(
    page.getByText('Another race, Ridge 10 km, began on day 3, and this curve ends there.'),
  ).toBeVisible()
  await expect(page.locator('.film-tile-later')).toHaveCount(7)
})

test('another span counts its own days', async ({ page, host }) => {
  await openWith(page, host, marathon())
  await goTo(page, 'Trends')
  await page.getByRole('radio', { name: '90 days' }).check({ force: true })
  await expect(page.getByText('11 of 90 days logged')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('11 of 28 days logged')).toBeVisible()
})

test('before the first race and the first log, the pages say what will be there', async ({ page, host }) => {
  await openWith(page, host, [])
  await goTo(page, 'Races')
  await expect(page.getByText('Mark a workout as a race and its soreness clock starts here.')).toBeVisible()
  await goTo(page, 'Trends')
  await expect(page.getByRole('heading', { name: 'Nothing logged in this span' })).toBeVisible()
})

test('the code that draws charts is no part of the code that opens the app', async ({ page, host }) => {
  await openWith(page, host, [])
  const entry = await page.locator('script[type="module"]').getAttribute('src')
  const source = await page.evaluate(async (src) => (await fetch(src)).text(), entry ?? '')
  expect(source).toContain('Opening your journal')
  expect(source).not.toContain('recharts')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`races and trends are free of serious barriers and fit a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openWith(page, host, marathon())
    for (const name of ['Races', 'Trends']) {
      await goTo(page, name)
      const closed = page.getByRole('button', { name: 'Show as table' })
      for (let left = await closed.count(); left > 0; left--) await closed.first().click()
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await expect(page.locator('.chart-drawing svg').first()).toBeVisible()
        await expectNoSeriousAxe(page)
        await expectFits(page)
      }
    }
  })
}

async function openWith(page: Page, host: Host, entries: readonly Entry[]): Promise<void> {
  await page.goto(host.url())
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await seed(page, entries)
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
}

/** The race, quads at 6 the day after it, and on the next two days a calf alone. */
function askedInPart(): Entry[] {
  const race = marathon().filter(({ kind }) => kind === 'workout')
  const check = (n: number, region: 'quads' | 'calf', value: number): Entry => ({
    ...common(addDays(raceDay, n)),
    kind: 'soreness',
    checkedAt: instant(`${addDays(raceDay, n)}T06:40:00Z`),
    ratings: [{ region, side: 'left', value }],
  })
  return [...race, check(1, 'quads', 6), check(2, 'calf', 1), check(3, 'calf', 1)]
}

/** A marathon that ended at 11:00, a check at 12:00 on its day and at 6:40 on the others, and a night for each check. */
function marathon(): Entry[] {
  const race: Entry = {
    ...common(raceDay),
    kind: 'workout',
    modality: 'run',
    startedAt: instant(`${raceDay}T07:00:00Z`),
    durationSeconds: 4 * 3600,
    distanceMeters: 42_195,
    race: { name: 'Lakeside Marathon' },
  }
  const days = worst.flatMap((value, n): Entry[] => {
    const on = addDays(raceDay, n)
    const night: Entry = { ...common(on), kind: 'night', sleptMinutes: 420 + n * 5 }
    if (value === null) return [night]
    const check: Entry = {
      ...common(on),
      kind: 'soreness',
      checkedAt: instant(`${on}T${n === 0 ? '12:00' : '06:40'}:00Z`),
      ratings: (['left', 'right'] as const).map((side) => ({ region: 'quads', side, value })),
      nothingElseSore: true,
    }
    return [night, check]
  })
  return [race, ...days]
}

function common(on: Day) {
  return { id: randomUUID(), day: on, loggedAt: instant(`${on}T12:00:00Z`), rev: 0 }
}
