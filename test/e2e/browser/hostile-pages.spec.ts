// Pages of others, from each kind of origin, that try every way a browser has to reach the app: nothing is read, nothing written.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Frame, LaunchOptions, Page } from '@playwright/test'
import { test as browserTest, expect } from '../support/browser-test.ts'
import { tryEveryWay, waysCount } from '../support/hostile-page.ts'
import { ownKey, whatIsKept } from '../support/own-page.ts'
import { freshFolder } from '../support/places.ts'

const test = browserTest.extend<object, { launchOptions: LaunchOptions }>({
  /** Every refusal is an error on the console here, and so wanted. */
  problems: ({ host: _host }, use) => use([]),
  /** This browser itself keeps some of these pages from asking at all; others do not, nor did earlier ones. */
  launchOptions: [
    ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--disable-features=LocalNetworkAccessChecks']
      return use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
})

const origins: Record<string, (context: BrowserContext) => Promise<Page | Frame>> = {
  'localhost on another port': (context) => served(context, 'localhost'),
  '127.0.0.1 on another port': (context) => served(context, '127.0.0.1'),
  'a name below localhost': (context) => served(context, 'evil.localhost'),
  'a sandboxed frame': sandboxed,
  'a file': fromFile,
  'a data address': (context) => opened(context, 'data:text/html,<p>'),
}

test('pages of every other origin read nothing and write nothing, whatever way they try', async ({
  page,
  host,
  context,
}) => {
  const key = await ownKey(page, host)
  const before = await whatIsKept(page)
  const { origin } = new URL(host.url())
  const attacks = Object.entries(origins).map(async ([name, open]) => {
    const evil = await open(context)
    const heard = await heardFrom(origin, evil)
    const outcomes = await evil.evaluate(tryEveryWay, { origin, key })
    const got = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'nothing')
    const answered = heard.statuses().filter((status) => status < 400)
    const ways = Object.keys(outcomes).length
    return { name, got, answered, ways, hasAsked: heard.asked.size > 10 }
  })
  expect(await Promise.all(attacks)).toEqual(
    Object.keys(origins).map((name) => ({ name, got: [], answered: [], ways: waysCount, hasAsked: true })),
  )
  expect(await whatIsKept(page)).toEqual(before)
})

/** What the app answers to the page, seen below the page: the page itself is kept from most of it. */
async function heardFrom(origin: string, evil: Page | Frame) {
  const page = 'page' in evil ? evil.page() : evil
  const wire = await page.context().newCDPSession(evil)
  const asked = new Set<string>()
  const statusOf = new Map<string, number>()
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(origin)) asked.add(requestId)
  })
  wire.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    // It may be told before the request that it belongs to.
    statusOf.set(requestId, statusCode)
  })
  await wire.send('Network.enable')
  return { asked, statuses: () => [...asked].flatMap((id) => statusOf.get(id) ?? []) }
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function served(context: BrowserContext, name: string): Promise<Page> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>'),
  ).listen(0)
  const page = await opened(context, `http://${name}:${(server.address() as AddressInfo).port}/`)
  server.close()
  return page
}

async function sandboxed(context: BrowserContext): Promise<Frame> {
  const page = await served(context, 'localhost')
  await page.setContent('<iframe sandbox="allow-scripts allow-forms allow-popups" srcdoc="<p>"></iframe>')
  const frame = page.frames()[1]
  if (!frame) throw new Error('There is no frame.')
  return frame
}

async function fromFile(context: BrowserContext): Promise<Page> {
  const folder = freshFolder()
  const file = join(folder.path, 'evil.html')
  writeFileSync(file, '<p>')
  const page = await opened(context, pathToFileURL(file).href)
  folder.remove()
  return page
}
