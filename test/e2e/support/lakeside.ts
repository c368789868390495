// The Lakeside Marathon of some specs, and the hours and days after it under a moved clock.
import { expect, type Page } from '@playwright/test'
import { addDays, day, epochOf, instantAt } from '../../../src/shared/base/day.ts'
import { aRun } from '../../fakes/records.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
export const raceDay = day('2026-11-22')

/** An hour of the n-th day after the race. */
export const at = (n: number, time: string) => instantAt(addDays(raceDay, n), time, timeZone)

/** Over at 14:41. */
export const marathon = aRun(1, raceDay, {
  race: { name: 'Lakeside Marathon' },
  startedAt: at(0, '11:00'),
  durationSeconds: 3 * 3600 + 41 * 60,
  distanceMeters: 42_195,
})

/** A page on the n-th day after the race, opened anew at an hour of it. */
export async function goTo(page: Page, name: string, n: number, time: string): Promise<void> {
  await page.clock.setFixedTime(epochOf(at(n, time)))
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/${name}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
