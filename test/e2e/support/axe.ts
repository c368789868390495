// Checks a page with axe; it goes in as source, since the content security policy keeps foreign scripts out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function expectNoSeriousAxe(page: Page): Promise<void> {
  const serious = (await violationsOf(page)).filter(
    ({ impact }) => impact === 'serious' || impact === 'critical',
  )
  expect(serious).toEqual([])
}

/** Nothing at all, in light and in dark. */
export async function expectNoAxe(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** Colours on their way to the other scheme have no contrast to speak of. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

async function violationsOf(page: Page) {
  await settled(page)
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    return (await axe.run({ resultTypes: ['violations'] })).violations
  })
  return violations.flatMap(({ id, help, impact, nodes }) =>
    nodes.map(({ target, html }) => ({ id, help, impact, target: String(target), html })),
  )
}
