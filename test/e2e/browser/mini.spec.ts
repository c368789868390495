// The small window of the player in a browser: its own window over others, played by hand and by keys, and gone with the player.
import type { BrowserContext, Page } from '@playwright/test'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const digits = (page: Page) => page.getByRole('timer')

async function play(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await button(page, 'Start After-run floor routine').click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
}

async function openSmall(context: BrowserContext, open: () => Promise<void>): Promise<Page> {
  const [small] = await Promise.all([context.waitForEvent('page'), open()])
  await expect(small.getByRole('region', { name: 'Small player' })).toBeVisible()
  return small
}

/** A key that closes the window it is pressed in is never let go there. */
async function pressLast(small: Page, key: string): Promise<void> {
  await Promise.all([small.waitForEvent('close'), small.keyboard.down(key).catch(() => {})])
}

test('the small player shows the same session, and plays it by hand and by keys', async ({
  context,
  page,
  host,
}) => {
  await play(page, host.url())
  const small = await openSmall(context, () => button(page, 'Small window').click())
  await expect(button(small, 'Pause')).toBeFocused()
  const before = (await digits(small).textContent()) ?? ''
  await expect(digits(small)).not.toHaveText(before)

  await small.keyboard.press('Space')
  await expect(small.locator('.mini')).toContainText('Paused · Get ready')
  await expect(page.locator('.player-ring-word')).toHaveText('Paused · Get ready')
  await small.keyboard.press('ArrowRight')
  await expect(digits(small)).toHaveText('0:30')
  await button(small, 'Next').click()
  await expect(small.locator('.mini-step')).toHaveText('Hip lifts')
  await expect(button(small, 'Carry on')).toBeFocused()
  await small.keyboard.press('Tab')
  await expect(button(small, 'Next')).toBeFocused()
  await small.keyboard.press('ArrowLeft')
  await expect(small.locator('.mini-step')).toHaveText('Sit on your feet')
  await expect(small.locator('.mini-word')).toHaveText('Paused · Get ready')
  await small.keyboard.press('Space')
  await expect(small.locator('.mini-word')).toHaveText('Paused · Hold')

  await pressLast(small, 'w')
  const again = await openSmall(context, () => page.keyboard.press('w'))
  await pressLast(again, 'Escape')
  await expect(button(page, 'Small window')).toBeVisible()
  await expect(button(page, 'Carry on')).toBeFocused()
})

test('the small player fits 240 by 140 pixels, in the theme that is chosen', async ({
  context,
  page,
  host,
}) => {
  await play(page, host.url())
  const small = await openSmall(context, () => button(page, 'Small window').click())
  for (const colorScheme of ['light', 'dark'] as const) {
    await small.emulateMedia({ colorScheme })
    for (const [width, height] of [
      [360, 200],
      [240, 140],
    ] as const) {
      await small.setViewportSize({ width, height })
      const outside = await small.evaluate(
        ([right, bottom]) =>
          [...document.querySelectorAll('.mini button, .mini-digits span, .mini-step, .player-segments')]
            .map((element) => element.getBoundingClientRect())
            .filter((box) => box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom).length +
          (document.documentElement.scrollWidth > right ? 1 : 0),
        [width, height] as const,
      )
      expect(outside).toBe(0)
      const pause = await button(small, 'Pause').boundingBox()
      expect(Math.min(pause?.width ?? 0, pause?.height ?? 0)).toBeGreaterThanOrEqual(44)
      await expectNoSeriousAxe(small)
    }
  }
})

test('the small window goes with the end of the routine and with the page, and its own cross only closes it', async ({
  context,
  page,
  host,
}) => {
  await play(page, host.url())
  const small = await openSmall(context, () => button(page, 'Small window').click())
  await small.close()
  await expect(button(page, 'Small window')).toBeVisible()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')

  const second = await openSmall(context, () => button(page, 'Small window').click())
  await Promise.all([second.waitForEvent('close'), button(page, 'Leave').click()])
  await page.getByRole('link', { name: 'Session', exact: true }).click()

  const third = await openSmall(context, () => button(page, 'Small window').click())
  await Promise.all([third.waitForEvent('close'), button(page, 'Finish early').click()])
  await expect(page.getByRole('heading', { level: 1 })).toContainText('and that counts')
})

test('where the browser has no such window, the player offers none', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'documentPictureInPicture'))
  await play(page, host.url())
  await expect(button(page, 'Full screen')).toBeVisible()
  await expect(button(page, 'Small window')).toBeHidden()
  await page.keyboard.press('w')
  await expect(page.locator('.player-ring')).toBeVisible()
})
