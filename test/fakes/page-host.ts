// A page outside any browser: its address, its tab's memory, and waits that are over when a test says so.
import type { PageHost } from '../../src/renderer/link/handover.ts'

export type FakePage = PageHost & {
  tab: Map<string, string>
  /** The waits asked for, in milliseconds, oldest first. */
  waits: number[]
  /** Ends the wait that is running, or the next one. */
  endWait(): void
}

/** Fetches like a page at `origin`: a browser says by itself who is asking. */
export function fakePage(origin: string, code: string | null, fetchAs: typeof fetch = fetch): FakePage {
  const tab = new Map<string, string>()
  const waits: number[] = []
  const ends: (() => void)[] = []
  let inAddress = code
  let ended = 0
  return {
    origin,
    tab,
    waits,
    fetch(address, request) {
      const headers = new Headers(request.headers)
      headers.set('sec-fetch-site', 'same-origin')
      if (request.method === 'POST') headers.set('origin', origin)
      return fetchAs(address, { ...request, headers })
    },
    takeCode() {
      const taken = inAddress
      inAddress = null
      return taken
    },
    kept: {
      read: () => tab.get('key') ?? null,
      write: (token) => tab.set('key', token),
      drop: () => tab.delete('key'),
    },
    wait(ms) {
      waits.push(ms)
      if (ended > 0) {
        ended -= 1
        return Promise.resolve()
      }
      return new Promise((resolve) => ends.push(resolve))
    },
    endWait() {
      const end = ends.shift()
      if (end) end()
      else ended += 1
    },
  }
}
