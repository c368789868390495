import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const screen = { DISPLAY: ':0', WAYLAND_DISPLAY: '' }
const noScreen = { DISPLAY: '', WAYLAND_DISPLAY: '' }

/** The real scripts in a project of their own, whose builder, installer and hosts only say that they ran. */
async function newProject({ installer = 'process.exit(0)', builder = buildsAll } = {}) {
  const root = await mkdtemp(join(tmpdir(), 'afterrun-start-'))
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 10 }))
  await cp(resolve(import.meta.dirname, '../../scripts'), join(root, 'scripts'), { recursive: true })
  await put(root, 'package.json', '{}')
  await put(root, 'electron.vite.config.ts', '')
  await put(root, 'src/main/index.ts', '')
  await put(root, 'node_modules/electron-vite/bin/electron-vite.js', builder)
  await put(root, 'node_modules/electron/install.js', installer)
  await put(root, 'node_modules/electron/index.js', 'throw new Error("loading this starts a download")')
  const runtime = join(root, 'runtime')
  return { root, runtime, electron: join(runtime, 'electron') }
}

async function put(root: string, path: string, content: string) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

// The runtimes that stand in for Electron are shell scripts.
const posix = process.platform !== 'win32'

async function putProgram(path: string, shell: string) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `#!/bin/sh\n${shell}\n`)
  await chmod(path, 0o755)
}

const buildsAll = `
const { mkdirSync, writeFileSync, appendFileSync } = require('node:fs')
for (const part of ['main', 'preload', 'renderer']) mkdirSync('out/' + part, { recursive: true })
for (const file of ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html']) writeFileSync('out/' + file, '')
writeFileSync('out/main/serve.cjs', 'console.log("browser host", JSON.stringify(process.argv.slice(2)))')
appendFileSync('built', 'x')
console.log('vite says a lot')`

function start(root: string, words: string[], env: NodeJS.ProcessEnv) {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...inherited } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...words], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said.text += text
    })
  }
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number,
    lines: said.text.trim().split('\n'),
  }))
  return { child, said, ended }
}

test.runIf(posix)(
  'the first start builds and opens the desktop with its words; the next one only opens it',
  async () => {
    const { root, runtime, electron } = await newProject()
    await putProgram(electron, 'echo desktop "$@" "node=$ELECTRON_RUN_AS_NODE"')
    const env = { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime, ELECTRON_RUN_AS_NODE: '1' }
    const words = ['--data', 'my runs', '--port', '4711']
    const opened = `desktop ${root} --data=${join(root, 'my runs')} node=`
    expect(await start(root, words, env).ended).toEqual({
      code: 0,
      lines: ['Building Afterrun (once)', opened],
    })
    expect(await start(root, words, env).ended).toEqual({ code: 0, lines: [opened] })
  },
)

test.each([
  ['a source', 'src/main/index.ts'],
  ['the configuration', 'electron.vite.config.ts'],
  ['the package', 'package.json'],
  ['a folder that a source was taken out of', 'src/main'],
])('%s that is newer than the build makes it build again', async (_, path) => {
  const { root } = await newProject()
  await start(root, ['--browser'], screen).ended
  await start(root, ['--browser'], screen).ended
  expect(await readFile(join(root, 'built'), 'utf8')).toBe('x')
  const later = new Date(Date.now() + 60_000)
  await utimes(join(root, path), later, later)
  await start(root, ['--browser'], screen).ended
  expect(await readFile(join(root, 'built'), 'utf8')).toBe('xx')
})

test('a build that fails is told with what the builder said, and nothing is opened', async () => {
  const { root } = await newProject({ builder: 'console.error("no such export"); process.exit(1)' })
  expect(await start(root, [], screen).ended).toEqual({
    code: 1,
    lines: ['Building Afterrun (once)', 'no such export', 'Afterrun could not be built.'],
  })
})

test('--browser opens the browser host with its words, and asks nothing of the desktop', async () => {
  const { root } = await newProject({ installer: 'console.error("asked"); process.exit(1)' })
  const words = ['--browser', '--data', 'runs', '--port', '4711', '--no-open']
  expect((await start(root, words, screen).ended).lines.at(-1)).toBe(
    `browser host ${JSON.stringify([`--data=${join(root, 'runs')}`, '--port=4711', '--no-open'])}`,
  )
})

