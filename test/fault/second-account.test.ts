// A second account of the same computer, a real one, and what it gets of a running app: nothing.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

const canMakeAccounts = process.platform === 'linux' && process.getuid?.() === 0

type Account = { name: string; uid: number; gid: number }

const title = `a second account${canMakeAccounts ? '' : ' [not tried here: only root on Linux can make one]'}`
describe.runIf(canMakeAccounts)(title, { timeout: 120_000 }, () => {
  let place = ''
  let runner: Account
  let other: Account

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'afterrun-accounts-'))
    // Both accounts start what lies here.
    await chmod(place, 0o755)
    runner = newAccount('runner')
    other = newAccount('other')
    await buildHost(place)
  }, 120_000)

  afterAll(async () => {
    for (const account of [runner, other]) if (account) execFileSync('/usr/sbin/userdel', [account.name])
    await rm(place, { recursive: true, force: true, maxRetries: 10 })
  })

  test('gets no token, no focus, no place and no word on the terminal', async () => {
    const folder = join(place, 'data')
    await mkdir(folder, { mode: 0o755 })
    await chown(folder, runner.uid, runner.gid)
    const first = start(folder)
    await expect.poll(() => first.said.text, { timeout: 30_000 }).toContain('#code=')
    const before = first.said.text
    const [, address = ''] = /running at (\S+) until/.exec(before) ?? []
    const [code = ''] = /#code=[\w-]+/.exec(before) ?? []
    const script = join(place, 'attack.mjs')
    await writeFile(script, attack)
    const words = [script, String(first.child.pid), folder, address]
    const { stdout } = await promisify(execFile)(process.execPath, words, accountOf(other))
    const got = JSON.parse(stdout)
    expect(got.seen).not.toContain(code)
    expect({ ...got, seen: '', name: '' }).toEqual({
      name: '',
      seen: '',
      refused: { key: 'EACCES', lock: 'EACCES', socket: 'EACCES', environment: 'EACCES', write: 'EACCES' },
      names: 1,
      told: '',
      answers: [403, 401, 401, 403],
    })
    expect(first.said.text).toBe(before)

    // Once the name is free the other account takes it, and the runner starts all the same.
    first.child.kill('SIGTERM')
    await first.ended
    const squatter = spawn(process.execPath, ['-e', squat, got.name], {
      ...accountOf(other),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void squatter.kill('SIGKILL'))
    await once(squatter.stdout, 'data')
    const second = start(folder)
    await expect.poll(() => second.said.text, { timeout: 30_000 }).toContain('#code=')
    const third = start(folder)
    expect(await third.ended).toBe(1)
    expect(third.said.text).toContain('is already open in the browser at http://127.0.0.1:')
    expect(second.said.text + third.said.text).not.toContain('EVIL')
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  /** The browser host as the runner starts it. */
  function start(folder: string) {
    const child = spawn(
      process.execPath,
      [join(place, 'out/main/serve.cjs'), '--data', folder, '--no-open'],
      {
        ...accountOf(runner),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    onTestFinished(() => void child.kill('SIGKILL'))
    const said = { text: '' }
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said.text += text
      })
    return { child, said, ended: once(child, 'close').then(([exit]) => exit) }
  }
})

function newAccount(role: string): Account {
  const name = `afterrun-${role}-${process.pid}`
  execFileSync('/usr/sbin/useradd', ['--system', '--no-create-home', '--user-group', name])
  const idOf = (which: string) => Number(execFileSync('id', [which, name], { encoding: 'utf8' }))
  return { name, uid: idOf('-u'), gid: idOf('-g') }
}

function accountOf({ uid, gid }: Account) {
  return { uid, gid, cwd: '/', env: { PATH: process.env['PATH'], HOME: '/nonexistent' } }
}

async function buildHost(place: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/main/serve.ts',
      outDir: join(place, 'out', 'main'),
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  await mkdir(join(place, 'out', 'renderer'))
  await writeFile(join(place, 'out', 'renderer', 'index.html'), '<title>Afterrun</title>')
  await cp(join(root, 'package.json'), join(place, 'package.json'))
}

/** What the other account tries, and what came of it, as JSON. */
const attack = `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
const [pid, folder, address] = process.argv.slice(2)
const codeOf = (run) => { try { run(); return 'done' } catch ({ code }) { return code } }
const talk = (spot, said) => new Promise((resolve) => {
  let heard = ''
  const socket = connect(spot, () => socket.write(said))
  socket.on('data', (part) => { heard += part })
  socket.on('error', ({ code }) => { if (code === 'EACCES') heard = code })
  socket.on('close', () => resolve(heard))
})
let seen = ''
for (const each of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
  for (const file of ['cmdline', 'environ'])
    try { seen += readFileSync('/proc/' + each + '/' + file, 'latin1') } catch {}
const names = [...readFileSync('/proc/net/unix', 'latin1').matchAll(/^\\S+ \\S+ \\S+ 00010000 .* @(afterrun-[0-9a-f]{32}-+)$/gm)].map(([, name]) => name)
const { dev, ino } = (await import('node:fs')).statSync(folder, { bigint: true })
const id = (await import('node:crypto')).createHash('sha256').update(dev + ':' + ino).digest('hex').slice(0, 32)
const own = names.filter((name) => name.includes(id))
let told = ''
for (const name of own)
  for (const said of ['focus\\n', 'who\\n', 'afterrun ' + '0'.repeat(32) + '\\nfocus ' + '0'.repeat(64) + '\\n'])
    told += await talk({ path: '\\0' + name }, said)
const call = { method: 'POST', body: JSON.stringify({ method: 'app.snapshot', input: {} }) }
const own_origin = { origin: new URL(address).origin, 'content-type': 'application/json' }
const answers = []
for (const [path, request] of [
  ['call', call],
  ['call', { ...call, headers: own_origin }],
  ['events', {}],
  ['call', { ...call, headers: { ...own_origin, origin: 'http://evil.example' } }],
]) {
  const response = await fetch(address + path, request)
  answers.push(response.status)
}
console.log(JSON.stringify({
  seen,
  refused: {
    key: codeOf(() => readFileSync(folder + '/lock.key')),
    lock: codeOf(() => readdirSync(folder + '/lock')),
    socket: await talk({ path: folder + '/lock/1' }, 'focus\\n'),
    environment: codeOf(() => readFileSync('/proc/' + pid + '/environ')),
    write: codeOf(() => writeFileSync(folder + '/evil', '')),
  },
  names: own.length,
  name: own[0],
  told,
  answers,
}))
`

const squat = `
require('node:net')
  .createServer((socket) => socket.end('EVIL\\n'))
  .listen({ path: '\\0' + process.argv[1] }, () => console.log('there'))
`
