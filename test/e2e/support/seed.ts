// Records put into a journal through the page's own key, where a test is about what is drawn from them.
import { expect, type Page } from '@playwright/test'
import type { Entry } from '../../../src/shared/journal/records.ts'

/** The page must be open; its key comes a moment later. */
export async function seed(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.waitForFunction(() => sessionStorage.getItem('afterrun-key') !== null)
  const refusals = await page.evaluate(async (inputs) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${sessionStorage.getItem('afterrun-key')}`,
    }
    const answers: { ok: boolean }[] = []
    for (const input of inputs) {
      const body = JSON.stringify({ method: 'journal.save', input })
      answers.push(await (await fetch('/call', { method: 'POST', headers, body })).json())
    }
    return answers.filter(({ ok }) => !ok)
  }, entries)
  expect(refusals).toEqual([])
}
