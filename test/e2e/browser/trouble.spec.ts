// What the runner is told when something goes wrong under a page: in the player too, and without losing the page.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { makeSmallDisk, whyNoSmallDisk } from '../../fault/small-disk.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { type Host, startHost } from '../support/host.ts'

test('a session that cannot be saved is told in the player, whose controls stay in the window', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await page.getByRole('button', { name: 'Start After-run floor routine' }).click()
  await expect(page.locator('.player')).toBeVisible()
  const file = join(host.folder, 'session.json')
  rmSync(file)
  mkdirSync(join(file, 'in the way'), { recursive: true })
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('alert')).toContainText(`This is not saved: ${file} cannot be written`)
  for (const [width, height] of [
    [1280, 800],
    [360, 760],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('button', { name: 'Finish early' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
    await expectFits(page)
  }
  rmSync(file, { recursive: true })
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a session whose page was closed pauses, and asks whether the runner is still there', async ({
  page,
  host,
  context,
}) => {
  const key = await startFloorRoutine(page, host)
  await page.goto('about:blank')
  const state = () => JSON.parse(readFileSync(join(host.folder, 'session.json'), 'utf8'))
  await expect.poll(() => JSON.stringify(state()), { timeout: 20_000 }).toContain('"closed"')
  const again = await openSession(context, host, key)
  await expect(again.getByText(/^Paused because its page was closed/)).toBeVisible()
})

test('of two pages on one session the first gives the cues, and only its leaving pauses', async ({
  page,
  host,
  context,
}) => {
  const key = await startFloorRoutine(page, host)
  const other = await openSession(context, host, key)
  await expect(other.locator('.player-ring-word')).toBeVisible()
  const waiting = () => other.evaluate(async () => (await navigator.locks.query()).pending?.length)
  await expect.poll(waiting).toBe(1)
  await other.getByRole('button', { name: 'Leave' }).click()
  await expect(other).toHaveTitle('Today – Afterrun')
  await expect(other.getByText('It is running.')).toBeVisible()
  await expect(page.locator('.player-ring-word')).toHaveText('Hold')
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(other.getByText('It waits where you paused it.')).toBeVisible()
})

test('an address that was cut in the middle of a character opens its page', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/journal/%E0%A4%A'
  })
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible()
})

test('on a disk that is full an entry is told as not saved and keeps its words, and is saved once there is room', async ({
  page,
}) => {
  test.skip(whyNoSmallDisk !== null, whyNoSmallDisk ?? '')
  const disk = await makeSmallDisk(4 * 1024 * 1024)
  const folder = join(disk.path, 'journal')
  const host = await startHost(folder)
  try {
    await page.goto(host.url())
    await page.getByRole('link', { name: 'Journal', exact: true }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Note', exact: true }).click()
    const form = page.getByRole('dialog', { name: 'Note' })
    const words = 'Calves tight on the stairs, easier after the walk. '.repeat(200).trim()
    await form.getByLabel('Note').fill(words)
    await disk.fill(0)
    await form.getByRole('button', { name: 'Save' }).click()
    const log = join(folder, 'journal', 'changes.log')
    await expect(form.getByRole('alert')).toHaveText(
      `This is not saved: ${log} cannot be written, the disk is full (ENOSPC).`,
    )
    await expect(form.getByLabel('Note')).toHaveValue(words)
    await disk.makeRoom()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByText('Note saved.').first()).toBeVisible()
    expect(readFileSync(log, 'utf8')).toContain(words)
  } finally {
    await host.stop()
    await disk.remove()
  }
})

/** Answers the key of the page, with which another page is let in. */
async function startFloorRoutine(page: Page, host: Host): Promise<string> {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await page.getByRole('button', { name: 'Start After-run floor routine' }).click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  return (await page.evaluate(() => sessionStorage.getItem('afterrun-key'))) ?? ''
}

async function openSession(context: BrowserContext, host: Host, key: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript((kept) => sessionStorage.setItem('afterrun-key', kept), key)
  await page.goto(new URL('/#/session', host.url()).href)
  return page
}
