import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { foreignHosts, foreignOrigins } from './address-forms.ts'
import { exchange, type OpenHost, openHost, statusOf, tokenOf } from './raw-socket.ts'

/** A call that would be answered, in parts that each attack bends. */
type Parts = {
  start: string
  host: string[]
  origin: string[]
  key: string[]
  type: string[]
  more: string[]
  body: string
}

function fine({ authority, origin }: OpenHost, token: string): Parts {
  return {
    start: 'POST /call HTTP/1.1',
    host: [`Host: ${authority}`],
    origin: [`Origin: ${origin}`],
    key: [`Authorization: Bearer ${token}`],
    type: ['Content-Type: application/json'],
    more: ['Sec-Fetch-Site: same-origin'],
    body: '{"method":"app.snapshot","input":{}}',
  }
}

function wire({ start, host, origin, key, type, more, body }: Parts): string {
  const length =
    body === '' || more.some((line) => /^(content-length|transfer-encoding)/i.test(line))
      ? []
      : [`Content-Length: ${body.length}`]
  return [start, ...host, ...origin, ...key, ...type, ...more, ...length, 'Connection: close', '', body].join(
    '\r\n',
  )
}

type Bend = (parts: Parts, at: OpenHost) => Partial<Parts>
const hostIs =
  (host: (port: number) => string): Bend =>
  (_, { port }) => ({ host: [`Host: ${host(port)}`] })
const originIs =
  (origin: (port: number) => string): Bend =>
  (_, { port }) => ({ origin: [`Origin: ${origin(port)}`] })
const more =
  (...lines: string[]): Bend =>
  () => ({ more: lines })
const startIs =
  (start: string): Bend =>
  () => ({ start })

