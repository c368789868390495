import { expect, test } from 'vitest'
import { takeToken } from '../../../src/renderer/link/handover.ts'
import { fakePage } from '../../fakes/page-host.ts'

const origin = 'http://127.0.0.1:4711'

function answering(status: number, answer: unknown) {
  const asked: { address: unknown; body: unknown }[] = []
  const fetchAs = (address: RequestInfo | URL, request?: RequestInit) => {
    asked.push({ address, body: request?.body })
    return Promise.resolve(Response.json(answer, { status }))
  }
  return { asked, fetchAs }
}
const gone = () => Promise.reject(new TypeError('fetch failed'))

const withoutKey = {
  ok: false,
  fault: 'forbidden',
  message:
    'This page was opened without its key. Start Afterrun again, or press Enter in its window for a fresh link.',
}

test('a code is swapped, kept for this tab, and used by a reload', async () => {
  const { asked, fetchAs } = answering(200, { ok: true, value: { token: 'key-1' } })
  const page = fakePage(origin, 'code-1', fetchAs)
  expect(await takeToken(page)).toEqual({ ok: true, value: 'key-1' })
  expect(await takeToken(page)).toEqual({ ok: true, value: 'key-1' })
  expect(asked).toEqual([{ address: `${origin}/handover`, body: '{"code":"code-1"}' }])
})

test('a page without code and key says how to get one', async () => {
  expect(await takeToken(fakePage(origin, null, gone))).toEqual(withoutKey)
})

test('a code that is used up says how to get another', async () => {
  const { fetchAs } = answering(401, { ok: false, fault: 'forbidden', message: 'Used.' })
  expect(await takeToken(fakePage(origin, 'code-1', fetchAs))).toEqual(withoutKey)
})

test('a tab that has its key opens with a code that is used up', async () => {
  const { fetchAs } = answering(401, { ok: false, fault: 'forbidden', message: 'Used.' })
  const page = fakePage(origin, 'code-1', fetchAs)
  page.kept.write('key-0')
  expect(await takeToken(page)).toEqual({ ok: true, value: 'key-0' })
})

test('a host that has gone is said to have gone', async () => {
  expect(await takeToken(fakePage(origin, 'code-1', gone))).toEqual({
    ok: false,
    fault: 'internal',
    message: 'Afterrun does not answer. It may have been closed; start it again to go on.',
  })
})
