import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openHttpCarrier } from '../../src/renderer/link/http-carrier.ts'
import { fakePage } from '../fakes/page-host.ts'
import { aNight, id } from '../fakes/records.ts'
import { recordsIn } from '../fakes/snapshots.ts'

let app: string

/** The host as it is shipped: bundled, in the folders of a build. */
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'afterrun-serve-'))
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/main/serve.ts',
      outDir: join(app, 'out', 'main'),
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  await mkdir(join(app, 'out', 'renderer'))
  await writeFile(join(app, 'out', 'renderer', 'index.html'), '<title>Afterrun</title>')
  await writeFile(join(app, 'package.json'), '{"version":"1.2.3"}')
})
afterAll(() => rm(app, { recursive: true, force: true, maxRetries: 10 }))

// There a signal ends a process at once, and the terminal's Ctrl+C cannot be sent from here.
const onWindows = process.platform === 'win32'

const serve = () => join(app, 'out', 'main', 'serve.cjs')

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterrun-data-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
  return folder
}

/** A started process, what it has said so far, and its end. */
function run(command: string, words: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, words, {
    env: { ...process.env, XDG_STATE_HOME: join(app, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said.text += text
    })
  }
  return { child, said, ended: once(child, 'close').then(([code]) => code as number) }
}
const start = (...words: string[]) => run(process.execPath, [serve(), ...words])

test('a folder is looked at without being opened, and what is damaged in it is said', async () => {
  const folder = await newFolder()
  const looks = () => start(`--data=${folder}`, '--verify')
  expect([await looks().ended, await readdir(folder)]).toEqual([0, []])
  await writeFile(join(folder, 'meta.json'), 'damaged')
  const damaged = looks()
  expect(await damaged.ended).toBe(1)
  expect(damaged.said.text).toContain('meta.json is damaged')
  expect(await readdir(folder)).toEqual(['meta.json'])
})

async function linkIn(said: { text: string }, nth = 0): Promise<URL> {
  const links = () => said.text.match(/http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}/g) ?? []
  await expect.poll(() => links()[nth], { timeout: 20_000 }).toBeDefined()
  return new URL(links()[nth] ?? '')
}

function carrierAt(link: URL) {
  return openHttpCarrier(fakePage(link.origin, link.hash.slice('#code='.length))).carrier
}

async function isListening({ port }: URL): Promise<boolean> {
  const socket = connect(Number(port), '127.0.0.1')
  const outcome = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
    () => true,
    () => false,
  )
  socket.destroy()
  return outcome
}

async function end(
  { child, ended }: { child: ChildProcess; ended: Promise<number> },
  signal: NodeJS.Signals,
) {
  child.kill(signal)
  return ended
}

test('what is written in one start is there in the next', async () => {
  const folder = await newFolder()
  const night = aNight(1, '2026-11-22')
  const first = start('--data', folder, '--no-open')
  const carrier = carrierAt(await linkIn(first.said))
  expect((await carrier.call('journal.save', night)).ok).toBe(true)
  const endedWell = onWindows ? null : 0
  expect(await end(first, 'SIGTERM')).toBe(endedWell)

  const second = start('--data', folder, '--no-open')
  const answer = await carrierAt(await linkIn(second.said)).call('app.snapshot', {})
  const value = answer.ok ? answer.value : null
  expect(recordsIn(answer)).toEqual([{ ...night, rev: 1 }])
  expect(value?.host).toMatchObject({ kind: 'browser', dataFolder: folder, version: '1.2.3' })
  expect(await end(second, 'SIGINT')).toBe(endedWell)
})

