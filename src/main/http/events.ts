// One source of events told to many streams; a reader that falls behind loses its stream, not our memory.
import type { AppEvent } from '../../shared/api.ts'

/** What may wait for one reader; past it the stream ends, and the page reloads its snapshot when it comes back. */
const waitingBytesAtMost = 256 * 1024

export type EventFanOut = {
  open(): ReadableStream<Uint8Array>
  close(): void
}

export function createEventFanOut(
  subscribe: (listener: (event: AppEvent) => void) => () => void,
): EventFanOut {
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
    readers.delete(reader)
    reader.close()
  }
  return {
    open() {
      let own: ReadableStreamDefaultController<Uint8Array>
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            own = controller
            readers.add(own)
            // Something has to be sent for the page to know that it is being told.
            own.enqueue(encoder.encode(': open\n\n'))
          },
          cancel() {
            readers.delete(own)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: waitingBytesAtMost }),
      )
    },
    close() {
      unsubscribe()
      for (const reader of readers) end(reader)
    },
  }
}
