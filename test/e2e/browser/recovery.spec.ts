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
  await page.getByLabel('Your maximum heart rate').fill('180')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/126 at most/)).toBeVisible()
  await page.getByRole('button', { name: 'Start Swimming' }).click()

  await expect(page.getByRole('timer', { name: 'Time so far' })).toBeVisible()
  await expect(page.getByText('at most 126 bpm')).toBeVisible()
  await expect(page.getByText('20 to 35 min suit')).toBeVisible()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('region', { name: 'Swimming' })).toContainText('It is running.')
  await page.reload()
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByRole('button', { name: 'Done', exact: true }).click()

  const end = page.getByRole('region', { name: 'How do you feel now?' })
  await end.getByRole('radio', { name: 'Fresher' }).check({ force: true })
  await end.getByLabel('How long').fill('25')
  await end.getByLabel('Average heart rate').fill('118')
  await page.reload()
  await expect(end.getByLabel('Average heart rate')).toHaveValue('118')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
  await page.getByRole('button', { name: 'Save' }).click()
  const done = page.getByRole('region', { name: 'Done today' })
  await expect(done).toHaveText(
    /Swim\. 25 min beside 20 to 35, heart rate 118 bpm beside at most 126, fresher afterwards/,
  )
  await expect(done.getByRole('listitem')).toHaveCount(1)
})