/** A request whose rest never comes: a host that closes waits for it a little. */
async function unfinishedRequest({ port, host, origin }: URL): Promise<void> {
  const socket = connect(Number(port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  const lines = [
    'POST /handover HTTP/1.1',
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Content-Type: application/json',
    'Content-Length: 9',
  ]
  socket.write([...lines, '', '{'].join('\r\n'))
}

test.skipIf(onWindows).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'after %s nothing listens, and a second one while it closes changes nothing',
  // A signal that comes to an ending Node ends it by its own name: a busy machine may be that late.
  { retry: 2 },
  async (signal) => {
    const host = start('--data', await newFolder(), '--no-open')
    const link = await linkIn(host.said)
    await unfinishedRequest(link)
    expect(await isListening(link)).toBe(true)
    host.child.kill(signal)
    await expect.poll(() => isListening(link), { interval: 5, timeout: 20_000 }).toBe(false)
    expect(await end(host, signal)).toBe(0)
  },
)

test('it ends with the process that started it, however that ends', async () => {
  const starts =
    "require('child_process').spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })"
  const words = [serve(), '--data', await newFolder(), '--no-open']
  const parent = run(process.execPath, ['-e', starts, ...words])
  const link = await linkIn(parent.said)
  parent.child.kill('SIGKILL')
  await expect.poll(() => isListening(link), { timeout: 20_000 }).toBe(false)
})

test('a second start on the same folder says where the first one runs, and has it open a fresh link', async () => {
  const folder = await newFolder()
  const first = start('--data', folder, '--no-open')
  const link = await linkIn(first.said)
  const quiet = start('--data', folder, '--no-open')
  const message = `The journal in ${folder} is already open in the browser at ${link.origin}/.\n`
  expect([await quiet.ended, quiet.said.text]).toEqual([1, message])

  const second = start('--data', folder)
  expect([await second.ended, second.said.text]).toEqual([1, message])
  const fresh = await linkIn(first.said, 1)
  expect((await carrierAt(fresh).call('journal.remove', { id: id(1) })).ok).toBe(false)
  expect(fresh.href).not.toBe(link.href)
})

test('a port that is taken is named, and the folder is free again', async () => {
  const folder = await newFolder()
  const first = start('--data', await newFolder(), '--no-open')
  const { port } = await linkIn(first.said)
  const second = start('--data', folder, '--no-open', '--port', port)
  expect([await second.ended, second.said.text]).toEqual([
    1,
    `Port ${port} is already in use by another program. Name another with --port, or leave it out for any free one.\n`,
  ])
  await linkIn(start('--data', folder, '--no-open').said)
})

test('a data folder that cannot be used is named in a plain sentence', async () => {
  const file = join(await newFolder(), 'a-file')
  await writeFile(file, 'not a folder')
  const { ended, said } = start('--data', file, '--no-open')
  expect([await ended, said.text]).toEqual([
    1,
    expect.stringContaining(`The data folder ${file} cannot be used: `),
  ])
  expect(said.text.trim().split('\n')).toHaveLength(1)
  expect(await readFile(file, 'utf8')).toBe('not a folder')
})

test.skipIf(onWindows || process.getuid?.() === 0)(
  'a data folder that may not be written is named in a plain sentence',
  async () => {
    const folder = join(await newFolder(), 'locked')
    await mkdir(folder, { mode: 0o500 })
    const { ended, said } = start('--data', folder, '--no-open')
    expect([await ended, said.text]).toEqual([
      1,
      `The data folder ${folder} cannot be used: the system does not permit it (EACCES).\n`,
    ])
  },
)

test('an option that it does not know ends it with 2', async () => {
  const { ended, said } = start('--host', '0.0.0.0')
  expect([await ended, said.text]).toEqual([
    2,
    '"--host" is not an option of Afterrun. It knows --data DIR, --port N, --no-open and --verify.\n',
  ])
})

test('without a built window it says how to build one', async () => {
  const bare = await newFolder()
  await mkdir(join(bare, 'out', 'main'), { recursive: true })
  await copyFile(serve(), join(bare, 'out', 'main', 'serve.cjs'))
  const { ended, said } = run(process.execPath, [join(bare, 'out', 'main', 'serve.cjs'), '--data', bare])
  expect([await ended, said.text]).toEqual([
    1,
    `The window is not built: ${join(bare, 'out', 'renderer')} is missing. "npm run build" makes it.\n`,
  ])
})

test('without a browser to open, the link is printed', async () => {
  const env = { PATH: '/nowhere', DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { said } = run(process.execPath, [serve(), '--data', await newFolder()], env)
  await linkIn(said)
  expect(said.text).not.toContain('Opening')
})
