// Writing with few presses: a run from anywhere, yesterday's soreness on its own map, a day from a calendar, and where a form begins.
import type { Page } from '@playwright/test'
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { longDay } from '../../../src/shared/words/dates.ts'
import { aCheck } from '../../fakes/records.ts'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { countPresses } from '../support/presses.ts'
import { seed } from '../support/seed.ts'

// The names of days and the order of dates are those of this language.
test.use({ locale: 'de-DE' })

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const now = instantFromEpoch(Date.now(), timeZone)
const today = dayOf(now, timeZone, 240)
const yesterday = addDays(today, -1)
const form = (page: Page) => page.getByRole('dialog')
const dayField = (page: Page) => form(page).getByLabel('Day', { exact: true })

test('a run is logged from any page in ten keys', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Races', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Races' })).toBeFocused()
  const hand = countPresses(page)
  await hand.press('a')
  await expect(page.getByRole('dialog', { name: 'What do you want to log?' })).toBeVisible()
  await hand.press('r')
  await expect(form(page).getByLabel('Distance')).toBeFocused()
  await hand.type('10.5')
  await hand.press('Tab')
  await expect(form(page).getByLabel('Duration')).toBeFocused()
  await hand.type('58')
  await hand.press('Enter')
  await expect(form(page)).toBeHidden()
  expect(hand.count()).toBeLessThanOrEqual(10)
  await open(page, `journal/${today}`)
  await expect(page.getByRole('heading', { name: 'Run, 58 min' })).toBeVisible()
  await expect(page.getByText('10,5 km')).toBeVisible()
})

test('yesterday’s soreness is mended on its own map in three presses, and undone', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, [aCheck(1, yesterday, [{ region: 'calf', side: 'left', value: 3 }])])
  await open(page, `journal/${today}`)
  const hand = countPresses(page)
  await hand.click(page.getByRole('button', { name: 'Previous day' }))
  const calf = page.locator('[data-place="calf:left:back"]')
  await hand.click(calf)
  await hand.click(page.getByRole('dialog').getByRole('button', { name: '5', exact: true }))
  await expect(calf).toHaveAccessibleName('left calf, 5 of 10')
  expect(hand.count()).toBe(3)
  await expect(page.getByRole('heading', { name: 'Soreness, highest 5' })).toBeVisible()
  await page.reload()
  await expect(calf).toHaveAccessibleName('left calf, 5 of 10')
  await calf.focus()
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await expect(page.getByRole('heading', { name: 'Soreness, highest 10' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Soreness, highest 5' })).toBeVisible()
  await expectNoAxe(page)
})

test('a check-in whose last number is cleared on the map goes, and comes back by undo', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const ratings = [{ region: 'calf', side: 'left', value: 3 }] as const
  await seed(page, [aCheck(1, yesterday, [...ratings], { nothingElseSore: false })])
  await open(page, `journal/${yesterday}`)
  await page.locator('[data-place="calf:left:back"]').press('Backspace')
  await expect(page.getByText('Check-in deleted.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Soreness, highest/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Soreness, highest 3' })).toBeVisible()
})

test('a day is chosen by one press, from a calendar by keys, or typed in the order of the language', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await open(page, 'journal/2026-03-01')
  await page.keyboard.press('a')
  await page.keyboard.press('o')
  await expect(dayField(page)).toHaveValue('Sonntag, 1. März 2026')
  await expect(form(page).getByLabel('Note', { exact: true })).toBeFocused()
  await form(page).getByRole('button', { name: 'Yesterday' }).click()
  await expect(dayField(page)).toHaveValue(longDay(yesterday, 'de-DE'))
  await expect(form(page).getByRole('button', { name: 'Yesterday' })).toHaveAttribute('aria-pressed', 'true')

  await dayField(page).fill('3.4.2026')
  await expect(dayField(page)).toHaveAccessibleDescription('Freitag, 3. April 2026')
  await page.keyboard.press('Tab')
  await expect(dayField(page)).toHaveValue('Freitag, 3. April 2026')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'April 2026' })
  await expect(grid.getByRole('button', { name: 'Freitag, 3. April 2026' })).toBeFocused()
  await expectNoAxe(page)
  for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp', 'Shift+PageUp', 'Home']) await page.keyboard.press(key)
  await expect(page.getByRole('grid', { name: 'Februar 2025' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toHaveCount(0)
  await expect(form(page).getByRole('button', { name: 'Calendar: Day' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(dayField(page)).toHaveValue('Samstag, 4. April 2026')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.keyboard.press('Enter')
  await expectFits(page)
  await page.keyboard.press('Escape')

  await form(page).getByLabel('Note', { exact: true }).fill('Rain')
  await dayField(page).fill('31.2.2026')
  await form(page).getByRole('button', { name: 'Save' }).click()
  await expect(form(page).getByText(/This is not a day in the calendar/)).toBeVisible()
  await expect(dayField(page)).toHaveValue('31.2.2026')
  await dayField(page).fill('2026-04-04')
  await form(page).getByRole('button', { name: 'Save' }).click()
  await open(page, 'journal/2026-04-04')
  await expect(page.getByRole('list', { name: 'Entries of the day' }).getByText('Rain')).toBeVisible()
})

test('each new form begins with what is not known yet', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page, 'journal')
  const firsts: [string, string][] = [
    ['w', 'Kind'],
    ['n', 'Lights out'],
    ['h', 'Resting heart rate'],
    ['p', 'Start'],
    ['c', 'Aid'],
    ['l', 'Name'],
  ]
  for (const [letter, label] of firsts) {
    await page.keyboard.press('a')
    await expect(page.getByRole('dialog', { name: 'What do you want to log?' })).toBeVisible()
    await page.keyboard.press(letter)
    await expect(form(page).getByLabel(label, { exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(form(page)).toHaveCount(0)
  }
  await page.keyboard.press('a')
  await expectNoAxe(page)
  await page.keyboard.press('s')
  await expect(page.locator('dialog .body-map-place:focus')).toHaveCount(1)
  await page.keyboard.press('4')
  await form(page).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Soreness, highest 4' })).toBeVisible()
})

test('a search marks what it found in names and notes, with or without accents', async ({ page, host }) => {
  await page.goto(host.url())
  const stamp = (n: number) => ({ ...base, id: `00000000-0000-4000-8000-00000000000${n}` })
  const written: Entry[] = [
    { ...stamp(2), kind: 'note', text: 'CAFÉ after the hill, calves fine' },
    {
      ...stamp(3),
      kind: 'workout',
      modality: 'run',
      startedAt: `${today}T09:00:00Z`,
      race: { name: 'Calfbridge Half' },
      note: 'To the café',
    },
    aCheck(4, today, [{ region: 'calf', side: 'left', value: 3 }]),
  ]
  await open(page, 'journal')
  await seed(page, written)
  const marks = page.locator('mark')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('cafe')
  await expect(marks).toHaveText(['café', 'CAFÉ'])
  await page.getByRole('searchbox').fill('calf')
  await expect(marks).toHaveCount(2)
  await expect(marks.filter({ hasText: 'Calfbridge' })).toHaveCount(1)
  await expect(page.locator('.sore-chip mark')).toHaveText(['Calf'])
  await expectNoAxe(page)
})

const base = { day: today, loggedAt: now, rev: 0 }

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
