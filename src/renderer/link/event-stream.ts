// Server-sent events read from the body of a fetch, because an EventSource cannot carry the key.
import type { AppEvent } from '../../shared/contract/api.ts'

/** Tells every event in order, and ends when the stream does, however it does. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  hear: (event: AppEvent) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const chunk = await reader.read().catch(() => brokenOff)
    if (chunk.done) return
    text += decoder.decode(chunk.value, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      if (block.startsWith('data: ')) hear(JSON.parse(block.slice('data: '.length)))
    }
  }
}

const brokenOff = { done: true, value: undefined } as const
