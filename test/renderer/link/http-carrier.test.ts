import { expect, test } from 'vitest'
import { openHttpCarrier } from '../../../src/renderer/link/http-carrier.ts'
import { fakePage } from '../../fakes/page-host.ts'

const origin = 'http://127.0.0.1:4711'

test('a key from a launch before is dropped, and the page says how to get a new one', async () => {
  const refusal = { ok: false, fault: 'forbidden', message: 'Not this one.' }
  const page = fakePage(origin, null, () => Promise.resolve(Response.json(refusal, { status: 401 })))
  page.kept.write('key-0')
  const { carrier } = openHttpCarrier(page)
  expect(await carrier.call('journal.undo', {})).toEqual({
    ok: false,
    fault: 'forbidden',
    message:
      'This page was opened without its key. Start Afterrun again, or press Enter in its window for a fresh link.',
  })
  expect([...page.tab]).toEqual([])
})

test.each<[string, () => Promise<Response>]>([
  ['has gone', () => Promise.reject(new TypeError('fetch failed'))],
  ['breaks off its answer', () => Promise.resolve(new Response('{"ok":tr'))],
])('a host that %s is said not to answer', async (_, fetchAs) => {
  const page = fakePage(origin, null, fetchAs)
  page.kept.write('key-1')
  const { carrier } = openHttpCarrier(page)
  expect(await carrier.call('journal.undo', {})).toEqual({
    ok: false,
    fault: 'internal',
    message: 'Afterrun does not answer. It may have been closed; start it again to go on.',
  })
})

test('the snapshot is asked for while the stream of events opens, which then says that there is something to catch up on', async () => {
  const asked: string[] = []
  const story: string[] = []
  const answers: (() => void)[] = []
  const page = fakePage(origin, null, (address) => {
    const { pathname } = new URL(String(address))
    asked.push(pathname)
    if (pathname === '/call') return Promise.resolve(Response.json({ ok: true, value: 'snapshot' }))
    return new Promise((resolve) => answers.push(() => resolve(new Response(new ReadableStream()))))
  })
  page.kept.write('key-1')
  const { carrier, onOpen } = openHttpCarrier(page)
  const open = new Promise<void>((resolve) => onOpen(resolve)).then(() => story.push('open'))
  carrier.subscribe(() => {})
  await carrier.call('app.snapshot', {})
  story.push('snapshot')
  answers[0]?.()
  await open
  expect({ asked: asked.sort(), story }).toEqual({ asked: ['/call', '/events'], story: ['snapshot', 'open'] })
})
