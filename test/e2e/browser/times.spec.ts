// Times of day in the forms of the journal: after a late race, on a clock of twelve hours, and after travel.
import type { Page } from '@playwright/test'
import { day, instantAt } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expect, test } from '../support/browser-test.ts'
import { seed } from '../support/seed.ts'

// The clock and the names of days are those of this language.
test.use({ locale: 'en-GB' })

const raceDay = day('2025-03-12')
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

test('a soreness check of a race day gone by begins after the finish, and says when it lies before', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await seed(page, [race(instantAt(raceDay, '10:00', timeZone), 3.75)])
  await open(page)
  await add(page, 'Soreness check-in')
  const time = page.getByLabel('Time', { exact: true })
  await expect(time).toHaveValue('14:00')
  await time.fill('12:00')
  await expect(time).toHaveAccessibleDescription(
    '12:00 is before the finish at 13:45, so it does not count as soreness after the race.',
  )
})

test('lights out at 11 before waking at 7 is read as the evening', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page)
  await add(page, 'Night of sleep')
  await page.getByLabel('Lights out').fill('11')
  await page.getByLabel('Woke up').fill('7')
  await expect(page.getByLabel('Lights out')).toHaveAccessibleDescription('23:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Night of 8 h' })).toBeVisible()
})

test('a race run in another zone shows and keeps its times there', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, [race('2025-03-12T09:00:00+05:17', 3)])
  await open(page)
  await page.getByRole('button', { name: /^Change or delete Lakeside Marathon/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const form = page.getByRole('dialog', { name: 'Edit workout' })
  await expect(form.getByLabel('End', { exact: true })).toHaveValue('12:00')
  await form.getByLabel('End', { exact: true }).fill('12:05')
  await expect(form.getByLabel('Duration')).toHaveValue('3:05:00')
})

function race(startedAt: string, hours: number): Entry {
  return {
    kind: 'workout',
    id: '00000000-0000-4000-8000-000000000001',
    day: raceDay,
    loggedAt: startedAt,
    rev: 0,
    modality: 'run',
    startedAt,
    durationSeconds: hours * 3600,
    race: { name: 'Lakeside Marathon' },
  }
}

async function open(page: Page) {
  await page.evaluate((on) => {
    location.hash = `#/journal/${on}`
  }, raceDay)
}

async function add(page: Page, what: string) {
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: what, exact: true }).click()
}
