// The way back after a marathon in a real browser: from Today to its steps, into the player, and into a calendar.
import { readFile } from 'node:fs/promises'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { check, marathon, workout } from '../../fakes/after-marathon.ts'
import { id } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

/** Day 6 after the marathon. */
const morning = new Date('2026-11-28T09:00:00Z')
test.use({ locale: 'en-GB', wallClock: morning })

test('the way back leads from Today to its steps, starts the walk-jog and goes into a calendar', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(morning)
  await page.goto(host.url())
  const log = [6, 5, 4, 3, 2, 2].map((value, index) => check(index + 1, `quads both ${value} +`))
  await seed(
    page,
    [marathon(), ...log].map((record, index): Entry => ({ ...record, id: id(index + 1) })),
  )
  await page.getByRole('region', { name: 'The way back' }).getByRole('link', { name: 'All steps' }).click()
  await expect(page.getByRole('heading', { name: 'Today: walk-jog intervals' })).toBeVisible()
  await expect(page.getByText('Soreness gone does not mean fully recovered.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'today' })).toContainText('day 5')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '.ics' }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20261129',
    'DTSTART;VALUE=DATE:20261219',
  ])
  await page.getByRole('button', { name: 'Start Walk-jog return' }).click()
  await expect(page).toHaveURL(/#\/session$/)
  await expect(page.getByText('Easy walk').first()).toBeVisible()
})

test('pain at rest leaves no step, no next step and no ceiling, on the way back, the race page and the week', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(morning)
  await page.goto(host.url())
  const log = [6, 5, 4, 3, 2].map((value, index) => check(index + 1, `quads both ${value} +`))
  const before = workout(-7, { distanceMeters: 20_000 })
  const hurt = check(6, 'quads left 2 rest, quads right 2 +')
  await seed(
    page,
    [marathon(), before, ...log, hurt].map((record, index): Entry => ({ ...record, id: id(index + 1) })),
  )
  const show = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to
    }, hash)
  await show('#/way-back')
  await expect(page.getByRole('heading', { name: 'Today: nothing is suggested' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('You noted pain at rest in the left quads today.')
  await expect(main).toContainText('asks about it again tomorrow')
  await expect(main).not.toContainText(/Next:|At most|\.ics|from .* on at the earliest/)
  await expect(page.getByRole('listitem').filter({ hasText: 'today' })).toHaveCount(0)
  await expectNoSeriousAxe(page)
  const stands = page.getByRole('region', { name: 'What stands' })
  for (const at of ['races', 'week', 'recovery']) {
    await show(`#/${at}`)
    await expect(stands).toContainText('You noted pain at rest in the left quads today.')
  }
})

test('a line for the mind is kept on Today apart from the note of the day, and stands on the race page', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(morning)
  await page.goto(host.url())
  await seed(page, [{ ...marathon(), id: id(1) }])
  const card = page.getByRole('region', { name: 'A line for the mind' })
  await expect(card.getByRole('textbox')).toBeHidden()
  await card.getByText('A line for the mind').click()
  await card.getByRole('radio', { name: 'Feeling low' }).check({ force: true })
  await card.getByRole('textbox').fill('Empty, now that it is over.')
  await card.getByRole('button', { name: 'Save it' }).click()
  await expect(card.getByRole('listitem')).toHaveText('Feeling low: Empty, now that it is over.')
  await expect(card.getByRole('textbox')).toHaveValue('')
  await expectNoSeriousAxe(page)
  await page.getByRole('link', { name: 'Race page' }).click()
  const lines = page.getByRole('region', { name: 'For the mind' })
  await expect(lines).toContainText('Empty, now that it is over.')
  await lines.getByRole('link', { name: 'day 6' }).click()
  await expect(page).toHaveURL(/journal\/2026-11-28/)
})
