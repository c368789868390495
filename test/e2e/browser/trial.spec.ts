// The trial of an aid on one leg in a real browser: chosen, a leg drawn with the race, named on Today, kept to, and set side by side.
import { addDays, type Day } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck } from '../../fakes/records.ts'
import { aCounted, aRaceOf } from '../../fakes/trials.ts'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { raceDay } from '../support/lakeside.ts'
import { seed } from '../support/seed.ts'

/** The morning after the race. */
const morning = new Date('2026-11-23T09:00:00Z')
test.use({ locale: 'en-GB', wallClock: morning })

/** Races of a trial, the latest 28 days before, after each of which the leg with it was a little less sore. */
const earlier = [1, 2, 3, 4, 5].flatMap((n): Entry[] =>
  aCounted(n, addDays(raceDay, -28 * n), n % 2 ? 'left' : 'right', 1),
)

test('a leg is drawn with the race, Today names it until something is sharp, and five races say how they stand', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(morning)
  await page.goto(host.url())
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await seed(page, earlier)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Races' }).click()
  await page.getByRole('link', { name: 'Left against right' }).click()
  await expect(page.getByText('stopped; its races stay here')).toBeVisible()
  await page.getByRole('combobox', { name: 'Aid' }).selectOption('Own aid')
  await page.getByRole('combobox', { name: 'Its name' }).fill('Compression sock')
  await page.getByRole('button', { name: 'Start with the next race' }).press('Enter')
  const card = page.getByRole('region', { name: 'Compression sock, lower leg and foot' })
  await expect(card).toContainText(/since Monday,? 23 November 2026/)
  await expect(card).toContainText('Over 5 races the leg with it had a total soreness of 11 on average')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoAxe(page)
    await expectFits(page)
  }
  await page.setViewportSize({ width: 1280, height: 900 })

  await seed(page, [aRaceOf(9, '2026-11-23' as Day)])
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Today' }).click()
  const note = page.getByRole('region', { name: 'Your trial' })
  await expect(note).toContainText(/^Compression sock: (left|right) leg, for your trial\./)
  await note.getByText('No', { exact: true }).click()
  await expect(note).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toBeVisible()
  await seed(page, [
    aCheck(99, '2026-11-23' as Day, [{ region: 'calf', side: 'left', value: 4, atRest: true }], {
      checkedAt: `${morning.toISOString().slice(0, 19)}Z` as never,
    }),
  ])
  await expect(note).toContainText('Your trial waits: leave the aid off for now.')
  await note.getByRole('link', { name: 'The trial' }).click()
  await expect(card.getByRole('row')).toHaveCount(7)
  await expect(card.getByRole('row', { name: /^Race 9/ })).toContainText('Counts once day 7 is over.')
})
