// What the trends cost after years of notes: opened on all days, another span chosen, a pointer moved over a chart, and how long the page stands still.
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, test } from 'vitest'
import { interleaved, quantile } from './interleave.ts'
import { longestTaskMs } from './longest-task.ts'
import { type OpenedApp, openApp, openBrowser, untilPainted } from './painted.ts'
import { type Age, ages, at, milliseconds, report, reportGrowth } from './rows.ts'

const rounds = 5
const moves = 40
const frameMs = 16.7
const mostLongTaskMs = 100
const apps = new Map<Age, OpenedApp>()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  for (const age of ages) {
    const app = await openApp(browser, age)
    apps.set(age, app)
    // The code that draws charts is there once, and each page has been seen.
    for (const to of ['trends/all', 'today']) await follow(app.page, to)
  }
})

afterAll(async () => {
  for (const app of apps.values()) await app.close()
  await browser.close()
})

test('trends opened', async (context) => {
  const open = async (page: Page) => {
    const ms = await follow(page, 'trends/all')
    await follow(page, 'today')
    return ms
  }
  const tookMs = await interleaved(onEach(open), rounds)
  reportGrowth(context, 'Trends opened on all days, until painted', tookMs, { times: 1.5 })
  await reportLongest(context, 'the same: longest task', mostLongTaskMs, open)
})

test('span of the trends', async (context) => {
  for (const { page } of apps.values()) await follow(page, 'trends/365')
  const all = await interleaved(
    onEach(async (page) => {
      const ms = await choose(page, 'All days')
      await choose(page, '1 year')
      return ms
    }),
    rounds,
  )
  reportGrowth(context, 'Trends "All"', all, { times: 1.5, atMostMs: 100 })
  const between = await interleaved(onEach(throughSpans), rounds)
  reportGrowth(context, 'another span of the trends, median of five', between, { times: 1.5, atMostMs: 100 })
  await reportLongest(context, 'the same: longest task', mostLongTaskMs, throughSpans)
})

test('pointer over a chart', async (context) => {
  for (const { page } of apps.values()) {
    await follow(page, 'trends/all')
    await page.locator('.chart-drawing svg').first().waitFor()
  }
  const tookMs = await interleaved(onEach(movePointer), rounds)
  report(context, {
    what: 'pointer over all days until its words have changed, 19 of 20 moves',
    goal: `<= ${frameMs} ms`,
    at: Object.fromEntries([...tookMs].map(([age, ms]) => [age, milliseconds(ms)])),
    measured: milliseconds(at(tookMs, 50)),
    reached: at(tookMs, 50) <= frameMs,
  })
  await reportLongest(context, 'the same: longest task', frameMs, movePointer)
})

function onEach(measure: (page: Page) => Promise<number>): Map<Age, () => Promise<number>> {
  return new Map([...apps].map(([age, { page }]) => [age, () => measure(page)]))
}

/** Until the page that a link leads to is painted. */
async function follow(page: Page, to: string): Promise<number> {
  await page.evaluate((hash) => {
    const link = document.querySelector('a[data-bench]') ?? document.createElement('a')
    link.setAttribute('data-bench', '')
    link.setAttribute('href', hash)
    document.body.append(link)
  }, `#/${to}`)
  return untilPainted(
    page,
    { on: 'a[data-bench]', does: 'click' },
    to === 'today' ? '[data-place]' : '.chart-drawing svg',
  )
}

function choose(page: Page, name: string): Promise<number> {
  const choice = `[aria-label="${name}"]`
  return untilPainted(page, { on: choice, does: 'click' }, `${choice}:checked`)
}

async function throughSpans(page: Page): Promise<number> {
  const tookMs: number[] = []
  for (const name of ['28 days', 'All days', '90 days', 'All days', '1 year'])
    tookMs.push(await choose(page, name))
  return quantile(tookMs, 0.5)
}

function movePointer(page: Page): Promise<number> {
  return page
    .evaluate(async (count) => {
      const link = document.querySelector<HTMLElement>('.point-link')
      const words = link?.querySelector('.point-link-words')
      if (!link || !words) throw new Error('There is no chart to point at.')
      const box = link.getBoundingClientRect()
      const tookMs: number[] = []
      for (let move = 0; move < count; move += 1) {
        await new Promise(requestAnimationFrame)
        tookMs.push(
          await new Promise<number>((resolve) => {
            const begunMs = performance.now()
            const watcher = new MutationObserver(() => {
              watcher.disconnect()
              resolve(performance.now() - begunMs)
            })
            watcher.observe(words, { subtree: true, characterData: true, childList: true })
            const clientX = box.left + (box.width * ((move * 7) % count)) / count
            const point = { bubbles: true, clientX, clientY: box.top + 40 }
            link.dispatchEvent(new PointerEvent('pointermove', point))
          }),
        )
      }
      return tookMs
    }, moves)
    .then((tookMs) => quantile(tookMs, 0.95))
}

/** Of each age, in a run by itself. */
async function reportLongest(
  context: Parameters<typeof report>[0],
  what: string,
  mostMs: number,
  run: (page: Page) => Promise<unknown>,
): Promise<void> {
  const longestMs = new Map<Age, number>()
  for (const [age, { page }] of apps) longestMs.set(age, await longestTaskMs(page, () => run(page)))
  report(context, {
    what,
    goal: `<= ${mostMs} ms`,
    at: Object.fromEntries([...longestMs].map(([age, ms]) => [age, milliseconds(ms)])),
    measured: milliseconds(at(longestMs, 50)),
    reached: at(longestMs, 50) <= mostMs,
  })
}
