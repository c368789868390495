// Requests hidden in others: whatever two readers could count differently, the hidden one is never carried out.
import { expect, test } from 'vitest'
import { exchange, type OpenHost, openHost, statusOf, tokenOf } from './raw-socket.ts'

/** The strictest case: what is hidden has the key and would be answered by itself. */
function hiddenCall({ authority, origin }: OpenHost, token: string): string {
  const body = '{"method":"app.snapshot","input":{}}'
  const lines = [
    'POST /call HTTP/1.1',
    `Host: ${authority}`,
    `Origin: ${origin}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ]
  return [...lines, '', body].join('\r\n')
}

/** How the outer request says where it ends; `hidden` comes behind its empty line. */
type Outer = { lines: string[]; body: (hidden: string) => string }
const says = (...lines: string[]): Outer => ({ lines, body: (hidden) => hidden })
const chunked = (body: (hidden: string) => string, ...more: string[]): Outer => ({
  lines: ['Transfer-Encoding: chunked', ...more],
  body,
})

const unclear: [name: string, outer: Outer][] = [
  ['a length and chunks', says('Content-Length: 4', 'Transfer-Encoding: chunked')],
  ['chunks and a length', says('Transfer-Encoding: chunked', 'Content-Length: 4')],
  ['a length of nothing and chunks', says('Content-Length: 0', 'Transfer-Encoding: chunked')],
  ['two lengths', says('Content-Length: 0', 'Content-Length: 4')],
  ['the same length twice', says('Content-Length: 0', 'Content-Length: 0')],
  ['two lengths in one line', says('Content-Length: 0, 4')],
  ['the same length twice in one line', says('Content-Length: 0, 0')],
  ['a length with a plus', says('Content-Length: +0')],
  ['a length with a minus', says('Content-Length: -1')],
  ['no length where one is named', says('Content-Length:')],
  ['a length of blanks', says('Content-Length:   ')],
  ['a length in hex', says('Content-Length: 0x0')],
  ['a length with a fraction', says('Content-Length: 0.0')],
  ['a length with an exponent', says('Content-Length: 0e0')],
  ['a length with a word', says('Content-Length: 0 x')],
  ['a length with a blank inside', says('Content-Length: 0 0')],
  ['a length past all numbers', says('Content-Length: 18446744073709551616')],
  ['a length with a NUL', says('Content-Length: 0\0')],
  ['a length with a colon too many', says('Content-Length: : 0')],
  ['a blank before the colon of the length', says('Content-Length : 0')],
  ['a tab before the colon of the length', says('Content-Length\t: 0')],
  ['a blank before the name of the length', says('X: y', ' Content-Length: 0')],
  ['a name of the length with a NUL', says('Content\0-Length: 0')],
  ['chunks that are none', says('Transfer-Encoding: xchunked')],
  ['plain transfer', says('Transfer-Encoding: identity')],
  ['no transfer', says('Transfer-Encoding:')],
  ['chunks before something else', says('Transfer-Encoding: chunked, identity')],
  [
    'chunks and then another coding in a line of its own',
    says('Transfer-Encoding: chunked', 'Transfer-Encoding: x'),
  ],
  ['chunks in quotes', says('Transfer-Encoding: "chunked"')],
  ['chunks with a semicolon', says('Transfer-Encoding: chunked;q=1')],
  ['chunks with a vertical tab', says('Transfer-Encoding: \vchunked')],
  ['chunks with a NUL', says('Transfer-Encoding: chunked\0')],
  ['a blank before the colon of the chunks', says('Transfer-Encoding : chunked')],
  ['chunks in a folded line', says('Transfer-Encoding:', ' chunked')],
  ['a length in a folded line', says('Content-Length:', ' 4')],
  ['a folded line behind a header', says('X: y', '\tz')],
  ['a line that ends in LF alone', says('X: y\nContent-Length: 0')],
  ['a line that ends in CR alone', says('X: y\rContent-Length: 0')],
  ['an empty line of LF alone', says('X: y\n')],
  ['a line without a colon', says('GET /call HTTP/1.1')],
  ['a line without a name', says(': 0')],
]

const unclearChunks: [name: string, outer: Outer][] = [
  ['a size in no digits', chunked((hidden) => `x\r\n${hidden}`)],
  ['a size with a minus', chunked((hidden) => `-1\r\n\r\n0\r\n\r\n${hidden}`)],
  ['a size with a plus', chunked((hidden) => `+0\r\n\r\n${hidden}`)],
  ['a size with 0x', chunked((hidden) => `0x0\r\n\r\n${hidden}`)],
  ['no size', chunked((hidden) => `\r\n\r\n${hidden}`)],
  ['a size past all numbers', chunked((hidden) => `fffffffffffffffff\r\n${hidden}`)],
  ['a size that ends in LF alone', chunked((hidden) => `1\na\r\n0\r\n\r\n${hidden}`)],
  ['a chunk that is longer than it says', chunked((hidden) => `1\r\nab\r\n0\r\n\r\n${hidden}`)],
  ['a chunk that ends in LF alone', chunked((hidden) => `1\r\na\n0\r\n\r\n${hidden}`)],
  ['an end of LF alone', chunked((hidden) => `0\n\n${hidden}`)],
  ['an extension with LF alone', chunked((hidden) => `1;a\nb\r\na\r\n0\r\n\r\n${hidden}`)],
  ['an extension without end', chunked((hidden) => `1;${'a'.repeat(17 * 1024)}\r\na\r\n0\r\n\r\n${hidden}`)],
  ['a trailer that is no header', chunked((hidden) => `0\r\nno header\r\n\r\n${hidden}`)],
  ['a trailer in a folded line', chunked((hidden) => `0\r\nX: y\r\n z\r\n\r\n${hidden}`)],
]

async function send(host: OpenHost, { lines, body }: Outer, start = 'POST /handover HTTP/1.1', after = '') {
  const { authority, origin, port } = host
  const head = [start, `Host: ${authority}`, `Origin: ${origin}`, 'Content-Type: application/json', ...lines]
  const hidden = hiddenCall(host, await tokenOf(host))
  const answer = await exchange(port, `${head.join('\r\n')}\r\n\r\n${body(hidden)}${after}`)
  return {
    statuses: [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)),
    answer,
  }
}

test('the hidden call alone would be answered', async () => {
  const host = await openHost()
  const call = hiddenCall(host, await tokenOf(host)).replace('\r\n', '\r\nConnection: close\r\n')
  expect(statusOf(await exchange(host.port, call))).toBe(200)
})

test.each([...unclear, ...unclearChunks])('behind %s nothing is carried out', async (_, outer) => {
  const host = await openHost()
  const { statuses, answer } = await send(host, outer)
  expect(statuses.every((status) => status >= 400)).toBe(true)
  expect(host.asked).toEqual([])
  expect(host.reports).toEqual([])
  expect(answer).not.toContain('node:')
})

const plain = '{"code":"x"}'
const size = plain.length.toString(16)
const clear: [name: string, outer: Outer, start?: string][] = [
  ['the body of a page', { lines: [], body: (hidden) => hidden }, 'GET / HTTP/1.1'],
  [
    'the body of a page that is asked for by HEAD',
    { lines: [], body: (hidden) => hidden },
    'HEAD / HTTP/1.1',
  ],
  ['the body of a handover', { lines: [], body: (hidden) => hidden }],
  ['the body of what is turned away', { lines: [], body: (hidden) => hidden }, 'POST /call HTTP/1.1'],
]

test.each(clear)('a call inside %s is a body and nothing else', async (_, { body }, start) => {
  const host = await openHost()
  const length = hiddenCall(host, await tokenOf(host)).length
  const last = `GET /nothing HTTP/1.1\r\nHost: ${host.authority}\r\nConnection: close\r\n\r\n`
  const { statuses } = await send(host, { lines: [`Content-Length: ${length}`], body }, start, last)
  expect(statuses).not.toHaveLength(0)
  expect(host.asked).toEqual([])
  expect(host.reports).toEqual([])
})

test.each([
  ['an extension', (key: string) => `${size};${key.replace(': ', '=')}\r\n${plain}\r\n0\r\n\r\n`],
  ['an extension in quotes', (key: string) => `${size};a="${key}"\r\n${plain}\r\n0\r\n\r\n`],
  ['a trailer', (key: string) => `${size}\r\n${plain}\r\n0\r\n${key}\r\n\r\n`],
])('a key in %s of the chunks opens nothing', async (_, body) => {
  const host = await openHost()
  const key = `Authorization: Bearer ${await tokenOf(host)}`
  const outer = chunked(() => body(key), 'Connection: close')
  const { statuses } = await send(host, outer, 'POST /call HTTP/1.1')
  expect(statuses[0]).toBe(401)
  expect(statuses.every((status) => status >= 400)).toBe(true)
  expect(host.asked).toEqual([])
})
