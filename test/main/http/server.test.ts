import { describe, expect, test } from 'vitest'
import { httpLimits, startHttpHost } from '../../../src/main/http/server.ts'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'
import { fitBytes, sumOf } from '../../fakes/services.ts'
import { codeIn, exchange, type OpenHost, openHost, statusOf, tokenOf } from './raw-socket.ts'

async function post(host: OpenHost, path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const own = { origin: host.origin, 'content-type': 'application/json' }
  const init = { method: 'POST', headers: { ...own, ...headers }, body, duplex: 'half' }
  const response = await fetch(host.origin + path, init)
  return { status: response.status, answer: await response.json() }
}

async function keyed(host: OpenHost) {
  return { authorization: `Bearer ${await tokenOf(host)}` }
}

describe('the pages', () => {
  test('are served with their kinds and every header that guards them', async () => {
    const { origin } = await openHost()
    const response = await fetch(`${origin}/assets/index-abc.js`)
    const headers = Object.fromEntries(response.headers)
    expect(await response.text()).toBe('go()')
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types drawings workers",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('HEAD tells of a page without sending it', async () => {
    const { origin } = await openHost()
    const response = await fetch(`${origin}/`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('the handover', () => {
  test('gives the key for a code once', async () => {
    const host = await openHost()
    const body = JSON.stringify({ code: codeIn(host.host.newLink()) })
    expect(await post(host, '/handover', body)).toEqual({
      status: 200,
      answer: { ok: true, value: { token: expect.stringMatching(/^[\w-]{43}$/) } },
    })
    const refusal = { ok: false, fault: 'forbidden', message: 'This link has been used or is too old.' }
    expect(await post(host, '/handover', body)).toEqual({ status: 401, answer: refusal })
  })

  test('refuses a code that is a minute old', async () => {
    const host = await openHost()
    const body = JSON.stringify({ code: codeIn(host.host.newLink()) })
    host.clock.nowMs += 60_000
    expect(await post(host, '/handover', body)).toMatchObject({ status: 401 })
  })

  test.each(['{"code":5}', '{"code":["x"]}', '[]', '{}'])('%s is no code', async (body) => {
    expect(await post(await openHost(), '/handover', body)).toMatchObject({ status: 401 })
  })
})

describe('a call', () => {
  test.each(['', '{', 'null', '5', '"x"', '\u{feff}', '{"method":"app.snapshot"} {}'])(
    'that is %j cannot be read',
    async (body) => {
      const host = await openHost()
      const answer = { ok: false, fault: 'invalid', message: 'What was sent cannot be read.' }
      expect(await post(host, '/call', body, await keyed(host))).toEqual({ status: 400, answer })
    },
  )

  test('that is no UTF-8 cannot be read', async () => {
    const host = await openHost()
    const body = new Uint8Array([...new TextEncoder().encode('{"method":"'), 0xff, 0xfe, 0x22, 0x7d])
    expect(await post(host, '/call', body, await keyed(host))).toMatchObject({ status: 400 })
  })

  test.each([
    ['with its length said', (body: Uint8Array<ArrayBuffer>) => body],
    ['in chunks of unsaid length', (body: Uint8Array<ArrayBuffer>) => new Blob([body]).stream()],
  ])('of more than 1 MB is refused, %s', async (_, wrapped) => {
    const host = await openHost()
    const body = wrapped(
      new TextEncoder().encode(`{"method":"app.snapshot","input":"${'x'.repeat(1024 * 1024)}"}`),
    )
    const message = 'This is larger than the 1 MB that Afterrun takes at once.'
    expect(await post(host, '/call', body, await keyed(host))).toEqual({
      status: 413,
      answer: { ok: false, fault: 'too_large', message },
    })
    expect(host.asked).toEqual([])
  })
})

test('a call that only says it is too large is refused without waiting for it', async () => {
  const host = await openHost()
  const head = ['POST /call HTTP/1.1', `Host: ${host.authority}`, `Origin: ${host.origin}`]
  const kind = ['Content-Type: application/json', 'Content-Length: 2000000']
  const lines = [...head, ...kind, `Authorization: Bearer ${await tokenOf(host)}`, '', '']
  expect(await exchange(host.port, lines.join('\r\n'))).toMatch(/^HTTP\/1\.1 413 /)
})

describe('a file', () => {
  const octets = { 'content-type': 'application/octet-stream', 'x-file-name': 'Sunday%20r%C3%BCn.fit' }

  test('comes whole, with its name', async () => {
    const host = await openHost()
    const bytes = fitBytes(3_000_000)
    const sent = await post(host, '/import?method=import.read', bytes, { ...octets, ...(await keyed(host)) })
    expect(sent.answer.value.workouts[0].workout.note).toBe(
      `3000000 bytes of Sunday rün.fit, sum ${sumOf(bytes)}`,
    )
  })

  test('of more than its method takes is refused while it comes', async () => {
    const host = await openHost()
    const body = new Blob([new Uint8Array(4 * 1024 * 1024 + 1)]).stream()
    const sent = await post(host, '/import?method=routines.import', body, {
      ...octets,
      ...(await keyed(host)),
    })
    const message = 'This is larger than the 4 MB that Afterrun takes at once.'
    expect(sent).toEqual({ status: 413, answer: { ok: false, fault: 'too_large', message } })
    expect(host.asked).toEqual([])
  })

  test.each([
    ['for a method that takes none', '/import?method=journal.save', {}],
    ['for no method', '/import', {}],
    ['for what every object has', '/import?method=constructor', {}],
    ['with a name that is badly encoded', '/import?method=import.read', { 'x-file-name': '%E0%A4%A' }],
  ])('%s is refused', async (_, path, headers) => {
    const host = await openHost()
    const sent = await post(host, path, fitBytes(20), { ...octets, ...headers, ...(await keyed(host)) })
    expect(sent).toMatchObject({ status: 400, answer: { fault: 'invalid' } })
    expect(host.asked).toEqual([])
  })
})

describe('the host', () => {
  test('ends its event streams and listens no more once it is closed', async () => {
    const { host, origin, port, emit, ...rest } = await openHost()
    const headers = await keyed({ host, origin, port, emit, ...rest })
    const events = await fetch(`${origin}/events`, { headers })
    emit({ type: 'settings', settings: defaultSettings })
    await host.close()
    expect(await events.text()).toContain('"type":"settings"')
    await expect(fetch(origin)).rejects.toThrow('fetch failed')
  })

  test('says which port is taken', async () => {
    const { port } = await openHost()
    const fake = {
      gate: () => Promise.reject(),
      subscribe: () => () => {},
      pages: new Map(),
      report: () => {},
      nowMs: () => 0,
    }
    expect(await startHttpHost({ ...fake, port })).toEqual({
      ok: false,
      fault: 'conflict',
      message: `Port ${port} is already in use by another program. Name another with --port, or leave it out for any free one.`,
    })
  })

  test('answers a bug without its words, and reports it', async () => {
    const bug = new Error('secret of the journal')
    const reports: unknown[] = []
    const started = await startHttpHost({
      gate: () => Promise.reject(bug),
      subscribe: () => () => {},
      pages: new Map(),
      port: 0,
      report: (error) => reports.push(error),
      nowMs: () => 0,
    })
    if (!started.ok) throw new Error(started.message)
    const host = started.value
    const origin = new URL(host.address).origin
    const headers = {
      origin,
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf({ host, origin })}`,
    }
    const response = await fetch(`${origin}/call`, { method: 'POST', headers, body: '{}' })
    const answer = { ok: false, fault: 'internal', message: 'Something went wrong inside Afterrun.' }
    expect([response.status, await response.json()]).toEqual([500, answer])
    expect(reports).toEqual([bug])
    await host.close()
  })
})

describe('a request that does not come to its end', () => {
  const soon = { ...httpLimits, headersTimeout: 40, requestTimeout: 80, connectionsCheckingInterval: 10 }

  test('is cut off while its headers trickle in', async () => {
    const { port, authority, asked } = await openHost(soon)
    expect(statusOf(await exchange(port, `GET / HTTP/1.1\r\nHost: ${authority}\r\n`))).toBe(408)
    expect(asked).toEqual([])
  })

  test('is cut off while its body is waited for', async () => {
    const host = await openHost(soon)
    const { authorization } = await keyed(host)
    const head = [
      'POST /call HTTP/1.1',
      `Host: ${host.authority}`,
      `Origin: ${host.origin}`,
      'Content-Type: application/json',
      `Authorization: ${authorization}`,
      'Content-Length: 40',
    ]
    const answer = await exchange(host.port, `${head.join('\r\n')}\r\n\r\n{`)
    expect([0, 408]).toContain(statusOf(answer))
    expect(host.asked).toEqual([])
  })

  test('has ten seconds for its headers, thirty for all of it, and 16 KB of headers', () => {
    expect(httpLimits).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      maxHeaderSize: 16_384,
    })
  })
})
