// The whole story in one test: a race from a file, a routine, some days of soreness, a night, the curve; then a crash.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerTo } from '../support/answers.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { dropLostConnections } from '../support/lost-connections.ts'
import { root } from '../support/places.ts'
import { dayAfter, raceDayOf } from '../support/race-day.ts'
import { saveWithEnter } from '../support/save-session.ts'

const calf = '[data-place="calf:left:back"]'

test('a race is brought in, the days after it are written down, and a crash in the middle of a routine loses nothing', async ({
  page,
  host,
  problems,
}) => {
  await page.goto(host.url())
  const raceDay = await bringInTheRace(page)

  const checks: [days: number, soreness: string][] = [
    [1, '7'],
    [2, '5'],
    [4, '2'],
    [5, '1'],
  ]
  for (const [days, soreness] of checks) await rateCalf(page, dayAfter(raceDay, days), soreness)
  await writeNight(page, dayAfter(raceDay, 1), '7:30')
  await rateCalf(page, 'today', '3')

  await open(page, 'races')
  const chart = page.getByRole('region', { name: 'Soreness since the finish' })
  await expect(chart).toContainText(/highest on day 1/)
  await expect(chart).toContainText(/No log on .*days 3 and 6 to 10\./)
  await expectNoSeriousAxe(page)
  await chart.getByRole('button', { name: 'Show as table' }).click()
  await expect(
    chart.getByRole('table', { name: /^Soreness since/ }).getByRole('row', { name: /day 3/i }),
  ).toContainText('not logged')

  await open(page, 'session')
  await page.getByRole('button', { name: 'Start After-run floor routine' }).click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  const first = answerTo(page, 'session.act')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.player-ring-word')).toHaveText('Hold')
  await first
  const answered = answerTo(page, 'session.act')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hip lifts')
  await answered

  expect(problems).toEqual([])
  await host.kill()
  await expect(page.getByRole('alert')).toHaveText('Afterrun has stopped; nothing is lost. Start it again.')
  await host.restart()
  await page.goto('about:blank')
  dropLostConnections(problems)
  await page.goto(host.url())
  await open(page, 'session')
  await expect(page.getByText('You were at step 2 of 9, Hip lifts.')).toBeVisible()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hip lifts')
  await page.getByRole('button', { name: 'Finish early' }).click()
  await expect(page.getByText('Done at')).toBeVisible()
  await saveWithEnter(page)

  await open(page, 'races')
  await expect(chart).toContainText(/highest on day 1/)
  for (const [days, soreness] of checks) {
    await open(page, `journal/${dayAfter(raceDay, days)}`)
    await expect(page.getByRole('heading', { name: `Soreness, highest ${soreness}` })).toBeVisible()
  }
  await open(page, `journal/${dayAfter(raceDay, 1)}`)
  await expect(page.getByRole('heading', { name: 'Slept 7 h 30' })).toBeVisible()
  await open(page, 'trends')
  await expect(page.getByText(/1 of 28 days logged/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Soreness', exact: true })).toBeVisible()
  await expectNoSeriousAxe(page)
})

async function bringInTheRace(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByLabel(/Choose \.fit/).setInputFiles(join(root, 'test/fixtures/fenix2-run.fit'))
  const form = page.getByRole('dialog', { name: 'Workout from a file' })
  const raceDay = await raceDayOf(form)
  await form.getByLabel('This was a race').check()
  await form.getByLabel('Name of the race').fill('Lakeside 10')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  return raceDay
}

async function rateCalf(page: Page, on: string, soreness: string) {
  await open(page, on === 'today' ? 'journal' : `journal/${on}`)
  await add(page, 'Soreness check-in')
  const form = page.getByRole('dialog', { name: 'Soreness check-in' })
  await form.locator(calf).focus()
  await page.keyboard.press(soreness)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: `Soreness, highest ${soreness}` })).toBeVisible()
}

async function writeNight(page: Page, on: string, slept: string) {
  await open(page, `journal/${on}`)
  await add(page, 'Night of sleep')
  await page.getByLabel('Or hours slept').fill(slept)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Slept 7 h 30' })).toBeVisible()
}

async function add(page: Page, what: string) {
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}
