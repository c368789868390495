// What was said on an earlier day holds until it is answered: Today asks, and one press or key is the answer.
import { addDays, dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { aCheck, id } from '../../fakes/records.ts'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
const yesterday = addDays(today, -1)
const sore = aCheck(
  1,
  yesterday,
  [
    { region: 'quads', side: 'left', value: 5, atRest: true },
    { region: 'quads', side: 'right', value: 5 },
    { region: 'calf', side: 'left', value: 3 },
  ],
  { nothingElseSore: false },
)
const ill = {
  kind: 'state',
  id: id(2),
  day: yesterday,
  loggedAt: sore.loggedAt,
  rev: 0,
  state: 'ill',
} as const

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a place is kept, changed and ended by a press or a key, and pain at rest outlives another number', async ({
  page,
}) => {
  await seed(page, [sore])
  const asked = page.getByRole('region', { name: 'Still so?' })
  const question = (name: RegExp) => asked.getByRole('button', { name })
  await expect(asked.getByRole('listitem')).toHaveCount(3)
  await expectNoSeriousAxe(page)

  await question(/^Calf left.*Still so/).press('4')
  await expect(question(/^Calf left/)).toHaveCount(0)
  await expect(page.locator('.sore-chip')).toContainText(['Calf left'])
  await question(/^Quads.*both, yesterday.*Still so/).press('1')
  await question(/^Quads.*both, yesterday.*Still so/).press('0')
  // Answered, each stands where it was asked.
  await expect(page.locator('.sore-chip')).toContainText(['Quads both sides', 'Calf left'])
  await expect(page.locator('.sore-chip').first()).toContainText('10')

  await expect(question(/^Pain at rest, quads left.*Still so/)).toBeFocused()
  await expect(page.getByRole('link', { name: /checked|signs/i }).first()).toBeVisible()
  await question(/^Pain at rest, quads left: gone/).click()
  await expect(asked).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Answered today' })).toContainText(
    'Pain at rest, quads left: gone',
  )
})

for (const width of [1280, 360])
  test(`nothing moves under the hand while places are answered and rated, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await seed(page, [sore])
    const places = () =>
      page.evaluate(() => {
        const below = [
          '#check-in-nothing-else',
          '#check-in-places',
          '#check-in-sleep',
          '#check-in-quality',
          '#check-in-mood',
        ]
        const tops = [
          ...document.querySelectorAll('.still-so-list > li'),
          ...below.map((one) => document.querySelector(one)),
        ]
        return tops.map((one) => Math.round((one?.getBoundingClientRect().top ?? 0) + scrollY))
      })
    const asked = page.getByRole('region', { name: 'Still so?' })
    await expect(asked.getByRole('listitem')).toHaveCount(3)
    await page.evaluate(() => document.fonts.ready)
    const before = await places()
    await asked.getByRole('button', { name: /^Quads.*Still so/ }).click()
    await expect(page.locator('.sore-chip')).toHaveCount(1)
    expect(await places()).toEqual(before)
    await asked.getByRole('button', { name: /^Calf left: gone/ }).click()
    await expect(page.getByText('Calf left: gone')).toBeVisible()
    expect(await places()).toEqual(before)
    await asked.getByRole('button', { name: /^Pain at rest, quads left.*Still so/ }).click()
    await expect(page.getByRole('region', { name: 'Answered today' })).toBeVisible()
    expect(await places()).toEqual(before)
  })

test('everything of yesterday is kept by one key, and nothing sore ends it by another', async ({ page }) => {
  await seed(page, [sore])
  await expect(page.getByRole('button', { name: /^All as yesterday/ })).toBeVisible()
  await page.keyboard.press('y')
  await expect(page.getByRole('region', { name: 'Still so?' })).toHaveCount(0)
  await expect(page.locator('.sore-chip')).toContainText(['Quads both sides', 'Calf left'])
  await expect(page.getByText('Pain at rest, quads left: still so')).toBeVisible()
})

test('an illness holds over the days until it is said to be better', async ({ page }) => {
  await seed(page, [{ ...ill, day: addDays(today, -3) }])
  const still = page.getByRole('region', { name: 'Still ill?' })
  await expect(still).toContainText('last logged on')
  await expect(page.getByRole('heading', { name: /Rest/ })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 760 })
  await expectFits(page)
  await still.getByRole('button', { name: 'Better now' }).click()
  await expect(still).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /Rest/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(still).toBeVisible()
  await still.getByRole('button', { name: 'Yes, still ill' }).click()
  await expect(still).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /Rest/ })).toBeVisible()
})
