// One source of events told to many streams; a reader that falls behind loses its stream, not our memory.
import type { Later } from '../../shared/base/later.ts'
import type { AppEvent } from '../../shared/contract/api.ts'

/** What may wait for one reader; past it the stream ends, and the page reloads its snapshot when it comes back. */
const waitingBytesAtMost = 256 * 1024

/** A page that is only loaded again is back sooner. */
const leftAfterMs = 10_000

const timer: Later = (waitMs, task) => {
  const waiting = setTimeout(task, waitMs).unref()
  return () => clearTimeout(waiting)
}

export type EventFanOut = {
  open(): ReadableStream<Uint8Array>
  close(): void
}

/** `onLeft` is called once nobody has listened for a while; never while nobody came yet. */
export function createEventFanOut(
  subscribe: (listener: (event: AppEvent) => void) => () => void,
  onLeft: () => void = () => {},
  later: Later = timer,
): EventFanOut {
  let callOff = () => {}
  const readers = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const encoder = new TextEncoder()
  const unsubscribe = subscribe((event) => {
    const bytes = encoder.encode(`data: ${JSON.stringify(event)}\n\n`)
    for (const reader of readers) {
      if ((reader.desiredSize ?? 0) > 0) reader.enqueue(bytes)
      else end(reader)
    }
  })
  function end(reader: ReadableStreamDefaultController<Uint8Array>) {
    reader.close()
    forget(reader)
  }
  function forget(reader: ReadableStreamDefaultController<Uint8Array>) {
    readers.delete(reader)
    callOff()
    if (readers.size === 0) callOff = later(leftAfterMs, onLeft)
  }
  return {
    open() {
      let own: ReadableStreamDefaultController<Uint8Array>
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            own = controller
            readers.add(own)
            callOff()
            // Something has to be sent for the page to know that it is being told.
            own.enqueue(encoder.encode(': open\n\n'))
          },
          cancel() {
            forget(own)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: waitingBytesAtMost }),
      )
    },
    close() {
      unsubscribe()
      for (const reader of readers) end(reader)
      callOff()
    },
  }
}
