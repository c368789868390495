// The runner's own routines in a real browser: copied, edited, played, taken out to a file and brought back.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true })
const total = (page: Page) => page.locator('.editor-total strong')
const stepNames = (page: Page) => page.locator('.editor-step .editor-step-name')
const routineName = (page: Page) => page.getByLabel('Name of the routine')
const library = (page: Page) => page.getByRole('navigation', { name: 'Routines' })

/** A new routine of one step that is still to be described. */
async function beginBlank(page: Page): Promise<void> {
  await button(page, 'New routine').click()
  await page.getByRole('button', { name: 'Blank step' }).click()
  await button(page, 'Begin with 1 step').click()
}

async function copyOf(page: Page, url: string, builtIn: string, name: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await library(page).getByRole('link', { name: builtIn }).click()
  await button(page, 'Copy to change').click()
  await routineName(page).fill(name)
  await expect(library(page).getByRole('link', { name })).toBeVisible()
}

/** Drags the handle of one step onto the row of another. */
async function dragOnto(page: Page, handle: Locator, row: Locator): Promise<void> {
  const from = await handle.boundingBox()
  const to = await row.boundingBox()
  if (!from || !to) throw new Error('A row is not on the page.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(from.x + 5, to.y + 4, { steps: 4 })
  await page.mouse.up()
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type="file"]').setInputFiles(file)
}

async function exported(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await press()
  const download = await downloading
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('a copy of a built-in routine is renamed, put in another order, changed, undone and started', async ({
  page,
  host,
}) => {
  await copyOf(page, host.url(), 'Runner’s mobility three', 'Evening, my way')
  await expect(page.getByText('8 built in, 1 of yours')).toBeVisible()
  await expect(stepNames(page)).toHaveText(['Hamstring rock', '90/90 hip rotations', 'Dynamic calf stretch'])
  await expectNoSeriousAxe(page)

  const handle = button(page, 'Move Hamstring rock')
  await handle.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Position 2 of 3.', { exact: true })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(stepNames(page).first()).toHaveText('Hamstring rock')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(handle).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('Hamstring rock, dropped. Position 3 of 3.')).toBeAttached()
  await expect(stepNames(page)).toHaveText(['90/90 hip rotations', 'Dynamic calf stretch', 'Hamstring rock'])

  await dragOnto(page, button(page, 'Move Dynamic calf stretch'), page.locator('.editor-step').first())
  await expect(stepNames(page)).toHaveText(['Dynamic calf stretch', '90/90 hip rotations', 'Hamstring rock'])
  await button(page, '90/90 hip rotations up').click()
  await expect(stepNames(page)).toHaveText(['90/90 hip rotations', 'Dynamic calf stretch', 'Hamstring rock'])

  await page.locator('.editor-step-choose').first().click()
  await expect(total(page)).toHaveText('13:49')
  await expect(page.getByText('This step takes 2:56.')).toBeVisible()
  await page.getByLabel('Reps', { exact: true }).fill('10')
  await expect(total(page)).toHaveText('13:21')
  await page.getByLabel('Reps', { exact: true }).fill('ten')
  await expect(page.getByText('Reps are a whole number.')).toBeVisible()
  await expect(total(page)).toHaveText('13:21')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Reps', { exact: true })).toHaveValue('12')
  await expect(total(page)).toHaveText('13:49')
  await button(page, 'Redo').click()
  await button(page, 'Undo').click()
  await page.keyboard.press('Control+z')
  await expect(stepNames(page).first()).toHaveText('Dynamic calf stretch')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.reload()
  await expect(stepNames(page)).toHaveText(['Dynamic calf stretch', '90/90 hip rotations', 'Hamstring rock'])
  await button(page, 'Start Evening, my way').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dynamic calf stretch')
})

test('steps are added, copied, given rounds of their own and removed', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await beginBlank(page)
  await expect(routineName(page)).toBeFocused()
  await expect(routineName(page)).toHaveValue('New routine')
  await button(page, 'Add steps').click()
  await page.getByLabel('Find by name').fill('pigeon')
  await expectNoSeriousAxe(page)
  await page.getByRole('button', { name: /^Pigeon/ }).click()
  await button(page, 'Add 1 step').click()
  await expect(stepNames(page)).toHaveText(['New step', 'Pigeon pose'])
  await button(page, 'Copy step').click()
  await expect(stepNames(page)).toHaveText(['New step', 'Pigeon pose', 'Pigeon pose'])
  await button(page, 'Own rounds from here').click()
  await page.getByRole('group', { name: 'Block 2 of 2' }).getByLabel('Rounds').fill('3')
  await page.getByLabel('Rest between, s').fill('20')
  // The new step takes 0:35 and the pose 1:20, once and in three rounds with two rests of 0:20.
  await expect(total(page)).toHaveText('6:35')
  await button(page, 'Remove step').click()
  await expect(stepNames(page)).toHaveText(['New step', 'Pigeon pose'])
  await button(page, 'Remove step').click()
  await button(page, 'Remove step').click()
  await expect(page.getByText('A routine needs at least one step.')).toBeVisible()
  await button(page, 'Undo').click()
  await button(page, 'Undo').click()
  await expect(total(page)).toHaveText('6:35')
})

