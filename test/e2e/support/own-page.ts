// The runner's own page beside those of others: its key, and what the app says it keeps.
import { expect, type Page } from '@playwright/test'
import type { Host } from './host.ts'

/** Opens the app as the runner does, and gives the key it got. */
export async function ownKey(page: Page, host: Host): Promise<string> {
  await page.goto(host.url())
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  const key = await page.evaluate(() => sessionStorage.getItem('afterrun-key'))
  if (!key) throw new Error('The page has no key.')
  return key
}

/** What the app itself says its journal and settings are. */
export function whatIsKept(page: Page) {
  return page.evaluate(async () => {
    const headers = {
      authorization: `Bearer ${sessionStorage.getItem('afterrun-key')}`,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ method: 'app.snapshot', input: {} })
    const { value } = await (await fetch('/call', { method: 'POST', headers, body })).json()
    return { rev: value.rev, settings: value.settings }
  })
}
