// A loopback host over fakes, and requests to it byte by byte, as no browser would send them.
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { createGate } from '../../../src/main/gate.ts'
import { usualPlaces } from '../../../src/main/http/connections.ts'
import type { Pages } from '../../../src/main/http/pages.ts'
import { type HttpHost, httpLimits, startHttpHost } from '../../../src/main/http/server.ts'
import { fakeServices } from '../../fakes/services.ts'

const file = (type: string, content: string) => ({ type, bytes: new TextEncoder().encode(content) })
const index = file('text/html; charset=utf-8', '<title>Afterrun</title>')
const pages: Pages = new Map([
  ['/', index],
  ['/index.html', index],
  ['/assets/index-abc.js', file('text/javascript; charset=utf-8', 'go()')],
])

export async function openHost(limits = httpLimits, places = usualPlaces) {
  const fake = fakeServices()
  const clock = { nowMs: 0 }
  const reports: unknown[] = []
  const report = (error: unknown) => {
    reports.push(error)
  }
  const started = await startHttpHost({
    gate: createGate(fake.services, report),
    subscribe: fake.subscribe,
    pages,
    port: 0,
    report,
    nowMs: () => clock.nowMs,
    limits,
    places,
  })
  if (!started.ok) throw new Error(started.message)
  const host = started.value
  onTestFinished(() => host.close())
  const { port, origin, host: authority } = new URL(host.address)
  return { ...fake, host, clock, reports, port: Number(port), origin, authority }
}
export type OpenHost = Awaited<ReturnType<typeof openHost>>

export const codeIn = (link: string) => new URL(link).hash.slice('#code='.length)

/** The token as a page gets it. */
export async function tokenOf({ host, origin }: { host: HttpHost; origin: string }): Promise<string> {
  const response = await fetch(`${origin}/handover`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code: codeIn(host.newLink()) }),
  })
  return (await response.json()).value.token
}

/** Sends the lines as they are and gives the whole answer; a closed connection is an empty one. */
export async function exchange(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => socket.destroy())
  socket.write(request, 'latin1')
  return text(socket).catch(() => '')
}

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0)
