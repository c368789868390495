// A routine from where it is sore, the week on Today, and the harder way of a step, in a real browser.
import { dayOf, type Instant, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry, Rating } from '../../../src/shared/journal/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const hoursAgo = (hours: number): Instant => instantFromEpoch(Date.now() - hours * 3_600_000, zone)
const dayAt = (at: Instant) => dayOf(at, zone, 240)
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function check(ratings: Rating[]): Entry {
  const at = hoursAgo(0)
  return { kind: 'soreness', id: uuid(1), day: dayAt(at), loggedAt: at, rev: 0, checkedAt: at, ratings }
}

function session(n: number, hours: number): Entry {
  const at = hoursAgo(hours)
  const times = { day: dayAt(at), loggedAt: at, startedAt: at, endedAt: at }
  const seconds = { activeSeconds: 60, plannedActiveSeconds: 60, elapsedSeconds: 80 }
  const step = { stepId: 'hip-lift', name: 'Hip lifts', outcome: 'done' as const }
  return {
    kind: 'session',
    id: uuid(n),
    rev: 0,
    routineId: 'after-run-floor',
    routineName: 'After-run floor routine',
    family: 'mobility',
    ...times,
    ...seconds,
    steps: [{ ...step, activeSeconds: 60, plannedSeconds: 60 }],
  }
}

test('what is sore today becomes a routine with its reasons; what is sharp is left out; it is kept and started', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await seed(page, [
    check([
      { region: 'quads', side: 'left', value: 5 },
      { region: 'calf', side: 'right', value: 3 },
      { region: 'knee_joint', side: 'left', value: 2 },
    ]),
  ])
  await page.getByRole('link', { name: /^For what is sore today/ }).click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For what is sore today')
  await expect(main).toContainText('For quads (5)')
  await expect(main).toContainText('For calf (3)')
  await expect(main).toContainText('Knee left: a joint, tendon or bone, noted and not worked here.')
  await expectNoSeriousAxe(page)

  await page.getByRole('checkbox', { name: 'Calf right: sharp' }).check()
  await expect(main).not.toContainText('For calf (3)')
  await expect(main).toContainText('Calf right: you marked it as sharp; no routine here is meant for that.')
  await page.getByRole('radio', { name: '5 min', exact: true }).check({ force: true })
  await page.setViewportSize({ width: 360, height: 780 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 860 })

  await page.getByRole('button', { name: 'Keep as my own routine' }).click()
  await expect(page.getByText('Kept in your routines.')).toBeVisible()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foam roll: quads')
})

test('a knee at 5 keeps kneeling and deep bends out of what is composed and suggested, and asks before a routine with them', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await seed(page, [
    check([
      { region: 'quads', side: 'left', value: 5 },
      { region: 'knee_joint', side: 'left', value: 5 },
    ]),
  ])
  const suggested = page.getByRole('region', { name: 'After-run floor routine' })
  await expect(suggested).toContainText('It leaves the left knee alone.')
  await page.getByRole('link', { name: /^For what is sore today/ }).click()
  const main = page.getByRole('main')
  await expect(main.locator('.compose-step-name')).toHaveText([
    'Foam roll: quads',
    'Foam roll: side of the thigh',
  ])
  await expect(main).toContainText('“Quad stretch, standing” would touch the left knee.')
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 860 })

  await page.getByRole('checkbox', { name: 'Quads left: hurts at rest' }).check()
  await expect(main).toContainText('Nothing is proposed: what you noted is not typical')
  await expect(main.getByRole('button', { name: 'Start' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('link', { name: /^Runner’s mobility three/ }).click()
  const says = 'Hamstring rock and 90/90 hip rotations load the left knee, which you rated 5 today.'
  await expect(main).toContainText(says)
  await expectNoSeriousAxe(page)
  const start = page.getByRole('button', { name: 'Start Runner’s mobility three' })
  await start.click()
  const ask = page.getByRole('dialog', { name: 'Start Runner’s mobility three?' })
  await expect(ask).toContainText(says)
  await expectNoSeriousAxe(page)
  await page.keyboard.press('Escape')
  await expect(ask).toHaveCount(0)
  await expect(start).toBeFocused()
  await start.click()
  await ask.getByRole('button', { name: 'Start without those steps' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dynamic calf stretch')
  await expect(page.getByText('step 1 of 1')).toBeVisible()
})

test('muscles at 8 get rest: the composer says so and works what else is sore', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await seed(page, [
    check([
      { region: 'quads', side: 'left', value: 8 },
      { region: 'quads', side: 'right', value: 8 },
      { region: 'hamstrings', side: 'left', value: 3 },
    ]),
  ])
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('link', { name: 'From where it is sore' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Rest suits the left and right quads; here is what leaves them alone.')
  await expect(main).toContainText('For hamstrings (3)')
  await expect(main.locator('.compose-steps')).not.toContainText('quads')
})

test('injured, ill or depleted today, the composer proposes rest and no routine', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  const at = hoursAgo(0)
  await seed(page, [
    check([{ region: 'quads', side: 'left', value: 5 }]),
    { kind: 'state', id: uuid(2), day: dayAt(at), loggedAt: at, rev: 0, state: 'ill', note: '' },
  ])
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('link', { name: 'From where it is sore' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Rest is the plan today' })).toBeVisible()
  await expect(main.getByRole('button', { name: 'Start' })).toHaveCount(0)
  await expect(main).not.toContainText('For quads (5)')
  await expectNoSeriousAxe(page)
})

test('where nothing is sore the composer says so, and a place rated there alone is worked', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('link', { name: 'From where it is sore' }).click()
  await expect(page.getByText('You have not marked anything sore.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the library' })).toBeVisible()
  await page.getByRole('button', { name: 'As a list' }).click()
  await page.getByLabel('Lower back', { exact: true }).fill('4')
  await expect(page.getByRole('main')).toContainText('For lower back (4)')
})

test('Today shows the days of this week by kind', async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await seed(page, [session(2, 0)])
  const days = page.getByRole('list', { name: 'Mobility this week' }).getByRole('listitem')
  await expect(days).toHaveCount(7)
  await expect(days.filter({ hasText: 'done' })).toHaveCount(1)
  await expect(page.getByText('1 done, aim 4–5')).toBeVisible()
  await expect(
    page
      .getByRole('list', { name: 'Stretching this week' })
      .getByRole('listitem')
      .filter({ hasText: 'done' }),
  ).toHaveCount(0)
  await expectNoSeriousAxe(page)
})

test('after three comfortable sessions the harder way is offered once, and plays in its step’s place', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await seed(page, [session(2, 72), session(3, 48), session(4, 24)])
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  const offer = page.getByRole('region', { name: 'A harder way: Hip lifts' })
  await expect(offer).toContainText('Hip lifts went well three times.')
  await expectNoSeriousAxe(page)
  await offer.getByRole('button', { name: 'Try it this time' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sit on your feet')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.player-ring-word')).toHaveText('Hold')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hip lifts on one leg')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Discard this session…' }).click()
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(page.getByText('Nothing is running')).toBeVisible()
  await expect(offer).toHaveCount(0)
})

test('a single step of a routine is a session of its own', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('button', { name: 'Just this step: Hip lifts' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hip lifts')
  await expect(page.getByText('step 1 of 1')).toBeVisible()
})
