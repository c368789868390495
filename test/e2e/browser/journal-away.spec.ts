// A data folder that is not there: while the app runs, at its start, and taken away by the runner.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { aNight } from '../../fakes/records.ts'
import { expectNoAxe } from '../support/axe.ts'
import { type Host, startHost } from '../support/host.ts'
import { freshFolder } from '../support/places.ts'
import { seed } from '../support/seed.ts'
import { watchPages } from '../support/watch-pages.ts'

type Fixtures = {
  /** The journal's folder; where it is noted that it was open lies beside it. */
  folder: string
  start(): Promise<Host>
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern.
  folder: async ({}, use) => {
    const place = freshFolder()
    await use(join(place.path, 'journal'))
    place.remove()
  },
  start: async ({ folder }, use) => {
    const hosts: Host[] = []
    await use(async () => {
      const host = await startHost(folder, null, { XDG_STATE_HOME: join(folder, '..', 'state') })
      hosts.push(host)
      return host
    })
    for (const host of hosts) await host.stop()
  },
})

test('a folder that goes away loses no word, is missed at the next start, opens once it is back, and is erased by its word', async ({
  page,
  context,
  folder,
  start,
}) => {
  const problems = watchPages(context)
  const away = `${folder} moved`
  const host = await start()
  await page.goto(host.url())
  const form = await noteWritten(page, 'Calves tight on the stairs.')
  renameSync(folder, away)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('was moved, deleted or changed by another program')
  await expect(form.getByLabel('Note')).toHaveValue('Calves tight on the stairs.')
  expect(existsSync(folder)).toBe(false)
  renameSync(away, folder)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(page.locator('.save-state')).toHaveText(/^Saved/)
  expect(readFileSync(join(folder, 'journal', 'changes.log'), 'utf8')).toContain('Calves tight')

  await leave(page, host)
  renameSync(folder, away)
  const again = await start()
  await page.goto(again.url())
  await expect(page.getByRole('heading', { name: 'Your journal is not here' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(`A journal with 1 entry was open in ${folder} on `)
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByRole('status')).toHaveText('It is still not there.')
  expect(existsSync(folder)).toBe(false)
  renameSync(away, folder)
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page).toHaveTitle('Today – Afterrun')
  await page.evaluate(() => {
    location.hash = '#/settings/data'
  })
  await expect(page.getByText('This takes 1 entry,')).toBeVisible()
  const erase = page.getByRole('button', { name: 'Erase everything' })
  await expect(erase).toBeDisabled()
  await page.getByLabel('Type the word ERASE').fill('ERASE')
  await erase.click()
  await expect(page.getByRole('region', { name: 'Try the after-run floor routine' })).toBeVisible()
  await expect(page).toHaveTitle('Today – Afterrun')
  expect(filesIn(folder).filter((name) => name.startsWith('journal/'))).toEqual(['journal/changes.log'])
  expect(readFileSync(join(folder, 'journal', 'changes.log'), 'utf8')).not.toContain('Calves tight')
  expect(problems).toEqual([])
})

test('a journal that was moved is opened where the runner says that it is; where it is gone for good a new one begins', async ({
  page,
  context,
  folder,
  start,
}) => {
  const problems = watchPages(context)
  const moved = join(folder, '..', 'stick')
  const first = await start()
  await page.goto(first.url())
  await seed(page, [aNight(1, '2026-11-22')])
  await leave(page, first)
  renameSync(folder, moved)

  const second = await start()
  await page.goto(second.url())
  await page.getByRole('button', { name: 'It is elsewhere…' }).click()
  const path = page.getByLabel('Folder of the journal')
  await path.fill(join(folder, '..', 'state'))
  await path.press('Enter')
  await expect(page.getByRole('status')).toContainText('There is no journal of Afterrun in ')
  await path.fill(moved)
  await path.press('Enter')
  await expect(page).toHaveTitle('Today – Afterrun')
  await page.evaluate(() => {
    location.hash = '#/settings/data'
  })
  await expect(page.getByText(moved, { exact: true })).toBeVisible()
  await expect(page.getByText('This takes 1 entry,')).toBeVisible()
  expect(existsSync(folder)).toBe(false)
  await leave(page, second)
  rmSync(moved, { recursive: true })

  const third = await start()
  await page.goto(third.url())
  await expect(page.getByRole('alert')).toContainText(`was open in ${moved} on `)
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Begin a new journal here' }).click()
  await expect(page.getByRole('region', { name: 'Try the after-run floor routine' })).toBeVisible()
  expect(existsSync(join(folder, 'meta.json'))).toBe(true)
  expect(problems).toEqual([])
})

/** So that the page misses no host. */
async function leave(page: Page, host: Host): Promise<void> {
  await page.goto('about:blank')
  await host.stop()
}

/** A note in its form, not saved yet. */
async function noteWritten(page: Page, words: string) {
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Note', exact: true }).click()
  const form = page.getByRole('dialog', { name: 'Note' })
  await form.getByLabel('Note').fill(words)
  return form
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}
