// Words never print over words and none is cut: journals as chance makes them, drawn in windows of every width in both themes.
import { dayOf, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Entry } from '../../../src/shared/journal/records.ts'
import { randomJournal } from '../../fakes/random-journal.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { seed } from '../support/seed.ts'
import { textTrouble } from '../support/text-trouble.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240)
const widths = [360, 768, 1024, 1180, 1280, 1920]
const themes = ['light', 'dark'] as const
const count = process.env['npm_lifecycle_event'] === 'test:long' ? 300 : widths.length

test('words of random journals stand beside each other at every width in both themes', async ({
  page,
  host,
}) => {
  test.setTimeout(count * 20_000)
  const found: string[] = []
  await page.goto(host.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  let before: Entry[] = []
  for (let n = 0; n < count; n += 1) {
    const entries = randomJournal(n + 1, today, 1 + n * 1000)
    await removeAll(before)
    await seed(page, entries)
    before = entries
    const width = widths[n % widths.length] ?? 1280
    await page.emulateMedia({ colorScheme: themes[n % 2] ?? 'light' })
    await page.setViewportSize({ width, height: 800 })
    const race = entries.find((entry) => entry.kind === 'workout' && entry.race)
    for (const address of ['today', ...(race ? [`races/${race.id}`] : []), 'trends', 'journal']) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${address}`)
      await expect(page.locator('main h1')).toBeVisible()
      await expectFits(page)
      const trouble = await textTrouble(page)
      found.push(
        ...trouble.map((words) => `journal ${n + 1}, ${width} px, ${address.split('/')[0]}: ${words}`),
      )
    }
  }
  expect(found).toEqual([])

  async function removeAll(entries: readonly Entry[]) {
    await page.evaluate(
      async (ids) => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${sessionStorage.getItem('afterrun-key')}`,
        }
        for (const id of ids) {
          const body = JSON.stringify({ method: 'journal.remove', input: { id } })
          await fetch('/call', { method: 'POST', headers, body })
        }
      },
      entries.map(({ id }) => id),
    )
  }
})
