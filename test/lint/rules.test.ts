// The project's own lint rules: each bites where it should, and nowhere else.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Lints one source a file in a project with our rules; gives the lines of each file that the sentence is about. */
function linesBitten(sentence: string, path: string, lines: string[]): string[] {
  const project = mkdtempSync(join(tmpdir(), 'afterrun-lint-'))
  onTestFinished(() => rmSync(project, { recursive: true, force: true, maxRetries: 10 }))
  for (const name of ['biome.json', 'lint'])
    cpSync(join(root, name), join(project, name), { recursive: true })
  mkdirSync(join(project, dirname(path)), { recursive: true })
  writeFileSync(join(project, path), lines.map((line) => `${line}\n`).join(''))
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const words = [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', path]
  const { stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
  const said = stdout.split('\n').filter((annotation) => annotation.includes(sentence))
  return lines.filter((_, index) => said.some((annotation) => annotation.includes(`line=${index + 1},`)))
}

test('windows are made in one place', () => {
  const made = [
    'new BrowserWindow()',
    'new BrowserWindow({})',
    'new electron.BrowserWindow({})',
    'new WebContentsView({})',
  ]
  const rule = 'Only shell/window.ts makes windows'
  expect(linesBitten(rule, 'src/main/shell/menu.ts', made)).toEqual(made)
  expect(linesBitten(rule, 'src/main/index.ts', made)).toEqual(made)
  expect(linesBitten(rule, 'src/main/shell/window.ts', made)).toEqual([])
})

test('shared code has neither clock nor chance', () => {
  const used = [
    'Math.random()',
    'Temporal.Now.instant()',
    'performance.now()',
    'crypto.randomUUID()',
    'setTimeout(() => {}, 1)',
  ]
  const rule = 'Shared code has no clock'
  expect(linesBitten(rule, 'src/shared/base/day.ts', used)).toEqual(used)
  expect(linesBitten(rule, 'src/main/clock/system-clock.ts', used)).toEqual([])
  const date = 'Do not use the global variable Date'
  expect(linesBitten(date, 'src/shared/base/day.ts', ['new Date()', 'Date.now()'])).toEqual([
    'new Date()',
    'Date.now()',
  ])
  expect(linesBitten(date, 'src/main/clock/system-clock.ts', ['new Date()'])).toEqual([])
})

test('pages and rules ask the journal by days', () => {
  const asked = ['allRecords(journal)', 'app.journal.months.values()', 'journal.months.entries()']
  const rule = 'Ask the journal by days'
  expect(linesBitten(rule, 'src/renderer/pages/today/TodayPage.tsx', asked)).toEqual(asked)
  expect(linesBitten(rule, 'src/shared/recovery/advice.ts', asked)).toEqual(asked)
  expect(linesBitten(rule, 'src/shared/journal/days.ts', asked)).toEqual([])
  expect(linesBitten(rule, 'src/main/store/journal/folding.ts', asked)).toEqual([])
})

test('the window waits in one place', () => {
  const waits = [
    'setTimeout(() => {}, 1)',
    'setTimeout(go)',
    'window.setTimeout(go, 1)',
    'setInterval(go, 1)',
    'requestIdleCallback(go)',
    'window.requestIdleCallback(go, { timeout: 1 })',
  ]
  const rule = 'The window waits by the port'
  expect(linesBitten(rule, 'src/renderer/frame/Toast.tsx', waits)).toEqual(waits)
  expect(linesBitten(rule, 'src/renderer/timer/later.ts', waits)).toEqual([])
  expect(linesBitten(rule, 'src/main/http/events.ts', waits)).toEqual([])
})

test('fields and dialogs are made of parts', () => {
  const made = [
    'export const line = <input type="text" />',
    'export const list = <select><option>One</option></select>',
    'export const note = <textarea rows={2} />',
    'export const sheet = <dialog>Words</dialog>',
  ]
  const bitten = (path: string) => [
    ...linesBitten('Fields are parts', path, made),
    ...linesBitten('Dialogs are parts', path, made),
  ]
  expect(bitten('src/renderer/pages/today/TodayPage.tsx')).toEqual(made)
  expect(bitten('src/renderer/entries/forms/NightForm.tsx')).toEqual(made)
  expect(bitten('src/renderer/parts/Field.tsx')).toEqual([])
})

const imports = (...names: string[]) => names.map((name) => `import '${name}'`)

test('shared code imports shared code only', () => {
  const foreign = imports(
    '../main/app.ts',
    '../renderer/client.ts',
    '../preload/index.ts',
    'node:fs',
    'electron',
    'react',
  )
  const rule = 'Shared code is pure and imports only shared code'
  expect(linesBitten(rule, 'src/shared/base/day.ts', foreign)).toEqual(foreign)
  expect(
    linesBitten(rule, 'src/shared/base/day.ts', imports('./schema.ts', 'zod', 'temporal-polyfill')),
  ).toEqual([])
})

test('the window imports shared code only', () => {
  const foreign = imports('../main/app.ts', '../preload/index.ts', 'node:fs', 'electron')
  const rule = 'The window imports shared code only'
  expect(linesBitten(rule, 'src/renderer/state/client.ts', foreign)).toEqual(foreign)
  expect(
    linesBitten(rule, 'src/renderer/state/client.ts', imports('../../shared/base/day.ts', 'react')),
  ).toEqual([])
})

test('Electron is seen by index.ts, the shell and the preload alone', () => {
  const foreign = imports('electron', 'electron/main', './shell/window.ts')
  const rule = 'Only index.ts and shell/ may see Electron'
  for (const path of [
    'src/main/app.ts',
    'src/main/service/journal-service.ts',
    'src/main/store/lock/lock.ts',
  ])
    expect(linesBitten(rule, path, foreign)).toEqual(foreign)
  for (const path of ['src/main/index.ts', 'src/main/shell/menu.ts', 'src/preload/index.ts'])
    expect(linesBitten(rule, path, foreign)).toEqual([])
  const window = imports('../renderer/client.ts', '../preload/index.ts')
  expect(linesBitten('Main does not import the window', 'src/main/app.ts', window)).toEqual(window)
})