test.runIf(posix)('without a screen it says so and opens the browser host', async () => {
  const { root, runtime, electron } = await newProject()
  await putProgram(electron, 'echo desktop')
  const { lines } = await start(root, [], { ...noScreen, ELECTRON_OVERRIDE_DIST_PATH: runtime }).ended
  expect(lines.slice(1)).toEqual([
    'There is no display here; opening Afterrun in the browser instead.',
    'browser host []',
  ])
})

test.runIf(process.getuid?.() === 0)(
  'as root it says that the window does not open and opens the browser host',
  async () => {
    const { root } = await newProject()
    const { lines } = await start(root, [], screen).ended
    expect(lines.slice(1)).toEqual([
      "Electron's window does not open for the root account; opening Afterrun in the browser instead.",
      'browser host []',
    ])
  },
)

test.runIf(posix)('a runtime that is not there is fetched once', async () => {
  const fetches = `require('node:fs').cpSync('spare', 'runtime', { recursive: true })`
  const { root, runtime } = await newProject({ installer: fetches })
  await putProgram(join(root, 'spare', 'electron'), 'echo desktop')
  const env = { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime }
  expect((await start(root, [], env).ended).lines.slice(1)).toEqual([
    'Fetching the desktop runtime (about 100 MB, once)',
    'desktop',
  ])
  expect((await start(root, [], env).ended).lines).toEqual(['desktop'])
})

test.each([
  ['cannot be reached', 'TypeError: fetch failed', 'its server cannot be reached'],
  [
    'refuses',
    'HTTPError: Response code 403 (Forbidden) for https://x',
    'Response code 403 (Forbidden) for https://x',
  ],
])('a server that %s is told in one line, and for a day it is not asked again', async (_, error, reason) => {
  const installer = `console.error(${JSON.stringify(`${error}\n    at download (x.js:1:1)`)}); process.exit(1)`
  const { root, runtime } = await newProject({ installer })
  const env = { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime }
  const instead = 'opening Afterrun in the browser instead.'
  const asked = [
    'Fetching the desktop runtime (about 100 MB, once)',
    `Electron's runtime could not be fetched (${reason}); ${instead}`,
    'browser host []',
  ]
  expect((await start(root, [], env).ended).lines.slice(1)).toEqual(asked)
  expect((await start(root, [], env).ended).lines).toEqual([
    `Electron's runtime could not be fetched (${reason}; "npx install-electron" tries again); ${instead}`,
    'browser host []',
  ])
  const longAgo = new Date(Date.now() - 25 * 60 * 60_000)
  await utimes(join(root, 'node_modules/.cache/afterrun/runtime-not-fetched'), longAgo, longAgo)
  expect((await start(root, [], env).ended).lines).toEqual(asked)
})

test.runIf(posix).each([
  ['lacks libraries', 'exit 127', "Electron's runtime lacks libraries of this system"],
  ['crashes at once', 'kill -TRAP $$', "Electron's runtime does not start on this system"],
])('a runtime that %s is told in one line, and the browser host opened', async (_, shell, why) => {
  const { root, runtime, electron } = await newProject()
  await putProgram(electron, shell)
  const { lines } = await start(root, [], { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime }).ended
  expect(lines.slice(1)).toEqual([`${why}; opening Afterrun in the browser instead.`, 'browser host []'])
})

test.runIf(posix)('the exit code of the desktop is its own', async () => {
  const { root, runtime, electron } = await newProject()
  await putProgram(electron, 'exit 7')
  expect((await start(root, [], { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime }).ended).code).toBe(7)
})

test.runIf(posix).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s is passed on to the desktop, which ends in its own time',
  async (signal) => {
    const { root, runtime, electron } = await newProject()
    const short = signal.slice(3)
    await putProgram(electron, `trap 'echo saved; exit 3' ${short}\necho open\nwhile :; do sleep 0.05; done`)
    const { child, said, ended } = start(root, [], { ...screen, ELECTRON_OVERRIDE_DIST_PATH: runtime })
    await expect.poll(() => said.text, { timeout: 20_000 }).toContain('open\n')
    child.kill(signal)
    const { code, lines } = await ended
    expect([code, lines.at(-1)]).toEqual([3, 'saved'])
  },
)

test('--help says what there is, and a word it does not know ends it with 2', async () => {
  const { root } = await newProject()
  const help = await start(root, ['--help'], screen).ended
  expect([help.code, help.lines[0]]).toEqual([0, 'npm start -- [options]'])
  const odd = await start(root, ['--host', '0.0.0.0'], screen).ended
  expect([odd.code, odd.lines[0]]).toEqual([2, 'These options are not understood: --host 0.0.0.0'])
})
