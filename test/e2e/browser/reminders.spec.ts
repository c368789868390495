// Reminders in a real browser, from a host whose wall clock is moved on to the check-in: how they are told, and where they lead.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test.ts'
import type { Host } from '../support/host.ts'

test.use({ wallClock: new Date(2026, 10, 24, 10, 0) })

test('a reminder is a notification where the runner allowed it, and a click opens the check-in', async ({
  page,
  host,
  context,
}) => {
  await context.grantPermissions(['notifications'])
  await page.addInitScript(() => {
    const shown: Notification[] = []
    Object.assign(window, { shown })
    window.Notification = class extends Notification {
      constructor(title: string, words?: NotificationOptions) {
        super(title, words)
        shown.push(this)
      }
    }
  })
  await chooseCheckIn(page, host)
  await expect(
    page.getByText('Reminders come as notifications of this browser while this page is open.'),
  ).toBeVisible()
  await moveToCheckIn(page, host)
  const titles = () =>
    page.evaluate(() => (window as unknown as { shown: Notification[] }).shown.map(({ title }) => title))
  await expect.poll(titles).toEqual(['How are you today?'])
  await page.evaluate(() => {
    const [first] = (window as unknown as { shown: Notification[] }).shown
    first?.dispatchEvent(new Event('click'))
  })
  await expectOpenCheckIn(page)
})

test('a reminder is a quiet line where notifications are denied, and leads to the check-in each time', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })
    Notification.requestPermission = async () => 'denied'
  })
  await chooseCheckIn(page, host)
  await expect(page.getByText(/^This browser does not let Afterrun notify you/)).toBeVisible()
  await moveToCheckIn(page, host)
  const line = page.getByRole('status').filter({ hasText: 'How are you today?' })
  await expect(line).toBeVisible()
  await line.getByRole('link', { name: 'Open the check-in' }).click()
  await expectOpenCheckIn(page)
  await expect(line).toHaveCount(0)

  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused()
  await moveToCheckIn(page, host, 24)
  await line.getByRole('link', { name: 'Open the check-in' }).click()
  await expectOpenCheckIn(page)
})

/** The check-in itself, in a journal that is still empty, with the cursor in its first field. */
async function expectOpenCheckIn(page: Page): Promise<void> {
  await expect(page).toHaveTitle('Today – Afterrun')
  await expect(page.getByRole('heading', { name: /^How are you/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Or type a place' })).toBeFocused()
}

async function chooseCheckIn(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Reminders', exact: true }).click()
  await page.getByLabel('Check-in at').fill('11:00')
  await page.getByRole('checkbox', { name: /^Check-in/ }).check()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** On to 11:00 or a little later; the host looks at its clock whenever something is saved. */
async function moveToCheckIn(page: Page, host: Host, hours = 1): Promise<void> {
  await host.moveClock(hours * 60 * 60 * 1000)
  await page.getByRole('link', { name: 'Look and units', exact: true }).click()
  await page.getByText('Dark', { exact: true }).click()
  await page.getByText('Light', { exact: true }).click()
}
