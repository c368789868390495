// Connections that only take up room: they never shut the runner's own page out.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
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

const short = {
  ...httpLimits,
  headersTimeout: 40,
  requestTimeout: 60,
  keepAliveTimeout: 40,
  connectionsCheckingInterval: 10,
}
/** The last one is never pushed out to make room, so that a place that is not freed is missed. */
const eight = { most: 8, strangersAtMost: 100, strangerMs: 60_000 }
type Asked = { authority: string; origin: string; token: string }
type Form = [name: string, speak: (socket: Socket, asked: Asked) => void]

const head = ({ authority, origin, token }: Asked, path: string, ...more: string[]) =>
  [
    `POST ${path} HTTP/1.1`,
    `Host: ${authority}`,
    `Origin: ${origin}`,
    `Authorization: Bearer ${token}`,
    `Content-Type: application/${path === '/call' || path === '/handover' ? 'json' : 'octet-stream'}`,
    ...more,
    '',
    '',
  ].join('\r\n')
const asking = (path: string) => (authority: string) => `GET ${path} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`

/** A letter at a time, until the other side has had enough. */
function drip(socket: Socket, letter: string): void {
  const dripping = setInterval(() => socket.write(letter), 2)
  socket.once('close', () => clearInterval(dripping))
}

const slowOrHalf: Form[] = [
  ['says nothing', () => {}],
  ['says nothing and hangs up halfway', (socket) => socket.end()],
  ['sends one letter', (socket) => socket.write('P')],
  ['sends half a line', (socket) => socket.write('GET /index.ht')],
  ['sends half a line and hangs up halfway', (socket) => socket.end('GET /index.ht')],
  ['sends blank lines', (socket) => drip(socket, '\r\n')],
  [
    'sends half of the headers',
    (socket, { authority }) => socket.write(`GET / HTTP/1.1\r\nHost: ${authority}`),
  ],
  [
    'sends half of the headers and hangs up halfway',
    (socket, { authority }) => socket.end(`GET / HTTP/1.1\r\nHost: ${authority}\r\n`),
  ],
  [
    'sends its headers a letter at a time',
    (socket, { authority }) => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${authority}\r\nX: `)
      drip(socket, 'x')
    },
  ],
  [
    'sends header after header',
    (socket, { authority }) => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${authority}\r\n`)
      drip(socket, 'X: x\r\n')
    },
  ],
  ['never sends its body', (socket, asked) => socket.write(head(asked, '/call', 'Content-Length: 100'))],
  [
    'sends half of its body and hangs up halfway',
    (socket, asked) => socket.end(`${head(asked, '/call', 'Content-Length: 100')}{"method"`),
  ],
  [
    'sends its body a letter at a time',
    (socket, asked) => {
      socket.write(head(asked, '/call', 'Content-Length: 100000'))
      drip(socket, ' ')
    },
  ],
  ['never sends its code', (socket, asked) => socket.write(head(asked, '/handover', 'Content-Length: 100'))],
  [
    'never ends its chunks',
    (socket, asked) => {
      socket.write(
        head(asked, '/import?method=import.read', 'X-File-Name: a.gpx', 'Transfer-Encoding: chunked'),
      )
      drip(socket, '1\r\nx\r\n')
    },
  ],
  [
    'stops inside a chunk',
    (socket, asked) => socket.write(`${head(asked, '/call', 'Transfer-Encoding: chunked')}ffff\r\n{`),
  ],
  [
    'has its page and goes on without a word',
    (socket, { authority }) => socket.write(asking('/')(authority)),
  ],
  [
    'has its answer and begins another request',
    (socket, { authority }) => socket.write(`${asking('/')(authority)}GET /assets`),
  ],
  [
    'shows a code that is none and stays',
    (socket, asked) => socket.write(`${head(asked, '/handover', 'Content-Length: 10')}{"code":1}`),
  ],
]

const junkOrTurnedAway: Form[] = [
  ['greets as TLS does', (socket) => socket.write(Buffer.from('16030100c8010000c40303', 'hex'))],
  ['speaks HTTP/2', (socket) => socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['greets as SSH does', (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')],
  ['sends NULs', (socket) => socket.write(Buffer.alloc(5_000))],
  [
    'sends every byte there is',
    (socket) => socket.write(Buffer.from(Array.from({ length: 256 }, (_, at) => at))),
  ],
  [
    'sends headers without end',
    (socket, { authority }) =>
      socket.write(`GET / HTTP/1.1\r\nHost: ${authority}\r\nX: ${'x'.repeat(20_000)}`),
  ],
  ['asks for another site', (socket) => socket.write(asking('/')('evil.test'))],
  ['asks for another site again and again', (socket) => drip(socket, asking('/')('evil.test'))],
  [
    'asks for a tunnel',
    (socket) => socket.write('CONNECT evil.test:22 HTTP/1.1\r\nHost: evil.test:22\r\n\r\n'),
  ],
  [
    'asks for a web socket',
    (socket, { authority }) =>
      socket.write(
        `GET /events HTTP/1.1\r\nHost: ${authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      ),
  ],
  ['has no key', (socket, { authority }) => socket.write(asking('/events')(authority))],
  ['hides junk behind a page', (socket, { authority }) => socket.write(`${asking('/')(authority)}\0\0\0`)],
  [
    'is reset',
    (socket, { authority }) => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${authority}`)
      socket.resetAndDestroy()
    },
  ],
]

test.each([...slowOrHalf, ...junkOrTurnedAway])(
  'eight connections each of which %s give their places back',
  async (_, speak) => {
    const host = await openHost(short, eight)
    // A busy computer may be slower than these limits; a token that was cut short is asked for again.
    const token = await vi.waitFor(() => tokenOf(host), { timeout: 10_000 })
    const asked = { ...host, token }
    await Promise.all(
      Array.from({ length: eight.most }, async () => {
        const socket = await connection(host.port)
        speak(socket, asked)
        await closed(socket)
      }),
    )
    await expect
      .poll(() => pagesAtOnce(host, eight.most), { timeout: 10_000 })
      .toEqual(Array(eight.most).fill(200))
    expect(host.asked).toEqual([])
    expect(host.reports).toEqual([])
  },
)

test('one that asks for ever more and reads none of it gives its place back at the limit', async () => {
  const host = await openHost(httpLimits, { most: 1, strangersAtMost: 100, strangerMs: 100 })
  const socket = (await connection(host.port)).pause()
  socket.write(asking('/assets/index-abc.js')(host.authority).repeat(10_000))
  await expect.poll(() => pagesAtOnce(host, 1), { timeout: 10_000 }).toEqual([200])
})

/** What so many answer that ask for the page at the same time. */
function pagesAtOnce({ port, authority }: { port: number; authority: string }, count: number) {
  return Promise.all(
    Array.from({ length: count }, async () => statusOf(await exchange(port, pageOf(authority)))),
  )
}

test('there are never more connections than there are places', async () => {
  const { port } = await openHost(httpLimits, { ...few, most: 3 })
  const sockets = await Promise.all(Array.from({ length: 4 }, () => connection(port)))
  const dropped = await Promise.race(sockets.map((socket) => closed(socket).then(() => socket)))
  expect(sockets.filter((socket) => socket !== dropped && socket.readableEnded)).toEqual([])
})
