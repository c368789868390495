// How many keys and presses of the pointer a runner needs for something.
import type { Locator, Page } from '@playwright/test'

/** Each press that goes through it is one; a text is as many as it has letters. */
export function countPresses(page: Page) {
  let count = 0
  return {
    count: () => count,
    async press(key: string) {
      count += 1
      await page.keyboard.press(key)
    },
    async type(text: string) {
      count += text.length
      await page.keyboard.type(text)
    },
    async click(target: Locator) {
      count += 1
      await target.click()
    },
  }
}
