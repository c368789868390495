// What stands beside a race's curve, its switched lines and its picture.
import { addDays, epochOf } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { aCheck } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { at, goTo, marathon, raceDay } from '../support/lakeside.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

test('beside the curve stand the same days, lines are switched, and a picture is kept as a file', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(epochOf(at(3, '12:00')))
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const calves: Entry = aCheck(150, addDays(raceDay, 1), [
    { region: 'quads', side: 'left', value: 6 },
    { region: 'calf', side: 'left', value: 4 },
  ])
  const night: Entry = {
    id: '00000000-0000-4000-8000-000000000160',
    day: addDays(raceDay, 1),
    loggedAt: at(1, '08:00'),
    rev: 0,
    kind: 'night',
    sleptMinutes: 470,
    restlessLegs: true,
  }
  await seed(page, [marathon, calves, night])
  await goTo(page, 'races', 3, '12:01')
  const rows = page.getByRole('table', { name: 'Logged on the same days' })
  await expect(rows.getByRole('row', { name: 'Sleep, hours' }).getByRole('cell').nth(1)).toContainText(
    '7 h 50',
  )
  await expect(rows.getByRole('row', { name: 'Restless legs' }).getByRole('cell').nth(1)).toContainText('yes')
  const calf = page.getByRole('button', { name: 'Calf', exact: true })
  await expect(calf).toHaveAttribute('aria-pressed', 'true')
  await calf.click()
  await expect(calf).toHaveAttribute('aria-pressed', 'false')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Picture' }).click()
  expect((await download).suggestedFilename()).toBe('lakeside-marathon.png')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
})