const attacks: [name: string, status: number, bend: Bend][] = [
  ['no Host', 421, () => ({ host: [] })],
  ['no Host, the HTTP of 1996', 421, () => ({ start: 'POST /call HTTP/1.0', host: [] })],
  ['the HTTP of 1996 with a Host', 421, startIs('POST /call HTTP/1.0')],
  ['an empty Host', 421, hostIs(() => '')],
  ['two Hosts, ours first', 421, ({ host }) => ({ host: [...host, 'Host: evil.test'] })],
  ['two Hosts, ours last', 421, ({ host }) => ({ host: ['Host: evil.test', ...host] })],
  ['our Host twice', 421, ({ host }) => ({ host: [...host, ...host] })],
  ['another name that leads here', 421, hostIs((port) => `evil.test:${port}`)],
  ['localhost', 421, hostIs((port) => `localhost:${port}`)],
  ['a name below localhost', 421, hostIs((port) => `a.localhost:${port}`)],
  ['our address without its port', 421, hostIs(() => '127.0.0.1')],
  ['our address with another port', 421, hostIs((port) => `127.0.0.1:${port + 1}`)],
  ['a port with a nought before it', 421, hostIs((port) => `127.0.0.1:0${port}`)],
  ['a dot after the address', 421, hostIs((port) => `127.0.0.1.:${port}`)],
  ['the address as one number', 421, hostIs((port) => `2130706433:${port}`)],
  ['the short address', 421, hostIs((port) => `127.1:${port}`)],
  ['the octal address', 421, hostIs((port) => `0177.0.0.1:${port}`)],
  ['another address of this computer', 421, hostIs((port) => `127.0.0.2:${port}`)],
  ['the address of everything', 421, hostIs((port) => `0.0.0.0:${port}`)],
  ['the address of IPv6', 421, hostIs((port) => `[::1]:${port}`)],
  ['our address inside one of IPv6', 421, hostIs((port) => `[::ffff:127.0.0.1]:${port}`)],
  ['a user before the address', 421, hostIs((port) => `me@127.0.0.1:${port}`)],
  ['our address as the front of a name', 421, hostIs((port) => `127.0.0.1:${port}.evil.test`)],
  ...foreignHosts.map((form): [string, number, Bend] => [
    `the Host ${form}`,
    421,
    hostIs((port) => form.replaceAll('PORT', `${port}`)),
  ]),
  [
    'a target with its own host',
    421,
    (_, { authority }) => ({ start: `POST http://${authority}/call HTTP/1.1` }),
  ],
  ['a target with another host', 421, startIs('POST http://evil.test/call HTTP/1.1')],
  ['a target that is a star', 421, startIs('OPTIONS * HTTP/1.1')],
  ['a double slash', 404, startIs('POST //call HTTP/1.1')],
  ['a way around', 404, startIs('POST /assets/../call HTTP/1.1')],
  ['an encoded letter', 404, startIs('POST /c%61ll HTTP/1.1')],
  ['no Origin', 403, () => ({ origin: [] })],
  ['the Origin of no page', 403, originIs(() => 'null')],
  ['another page', 403, originIs(() => 'https://evil.test')],
  ['a page on another port', 403, originIs((port) => `http://127.0.0.1:${port + 1}`)],
  ['our page over TLS', 403, originIs((port) => `https://127.0.0.1:${port}`)],
  ['a page of localhost', 403, originIs((port) => `http://localhost:${port}`)],
  ['our Origin with a slash', 403, originIs((port) => `http://127.0.0.1:${port}/`)],
  ...foreignOrigins.map((form): [string, number, Bend] => [
    `the Origin "${form}"`,
    403,
    originIs((port) => form.replaceAll('PORT', `${port}`)),
  ]),
  ['two Origins', 403, ({ origin }) => ({ origin: [...origin, ...origin] })],
  ['a page of another site', 403, more('Sec-Fetch-Site: cross-site')],
  ['a page of the same site on another port', 403, more('Sec-Fetch-Site: same-site')],
  ['two words about the site', 403, more('Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site')],
  ['a preflight', 403, startIs('OPTIONS /call HTTP/1.1')],
  [
    'a web socket',
    403,
    () => ({
      start: 'GET /events HTTP/1.1',
      more: ['Upgrade: websocket', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='],
      body: '',
    }),
  ],
  ['a call by GET', 405, () => ({ start: 'GET /call HTTP/1.1', body: '' })],
  ['PUT', 405, startIs('PUT /call HTTP/1.1')],
  ['DELETE', 405, startIs('DELETE /call HTTP/1.1')],
  ['PATCH', 405, startIs('PATCH /call HTTP/1.1')],
  ['TRACE', 405, startIs('TRACE /call HTTP/1.1')],
  ['events by HEAD', 405, () => ({ start: 'HEAD /events HTTP/1.1', body: '' })],
  ['a POST to a page', 405, startIs('POST /index.html HTTP/1.1')],
  ['no key', 401, () => ({ key: [] })],
  ['an empty key', 401, () => ({ key: ['Authorization: Bearer '] })],
  ['another key', 401, () => ({ key: [`Authorization: Bearer ${'A'.repeat(43)}`] })],
  ['the key in another case', 401, ({ key }) => ({ key: [key.join().replace('Bearer', 'bearer')] })],
  ['the key twice', 401, ({ key }) => ({ key: [...key, ...key] })],
  [
    'the key as a cookie',
    401,
    ({ key }) => ({ key: [key.join().replace('Authorization: Bearer ', 'Cookie: key=')] }),
  ],
  [
    'the key in the address',
    401,
    ({ key }) => ({ start: `POST /call?key=${key.join().split(' ')[2]} HTTP/1.1`, key: [] }),
  ],
  ['events without a key', 401, () => ({ start: 'GET /events HTTP/1.1', key: [], body: '' })],
  ['a file without a key', 401, () => ({ start: 'POST /import?method=import.read HTTP/1.1', key: [] })],
  ['a form', 415, () => ({ type: ['Content-Type: application/x-www-form-urlencoded'] })],
  ['plain text, which needs no preflight', 415, () => ({ type: ['Content-Type: text/plain'] })],
  ['no kind of content', 415, () => ({ type: [] })],
  ['two kinds of content', 415, ({ type }) => ({ type: [...type, 'Content-Type: text/plain'] })],
  ['JSON in another alphabet', 415, () => ({ type: ['Content-Type: application/json; charset=utf-16'] })],
  ['a file as JSON', 415, startIs('POST /import?method=import.read HTTP/1.1')],
  ['something expected first', 417, more('Expect: 100-continue')],
  ['something odd expected first', 417, more('Expect: tea')],
  ['two lengths of the body', 400, more('Content-Length: 5', 'Content-Length: 36')],
  ['a length and chunks', 400, more('Content-Length: 5', 'Transfer-Encoding: chunked')],
  ['a header line that is none', 400, more('what is this')],
  ['a space before a header’s colon', 400, more('Origin : null')],
  ['headers without end', 431, more(`X-Long: ${'x'.repeat(17 * 1024)}`)],
  ['a tunnel', 0, startIs('CONNECT 127.0.0.1:22 HTTP/1.1')],
]

test('without an attack the same call is answered', async () => {
  const host = await openHost()
  expect(statusOf(await exchange(host.port, wire(fine(host, await tokenOf(host)))))).toBe(200)
  expect(host.asked.map(({ method }) => method)).toEqual(['app.snapshot'])
})

test.each(attacks)('%s is refused before anything is done', async (_, status, bend) => {
  const host = await openHost()
  const parts = fine(host, await tokenOf(host))
  const answer = await exchange(host.port, wire({ ...parts, ...bend(parts, host) }))
  expect(statusOf(answer)).toBe(status)
  expect(host.asked).toEqual([])
  expect(host.reports).toEqual([])
  expect(answer).not.toMatch(/access-control|node:|\/src\/|snapshot/i)
  if (status !== 0) expect(answer).toMatch(/content-security-policy: default-src 'none'/)
})

test('the key of another launch opens nothing here', async () => {
  const [host, other] = [await openHost(), await openHost()]
  const parts = fine(host, await tokenOf(other))
  expect(statusOf(await exchange(host.port, wire(parts)))).toBe(401)
  expect(host.asked).toEqual([])
})

const elsewhere = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .filter(({ address }) => address !== '127.0.0.1')
test.each([
  ...new Set(['127.0.0.2', ...elsewhere.filter(({ scopeid }) => !scopeid).map(({ address }) => address)]),
])('nothing listens on %s', async (address) => {
  const { port } = await openHost()
  const outcome = await new Promise((resolve) => {
    const socket = connect(port, address)
    socket.once('connect', () => resolve('connected')).once('error', () => resolve('refused'))
    socket.once('close', () => socket.destroy())
  })
  expect(outcome).toBe('refused')
})

test('our own page of redirection leads to the page, while its code waits, and to nothing else', async () => {
  const host = await openHost()
  const opening = (path: string, words: string[] = []) => {
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${host.authority}`,
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Mode: navigate',
      'Sec-Fetch-Dest: document',
      'Connection: close',
    ]
    return exchange(host.port, [...lines, ...words, '', ''].join('\r\n')).then(statusOf)
  }
  expect(await opening('/')).toBe(403)
  host.host.newLink()
  expect(await opening('/')).toBe(403)
  const link = host.host.newRedirection()
  expect([await opening('/'), await opening('/events'), await opening('/?x=1')]).toEqual([200, 403, 403])
  expect(await opening('/', ['Origin: null'])).toBe(403)
  await tokenOf({ ...host, host: { ...host.host, newLink: () => link } })
  expect(await opening('/')).toBe(403)
})
