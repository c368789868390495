// The week ahead in a real browser: rest is proposed and moved by keys and by dragging, and what is hard shows on Today.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { id } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

/** A Tuesday. */
const morning = new Date('2026-12-01T09:00:00Z')
test.use({ locale: 'en-GB', wallClock: morning })

const plan = (n: number, day: string, part: object) =>
  ({ id: id(n), day, loggedAt: '2026-12-01T08:00:00Z', rev: 0, kind: 'plan', ...part }) as Entry

const entries: Entry[] = [
  {
    id: id(9),
    day: '2026-11-26',
    loggedAt: '2026-11-26T18:00:00Z',
    rev: 0,
    kind: 'workout',
    modality: 'run',
    hard: true,
    legsBefore: 6,
  } as Entry,
  plan(1, '2026-12-01', { what: 'run', name: 'Easy run' }),
  plan(2, '2026-12-02', { what: 'hard_session', name: 'Hills' }),
  plan(3, '2026-12-06', { what: 'race', name: 'Ridge Half' }),
]

test('a proposed day of rest is moved by keys, dragged on, taken back, and goes into a calendar', async ({
  page,
  host,
}) => {
  await open(page, host.url())
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('link', { name: 'The week ahead' }).click()
  const on = (name: string) => page.getByRole('listitem', { name: new RegExp(`^${name}`) })
  const rest = (name: string) => on(name).getByRole('button', { name: /^Rest/ })
  await expect(rest('Thursday')).toContainText('after Wednesday’s hard session')
  await expect(page.getByText('Saturday stays light: Sunday is a race.')).toBeVisible()

  await rest('Thursday').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await expect(rest('Friday')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rest('Thursday')).toBeVisible()
  await rest('Thursday').press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(rest('Friday')).toContainText('moved from Thursday')
  await expect(page.getByText('Rest moved to Friday.')).toBeVisible()

  await rest('Friday').dragTo(on('Thursday'))
  await expect(rest('Thursday')).toContainText('after Wednesday’s hard session')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(rest('Friday')).toContainText('moved from Thursday')

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '.ics' }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  expect(file).toMatch(/DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\nSUMMARY:Rest\r\n/)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSeriousAxe(page)
    await expectFits(page)
  }
})

test('before a hard session Today names its mobility and asks how the legs feel, beside the answers before', async ({
  page,
  host,
}) => {
  await open(page, host.url())
  const card = page.getByRole('region', { name: 'Planned' })
  await expect(card).toContainText('Tomorrow: Hills')
  await expect(card.getByRole('button', { name: /^Runner’s mobility three/ })).toBeVisible()
  await card.getByRole('radio', { name: '3', exact: true }).check({ force: true })
  await expect(page.getByText('Legs 3 before it.')).toBeVisible()
  await card.getByRole('button', { name: 'Earlier answers (n = 1)' }).click()
  await expect(card.getByRole('row').nth(1)).toContainText('6')
  await expectNoSeriousAxe(page)
  await card.getByRole('link', { name: 'The week ahead' }).click()
  const before = page.getByRole('region', { name: 'Before Wednesday’s Hills' })
  await expect(before.getByRole('radio', { name: '3', exact: true })).toBeChecked()
})

async function open(page: Page, url: string): Promise<void> {
  await page.clock.setFixedTime(morning)
  await page.goto(url)
  await seed(page, entries)
}
