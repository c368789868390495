// The player in a real browser: played, paused, finished early, saved, left, and cut off.
import type { Page } from '@playwright/test'
import { answerTo } from '../support/answers.ts'
import { expectNoAxe, expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { dropLostConnections } from '../support/lost-connections.ts'
import { saveWithEnter } from '../support/save-session.ts'

const word = (page: Page) => page.locator('.player-ring-word')
const step = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function start(page: Page, url: string, routine: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await button(page, `Start ${routine}`).click()
  await expect(word(page)).toHaveText('Get ready')
}

/** On to a step by its name, past every wait and side before it. */
async function goOnTo(page: Page, name: string): Promise<void> {
  const past = page.locator('.player-segment[data-place="past"]')
  while ((await step(page).textContent()) !== name) {
    const before = await past.count()
    // The window shows it at once; it outlives a crash from the answer on.
    const answered = answerTo(page, 'session.act')
    await page.keyboard.press('ArrowRight')
    await answered
    await expect(past).not.toHaveCount(before)
  }
}

test('a session is paused, moved through, finished early and saved in the journal', async ({
  page,
  host,
}) => {
  await start(page, host.url(), 'After-run floor routine')
  await expect(button(page, 'Pause')).toBeFocused()
  await expect(step(page)).toHaveText('Sit on your feet')
  await expect(page.locator('.player-left')).toHaveText(/^\d+:\d\d left of 9:42$/)

  await page.keyboard.press('Space')
  await expect(word(page)).toHaveText('Paused · Get ready')
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Paused · Hold')
  await expect(page.locator('.player-ring-digits')).toHaveText('0:30')
  await button(page, '10 seconds more').click()
  await expect(page.locator('.player-ring-digits')).toHaveText('0:40')
  await button(page, 'Next').click()
  await expect(step(page)).toHaveText('Hip lifts')
  await page.keyboard.press('ArrowLeft')
  await expect(step(page)).toHaveText('Sit on your feet')
  await page.keyboard.press('e')
  await expect(step(page)).toHaveText('Sit on your feet, hips lifted')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Hold')
  await expect(page.locator('.player-ring-digits')).toHaveText(/^0:3\d$/)
  await expectNoAxe(page)

  await button(page, 'Finish early').click()
  await expect(step(page)).toHaveText(/^\d+ seconds?, and that counts\.$/)
  await expect(page.getByText('1 of 9 steps, 1 in part.')).toBeVisible()
  await page.getByRole('group', { name: 'Foot arch' }).getByText('2', { exact: true }).click()
  await page.getByLabel('Note').fill('Left foot a little stiff')
  await expectNoAxe(page)
  await page.getByRole('group', { name: 'Foot arch' }).getByText('3', { exact: true }).click()
  await saveWithEnter(page)

  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('After-run floor routine')
  await expect(page.getByRole('main')).toContainText('Left foot a little stiff')
  await expect(page.getByRole('main')).toContainText('1 of 9 steps, 1 in part')
})

test('the mobility three show both positions of a rep, and mark the one that is held', async ({
  page,
  host,
}) => {
  await start(page, host.url(), 'Runner’s mobility three')
  const positions = page.getByRole('list', { name: 'Positions of a rep' }).getByRole('listitem')
  await expect(positions).toHaveText(['Forward', 'Back'])
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Rep 1 of 12')
  await expect(page.locator('.player-words [aria-current="step"]')).toHaveText('Forward')
  await button(page, '10 seconds less').click()
  await expect(page.locator('.player-words [aria-current="step"]')).toHaveText('Back')
  await expect(word(page)).toHaveText('Move')
  await expect(page.locator('.player-ring-below')).toHaveText('rep 1 of 12 · Back')
})

test('left and right get the same time, and the picture turns', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await goOnTo(page, 'Long lunge')
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Hold')
  await expect(page.getByText('Left side', { exact: true })).toBeVisible()
  await expect(button(page, '10 seconds more')).toBeEnabled()
  const figure = page.locator('.player-figure')
  await expect(figure.locator('svg')).toBeVisible()
  await expect(figure).toHaveAttribute('data-mirrored')
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Change sides')
  await expect(figure).not.toHaveAttribute('data-mirrored')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Right side', { exact: true })).toBeVisible()
  await expect(page.locator('.player-ring-below')).toHaveText('of 0:30')
  for (const change of ['10 seconds less', '10 seconds more']) {
    await expect(button(page, change)).toBeDisabled()
    await expect(button(page, change)).toHaveAttribute('title', `${change} (both sides get the same time)`)
  }
})

test('leaving pauses the session, and it waits in its place', async ({ page, host }) => {
  await start(page, host.url(), 'Foam rolling')
  await button(page, 'Leave').click()
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(word(page)).toHaveText('Paused · Get ready')
})

