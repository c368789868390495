// Opens the built app on a history in a real browser, and tells when what was asked of a page is painted.
import { type Browser, chromium, type Page } from '@playwright/test'
import { type Host, startHost } from '../e2e/support/host.ts'
import { type HistoryFolder, historyFolder } from './history-folder.ts'
import type { Age } from './rows.ts'

export type OpenedApp = { page: Page; host: Host; close(): Promise<void> }

/** A browser for one bench; refuses where none was found. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('No Chromium could be found. CHROMIUM_PATH names one.')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-gpu', '--enable-precise-memory-info'],
  })
}

/** The app on a history of its own, Today painted. */
export async function openApp(browser: Browser, age: Age): Promise<OpenedApp> {
  const folder = await historyFolder(age)
  const host = await startHost(folder.path)
  const page = await openWindow(browser, host.url())
  return { page, host, close: () => closeAll(page, host, folder) }
}

/** A window on a host, Today painted. */
export async function openWindow(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  await page.goto(address)
  await todayPainted(page)
  return page
}

/** The heading of Today and its check-in stand there, and a frame with them is painted. */
export async function todayPainted(page: Page): Promise<void> {
  await page.locator('main h1').waitFor({ timeout: 120_000 })
  await page.locator('[data-place]').first().waitFor({ timeout: 120_000 })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}

/**
 * Milliseconds from a deed in the page to the last frame that it changed: nothing has moved for a while then, and `shown`
 * matches something.
 */
export function untilPainted(
  page: Page,
  deed: { on: string; does: 'click' } | { on: string; does: 'type'; text: string },
  shown: string,
): Promise<number> {
  return page.evaluate(
    ([asked, wanted]) => {
      const quietMs = 300
      return new Promise<number>((resolve, reject) => {
        const element = document.querySelector<HTMLElement>(asked.on)
        if (!element) return reject(new Error(`There is nothing at ${asked.on}.`))
        let paintedMs = Number.NaN
        let quiet = setTimeout(look, quietMs)
        const begunMs = performance.now()
        const watcher = new MutationObserver(() => {
          clearTimeout(quiet)
          quiet = setTimeout(look, quietMs)
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              paintedMs = performance.now()
            }
            port2.postMessage(null)
          })
        })
        function look() {
          quiet = setTimeout(look, quietMs)
          if (performance.now() - begunMs > 60_000) return reject(new Error(`${wanted} is not shown.`))
          if (Number.isNaN(paintedMs) || !document.querySelector(wanted)) return
          clearTimeout(quiet)
          watcher.disconnect()
          resolve(paintedMs - begunMs)
        }
        watcher.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        if (asked.does === 'click') return element.click()
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        write?.call(element, asked.text)
        element.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    [deed, shown] as const,
  )
}

async function closeAll(page: Page, host: Host, folder: HistoryFolder): Promise<void> {
  await page.context().close()
  await host.stop()
  folder.remove()
}
