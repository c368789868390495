// Reminders in a real browser, from a host with the real clock: the check-in of the next minute.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test.ts'
import type { Host } from '../support/host.ts'

/** The next minute, and a few seconds to choose it in. */
const untilDueMs = 75_000

test('a reminder is a notification where the runner allowed it, and a click opens Today', async ({
  page,
  host,
  context,
}) => {
  test.setTimeout(150_000)
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
  await chooseCheckInSoon(page, host)
  await expect(
    page.getByText('Reminders come as notifications of this browser while this page is open.'),
  ).toBeVisible()
  const titles = () =>
    page.evaluate(() => (window as unknown as { shown: Notification[] }).shown.map(({ title }) => title))
  await expect.poll(titles, { timeout: untilDueMs }).toEqual(['How are you today?'])
  await page.evaluate(() => {
    const [first] = (window as unknown as { shown: Notification[] }).shown
    first?.dispatchEvent(new Event('click'))
  })
  await expect(page).toHaveURL(/#\/today$/)
})

test('a reminder is a quiet line where notifications are denied', async ({ page, host }) => {
  test.setTimeout(150_000)
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })
    Notification.requestPermission = async () => 'denied'
  })
  await chooseCheckInSoon(page, host)
  await expect(page.getByText(/^This browser does not let Afterrun notify you/)).toBeVisible()
  await expect(page.getByText('How are you today?')).toBeVisible({ timeout: untilDueMs })
  await page.getByRole('link', { name: 'Open Today' }).click()
  await expect(page).toHaveURL(/#\/today$/)
  await expect(page.getByText('How are you today?')).toHaveCount(0)
})

async function chooseCheckInSoon(page: Page, host: Host): Promise<void> {
  await page.goto(host.url())
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Quiet from').fill('00:00')
  await page.getByLabel('Quiet until').fill('00:00')
  const due = new Date(Date.now() + 65_000)
  const clock = [due.getHours(), due.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  await page.getByLabel('Check-in at').fill(clock)
  await page.getByRole('checkbox', { name: /^Check-in/ }).check()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}
