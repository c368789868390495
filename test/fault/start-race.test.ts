// Two real processes start at the same moment on one data folder, and one of them gets it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLock } from '../../src/main/store/lock.ts'
import { bundle } from './bundle.ts'

const { AFTERRUN_LONG } = process.env
const races = AFTERRUN_LONG === '1' ? 1000 : 20

let place = ''
let starter = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-race-'))
  starter = await bundle('starter', join(place, 'bundle'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

// The abstract names of Linux can be held there alone; the ports of the others anywhere, and their pipes are sockets in the present folder.
const others = AFTERRUN_LONG === '1' ? ['darwin', 'win32'] : ['darwin']
test.each(process.platform === 'linux' ? ['linux', ...others] : [process.platform])(
  'of two starts at once exactly one writes (%s)',
  { timeout: races * 5000 },
  async (platform) => {
    const folder = join(place, platform)
    const writers: number[] = []
    for (let race = 0; race < races; race += 1) {
      const starts = [start(folder, platform), start(folder, platform)]
      for (const { child } of starts) child.stdin?.write('go\n')
      const said = await Promise.all(starts.map(({ line }) => line))
      writers.push(said.filter((one) => one.includes('writer')).length)
      for (const { child } of starts) child.kill('SIGKILL')
      await Promise.all(starts.map(({ ended }) => ended))
    }
    expect(writers).toEqual(Array.from({ length: races }, () => 1))
  },
)

// Abstract names and ports end at the border of a network namespace, as of a container; the socket in the folder does not.
const canUnshare = process.platform === 'linux' && process.getuid?.() === 0
test.runIf(canUnshare)(
  'of two starts at once in two network namespaces exactly one writes, and a later one is refused',
  { timeout: races * 5000 },
  async () => {
    const folder = join(place, 'namespaces')
    const writers: number[] = []
    for (let race = 0; race < races / 10; race += 1) {
      const starts = [start(folder, 'linux'), start(folder, 'linux', ['unshare', '-n'])]
      for (const { child } of starts) child.stdin?.write('go\n')
      const said = await Promise.all(starts.map(({ line }) => line))
      const late = start(folder, 'linux', ['unshare', '-n'])
      late.child.stdin?.write('go\n')
      writers.push([...said, await late.line].filter((one) => one.includes('writer')).length)
      for (const { child } of [...starts, late]) child.stdin?.end()
      await Promise.all([...starts, late].map(({ ended }) => ended))
    }
    expect(writers).toEqual(Array.from({ length: races / 10 }, () => 1))
  },
)

test('a holder that is killed frees the folder at once', async () => {
  const folder = join(place, 'killed')
  const holder = start(folder, process.platform)
  holder.child.stdin?.write('go\n')
  expect(await holder.line).toContain('writer')
  expect(await takeLock(folder, 'desktop')).toEqual({
    ok: false,
    fault: 'conflict',
    message: `The journal in ${folder} is already open in the browser.`,
  })
  holder.child.kill('SIGKILL')
  await holder.ended
  const lock = await takeLock(folder, 'desktop')
  expect(lock.ok).toBe(true)
  if (lock.ok) await lock.value.release()
})

type Start = { child: ChildProcess; line: Promise<string>; ended: Promise<unknown> }

function start(folder: string, platform: string, within: readonly string[] = []): Start {
  const [command = '', ...words] = [...within, process.execPath, starter, folder, platform]
  const child = spawn(command, words, {
    cwd: place,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const line = new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once('line', resolve),
  )
  return { child, line, ended: once(child, 'close') }
}
