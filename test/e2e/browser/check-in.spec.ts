// The check-in in a real browser: few keys, kept at once, refused beside the field, and rest first when ill.
import type { Page } from '@playwright/test'
import { addDays, type Day, day, dayOf, instantAt, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import type { Host } from '../support/host.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = () => dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)

test('as yesterday but calves 3, slept 7:30, quality 7, is written down with 11 keys', async ({
  page,
  host,
}) => {
  await openToday(page, host)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const keys = ['y', 'b', 'c', '3', 'Enter', '7', ':', '3', '0', 'Enter', '7']
  for (const key of keys) await page.keyboard.press(key)
  expect(keys.length).toBeLessThanOrEqual(12)
  await expectWrittenDown(page)
  await expect(page.getByText(/^Saved \d/)).toBeVisible()

  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expectWrittenDown(page)
})

test('the same is written down by pointer with 7 presses and a typed time', async ({ page, host }) => {
  await openToday(page, host)
  await page.evaluate(() => {
    addEventListener('pointerdown', () => {
      const { dataset } = document.documentElement
      dataset['presses'] = String(Number(dataset['presses'] ?? 0) + 1)
    })
  })
  await page.getByRole('button', { name: /^All as yesterday/ }).click()
  for (const side of ['left', 'right']) {
    await page.locator(`[data-place="calf:${side}:back"]`).click()
    await page.getByRole('dialog').getByRole('button', { name: '3', exact: true }).click()
  }
  await page.getByLabel('Sleep', { exact: true }).click()
  await page.keyboard.type('7:30')
  await scaleNumber(page, 'How well did you sleep?', '7').locator('..').click()
  await expectWrittenDown(page)
  await expect(page.locator('html')).toHaveAttribute('data-presses', '7')
})

test('a page left open over night writes the morning under the new day', async ({ page, host }) => {
  await page.clock.setFixedTime('2026-11-24T22:00:00')
  await openToday(page, host)
  await scaleNumber(page, 'How well did you sleep?', '8').press('8')
  await expect(page.getByText(/^Saved /)).toBeVisible()
  await page.clock.setFixedTime('2026-11-25T07:30:00')
  const three = scaleNumber(page, 'How well did you sleep?', '3')
  await three.press('3')
  await expect(page.getByRole('heading', { name: 'How are you this morning?' })).toBeVisible()
  await expect(three).toBeChecked()
  for (const [day, quality] of [
    ['2026-11-24', 8],
    ['2026-11-25', 3],
  ]) {
    await goTo(page, `journal/${day}`)
    await expect(page.getByText(new RegExp(`^quality ${quality}$`, 'i'))).toBeVisible()
  }
})

test('a note left open over night stays with its day, and the next one is typed in its place', async ({
  page,
  host,
}) => {
  const note = await leaveANoteOpen(page, host)
  await page.keyboard.type('Slept well.')
  await expect(note).toHaveValue('Slept well.')
  for (const [day, text] of [
    ['2026-11-24', 'Heavy legs.'],
    ['2026-11-25', 'Slept well.'],
  ]) {
    await goTo(page, `journal/${day}`)
    await expect(page.getByText(`${text}`)).toBeVisible()
  }
})

test('the first press of the morning counts on a page left open over night', async ({ page, host }) => {
  const note = await leaveANoteOpen(page, host)
  const three = scaleNumber(page, 'How well did you sleep?', '3')
  await three.locator('..').click()
  await expect(three).toBeChecked()
  await expect(note).toHaveValue('')

  await page.clock.setFixedTime('2026-11-26T07:30:00')
  const sleep = page.getByLabel('Sleep', { exact: true })
  await sleep.click()
  await expect(sleep).toBeFocused()
  await expect(three).not.toBeChecked()
})

test('after midnight the check-in says under which day it writes', async ({ page, host }) => {
  await page.clock.setFixedTime('2026-11-25T01:10:00')
  await openToday(page, host)
  await expect(
    page.getByText('It is 1:10 am. Your day starts at 4:00 am, so this is still logged under'),
  ).toContainText('Tuesday, November 24')
})

test('what is typed is kept when another page is opened by its keys', async ({ page, host }) => {
  await openToday(page, host)
  await page.getByLabel('Sleep', { exact: true }).fill('7:30')
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('heading', { name: 'Journal' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByLabel('Note', { exact: true }).fill('Stairs hurt.')
  await page.keyboard.press('Control+4')
  await expect(page.getByText('Stairs hurt.')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByLabel('Sleep', { exact: true })).toHaveValue('7:30')
})

test('after a race the body is asked anew, and the morning stays as it was', async ({ page, host }) => {
  await page.clock.setFixedTime('2026-11-24T13:30:00')
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, raceDay(day('2026-11-24')))
  await expect(page.getByText(/^At 7:00 am: Quads left 1\./)).toBeVisible()
  await page.locator('[data-place="quads:left:front"]').focus()
  await page.keyboard.press('7')
  await expect(page.getByText(/^Saved /)).toBeVisible()
  await goTo(page, 'journal/2026-11-24')
  await expect(page.getByRole('heading', { name: 'Soreness, highest 1' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Soreness, highest 7' })).toBeVisible()
  await goTo(page, 'races')
  await expect(page.getByText(/highest 7/).first()).toBeVisible()
})

test('letters do nothing once the runner has switched them off', async ({ page, host }) => {
  await openToday(page, host)
  await page.evaluate(() => {
    location.hash = '#/settings/check-in'
  })
  await page.getByRole('checkbox', { name: /^Letter keys/ }).uncheck()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/today'
  })
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
  for (const key of ['y', 'q', '7', 'a']) await page.keyboard.press(key)
  await expect(page.getByRole('region', { name: 'Still so?' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.sore-chip')).toHaveCount(0)
  await expect(scaleNumber(page, 'How well did you sleep?', '7')).not.toBeChecked()
})

test('zero and empty differ, and a chosen number is taken back', async ({ page, host }) => {
  await openToday(page, host)
  await page.getByRole('button', { name: /^More/ }).click()
  const none = scaleNumber(page, 'Enjoyment', '0')
  await none.press('0')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(none).toBeChecked()
  await none.press('Backspace')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
  await page.getByRole('button', { name: /^More/ }).click()
  await expect(none).not.toBeChecked()
})

test('with the colours of the system a chosen number is not told by its weight alone', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openToday(page, host)
  await scaleNumber(page, 'How well did you sleep?', '7').press('7')
  await expect(scaleNumber(page, 'How well did you sleep?', '7')).toBeChecked()
  const ground = (number: string) =>
    scaleNumber(page, 'How well did you sleep?', number)
      .locator('..')
      .evaluate((label) => getComputedStyle(label).backgroundColor)
  await expect.poll(async () => (await ground('7')) !== (await ground('6'))).toBe(true)
})

test('a refused number stays in its field with the reason, and the rest is kept', async ({ page, host }) => {
  await openToday(page, host)
  await page.getByRole('button', { name: /^More/ }).click()
  const heart = page.getByLabel('Resting heart rate')
  await heart.fill('480')
  await heart.press('Tab')
  await expect(page.getByRole('alert')).toHaveText(
    'A resting heart rate is between 25 and 150 beats a minute.',
  )
  await expect(heart).toHaveValue('480')
  await heart.fill('48')
  await heart.press('Tab')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel('Nap', { exact: true }).fill('20')
  await page.getByLabel('Nap', { exact: true }).press('Enter')
  await page.getByLabel('Note', { exact: true }).fill('A slow walk with friends.')
  await page.getByLabel('Note', { exact: true }).blur()
  await page.getByRole('button', { name: 'Full rest' }).click()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await expect(heart).toHaveValue('48')
  await expect(page.getByLabel('Nap', { exact: true })).toHaveValue('20')
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('A slow walk with friends.')
  await expect(page.getByRole('button', { name: 'Full rest' })).toHaveAttribute('aria-pressed', 'true')
})

test('ill means that rest is the plan, and nothing else is suggested', async ({ page, host }) => {
  await openToday(page, host)
  const routine = page.getByRole('button', { name: /Runner’s mobility three/ })
  await expect(routine).toBeVisible()
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('button', { name: 'Ill', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Rest is the plan today' })).toBeVisible()
  await expect(routine).toHaveCount(0)
  await page.getByRole('button', { name: 'Ill', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Rest is the plan today' })).toHaveCount(0)
  await expect(routine).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the check-in is free of serious barriers and fits a narrow window, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openToday(page, host)
    await page.keyboard.press('y')
    await page.getByRole('button', { name: /^More/ }).click()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSeriousAxe(page)
      await expectFits(page)
    }
  })
}

async function expectWrittenDown(page: Page): Promise<void> {
  await expect(page.locator('.check-in .sore-chip')).toHaveText([/Quads left\s*4/, /Calves\s*3/])
  await expect(page.getByLabel('Sleep', { exact: true })).toHaveValue('7:30')
  await expect(scaleNumber(page, 'How well did you sleep?', '7')).toBeChecked()
  await expect(scaleNumber(page, 'Freshness', '3')).toBeChecked()
}

function scaleNumber(page: Page, scale: string, number: string) {
  return page
    .getByRole('group', { name: scale, exact: true })
    .getByRole('radio', { name: number, exact: true })
}

/** A note begun in the evening, with the cursor still in it in the morning. */
async function leaveANoteOpen(page: Page, host: Host) {
  await page.clock.setFixedTime('2026-11-24T22:00:00')
  await openToday(page, host)
  await page.getByRole('button', { name: /^More/ }).click()
  const note = page.getByLabel('Note', { exact: true })
  await note.fill('Heavy legs.')
  await page.clock.setFixedTime('2026-11-25T07:30:00')
  return note
}

/** Today, with a check and the scales of yesterday in the journal. */
async function openToday(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await seed(page, yesterdayEntries(addDays(today(), -1)))
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}

/** A check in the morning and a race that ended at 12:45. */
function raceDay(on: Day): Entry[] {
  const [morning, start] = [instantAt(on, '07:00', timeZone), instantAt(on, '09:00', timeZone)]
  return [
    {
      kind: 'soreness',
      id: '00000000-0000-4000-8000-000000000001',
      day: on,
      loggedAt: morning,
      rev: 0,
      checkedAt: morning,
      ratings: [{ region: 'quads', side: 'left', value: 1 }],
    },
    {
      kind: 'workout',
      id: '00000000-0000-4000-8000-000000000002',
      day: on,
      loggedAt: start,
      rev: 0,
      modality: 'run',
      startedAt: start,
      durationSeconds: 3.75 * 3600,
      distanceMeters: 42_195,
      race: { name: 'Lakeside Marathon' },
    },
  ]
}

function yesterdayEntries(day: Day): Entry[] {
  const at = instantAt(day, '08:00', timeZone)
  return [
    {
      kind: 'soreness',
      id: '00000000-0000-4000-8000-000000000001',
      day,
      loggedAt: at,
      rev: 0,
      checkedAt: at,
      ratings: [{ region: 'quads', side: 'left', value: 4 }],
    },
    {
      kind: 'wellbeing',
      id: '00000000-0000-4000-8000-000000000002',
      day,
      loggedAt: at,
      rev: 0,
      instrument: 'mclean',
      fatigue: 3,
    },
  ]
}
