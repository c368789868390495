// Saving a session by its key: an Enter counts once the end screen has stood for a second, so a runner presses again.
import { expect, type Page } from '@playwright/test'

export async function saveWithEnter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByText('Saved in the journal.')).toBeVisible({ timeout: 400 })
  }).toPass({ timeout: 15_000 })
}
