// A marathon from its finish to day 10 under a moved clock: a missed day, a one-sided swelling, soreness of eight days, and a second race.
import type { Page } from '@playwright/test'
import { addDays, epochOf } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { at, goTo, marathon, raceDay } from '../support/lakeside.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const second = aRun(2, addDays(raceDay, 9), {
  race: { name: 'Ridge 10' },
  startedAt: at(9, '09:00'),
  durationSeconds: 45 * 60,
  distanceMeters: 10_000,
})

/** Both quads at a value, and nothing else sore. */
function check(n: number, value: number, time = '07:30'): Entry {
  const ratings = (['left', 'right'] as const).map((side) => ({ region: 'quads' as const, side, value }))
  return aCheck(100 + n, addDays(raceDay, n), ratings, { checkedAt: at(n, time), nothingElseSore: true })
}

const line = (page: Page) => page.locator('.clock-line')
const nothing = (page: Page) => page.getByRole('region', { name: 'Nothing is suggested today' })
const moving = (page: Page) => page.getByRole('region', { name: 'If you feel like moving' })

test('from the finish to day 10 each check-in is named, and what stands decides what is suggested', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(epochOf(at(0, '15:00')))
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [marathon])

  await expect(line(page)).toContainText('The finish check-in, open until 18:41.')
  await line(page).getByRole('link', { name: 'Check in' }).click()
  const place = page.getByRole('textbox', { name: 'Or type a place' })
  await expect(place).toBeFocused()
  await place.fill('quads 5')
  await page.keyboard.press('Tab')
  await expect(line(page)).toContainText('The 12-hour check-in comes tomorrow around 7:00.')
  await expect(page.getByRole('region', { name: 'First a cool-down' })).toContainText('very easy walk')

  await goTo(page, 'today', 1, '07:10')
  await expect(line(page)).toContainText('The 12-hour check-in, kept for the morning, open until 11:00.')
  await expect(page.getByRole('region', { name: 'Still so?' })).toContainText('yesterday')
  await seed(page, [check(1, 7)])
  await expect(page.getByRole('region', { name: 'A rest day suits today' })).toContainText('You noted 7 in')
  await expect(line(page)).toContainText('The 48-hour check-in comes tomorrow around 14:41.')

  await seed(page, [check(2, 6), check(3, 5)])
  await goTo(page, 'today', 5, '08:00')
  await expect(line(page)).toContainText('The day-5 check-in, open all day.')
  await seed(page, [check(5, 4)])
  await expect(moving(page)).toContainText(/easy walk, ride or swim/i)

  await goTo(page, 'safety', 6, '08:00')
  for (const sign of ['On one side only', 'A swollen calf', 'Warm or red'])
    await page.getByRole('checkbox', { name: sign }).first().check()
  await seed(page, [check(6, 4)])
  await goTo(page, 'today', 6, '08:05')
  await expect(nothing(page)).toContainText(
    'You ticked today: on one side only, a swollen calf, warm or red.',
  )
  await expect(nothing(page)).toContainText('looked at by a medical professional today')
  await expect(moving(page)).toHaveCount(0)

  await goTo(page, 'safety', 7, '08:00')
  for (const sign of ['On one side only', 'A swollen calf', 'Warm or red'])
    await page.getByRole('checkbox', { name: sign }).first().uncheck()
  await seed(page, [check(7, 3)])
  await goTo(page, 'today', 7, '08:05')
  await expect(nothing(page)).toHaveCount(0)

  await goTo(page, 'today', 8, '08:00')
  await seed(page, [check(8, 3)])
  await expect(page.getByRole('region', { name: 'Worth a closer look' })).toContainText(
    'Lakeside Marathon was 8 days ago.',
  )
  await expect(moving(page)).toContainText(/gentle walk/i)

  await seed(page, [second])
  await goTo(page, 'today', 9, '10:00')
  await expect(line(page)).toContainText('The finish check-in, open until 13:45.')
  await expect(line(page)).toContainText('The clock of Lakeside Marathon ended when this race began.')
  await seed(page, [check(9, 6, '10:00')])

  await goTo(page, 'today', 10, '08:00')
  await expect(line(page)).toContainText('The 24-hour check-in, open until 13:45.')
  await expectNoSeriousAxe(page)

  await goTo(page, 'races', 10, '08:05')
  await expect(page.getByText('Lakeside Marathon was 9 days before')).toBeVisible()
  await page.getByRole('link', { name: 'Lakeside Marathon' }).click()
  await expect(
    page.getByText('Another race, Ridge 10, began on day 9, and this curve ends there.'),
  ).toBeVisible()
  await expect(page.getByText('No log on day 4.')).toBeVisible()
  await expect(page.locator('.fitted-line')).toHaveCount(1)
})
