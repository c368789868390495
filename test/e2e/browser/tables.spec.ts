// Tables in a real browser: an own one is explained once and remembered, a known one asks only what it does not say, and all of it comes in and goes as one.
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { healthExport } from '../../bench/health-export.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'

test.use({ locale: 'en-GB' })

const own = [
  'Tag;Schlaf;Morgens;Wade links;Bemerkung',
  '21.11.2026;7:30;50;3;müde',
  '22.11.2026;6:45;52;1;',
  '31.02.2026;7:00;51;;',
].join('\n')
const garmin = [
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Total Ascent,Elapsed Time',
  'Running,2026-11-22 17:06:03,false,"Long run","7.80","1,447","01:11:24","153","215","01:12:57"',
].join('\n')

test('two tables are explained, listed with their days, come in together and go together', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { name: /A quiet place/ })).toBeVisible()
  await drop(page, { 'diary.csv': own, 'Activities.csv': garmin })

  const form = page.getByRole('dialog', { name: 'What is in this table?' })
  await expect(form.getByText(/^diary\.csv: 3 rows/)).toBeVisible()
  await expect(form.getByLabel('Tag', { exact: true })).toHaveValue('day')
  await expect(form.getByText('21.11.2026 · 22.11.2026 · 31.02.2026')).toBeVisible()
  await form.getByLabel('Schlaf', { exact: true }).selectOption('Time slept')
  await form.getByLabel('Morgens', { exact: true }).selectOption('Resting heart rate')
  await form.getByLabel('Wade links', { exact: true }).selectOption('Soreness of a place, 0 to 10')
  await expect(form.getByRole('button', { name: 'A unit is not chosen yet' })).toBeVisible()
  await form.getByLabel('Wade links: place').selectOption('Calf left')
  await expect(form.getByText('Slept 7 h 30')).toBeVisible()
  await expect(form.getByText('Row 4, Tag “31.02.2026”: not a date with its year.')).toBeVisible()
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 720 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 860 })
  await form.getByRole('button', { name: 'Go on with 6 entries' }).click()

  await expect(form.getByText(/activities of Garmin Connect/)).toBeVisible()
  await form.getByLabel('Distance: unit').selectOption('miles')
  await expect(form.getByLabel('Total Ascent: unit')).toHaveValue('ft')
  await form.getByRole('button', { name: 'Go on with 1 entry' }).click()

  const list = page.getByRole('dialog', { name: 'Bring in entries' })
  await expect(
    list.getByRole('region', { name: 'Nights' }).getByRole('checkbox', { name: /^Slept 7 h 30, / }),
  ).toBeChecked()
  await expect(list.getByText(/7\.8 mi/)).toBeVisible()
  await list.getByText('1 thing in diary.csv could not be read').click()
  await expectNoSeriousAxe(page)
  await list.getByRole('button', { name: 'Bring in 7 entries' }).click()
  await expect(page.getByRole('status').filter({ hasText: '7 entries brought in.' })).toBeVisible()

  await drop(page, { 'diary.csv': own })
  await expect(form.getByText('Its columns are read as last time.')).toBeVisible()
  await form.getByRole('button', { name: 'Go on with 6 entries' }).click()
  await expect(list.getByRole('region', { name: 'Nights, there already' })).toBeVisible()
  await expect(list.getByRole('button', { name: 'Nothing is ticked' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto(`${new URL(host.url()).origin}/#/journal/2026-11-22`)
  await expect(page.getByRole('heading', { name: /^Slept 6 h 45/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: /^Slept 6 h 45/ })).toBeHidden()
  await expect(page.getByRole('heading', { name: /^Run, / })).toHaveCount(0)
})

test('the zip of Apple Health gives its workouts and days, and says what of it stays out', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { name: /A quiet place/ })).toBeVisible()
  const days = [...healthExport(200_000)].join('')
  await drop(page, { 'export.zip': zipSync({ 'apple_health_export/export.xml': strToU8(days) }) })
  const list = page.getByRole('dialog', { name: 'Bring in entries' })
  await expect(
    list.getByText(/Apple measures heart rate variability as SDNN, which is not RMSSD: 1 day/),
  ).toBeVisible()
  await expect(list.getByRole('checkbox', { name: /^Slept 6 h, / })).toBeChecked()
  await list.getByRole('button', { name: 'Bring in 3 entries' }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 entries brought in.' })).toBeVisible()
})

/** Drops files as a file manager would. */
async function drop(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [...(typeof content === 'string' ? strToU8(content) : content)],
    ]),
  )
  const dataTransfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const [name, bytes] of Object.entries(all)) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, given)
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}
