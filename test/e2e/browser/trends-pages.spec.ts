// The trends, a year and a place of the body in a real browser: any days, looked closer at, and the patterns of a worker.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addDays, type Day, day, instant } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

const today = day('2025-11-30')

test.use({ locale: 'en-GB' })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(2025, 10, 30, 12))
})

test('a stretch is drawn with the pointer or stepped to with keys, and Back goes to the days before', async ({
  page,
  host,
}) => {
  await openTrends(page, host)
  const chart = page.getByRole('link', { name: /^Soreness by day/ })
  const box = await chart.boundingBox()
  if (!box) throw new Error('The soreness chart has no place on the page.')
  await page.mouse.move(box.x + (box.width * 14.5) / 28, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + (box.width * 27.5) / 28, box.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/#\/trends\/2025-11-17\.\.2025-11-30$/)
  await expect(page.getByText('of 14 days logged')).toBeVisible()
  await chart.focus()
  await page.keyboard.press('-')
  await expect(page).toHaveURL(/2025-11-03\.\.2025-11-30$/)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/2025-10-20\.\.2025-11-16$/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('of 14 days logged')).toBeVisible()
})

test('days of one’s own choosing are checked, and can be saved as CSV', async ({ page, host }) => {
  await openTrends(page, host)
  await page.getByRole('button', { name: 'Custom' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'First day' }).fill('2025-11-20')
  await sheet.getByRole('textbox', { name: 'Last day' }).fill('2025-11-10')
  await sheet.getByRole('button', { name: 'Show these days' }).click()
  await expect(sheet.getByRole('alert')).toContainText('after the last one')
  await sheet.getByRole('textbox', { name: 'Last day' }).fill('2025-11-22')
  await sheet.getByRole('button', { name: 'Show these days' }).click()
  await expect(page.getByText('of 3 days logged')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save these days as CSV' }).click()
  expect((await saving).suggestedFilename()).toBe('afterrun-2025-11-20-2025-11-22.csv')
})

test('patterns are asked for, worked out beside the page, and say when it is too early', async ({
  page,
  host,
}) => {
  await openTrends(page, host)
  await page.getByRole('button', { name: 'Look for patterns' }).click()
  const patterns = page.getByRole('region', { name: 'Patterns' })
  await expect(patterns.getByText('too early: 12 more days')).toBeVisible()
  await patterns.getByRole('button', { name: 'Stop looking for patterns' }).click()
  await expect(page.getByRole('button', { name: 'Look for patterns' })).toBeVisible()
})

test('any days are one printed page of either paper, which Print goes to', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openTrends(page, host)
  await seed(page, seasons())
  await page.keyboard.press('Control+p')
  await expect(page).toHaveURL(/#\/trends\/report-2025-11-03\.\.2025-11-30$/)
  const sheet = page.getByRole('article', { name: 'The page as it is printed' })
  await expect(sheet.getByText('17 of 28 days logged')).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^24 – 30 Nov 7 \/ 7 / })).toBeVisible()
  const address = page.url().replace(/#.*/, '')
  for (const [from, rows] of [
    ['2025-11-03', 'Week'],
    ['2025-09-02', 'Week'],
    ['2024-12-01', 'Month'],
    ['1975-12-01', 'Years'],
  ]) {
    await page.goto(`${address}#/trends/report-${from}..${today}`)
    await expect(sheet.getByRole('columnheader', { name: rows ?? '', exact: true })).toBeVisible()
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect([from, format, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([from, format, 1])
    }
  }
  await page.goto(`${address}#/trends/year-2025`)
  await expect(page.getByRole('heading', { name: 'The year 2025', level: 1 })).toBeVisible()
  const year = (await page.pdf()).toString('latin1')
  expect(year.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('in a narrow window weeks begin at the newest, with their names in view', async ({ page, host }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await openTrends(page, host)
  await page.getByRole('radio', { name: '1 year' }).check({ force: true })
  const places = page.getByRole('region', { name: 'Places by week' }).last()
  await expect
    .poll(() => places.evaluate((box) => box.scrollLeft + box.clientWidth - box.scrollWidth))
    .toBe(0)
  await places.scrollIntoViewIfNeeded()
  await expect(places.getByText('Quads')).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a year and a place are free of serious barriers and fit a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openTrends(page, host)
    await page.getByRole('link', { name: 'The year 2025 in one view' }).click()
    await expect(page.getByRole('heading', { name: 'The year 2025', level: 1 })).toBeVisible()
    await look(page)
    await page.goto(`${page.url().replace(/#.*/, '')}#/trends/report-2025-11-03..${today}`)
    await expect(page.locator('.report .chart-drawing svg').first()).toBeVisible()
    await look(page)
    await page.goto(`${page.url().replace(/#.*/, '')}#/journal/${addDays(today, -2)}`)
    await page.locator('[data-place="quads:left:front"]').click()
    await page.getByRole('link', { name: 'Over months' }).click()
    await expect(page.getByRole('heading', { name: 'Quads left', level: 1 })).toBeVisible()
    await expect(page.locator('.chart-drawing svg')).toBeVisible()
    await look(page)
    const cut = await page
      .locator('.data-table-place')
      .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length)
    expect(cut).toBe(0)
  })
}

async function look(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
}

async function openTrends(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await seed(page, diary())
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Trends' }).click()
  await expect(page.locator('.chart-drawing svg').first()).toBeVisible()
}

/** Seventeen nights and mornings: sixteen pairs of a night and the soreness of the day after. */
function diary(): Entry[] {
  return Array.from({ length: 17 }, (_, ago) => addDays(today, -ago)).flatMap((on, ago): Entry[] => [
    { ...common(on), kind: 'night', sleptMinutes: 400 + ((ago * 37) % 90) },
    {
      ...common(on),
      kind: 'soreness',
      checkedAt: instant(`${on}T06:40:00Z`),
      ratings: [{ region: 'quads', side: 'left', value: (ago * 3) % 5 }],
      nothingElseSore: true,
    },
  ])
}

/** A race and a morning after it in each of fifty years. */
function seasons(): Entry[] {
  return Array.from({ length: 50 }, (_, n) => addDays(today, -365 * (n + 1) + 20)).flatMap((on): Entry[] => [
    {
      ...common(on),
      kind: 'workout',
      modality: 'run',
      startedAt: instant(`${on}T09:00:00Z`),
      durationSeconds: 13_000,
      effortCr10: 9,
      race: { name: 'Lakeside Marathon by the Old Bridge' },
    },
    { ...common(addDays(on, 1)), kind: 'heart', restingHeartRateBpm: 52 },
  ])
}

function common(on: Day) {
  return { id: randomUUID(), day: on, loggedAt: instant(`${on}T12:00:00Z`), rev: 0 }
}
