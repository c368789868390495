// The text size that a browser is set to counts: at twice the usual nothing is cut, and nothing lies over anything.
import { dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { randomJournal } from '../../fakes/random-journal.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { launchOptions } from '../support/launch.ts'
import { seed } from '../support/seed.ts'
import { textTrouble } from '../support/text-trouble.ts'

test.use({
  launchOptions: { ...launchOptions, args: [...launchOptions.args, '--blink-settings=defaultFontSize=32'] },
})

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
const pages = [
  'today',
  'races',
  'trends',
  'journal',
  'routines',
  'session',
  'week',
  'settings/look',
  'settings/data',
]

test('with text twice as large every page is twice as large, and fits', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, randomJournal(3, today, 1))
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of pages) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${address}`)
      await expect(page.locator('main h1')).toBeVisible()
      await expectFits(page)
      // A chart takes its new width a moment after the window has it.
      const message = `words of ${address} in ${width} px`
      await expect.poll(() => textTrouble(page), { message }).toEqual([])
    }
  }
  const letters = await page
    .locator('main p')
    .first()
    .evaluate((words) => getComputedStyle(words).fontSize)
  expect(Number.parseFloat(letters)).toBeGreaterThanOrEqual(24)
})

test('a chart grows with its text', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, randomJournal(3, today, 1))
  await page.evaluate(() => {
    location.hash = '#/trends'
  })
  const chart = page.locator('.chart-place').first()
  await chart.scrollIntoViewIfNeeded()
  const drawing = chart.locator('svg').first()
  await expect(drawing).toBeVisible()
  const [place, drawn] = [await chart.boundingBox(), await drawing.boundingBox()]
  expect(Math.abs((place?.width ?? 0) - (drawn?.width ?? 0))).toBeLessThan(3)
  expect(Math.abs((place?.height ?? 0) - (drawn?.height ?? 0))).toBeLessThan(3)
  const tick = await chart.locator('svg text').first().boundingBox()
  expect(tick?.height).toBeGreaterThan(20)
})
