// A recovery session in a real browser: from Today to its ways, started, logged with its minutes, and answered.
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aRun, id } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

const afternoon = new Date('2026-12-01T16:00:00Z')
test.use({ locale: 'en-GB', wallClock: afternoon })

test('a swim after a hard run is started under its heart rate, logged with its minutes and answered', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(afternoon)
  await page.goto(host.url())
  const runs = ['2026-11-26', '2026-11-28', '2026-11-29'].map((day, n) => aRun(n + 1, day))
  const hard = aRun(4, '2026-12-01', { hard: true })
  await seed(
    page,
    [...runs, hard].map((run, index): Entry => ({ ...run, id: id(index + 1) })),
  )
  await page.getByRole('link', { name: 'All ways' }).click()
  await expect(page.getByText(/left of the 24 hours after your run/)).toBeVisible()
  await expect(page.getByText(/^20 to 35 minutes: 30 to 65 % of your usual 60/)).toBeVisible()
  await page.getByRole('button', { name: 'Cycling is a favourite' }).click()
  await expect(
    page.getByRole('list').getByRole('listitem').filter({ hasText: 'Start' }).first(),
  ).toContainText('Cycling')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
  await page.getByRole('button', { name: 'Start Swimming' }).click()
  const underWay = page.getByRole('region', { name: 'Swimming, under way' })
  await expect(underWay).toContainText('so easy that you could talk')
  await page.reload()
  await page.clock.setFixedTime(new Date(afternoon.getTime() + 25 * 60_000))
  await underWay.getByRole('button', { name: 'Done, log it' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(underWay).toHaveCount(0)
  const done = page.getByRole('region', { name: 'Done today' })
  await expect(done).toContainText('25 min beside 20 to 35')
  await done.getByRole('button', { name: 'Fresher' }).click()
  await expect(done).toContainText('fresher afterwards')
})
