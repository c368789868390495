// `test` for the browser: a host on a fresh journal for each test, and a page that must stay free of errors.
import { test as base, expect } from '@playwright/test'
import { type Host, startHost } from './host.ts'
import { freshFolder } from './places.ts'
import { watchPages } from './watch-pages.ts'

type Fixtures = {
  /** When the host's wall clock begins; null for the real time. */
  wallClock: Date | null
  host: Host
  /** What the page complained of; a test that provokes an error takes it out. */
  problems: string[]
}

export const test = base.extend<Fixtures>({
  wallClock: [null, { option: true }],
  host: async ({ wallClock }, use) => {
    const folder = freshFolder()
    const host = await startHost(folder.path, wallClock)
    await use(host)
    await host.stop()
    folder.remove()
  },
  problems: [
    // The host is asked for so that it outlives the look at the problems: a page loses its event stream when it stops.
    async ({ context, host: _host }, use) => {
      const problems = watchPages(context)
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
