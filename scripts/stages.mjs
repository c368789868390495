// What `npm test` runs, stage by stage: the commands, their surroundings and their reports.
import { join } from 'node:path'
import { findRuntime } from './electron-runtime.mjs'
import { findChromium } from './find-chromium.mjs'
import { findDisplay } from './find-display.mjs'
import { countPlaywright, countVitest } from './run-stages.mjs'

export const root = join(import.meta.dirname, '..')

export const checks = [
  { name: 'types', words: tool('typescript/bin/tsc', '--build') },
  { name: 'lint', words: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'unused code', words: tool('knip/bin/knip.js') },
]

const unitReport = reportOf('unit')
export const unitTests = {
  name: 'unit, property and fault tests',
  words: tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ),
  report: unitReport,
  count: countVitest,
}

export const build = { name: 'build', words: tool('electron-vite/bin/electron-vite.js', 'build') }

/** `words` are passed on to Playwright: files, `--grep`. */
export function browserTests(words = []) {
  const chromium = findChromium(root)
  return {
    ...playwright('browser', words),
    name: 'the pages in a real browser',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('browser'), CHROMIUM_PATH: chromium ?? '' },
    unable: chromium ? null : 'No Chromium could be found or installed. CHROMIUM_PATH names one.',
  }
}

/** Each file says which pages it needs; the desktop's are skipped by name where there is none. */
export function benches(words = []) {
  const { display, env } = desktop()
  return {
    words: [...display, ...tool('vitest/vitest.mjs', 'run', '--config', 'vitest.bench.ts', ...words)],
    env: { ...env, CHROMIUM_PATH: findChromium(root) ?? '' },
  }
}

/** Where there is no desktop to be had the tests are told why, and skip themselves by name. */
export function desktopTests(words = []) {
  const { display, env } = desktop()
  const stage = playwright('electron', words)
  return {
    ...stage,
    name: 'the desktop window',
    words: [...display, ...stage.words],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('electron'), ...env },
  }
}

/** The words that give a command a display, and where the runtime is or why there is none. */
function desktop() {
  const runtime = findRuntime(root, process.env)
  const display = findDisplay()
  return {
    display: display ?? [],
    env: { ELECTRON_EXEC_PATH: runtime ?? '', AFTERRUN_NO_DESKTOP: whyNoDesktop(runtime, display) },
  }
}

function whyNoDesktop(runtime, display) {
  if (!runtime) return 'Electron\'s runtime is not here; "npx install-electron" fetches it'
  if (!display) return 'there is no display, and no xvfb-run to make one'
  const isRoot = process.getuid?.() === 0
  return isRoot && !process.env.ELECTRON_OVERRIDE_DIST_PATH
    ? 'Electron does not open for the root account'
    : ''
}

function playwright(project, words) {
  return {
    words: tool('@playwright/test/cli.js', 'test', `--project=${project}`, ...words),
    report: reportOf(project),
    count: countPlaywright,
    needs: build.name,
  }
}

function tool(path, ...words) {
  return [process.execPath, join(root, 'node_modules', ...path.split('/')), ...words]
}

function reportOf(name) {
  return join(root, '.cache', 'reports', `${name}.json`)
}
