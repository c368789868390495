// The loopback host: one server on 127.0.0.1 that checks every request on the wire before it is routed.
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Answer } from '../../shared/base/answer.ts'
import type { AppEvent } from '../../shared/contract/api.ts'
import type { Gate } from '../gate.ts'
import { createConnections, type Places, usualPlaces } from './connections.ts'
import { createEventFanOut } from './events.ts'
import { type Door, needsKey, type Turned, turnAway } from './guard.ts'
import { answerHeaders } from './headers.ts'
import { createKey } from './key.ts'
import type { Pages } from './pages.ts'
import { createRoutes } from './routes.ts'

export type HttpHost = {
  /** `http://127.0.0.1:PORT/` */
  address: string
  /** The address with a fresh single-use code in its fragment. */
  newLink(): string
  /** The same for a page of redirection, which may then lead here once. */
  newRedirection(): string
  /** Ends the event streams, lets running calls answer, and stops listening. */
  close(): Promise<void>
}

export type HttpHostOptions = {
  gate: Gate
  subscribe(listener: (event: AppEvent) => void): () => void
  pages: Pages
  /** 0 is any free port. */
  port: number
  report(error: unknown): void
  /** No page has been open for some seconds. */
  onLeft?: () => void
  /** A clock that never jumps. */
  nowMs(): number
  /** How long and how large a request may be. */
  limits?: ServerOptions
  /** How many connections there may be. */
  places?: Places
}

/** How long a running call may still take when the host closes. */
const closingMs = 1_000

export async function startHttpHost({
  gate,
  subscribe,
  pages,
  port,
  report,
  onLeft,
  nowMs,
  limits = httpLimits,
  places = usualPlaces,
}: HttpHostOptions): Promise<Answer<HttpHost>> {
  const key = createKey(nowMs)
  const events = createEventFanOut(subscribe, onLeft)
  const answer = getRequestListener(createRoutes({ gate, events, key, pages, report }).fetch, {
    overrideGlobalObjects: false,
  })
  const door: Door = { authority: '', opens: key.opens, awaitsRedirection: key.awaitsRedirection }
  const server = createServer(limits)
  server.maxConnections = places.most
  const connections = createConnections(places)
  server.on('connection', connections.greet)
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    if (connections.isTurnedAway(socket)) return
    const turned = turnAway(request, door)
    if (turned) {
      connections.turnAway(socket)
      sendAway(response, turned)
      return
    }
    if (needsKey(request)) connections.trust(socket)
    void answer(request, response)
  }
  for (const kind of ['request', 'checkContinue', 'checkExpectation'] as const) server.on(kind, listener)
  server.on('clientError', hangUp)

  const listening = await listen(server, port)
  if (!listening.ok) {
    events.close()
    return listening
  }
  door.authority = `127.0.0.1:${listening.value}`
  const address = `http://${door.authority}/`
  return {
    ok: true,
    value: {
      address,
      newLink: () => `${address}#code=${key.newCode()}`,
      newRedirection: () => `${address}#code=${key.newCode('redirection')}`,
      async close() {
        events.close()
        const closed = once(server, 'close')
        server.close()
        const timer = setTimeout(() => server.closeAllConnections(), closingMs)
        await closed
        clearTimeout(timer)
      },
    },
  }
}

export const httpLimits: ServerOptions = {
  // A request without Host is answered by the guard like every other wrong address.
  requireHostHeader: false,
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
}

async function listen(server: Server, port: number): Promise<Answer<number>> {
  try {
    server.listen({ host: '127.0.0.1', port, exclusive: true })
    await once(server, 'listening')
    return { ok: true, value: (server.address() as AddressInfo).port }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    const why = code === 'EACCES' ? 'may not be used by this account' : 'is already in use by another program'
    const message = `Port ${port} ${why}. Name another with --port, or leave it out for any free one.`
    return { ok: false, fault: 'conflict', message }
  }
}

function sendAway(response: ServerResponse, { status, message }: Turned) {
  const headers = { ...answerHeaders, 'content-type': 'application/json', connection: 'close' }
  response.writeHead(status, headers).end(JSON.stringify({ ok: false, fault: 'forbidden', message }))
}

/** What is no HTTP, or came too slowly or too large, gets a bare answer. */
function hangUp(error: NodeJS.ErrnoException, socket: Socket) {
  if (!socket.writable) return
  const status = statusOf[error.code ?? ''] ?? '400 Bad Request'
  const headers = Object.entries(answerHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
  // Whoever does not hang up in turn keeps no place.
  const hungUp = () => socket.destroy()
  socket.end(
    `HTTP/1.1 ${status}\r\n${headers.join('')}content-length: 0\r\nconnection: close\r\n\r\n`,
    hungUp,
  )
}

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}
