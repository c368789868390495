// What a page of somebody else can try against the host from a real browser, and that the journal stays as it is.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { test as browserTest, expect } from '../support/browser-test.ts'
import { ownKey, whatIsKept } from '../support/own-page.ts'

/** Every refusal is an error on the console here, and so wanted. */
const test = browserTest.extend({ problems: ({ host: _host }, use) => use([]) })

test('a name that has been turned to this computer is not served', async ({ page, host }) => {
  const { port } = new URL(host.url())
  const response = await page.goto(`http://evil.localhost:${port}/`)
  expect([response?.status(), await page.title()]).toEqual([421, ''])
})

test('a page of another site writes nothing, neither blindly nor with a key it has stolen', async ({
  page,
  host,
}) => {
  const key = await ownKey(page, host)
  const before = await whatIsKept(page)
  const other = await openEvil(page)
  const { origin } = new URL(host.url())
  const settings = JSON.stringify({ method: 'settings.save', input: { theme: 'dark' } })
  const outcomes = await other.evaluate(tryToWrite, { address: `${origin}/call`, body: settings, key })
  expect(outcomes.filter((outcome) => outcome === 'answered')).toEqual([])
  expect(await whatIsKept(page)).toEqual(before)
})

test('a page of another site hears no events', async ({ page, host }) => {
  await ownKey(page, host)
  const other = await openEvil(page)
  const { origin } = new URL(host.url())
  expect(await other.evaluate(tryToListen, `${origin}/events`)).toBe('refused')
})

test('a page of another site cannot lead to the app', async ({ page, host }) => {
  const { origin } = new URL(host.url())
  const evil = await openEvil(page)
  const response = evil.waitForResponse(`${origin}/`)
  await evil.evaluate((address) => {
    location.href = address
  }, `${origin}/`)
  expect((await response).status()).toBe(403)
})

test('text is made neither into markup nor into code in the page, and no device is to be had', async ({
  page,
  host,
}) => {
  await ownKey(page, host)
  const outcomes = await page.evaluate(async () => {
    const tries = [
      () => document.body.insertAdjacentHTML('beforeend', '<b>'),
      () => new DOMParser().parseFromString('<b>', 'text/html'),
      () => Reflect.set(document.createElement('script'), 'text', '1'),
      () => Reflect.get(window, 'trustedTypes').createPolicy('own', {}),
      () => Reflect.get(window, 'trustedTypes').createPolicy('drawings', {}),
    ]
    const said = tries.map((attempt) => {
      try {
        attempt()
        return 'done'
      } catch {
        return 'refused'
      }
    })
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'done',
      () => 'refused',
    )
    return [...said, camera]
  })
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'refused'])
})

/** A page of another site, beside the app in the same browser. */
async function openEvil(page: Page): Promise<Page> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>'),
  ).listen(0)
  const other = await page.context().newPage()
  await other.goto(`http://evil.localhost:${(server.address() as AddressInfo).port}/`)
  server.close()
  return other
}

type Write = { address: string; body: string; key: string }

function tryToWrite({ address, body, key }: Write): Promise<string[]> {
  const json = { 'content-type': 'application/json' }
  const tries: RequestInit[] = [
    { mode: 'no-cors' },
    { mode: 'no-cors', headers: { 'content-type': 'text/plain' } },
    { headers: json },
    { headers: { ...json, authorization: `Bearer ${key}` } },
  ]
  return Promise.all(
    tries.map((request) =>
      fetch(address, { method: 'POST', body, ...request }).then(
        ({ type }) => (type === 'opaque' ? 'sent blindly' : 'answered'),
        () => 'refused',
      ),
    ),
  )
}

function tryToListen(address: string): Promise<string> {
  return new Promise((resolve) => {
    const events = new EventSource(address)
    events.onopen = () => resolve('heard')
    events.onerror = () => resolve('refused')
  })
}
