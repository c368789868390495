// What the page costs: its start beside a page of React alone, the player in front, and its heap after years of notes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { test } from 'vitest'
import { readPages } from '../../src/main/http/pages.ts'
import { startHttpHost } from '../../src/main/http/server.ts'
import { startHost } from '../e2e/support/host.ts'
import { interleaved } from './interleave.ts'
import { openApp, openBrowser } from './painted.ts'
import { type Age, ages, at, milliseconds, ratio, report } from './rows.ts'

test('first page', async (context) => {
  const browser = await openBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  const host = await startHost(join(folder, 'journal'))
  const bare = await hostOfReactAlone(join(folder, 'react-only'))
  try {
    const key = await keyOf(browser, host.url())
    const address = host.url().replace(/#.*/, '')
    const tookMs = await interleaved(
      new Map([
        ['React alone', () => firstPainted(browser, bare.address, null)],
        ['Afterrun', () => firstPainted(browser, address, key)],
      ]),
      9,
    )
    const [alone, own] = [at(tookMs, 'React alone'), at(tookMs, 'Afterrun')]
    report(context, {
      what: 'first page interactive / React-only page',
      goal: '<= 1.6 x',
      at: {},
      measured: `${ratio(own / alone)} (${milliseconds(own)}, ${milliseconds(alone)})`,
      reached: own / alone <= 1.6,
    })
  } finally {
    await browser.close()
    await bare.close()
    await host.stop()
    rmSync(folder, { recursive: true })
  }
})

test('player in front', async (context) => {
  const shares = await onEachAge(async (browser, age) => {
    const { page, close } = await openApp(browser, age)
    await page.evaluate(() => {
      location.hash = '#/session'
    })
    await page
      .getByRole('button', { name: /^Start / })
      .first()
      .click()
    // A routine that touches what is to be left alone is asked about first.
    const digits = page.locator('.player-ring-digits')
    const whole = page.getByRole('button', { name: 'Start as it is', exact: true })
    await digits.or(whole).waitFor()
    if (await whole.isVisible()) await whole.click()
    await digits.waitFor()
    await pause(2_000)
    const cdp = await browser.newBrowserCDPSession()
    const cpuSeconds = async () => {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
    }
    const [begun, begunMs] = [await cpuSeconds(), performance.now()]
    await pause(10_000)
    const share = ((await cpuSeconds()) - begun) / ((performance.now() - begunMs) / 1000)
    await close()
    return share * 100
  })
  report(context, {
    what: 'player in front, % of a core (all processes of the browser)',
    goal: '<= 5 %',
    at: Object.fromEntries([...shares].map(([age, share]) => [age, `${share.toFixed(1)} %`])),
    measured: `${at(shares, 50).toFixed(1)} %`,
    reached: at(shares, 50) <= 5,
  })
})

test('page heap', async (context) => {
  const megabytes = await onEachAge(async (browser, age) => {
    const { page, close } = await openApp(browser, age)
    const cdp = await page.context().newCDPSession(page)
    await pause(3_000)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    await close()
    return usedSize / 1_000_000
  })
  report(context, {
    what: 'page heap',
    goal: '<= 40 MB at 50 y',
    at: Object.fromEntries([...megabytes].map(([age, size]) => [age, `${size.toFixed(1)} MB`])),
    measured: `${at(megabytes, 50).toFixed(1)} MB`,
    reached: at(megabytes, 50) <= 40,
  })
})

async function onEachAge(
  measure: (browser: Browser, age: Age) => Promise<number>,
): Promise<Map<Age, number>> {
  const browser = await openBrowser()
  try {
    const measured = new Map<Age, number>()
    for (const age of ages) measured.set(age, await measure(browser, age))
    return measured
  } finally {
    await browser.close()
  }
}

/** A page of React with a heading and a button, built as the app's is and served by the same server. */
async function hostOfReactAlone(outDir: string) {
  const root = join(import.meta.dirname, 'react-only')
  await build({
    root,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, minify: true, emptyOutDir: true },
  })
  const host = await startHttpHost({
    gate: async () => ({ ok: false, fault: 'not_found', message: 'There is nothing here.' }),
    subscribe: () => () => {},
    pages: await readPages(outDir),
    port: 0,
    report: console.error,
    nowMs: () => performance.now(),
  })
  if (!host.ok) throw new Error(host.message)
  return host.value
}

async function keyOf(browser: Browser, link: string): Promise<string | null> {
  const page = await browser.newPage()
  await page.goto(link)
  await page.locator('main h1').waitFor()
  const key = await page.evaluate(() => sessionStorage.getItem('afterrun-key'))
  await page.context().close()
  return key
}

/** From the answer with the page, with nothing in the browser's cache, to the first frame that has the page's heading. */
async function firstPainted(browser: Browser, address: string, key: string | null): Promise<number> {
  const context = await browser.newContext()
  if (key) await context.addInitScript((kept) => sessionStorage.setItem('afterrun-key', kept), key)
  await context.addInitScript(noteHeading)
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('html[data-painted-ms]').waitFor()
  const paintedMs = await page.locator('html').getAttribute('data-painted-ms')
  await context.close()
  return Number(paintedMs)
}

function noteHeading(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return
    watcher.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const [navigation] = performance.getEntriesByType('navigation')
        const tookMs = performance.now() - (navigation as PerformanceNavigationTiming).responseStart
        document.documentElement.setAttribute('data-painted-ms', `${tookMs}`)
      }
      port2.postMessage(null)
    })
  })
  watcher.observe(document, { subtree: true, childList: true })
}
