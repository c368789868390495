// How to move in the days after a race: said with its reasons, and a walk or a rest day written down from it.
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { aRun } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
const race = aRun(1, addDays(today, -2), { race: { name: 'Lakeside Marathon' }, distanceMeters: 42_195 })
const trained = [4, 6, 8].map((n) => aRun(n, addDays(today, -n), { durationSeconds: 3600, hard: false }))

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [race, ...trained])
})

test('after a race Today says how to move and why, and writes a walk down', async ({ page }) => {
  const card = page.getByRole('region', { name: 'If you feel like moving' })
  await expect(card).toContainText('20 – 35 min gentle walk, slow enough to hold a conversation.')
  await expect(card).toContainText('resting is just as good')
  await expect(card.getByText('coaches’ rule of thumb')).toBeHidden()
  await card.getByRole('button', { name: 'Why this?' }).click()
  await expect(card.getByText('coaches’ rule of thumb')).toBeVisible()
  await expect(card).not.toContainText('Heart rate around')
  await card.getByLabel('Your maximum heart rate').fill('180')
  await card.getByLabel('Your maximum heart rate').press('Enter')
  await expect(card).toContainText('Heart rate around 108 beats a minute, 126 at most.')
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 760 })
  await expectFits(page)

  await card.getByRole('button', { name: 'Log a walk' }).click()
  const form = page.getByRole('dialog', { name: 'Workout' })
  await expect(form.getByLabel('Kind', { exact: true })).toHaveValue('walk')
  await form.getByLabel('Duration', { exact: true }).fill('25')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('Logged today: Walk, 25 min.')
  await expect(card.getByRole('button', { name: 'Log a walk' })).toHaveCount(0)
})

test('a rest day is as good an answer, and is taken back with it', async ({ page }) => {
  const card = page.getByRole('region', { name: 'If you feel like moving' })
  await card.getByRole('button', { name: 'Rest today' }).click()
  await expect(card).toContainText('Logged today: Rest day')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByRole('button', { name: 'Rest today' })).toBeVisible()
})
