// Many files at once in a real browser: dropped on any page, listed, ticked, brought in as one, and taken back as one.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { root } from '../support/places.ts'

test.use({ locale: 'en-GB' })

const odd = [
  '04-three-sports-in-one.fit',
  '05-two-runs-chained.fit',
  '02-sport-as-number-9.gpx',
  '09-time-without-T.gpx',
  '23-week-rollover-2003.gpx',
]

test('files dropped on a page are listed, come in together and go together', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { name: /A quiet place/ })).toBeVisible()
  const files = odd.map((name) => ({ name, path: `imports/${name}` }))
  const zip = zipSync({ 'activities/08.gpx': bytesOf('imports/08-two-tracks-three-days-apart.gpx') })
  await drop(page, [
    ...files.map(({ name, path }) => ({ name, bytes: bytesOf(path) })),
    { name: 'LICENSE', bytes: bytesOf('../../LICENSE') },
    { name: 'export.zip', bytes: zip },
  ])

  const list = page.getByRole('dialog', { name: 'Bring in workouts' })
  const news = list.getByRole('region', { name: 'New' })
  await expect(list.getByText(/^10 workouts in 6 files, Tuesday,? 28 January 2003 to /)).toBeVisible()
  await expect(news.getByRole('checkbox', { name: /^Swim, / })).toBeChecked()
  await expect(list.getByRole('button', { name: 'Bring in 6 workouts' })).toBeVisible()
  const known = list.getByRole('region', { name: 'There already' })
  await expect(known.getByText('The same workout is in 05-two-runs-chained.fit')).toHaveCount(3)
  await list.getByText('1 file left out').click()
  await expect(list.getByText(/LICENSE: Afterrun reads FIT, TCX and GPX files/)).toBeVisible()
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 720 })
  await expectFits(page)

  await list.getByRole('button', { name: /^It was Tuesday,? 13 September 2022/ }).click()
  await expect(list.getByRole('textbox', { name: 'Day' })).toHaveValue('Tuesday 13 September 2022')
  await news.getByRole('checkbox', { name: /^Swim, / }).uncheck()
  await list.getByRole('button', { name: 'Bring in 6 workouts' }).click()
  await expect(list).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: '6 workouts brought in.' })).toBeVisible()
  await page.goto(`${new URL(host.url()).origin}/#/journal/2022-09-13`)
  await expect(page.getByRole('heading', { name: /^Run, 30/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: /^Run, 30/ })).toBeHidden()
  await page.goto(`${new URL(host.url()).origin}/#/journal/2026-10-06`)
  await expect(page.getByRole('heading', { name: /^Run, / })).toHaveCount(0)
})

test('a whole folder is chosen, with what is in the folders inside it', async ({ page, host }, info) => {
  const folder = info.outputPath('activities')
  mkdirSync(join(folder, '2026', 'October'), { recursive: true })
  copyFileSync(fixture('hike.gpx'), join(folder, 'morning.gpx'))
  copyFileSync(fixture('imports/03-long-stop.fit'), join(folder, '2026', 'October', 'long.fit'))
  writeFileSync(join(folder, '2026', '.DS_Store'), 'what a system leaves')
  writeFileSync(join(folder, '2026', 'notes.txt'), 'Windy')

  await page.goto(host.url())
  await expect(page.getByRole('heading', { name: /A quiet place/ })).toBeVisible()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByLabel('Choose a whole folder').setInputFiles(folder)
  const list = page.getByRole('dialog', { name: 'Bring in workouts' })
  await expect(list.getByText(/^2 workouts, /)).toBeVisible()
  await expect(list.getByText('1 file left out')).toBeVisible()
  await list.getByRole('button', { name: 'Bring in 2 workouts' }).click()
  await expect(list).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: '2 workouts brought in.' })).toBeVisible()
})

function fixture(path: string): string {
  return join(root, 'test/fixtures', path)
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(fixture(path)))
}

/** Drops files as a file manager would. */
async function drop(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, given)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop the files to bring them in')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
