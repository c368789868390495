// `test` for the desktop: a fresh place for a journal, and windows that are closed and folders removed however a test ends.
import { test as base, expect } from '@playwright/test'
import { type Desktop, startElectron } from './electron.ts'
import { freshFolder } from './places.ts'

type Fixtures = {
  /** Holds the journal and the profile of this test. */
  place: string
  /** Opens the app on the place of this test. */
  start(): Promise<Desktop>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern.
  place: async ({}, use) => {
    const folder = freshFolder()
    await use(folder.path)
    folder.remove()
  },
  start: async ({ place }, use) => {
    const started: Desktop[] = []
    await use(async () => {
      const desktop = await startElectron(place)
      started.push(desktop)
      return desktop
    })
    for (const desktop of started) await desktop.quit()
  },
})

export { expect }