test('a routine whose reps wait for Done is made, shown with its range, and played with D', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await beginBlank(page)
  await routineName(page).fill('Heel raises')
  await page.getByLabel('Name', { exact: true }).fill('Heel raise')
  await page.getByLabel('What').selectOption('Reps')
  await page.getByLabel('Reps', { exact: true }).fill('2')
  await page.getByLabel('Hold, s').fill('4')
  await page.getByLabel('Each rep').selectOption('waits for Done')
  await expect(total(page)).toHaveText('0:09 – 0:21')
  await button(page, 'Start Heel raises').click()

  const word = page.locator('.player-ring-word')
  await expect(word).toHaveText('Get ready')
  await page.keyboard.press('ArrowRight')
  await expect(word).toHaveText('Rep 1 of 2')
  await page.keyboard.press('d')
  await expect(word).toHaveText('Rep 2 of 2')
  await button(page, 'Done').click()
  await expect(page.getByText('1 of 1 step.')).toBeVisible()
})

test('own routines are exported, deleted with undo, and brought in again', async ({ page, host }) => {
  await copyOf(page, host.url(), 'Daily stretch', 'Mornings')
  await button(page, 'More for Mornings').click()
  await page.getByRole('menuitem', { name: 'Copy' }).click()
  await expect(routineName(page)).toHaveValue('Mornings, copy')

  const file = await exported(page, () => button(page, 'Export all of yours').click())
  expect(file.name).toMatch(/^afterrun-routines-\d{4}-\d\d-\d\d\.json$/)
  await button(page, 'More for Mornings, copy').click()
  const one = await exported(page, () => page.getByRole('menuitem', { name: 'Export' }).click())
  const namesIn = (text: string) => JSON.parse(text).routines.map(({ name }: { name: string }) => name)
  expect([namesIn(file.text), namesIn(one.text)]).toEqual([
    ['Mornings', 'Mornings, copy'],
    ['Mornings, copy'],
  ])

  await button(page, 'More for Mornings, copy').click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('Mornings, copy deleted.')).toBeVisible()
  const copy = library(page).getByRole('link', { name: 'Mornings, copy' })
  await expect(copy).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(copy).toBeVisible()
  await copy.click()
  await button(page, 'More for Mornings, copy').click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(copy).toHaveCount(0)

  await button(page, 'Import').click()
  await chooseFile(page, file.name, file.text)
  const dialog = page.getByRole('dialog', { name: 'Bring in routines' })
  await expect(dialog).toContainText('1 new, 1 takes the place of one of yours.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Mornings.*replaces Mornings$/,
    /Mornings, copy.*new$/,
  ])
  await expectNoSeriousAxe(page)
  await button(dialog, 'Bring in all 2').click()
  await expect(page.getByText('2 routines brought in.')).toBeVisible()
  await expect(page.getByText('8 built in, 2 of yours')).toBeVisible()
})

