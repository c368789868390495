// What bringing files in costs: two thousand at once in a real window, one that means harm, and a gigabyte of Apple Health.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { startHost } from '../e2e/support/host.ts'
import { root } from '../e2e/support/places.ts'
import { writeHealthZip } from './health-export.ts'
import { hugeFit, writeManyFiles } from './many-files.ts'
import { openBrowser } from './painted.ts'
import { milliseconds, report } from './rows.ts'
import { longestTask } from './window-tasks.ts'

const count = 2000

test('two thousand files', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  const paths = writeManyFiles(folder, count)
  const browser = await openBrowser()
  const host = await startHost(join(folder, 'journal'))
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    await page.goto(host.url())
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await page.evaluate(() => {
      location.hash = '#/journal'
    })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Run from a file').click()
    const take = page.getByRole('button', { name: `Bring in ${count.toLocaleString('en-US')} workouts` })
    const begun = performance.now()
    // Making files of two thousand paths is the browser's own work.
    await page.getByLabel(/Choose \.fit/).setInputFiles(paths)
    const reading = await longestTask(page, () => take.waitFor({ timeout: 240_000 }))
    const readMs = performance.now() - begun
    const saving = await longestTask(page, async () => {
      await take.click()
      await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 60_000 })
    })
    const allMs = performance.now() - begun
    const undone = performance.now()
    const undoing = await longestTask(page, async () => {
      await page.keyboard.press('Control+z')
      await page.getByText('Undone.').waitFor({ timeout: 60_000 })
    })
    const undoMs = performance.now() - undone
    report(context, {
      what: `${count} files: read, listed and saved`,
      goal: '< 60 s',
      at: {},
      measured: `${milliseconds(allMs)} (listed after ${milliseconds(readMs)}, undone in ${milliseconds(undoMs)})`,
      reached: allMs < 60_000,
    })
    report(context, {
      what: `${count} files: the window's longest task, by its own work`,
      goal: '<= 100 ms',
      at: {},
      measured: `reading ${milliseconds(reading)}, saving ${milliseconds(saving)}, undo ${milliseconds(undoing)}`,
      reached: Math.max(reading, saving, undoing) <= 100,
    })
  } finally {
    await browser.close()
    await host.stop()
    rmSync(folder, { recursive: true })
  }
})

test('a hostile file', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  try {
    const path = join(folder, 'huge.fit')
    writeFileSync(path, hugeFit(60))
    const told = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'read-one.cjs'), join(root, 'out/main/workout-file-worker.cjs'), path],
      { encoding: 'utf8' },
    )
    const { ms, peakMb, answer } = JSON.parse(told.stdout) as { ms: number; peakMb: number; answer: string }
    report(context, {
      what: '60 MB of FIT: time and memory of the whole process',
      goal: '< 2 s, < 250 MB',
      at: {},
      measured: `${milliseconds(ms)}, ${Math.round(peakMb)} MB (${answer})`,
      reached: ms < 2000 && peakMb < 250,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an export of Apple Health', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  try {
    const path = join(folder, 'export.zip')
    await writeHealthZip(path, 1e9)
    const worker = join(root, 'out/main/health-worker.cjs')
    const told = spawnSync(process.execPath, [join(import.meta.dirname, 'read-health.cjs'), worker, path], {
      encoding: 'utf8',
    })
    const { ms, peakMb, answer } = JSON.parse(told.stdout) as { ms: number; peakMb: number; answer: string }
    report(context, {
      what: '1 GB of Apple Health: time and memory of the whole process',
      goal: '< 120 s, < 150 MB',
      at: {},
      measured: `${milliseconds(ms)}, ${Math.round(peakMb)} MB (${answer})`,
      reached: ms < 120_000 && peakMb < 150,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
