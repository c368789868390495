// The window's way to the loopback host: calls by fetch with the key, files as raw bytes, events over one stream.
import type { Answer } from '../../shared/base/answer.ts'
import type { Carrier, Input, Method, Output } from '../../shared/contract/api.ts'
import {
  jsonBytesAtMost,
  jsonBytesAtMostOf,
  rawBytesAtMost,
  tooLarge,
} from '../../shared/contract/call-size.ts'
import { createEventFeed, type EventFeed } from './event-feed.ts'
import { ask, browserPage, noAnswer, type PageHost, takeToken, withoutKey } from './handover.ts'

export type HttpCarrier = { carrier: Carrier } & Pick<EventFeed, 'onOpen' | 'onLost'>

export function openHttpCarrier(page: PageHost = browserPage()): HttpCarrier {
  const token = takeToken(page)
  const feed = createEventFeed(page, token)

  async function call<M extends Method>(method: M, input: Input<M>): Promise<Answer<Output<M>>> {
    const key = await token
    if (!key.ok) return key
    const sending = wrap(method, input)
    if (sending.type === 'too_large') return tooLarge(sending.bytesAtMost)
    const headers = { ...sending.headers, authorization: `Bearer ${key.value}` }
    const asked = await ask(page, sending.path, { method: 'POST', headers, body: sending.body })
    if (!asked) return noAnswer
    if (asked.status !== 401) return asked.answer as Answer<Output<M>>
    page.kept.drop()
    return withoutKey
  }

  return { carrier: { call, subscribe: feed.subscribe }, onOpen: feed.onOpen, onLost: feed.onLost }
}

type Sending =
  | { type: 'ready'; path: string; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }
  | { type: 'too_large'; bytesAtMost: number }

/** What would be refused for its size stays here: the host would cut the connection before its answer was read. */
function wrap(method: Method, input: unknown): Sending {
  const bytesAtMost = rawBytesAtMost(method)
  if (bytesAtMost !== null && isFile(input)) {
    if (input.bytes.length > bytesAtMost) return { type: 'too_large', bytesAtMost }
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodedName(input.fileName) }
    return { type: 'ready', path: `/import?method=${method}`, headers, body: input.bytes }
  }
  const body = new TextEncoder().encode(JSON.stringify({ method, input }, plain))
  const jsonAtMost = jsonBytesAtMostOf(method)
  if (body.length > jsonAtMost) return { type: 'too_large', bytesAtMost: jsonAtMost }
  // Only a call that may be larger than others is named outside of what it carries.
  const path = jsonAtMost > jsonBytesAtMost ? `/call?method=${method}` : '/call'
  return { type: 'ready', path, headers: { 'content-type': 'application/json' }, body }
}

function isFile(input: unknown): input is { fileName: string; bytes: Uint8Array<ArrayBuffer> } {
  if (typeof input !== 'object' || input === null || !('bytes' in input) || !('fileName' in input))
    return false
  return input.bytes instanceof Uint8Array && typeof input.fileName === 'string'
}

/** A name that is too long stays too long; half a character, which cannot be encoded, becomes a mark. */
function encodedName(fileName: string): string {
  return encodeURIComponent(fileName.slice(0, 256).replace(/\p{Surrogate}/gu, '\uFFFD'))
}

/** JSON would turn NaN into null, and a slip of the window into "not logged"; as a word the schema refuses it. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
