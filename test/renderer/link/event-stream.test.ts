import { fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { readEvents } from '../../../src/renderer/link/event-stream.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'

const events: AppEvent[] = ['ü\n\n', '🏃', 'data: '].map((say, n) => ({
  type: 'cues',
  nowMs: n,
  cues: [{ atMs: n, sound: 'tick', say }],
}))
const wire = `: open\n\n${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}`
const bytes = new TextEncoder().encode(wire)

function streamOf(chunks: Uint8Array[], end: 'closed' | 'broken'): ReadableStream<Uint8Array> {
  const rest = [...chunks]
  return new ReadableStream({
    pull(controller) {
      const chunk = rest.shift()
      if (chunk) controller.enqueue(chunk)
      else if (end === 'closed') controller.close()
      else controller.error(new TypeError('terminated'))
    },
  })
}

async function heardFrom(stream: ReadableStream<Uint8Array>) {
  const heard: AppEvent[] = []
  await readEvents(stream, (event) => heard.push(event))
  return heard
}

test('events are heard whole wherever the stream is cut, also inside a letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const chunks = at.slice(1).map((end, n) => bytes.slice(at[n], end))
      expect(await heardFrom(streamOf(chunks, 'closed'))).toEqual(events)
    }),
  )
})

test('a stream that breaks has told what came whole before', async () => {
  expect(await heardFrom(streamOf([bytes.slice(0, -3)], 'broken'))).toEqual(events.slice(0, -1))
})
