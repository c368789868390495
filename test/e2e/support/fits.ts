// That a page is no wider than its window, once what is drawn in it has taken its new width.
import { expect, type Page } from '@playwright/test'

export async function expectFits(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0)
}