test('a session that a crash cut off is offered again, and goes on or is thrown away', async ({
  page,
  host,
  problems,
}) => {
  await start(page, host.url(), 'After-run floor routine')
  await goOnTo(page, 'Leg squeezes')
  expect(problems).toEqual([])
  await host.kill()
  await host.restart()
  await page.goto('about:blank')
  dropLostConnections(problems)
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(page.getByText('You were at step 3 of 9, Leg squeezes.')).toBeVisible()
  await button(page, 'Carry on').click()
  await expect(step(page)).toHaveText('Leg squeezes')

  await button(page, 'More').click()
  await button(page, 'Discard this session…').click()
  await expect(page.getByRole('dialog')).toContainText('This cannot be undone.')
  await button(page, 'Discard').click()
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(page.getByText('Nothing is running')).toBeVisible()
})

test('across the room any key goes on, and Escape comes back', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await button(page, 'More').focus()
  await page.keyboard.press('f')
  await expect(page.locator('.player')).toHaveAttribute('data-far')
  await expect(button(page, 'Pause')).toBeFocused()
  await page.keyboard.press('b')
  await expect(word(page)).toHaveText('Hold')
  await page.keyboard.press('PageDown')
  await expect(step(page)).toHaveText('Hip lifts')
  await expectNoAxe(page)
  await expect(button(page, 'Pause')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(word(page)).toHaveText('Rep 1 of 10')
  await page.keyboard.press('Space')
  await expect(word(page)).toHaveText('Paused · Rep 1 of 10')
  await page.keyboard.press('Escape')
  await expect(page.locator('.player')).not.toHaveAttribute('data-far')
})

test('cues are switched in the player and stay so', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await expect(button(page, 'Beeps')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('m')
  await expect(button(page, 'Beeps')).toHaveAttribute('aria-pressed', 'false')
  await button(page, 'Voice').click()
  await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(page, 'Beeps')).toHaveAttribute('aria-pressed', 'false')
})

test('a slider of the player is turned by its own keys, and the step stays', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await button(page, 'Pause').click()
  await button(page, 'More').click()
  const volume = page.getByLabel('Volume of beeps')
  const before = await volume.inputValue()
  await volume.press('PageDown')
  await expect(volume).not.toHaveValue(before)
  await expect(word(page)).toHaveText('Paused · Get ready')
})

test('the clock fills more than half of any window up to 4K, nothing is cut, and the title tells the time left', async ({
  page,
  host,
}) => {
  await start(page, host.url(), 'Post-race static stretch')
  await expect(page).toHaveTitle(/^\d+:\d\d left · /)
  const isCut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.player :is(p, h1, li, button):not(.visually-hidden)')].flatMap(
        (one) => {
          const { left, right } = one.getBoundingClientRect()
          const isOut = right - left > 1 && (left < -1 || right > innerWidth + 1)
          return isOut || one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : []
        },
      ),
    )
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [820, 1180],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height })
    const ring = await page.locator('.player-ring').boundingBox()
    expect(ring?.height ?? 0).toBeGreaterThanOrEqual(0.54 * height)
    expect(await isCut()).toEqual([])
    await expectFits(page)
  }
  for (const [width, height] of [
    [360, 740],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await isCut()).toEqual([])
    await expectFits(page)
  }
})

test('the player fits a window of 1280 by 800, and no width of 360 scrolls sideways', async ({
  page,
  host,
}) => {
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
      return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight }
    })
  await page.setViewportSize({ width: 1280, height: 800 })
  await start(page, host.url(), 'Runner’s mobility three')
  await expect.poll(overflow).toEqual({ wide: 0, high: 0 })
  await page.setViewportSize({ width: 360, height: 780 })
  await expectFits(page)
  await expect(page.getByText('Hamstring rock, right')).toBeInViewport({ ratio: 1 })
  await expect(button(page, 'Finish early')).toBeInViewport({ ratio: 1 })
  await button(page, 'Finish early').click()
  await expect(page.getByText('Done at')).toBeVisible()
  await expectFits(page)
})

test('the library tells the dose of each step and starts the routine', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Routines' })
    .getByRole('link', { name: /mobility three/ })
    .click()
  await expect(page.getByText('12 reps, 5 s in both positions, 2 s between · left, then right')).toBeVisible()
  await expect(page.getByRole('img', { name: /kneeling/i }).first()).toBeVisible()
  await expectNoSeriousAxe(page)
  await button(page, 'Start Runner’s mobility three').click()
  await expect(step(page)).toHaveText('Hamstring rock')
})

test('D goes on from a step that ends by the clock', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await page.keyboard.press('d')
  await expect(word(page)).toHaveText('Hold')
  await page.keyboard.press('d')
  await expect(step(page)).toHaveText('Hip lifts')
})

test('a step without an easier variant says how it is eased off', async ({ page, host }) => {
  await start(page, host.url(), 'After-run floor routine')
  await goOnTo(page, 'Leg squeezes')
  await page.keyboard.press('e')
  await expect(page.getByText('Smaller range: half as far.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Eased off' })).toBeDisabled()
})
