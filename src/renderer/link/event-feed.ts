// The window's one stream of events: opened with the first listener, opened again whenever it breaks.
import type { Answer } from '../../shared/base/answer.ts'
import { createListeners } from '../../shared/base/listeners.ts'
import type { AppEvent } from '../../shared/contract/api.ts'
import { readEvents } from './event-stream.ts'
import { hasStopped, type PageHost, startedAnew } from './handover.ts'

export type EventFeed = {
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Called when the stream is back and events may have been missed meanwhile. */
  onReconnect(listener: () => void): () => void
  /** Called with a sentence when the stream broke and the host does not let the page in again. */
  onLost(listener: (message: string) => void): () => void
  /** Settles once the stream is open or could not be opened at first; at once where nobody listens. */
  opened(): Promise<void>
}

const firstWaitMs = 250
const longestWaitMs = 10_000
const report = (error: unknown) => reportError(error)

export function createEventFeed(page: PageHost, token: Promise<Answer<string>>): EventFeed {
  const listeners = createListeners<AppEvent>(report)
  const reconnected = createListeners<void>(report)
  const lost = createListeners<string>(report)
  let feed: { opened: Promise<void>; stop: AbortController } | null = null

  function start() {
    const stop = new AbortController()
    const opened = new Promise<void>((settle) => void run(stop.signal, settle))
    return { opened, stop }
  }

  async function run(signal: AbortSignal, settle: () => void) {
    const key = await token
    let waitMs = firstWaitMs
    let wasOpen = false
    let missed = false
    while (key.ok && !signal.aborted) {
      const response = await open(key.value, signal)
      if (signal.aborted) break
      const why = !response ? hasStopped : response.status === 401 ? startedAnew : null
      if (wasOpen && why) lost.tell(why)
      // The key is not this host's: asking again will not change that.
      if (response?.status === 401) break
      settle()
      if (response?.ok && response.body) {
        if (missed) reconnected.tell()
        wasOpen = true
        waitMs = firstWaitMs
        await readEvents(response.body, listeners.tell)
      }
      missed = true
      if (signal.aborted) break
      await page.wait(waitMs)
      waitMs = Math.min(waitMs * 2, longestWaitMs)
    }
    settle()
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
        feed?.stop.abort()
        feed = null
      }
    },
    onReconnect: reconnected.add,
    onLost: lost.add,
    opened: () => feed?.opened ?? Promise.resolve(),
  }
}
