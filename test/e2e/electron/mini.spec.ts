// The small window of the player on the desktop: over others while it is wanted, and then back as it was.
import type { Page } from '@playwright/test'
import { call, type Desktop, whyNoDesktop } from '../support/electron.ts'
import { expect, test } from '../support/electron-test.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

function windowOf({ app }: Desktop) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      bounds: window?.getBounds(),
      least: window?.getMinimumSize(),
      onTop: window?.isAlwaysOnTop(),
    }
  })
}

async function play(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await page.getByRole('button', { name: 'Start After-run floor routine', exact: true }).click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
}

/** Makes it small with W; answers what the window was before. */
async function shrink(desktop: Desktop) {
  const before = await windowOf(desktop)
  await desktop.page.keyboard.press('w')
  await expect(desktop.page.getByRole('region', { name: 'Small player' })).toBeVisible()
  await expect.poll(() => windowOf(desktop)).toMatchObject({ onTop: true, bounds: { width: 360 } })
  return before
}

test('one press makes the player small and keeps it over others, one brings it back', async ({ start }) => {
  const desktop = await start()
  const { page } = desktop
  await play(page)
  const before = await windowOf(desktop)
  expect(before).toMatchObject({ onTop: false, least: [380, 520] })

  await page.getByRole('button', { name: 'Small window', exact: true }).click()
  await expect
    .poll(() => windowOf(desktop))
    .toMatchObject({ onTop: true, bounds: { width: 360, height: 232 } })
  const small = page.getByRole('region', { name: 'Small player' })
  await expect(small.getByRole('button', { name: 'Pause' })).toBeFocused()
  await expect(small.getByRole('timer')).toHaveText(/^0:\d\d$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await page.keyboard.press('Space')
  await expect(small).toContainText('Paused · Get ready')
  await page.keyboard.press('ArrowRight')
  await expect(small).toContainText('Paused · Hold')
  await expect(small.getByRole('timer')).toHaveText('0:30')

  await small.getByRole('button', { name: 'Full player' }).click()
  await expect.poll(() => windowOf(desktop)).toEqual(before)
  await expect(page.locator('.player-ring-digits')).toHaveText('0:30')
  await expect(page.getByRole('button', { name: 'Carry on' })).toBeFocused()
  expect(desktop.problems).toEqual([])
})

test('the window is back as it was after Escape, at the end, on another page and after a reload', async ({
  start,
}) => {
  const desktop = await start()
  const { page } = desktop
  await play(page)
  const before = await shrink(desktop)
  await page.keyboard.press('Escape')
  await expect.poll(() => windowOf(desktop)).toEqual(before)

  await shrink(desktop)
  await page.reload()
  await expect.poll(() => windowOf(desktop)).toEqual(before)
  await expect(page.locator('.player-ring')).toBeVisible()

  await shrink(desktop)
  await page.keyboard.press('Control+1')
  await expect.poll(() => windowOf(desktop)).toEqual(before)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.locator('.player-ring')).toBeVisible()

  await shrink(desktop)
  await call(page, 'session.act', { type: 'finish_early' })
  await expect(page.getByText(/^Done at/)).toBeVisible()
  await expect.poll(() => windowOf(desktop)).toEqual(before)
  expect(desktop.problems).toEqual([])
})

test('F fills the screen, and gives it back', async ({ start }) => {
  const desktop = await start()
  const { page, app } = desktop
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  await play(page)
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  await expect(page.locator('.player')).not.toHaveAttribute('data-far')
  expect(desktop.problems).toEqual([])
})