test('a bad file is refused with the path of its fault, and nothing is brought in', async ({
  page,
  host,
}) => {
  await copyOf(page, host.url(), 'Foam rolling', 'Rolling, short')
  const { text } = await exported(page, () => button(page, 'Export all of yours').click())
  await button(page, 'Import').click()
  const dialog = page.getByRole('dialog', { name: 'Bring in routines' })
  const broken = JSON.parse(text)
  broken.routines[0].blocks[0].steps[1].work = { type: 'hold', seconds: 0 }
  await chooseFile(page, 'broken.json', JSON.stringify(broken))
  await expect(dialog.getByRole('alert')).toHaveText(
    'broken.json: This file of routines has a fault at routines.0.blocks.0.steps.1.work.seconds: A hold is at least 1 s. Nothing was brought in.',
  )
  await chooseFile(page, 'run.gpx', '<gpx/>')
  await expect(dialog.getByRole('alert')).toContainText('it holds no JSON')
  await page.keyboard.press('Escape')
  await expect(page.getByText('8 built in, 1 of yours')).toBeVisible()
})

test('a routine from nothing says where it works and has an easier way, and its end asks about that place', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await beginBlank(page)
  await routineName(page).fill('Wall sit')
  await expect(page.getByText('Not counted in your week')).toBeVisible()
  await page.getByLabel('Kind').selectOption('Stretching')
  await expect(page.getByText('Counts as stretching in your week.')).toBeVisible()

  await page.getByText('Where it works (0)').click()
  await page.getByLabel('Add a place').selectOption({ label: 'Quads' })
  await page.getByLabel('Add a place').selectOption({ label: 'Calf' })
  await button(page, 'Remove Calf').click()
  await expect(page.getByLabel('Add a place')).toBeFocused()
  await button(page, 'Undo').click()
  await expect(page.getByText('Where it works (2)')).toBeVisible()
  await button(page, 'Redo').click()
  await expect(page.getByText('Where it works (1)')).toBeVisible()

  await page.getByText('Also puts load on (0)').click()
  await page.getByLabel('Add a loaded place').selectOption({ label: 'Knee' })
  await page.getByLabel('Add a loaded place').selectOption({ label: 'Shin bone' })
  await button(page, 'Remove Shin bone, loaded').click()
  await expect(page.getByLabel('Add a loaded place')).toBeFocused()
  await expect(page.getByText('Also puts load on (1)')).toBeVisible()

  await page.getByText('Easier and harder').click()
  await button(page, 'Add an easier way').click()
  const easier = page.getByRole('group', { name: 'Easier way' })
  await expect(easier).toBeFocused()
  await easier.getByLabel('Name').fill('Higher up the wall')
  await easier.getByLabel('What').selectOption('Hold')
  await easier.getByLabel('Hold, s').fill('12')
  await expect(easier.getByText('This way takes 0:17.')).toBeVisible()
  // It begins with the loads of the step, and can leave one of them alone.
  await easier.getByText('Also puts load on (1)').click()
  await easier.getByRole('button', { name: 'Remove Knee, loaded in the easier way' }).click()
  await expect(easier.getByText('Also puts load on (0)')).toBeVisible()
  await expectNoSeriousAxe(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await button(page, 'Start Wall sit').click()
  await expect(page.locator('.player-ring-word')).toHaveText('Get ready')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.player-ring-word')).toHaveText('Hold')
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Higher up the wall')
  await expect(page.locator('.player-ring-below')).toHaveText('of 0:12')
  // A step played for less than a second counts as skipped, and nothing is asked about it.
  await expect(page.locator('.player-ring-digits')).toHaveText(/^0:(10|0\d)$/)
  await button(page, 'Finish early').click()
  await expect(page.getByRole('group', { name: 'Quads' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Calf' })).toHaveCount(0)
})

test('the editor fits a narrow window', async ({ page, host }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await page.evaluate(() => {
    location.hash = '#/routines/mobility-three'
  })
  await button(page, 'Copy to change').click()
  await expect(stepNames(page).first()).toBeVisible()
  await page.getByText('Words and picture').click()
  await expectNoSeriousAxe(page)
  await expectFits(page)
})
