// The window's one stream of events: opened with the first listener, opened again whenever it breaks.
import type { Answer } from '../../shared/base/answer.ts'
import { createListeners } from '../../shared/base/listeners.ts'
import type { AppEvent } from '../../shared/contract/api.ts'
import { readEvents } from './event-stream.ts'
import { hasStopped, type PageHost, startedAnew } from './handover.ts'

export type EventFeed = {
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Called each time that the stream is open: what was told before, while it was not, is still to be asked for. */
  onOpen(listener: () => void): () => void
  /** Called with a sentence when the stream broke and the host does not let the page in again. */
  onLost(listener: (message: string) => void): () => void
}

const firstWaitMs = 250
const longestWaitMs = 10_000
const report = (error: unknown) => reportError(error)

export function createEventFeed(page: PageHost, token: Promise<Answer<string>>): EventFeed {
  const listeners = createListeners<AppEvent>(report)
  const openings = createListeners<void>(report)
  const lost = createListeners<string>(report)
  let feed: AbortController | null = null

  function start() {
    const stop = new AbortController()
    void run(stop.signal)
    return stop
  }

  async function run(signal: AbortSignal) {
    const key = await token
    let waitMs = firstWaitMs
    let wasOpen = false
    while (key.ok && !signal.aborted) {
      const response = await open(key.value, signal)
      if (signal.aborted) break
      const why = !response ? hasStopped : response.status === 401 ? startedAnew : null
      if (wasOpen && why) lost.tell(why)
      // The key is not this host's: asking again will not change that.
      if (response?.status === 401) break
      if (response?.ok && response.body) {
        openings.tell()
        wasOpen = true
        waitMs = firstWaitMs
        await readEvents(response.body, listeners.tell)
      }
      if (signal.aborted) break
      await page.wait(waitMs)
      waitMs = Math.min(waitMs * 2, longestWaitMs)
    }
  }

  /** Null where the host does not answer. */
  function open(key: string, signal: AbortSignal): Promise<Response | null> {
    const headers = { authorization: `Bearer ${key}` }
    return page.fetch(`${page.origin}/events`, { headers, signal }).catch(() => null)
  }

  return {
    subscribe(listener) {
      const stop = listeners.add(listener)
      feed ??= start()
      return () => {
        stop()
        if (listeners.count() > 0) return
        feed?.abort()
        feed = null
      }
    },
    onOpen: openings.add,
    onLost: lost.add,
  }
}
