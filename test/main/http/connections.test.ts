// Connections that only take up room: they never shut the runner's own page out.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { httpLimits } from '../../../src/main/http/server.ts'
import { exchange, openHost, statusOf, tokenOf } from './raw-socket.ts'

const few = { most: 8, strangersAtMost: 4, strangerMs: 60_000 }

async function connection(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** The host has hung up. */
async function closed(socket: Socket): Promise<void> {
  if (socket.closed || socket.readableEnded) return
  await Promise.race([once(socket.resume(), 'end'), once(socket, 'close')])
}
const pageOf = (authority: string) => `GET / HTTP/1.1\r\nHost: ${authority}\r\nConnection: close\r\n\r\n`

test('sixty-four silent connections leave room for the page', async () => {
  const { port, authority } = await openHost(httpLimits, few)
  const silent = await Promise.all(Array.from({ length: 64 }, () => connection(port)))
  expect(statusOf(await exchange(port, pageOf(authority)))).toBe(200)
  await Promise.all(silent.slice(0, 40).map(closed))
})

test('a silent connection goes at its limit', async () => {
  const { port } = await openHost(httpLimits, { ...few, strangerMs: 30 })
  await closed(await connection(port))
})

test('junk and what is turned away keep no place, even where the other side does not hang up', async () => {
  const { port } = await openHost(httpLimits, few)
  for (const words of ['what is this\r\n\r\n', 'GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n']) {
    const socket = await connection(port)
    socket.write(words)
    await closed(socket)
  }
})

test('whoever has shown the key keeps the place, whoever else comes', async () => {
  const host = await openHost(httpLimits, few)
  const { port, authority } = host
  const token = await tokenOf(host)
  const own = await connection(port)
  own.write(`GET /events HTTP/1.1\r\nHost: ${authority}\r\nAuthorization: Bearer ${token}\r\n\r\n`)
  await once(own, 'data')
  const strangers = await Promise.all(Array.from({ length: 12 }, () => connection(port)))
  await closed(strangers[0] as Socket)
  const heard = once(own, 'data')
  host.emit({ type: 'trouble', message: 'told', at: '2026-11-22T10:00:00Z' as never, over: false })
  expect(String((await heard)[0])).toContain('told')
})

test('a request behind one that was turned away, in the same packet, is not carried out', async () => {
  const host = await openHost()
  const { authority, origin, port } = host
  const call = (key: string) => {
    const body = '{"method":"app.snapshot","input":{}}'
    const lines = [
      'POST /call HTTP/1.1',
      `Host: ${authority}`,
      `Origin: ${origin}`,
      `Authorization: Bearer ${key}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ]
    return [...lines, '', body].join('\r\n')
  }
  const answer = await exchange(port, call('wrong') + call(await tokenOf(host)))
  expect(statusOf(answer)).toBe(401)
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  expect(host.asked).toEqual([])
})

test('there are never more connections than there are places', async () => {
  const { port } = await openHost(httpLimits, { ...few, most: 3 })
  const sockets = await Promise.all(Array.from({ length: 4 }, () => connection(port)))
  const dropped = await Promise.race(sockets.map((socket) => closed(socket).then(() => socket)))
  expect(sockets.filter((socket) => socket !== dropped && socket.readableEnded)).toEqual([])
})
