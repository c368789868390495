import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createEventFeed } from '../../../src/renderer/link/event-feed.ts'
import { hasStopped, startedAnew } from '../../../src/renderer/link/handover.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'
import { fakePage } from '../../fakes/page-host.ts'

type Sending = ReadableStreamDefaultController<Uint8Array>
type Asked = { signal: AbortSignal; answer(response: Response): void; fail(): void }

/** A host whose answers a test gives by hand, each when it likes. */
function openFeed(key: string | null = 'key-1') {
  const asked: Asked[] = []
  const waiting: ((request: Asked) => void)[] = []
  const fetchAs = (_address: unknown, request?: RequestInit) =>
    new Promise<Response>((answer, reject) => {
      const one = {
        signal: request?.signal as AbortSignal,
        answer,
        fail: () => reject(new TypeError('fetch failed')),
      }
      const waiter = waiting.shift()
      if (waiter) waiter(one)
      else asked.push(one)
    })
  const page = fakePage('http://127.0.0.1:4711', null, fetchAs as typeof fetch)
  const token =
    key === null
      ? { ok: false as const, fault: 'forbidden' as const, message: 'No.' }
      : { ok: true as const, value: key }
  const feed = createEventFeed(page, Promise.resolve(token))
  const next = () =>
    new Promise<Asked>((resolve) => {
      const one = asked.shift()
      if (one) resolve(one)
      else waiting.push(resolve)
    })
  return { page, feed, next, asked }
}

/** Answers with an open stream. */
function open(request: Asked): Sending {
  const kept: Sending[] = []
  request.answer(new Response(new ReadableStream({ start: (controller) => void kept.push(controller) })))
  const [sending] = kept
  if (!sending) throw new Error('The stream has not been started.')
  return sending
}

const event: AppEvent = { type: 'cues', nowMs: 1, cues: [] }
const send = (sending: Sending) =>
  sending.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`))

test('each time that the stream opens the window is told to catch up with what came before', async () => {
  const { page, feed, next } = openFeed()
  const story: string[] = []
  const told = () => new Promise<void>((resolve) => feed.subscribe(() => resolve()))
  feed.onOpen(() => story.push('open'))
  feed.subscribe(() => story.push('event'))
  const first = open(await next())
  const firstEvent = told()
  send(first)
  await firstEvent
  first.close()
  page.endWait()
  const second = open(await next())
  const secondEvent = told()
  send(second)
  await secondEvent
  expect(story).toEqual(['open', 'event', 'open', 'event'])
})

test('it waits longer after each failure, ten seconds at the most, and starts over once it is open', async () => {
  const { page, feed, next } = openFeed()
  feed.subscribe(() => {})
  for (let failures = 0; failures < 8; failures += 1) {
    const request = await next()
    request.fail()
    page.endWait()
  }
  expect(page.waits.slice(0, 7)).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000])
  open(await next()).close()
  page.endWait()
  await next()
  expect(page.waits.at(-1)).toBe(250)
})

test('a host that does not answer at first is caught up with later', async () => {
  const { page, feed, next } = openFeed()
  const caughtUp = new Promise<void>((resolve) => feed.onOpen(resolve))
  feed.subscribe(() => {})
  const request = await next()
  request.fail()
  page.endWait()
  open(await next())
  await caughtUp
})

test('a key that the host does not know is not tried again', async () => {
  const { page, feed, next, asked } = openFeed()
  feed.subscribe(() => {})
  const request = await next()
  request.answer(new Response('', { status: 401 }))
  await nextTurn()
  expect([page.waits, asked]).toEqual([[], []])
})

test('without a key nothing is asked', async () => {
  const { feed, asked } = openFeed(null)
  feed.subscribe(() => {})
  await nextTurn()
  expect(asked).toEqual([])
})

test('the stream ends with its last listener and begins again with the next', async () => {
  const { feed, next } = openFeed()
  const [stopOne, stopOther] = [feed.subscribe(() => {}), feed.subscribe(() => {})]
  const request = await next()
  open(request)
  stopOne()
  expect(request.signal.aborted).toBe(false)
  stopOther()
  expect(request.signal.aborted).toBe(true)
  feed.subscribe(() => {})
  expect((await next()).signal.aborted).toBe(false)
})

test('the window hears that the host is gone, and what to do once another has taken its place', async () => {
  const { page, feed, next } = openFeed()
  const said: string[] = []
  feed.onLost((message) => said.push(message))
  feed.subscribe(() => {})
  open(await next()).close()
  page.endWait()
  const gone = await next()
  gone.fail()
  page.endWait()
  const other = await next()
  other.answer(new Response('', { status: 401 }))
  await expect.poll(() => said).toEqual([hasStopped, startedAnew])
})

test('a stream that is let in again at once says nothing of it', async () => {
  const { page, feed, next } = openFeed()
  const said: string[] = []
  feed.onLost((message) => said.push(message))
  const caughtUp = new Promise<void>((resolve) => feed.onOpen(resolve))
  feed.subscribe(() => {})
  open(await next()).close()
  page.endWait()
  open(await next())
  await caughtUp
  expect(said).toEqual([])
})
