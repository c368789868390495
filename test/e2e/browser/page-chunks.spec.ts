// The built page by its chunks: what its start fetches, and that each page comes when it is gone to.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/browser-test.ts'
import { root } from '../support/places.ts'

const assets = join(root, 'out', 'renderer', 'assets')
const chunks = readdirSync(assets).filter((name) => name.endsWith('.js'))
const holding = (words: RegExp) =>
  chunks.filter((name) => words.test(readFileSync(join(assets, name), 'utf8')))

test('zod is in no chunk but that of the page where routines are edited, and never builds code from strings', () => {
  const withZod = holding(/ZodError|ZodType/)
  expect(withZod.map((name) => name.replace(/-.*/, ''))).toEqual(['RoutinesPage'])
  expect(holding(/jitless:!0/)).toEqual(withZod)
})

test('the start fetches Today and no other page; the others come when nothing else is to be done', async ({
  page,
  host,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    const name = /assets\/([A-Za-z]+Page)-/.exec(request.url())?.[1]
    if (name) fetched.push(name)
  })
  await page.addInitScript(() => {
    // Nothing is idle until the test says so.
    const waiting: IdleRequestCallback[] = []
    window.requestIdleCallback = (run) => waiting.push(run)
    Object.assign(window, {
      beIdle: () => {
        for (const run of waiting.splice(0)) run({ didTimeout: false, timeRemaining: () => 50 })
      },
    })
  })
  await page.goto(host.url())
  await expect(page.locator('main h1')).toBeVisible()
  expect(fetched).toEqual(['TodayPage'])

  await page.getByRole('link', { name: 'Trends', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Trends', level: 1 })).toBeFocused()
  expect(fetched).toEqual(['TodayPage', 'TrendsPage'])

  await expect(async () => {
    await page.evaluate(() => (window as unknown as { beIdle(): void }).beIdle())
    expect(new Set(fetched).size).toBe(9)
  }).toPass()
  expect(fetched.length).toBe(9)
})
