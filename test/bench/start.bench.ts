// From the start of the process to Today painted, in the browser and in the desktop window.
import { dirname } from 'node:path'
import { test } from 'vitest'
import { startElectron, whyNoDesktop } from '../e2e/support/electron.ts'
import { startHost } from '../e2e/support/host.ts'
import { type HistoryFolder, historyFolder } from './history-folder.ts'
import { interleaved, timed } from './interleave.ts'
import { openBrowser, openWindow, todayPainted } from './painted.ts'
import { type Age, ages, reportGrowth } from './rows.ts'

const rounds = 3
const goal = { times: 1.3 }

test('start in the browser', async (context) => {
  const browser = await openBrowser()
  try {
    const tookMs = await onFolders(async ({ path }) => {
      const begunMs = performance.now()
      const host = await startHost(path)
      const page = await openWindow(browser, host.url())
      const tookMs = performance.now() - begunMs
      await page.context().close()
      await host.stop()
      return tookMs
    })
    reportGrowth(context, 'start until Today is painted, browser', tookMs, goal)
  } finally {
    await browser.close()
  }
})

test('start on the desktop', async (context) => {
  context.skip(whyNoDesktop !== null, whyNoDesktop ?? '')
  const tookMs = await onFolders(async ({ path }) => {
    let quit = async () => {}
    const tookMs = await timed(async () => {
      const desktop = await startElectron(dirname(path))
      quit = desktop.quit
      await todayPainted(desktop.page)
    })
    await quit()
    return tookMs
  })
  reportGrowth(context, 'start until Today is painted, desktop', tookMs, goal)
})

async function onFolders(start: (folder: HistoryFolder) => Promise<number>): Promise<Map<Age, number>> {
  const folders = new Map<Age, HistoryFolder>()
  for (const age of ages) folders.set(age, await historyFolder(age))
  try {
    return await interleaved(new Map([...folders].map(([age, folder]) => [age, () => start(folder)])), rounds)
  } finally {
    for (const folder of folders.values()) folder.remove()
  }
}
