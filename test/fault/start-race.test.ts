// Two real processes start at the same moment on one data folder, and one of them gets it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLock } from '../../src/main/store/lock/lock.ts'
import { bundle } from './bundle.ts'
import { chance } from './chance.ts'
import { isLong, tellFigures } from './long-run.ts'

const races = isLong ? 1000 : 20
/** Most of a race is waiting. */
const lanes = isLong ? 8 : 4

let place = ''
let starter = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-race-'))
  starter = await bundle('starter', join(place, 'bundle'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

// The abstract names of Linux can be held there alone; the ports of the others anywhere, and their pipes are sockets in the present folder.
const others = isLong ? ['darwin', 'win32'] : ['darwin']
const platforms = process.platform === 'linux' ? ['linux', ...others] : [process.platform]
const timeout = races * 5000

test.each(platforms)('of two starts at once exactly one writes (%s)', { timeout }, async (platform) => {
  const writers = await raceAgainAndAgain(races, async (lane) => {
    const folder = join(place, `${platform}-${lane}`)
    const starts = [start(folder, platform), start(folder, platform)]
    const said = await Promise.all(starts.map(goes))
    await kill(starts)
    return said
  })
  tellRaces(platform, writers)
  expect(writers).toEqual(exactlyOneEach(races))
})

// Abstract names and ports end at the border of a network namespace, as of a container; the socket in the folder does not.
const canUnshare = process.platform === 'linux' && process.getuid?.() === 0
test.runIf(canUnshare)(
  `of two starts at once in two network namespaces exactly one writes, and a later one is refused${canUnshare ? '' : ' [not tried here: only root on Linux can make them]'}`,
  { timeout },
  async () => {
    const count = isLong ? races : races / 4
    const writers = await raceAgainAndAgain(count, async (lane) => {
      const folder = join(place, `namespaces-${lane}`)
      const starts = [start(folder, 'linux'), start(folder, 'linux', ['unshare', '-n'])]
      const said = await Promise.all(starts.map(goes))
      const late = start(folder, 'linux', ['unshare', '-n'])
      said.push(await goes(late))
      for (const { child } of [...starts, late]) child.stdin?.end()
      await Promise.all([...starts, late].map(({ ended }) => ended))
      return said
    })
    tellRaces('two network namespaces and a later start', writers)
    expect(writers).toEqual(exactlyOneEach(count))
  },
)

// As a laptop whose lid is closed; Windows knows no such signal.
test.runIf(process.platform !== 'win32').each(platforms)(
  'a holder that is frozen keeps the folder from two starts at once (%s)',
  { timeout },
  async (platform) => {
    const count = isLong ? races : races / 4
    const writers = await raceAgainAndAgain(count, async (lane) => {
      const folder = join(place, `frozen-${platform}-${lane}`)
      const holder = start(folder, platform)
      const held = await goes(holder)
      holder.child.kill('SIGSTOP')
      const starts = [start(folder, platform), start(folder, platform)]
      const said = await Promise.all(starts.map(goes))
      await kill([holder, ...starts])
      return [held, ...said]
    })
    tellRaces(`${platform}, a frozen holder and two starts`, writers)
    expect(writers).toEqual(exactlyOneEach(count))
  },
)

test.runIf(process.platform !== 'win32').each(platforms)(
  'of two starts at once, one of which is frozen on its way and goes on later, exactly one writes (%s)',
  { timeout },
  async (platform) => {
    const choose = chance(races)
    const count = isLong ? races : races / 4
    const writers = await raceAgainAndAgain(count, async (lane) => {
      const folder = join(place, `asleep-${platform}-${lane}`)
      const starts = [start(folder, platform), start(folder, platform)] as const
      const [sleeper, other] = starts
      const said = goes(sleeper)
      await new Promise((resolve) => setTimeout(resolve, choose() * 30))
      sleeper.child.kill('SIGSTOP')
      const saidByOther = await goes(other)
      sleeper.child.kill('SIGCONT')
      const all = [await said, saidByOther]
      await kill(starts)
      return all
    })
    tellRaces(`${platform}, a start that is frozen on its way`, writers)
    expect(writers).toEqual(exactlyOneEach(count))
  },
)

test('a holder that is killed frees the folder at once', async () => {
  const folder = join(place, 'killed')
  const holder = start(folder, process.platform)
  expect(await goes(holder)).toContain('writer')
  expect(await takeLock(folder, 'desktop')).toEqual({
    ok: false,
    fault: 'conflict',
    message: `The journal in ${folder} is already open in the browser.`,
  })
  await kill([holder])
  const lock = await takeLock(folder, 'desktop')
  expect(lock.ok).toBe(true)
  if (lock.ok) await lock.value.release()
})

/** How many wrote in each of so many races; `race` gives what each start said. */
async function raceAgainAndAgain(
  count: number,
  race: (lane: number) => Promise<string[]>,
): Promise<number[]> {
  const writers: number[] = []
  let begun = 0
  const raceOn = async (lane: number) => {
    while (begun < count) {
      begun += 1
      const said = await race(lane)
      writers.push(said.filter((one) => one.includes('writer')).length)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, lane) => raceOn(lane)))
  return writers
}

const exactlyOneEach = (count: number) => Array.from({ length: count }, () => 1)

function tellRaces(which: string, writers: readonly number[]): void {
  const [none, more] = [writers.filter((one) => one === 0), writers.filter((one) => one > 1)]
  tellFigures(
    `start races, ${which}: ${writers.length} races, ${more.length} with two writers, ${none.length} with none`,
  )
}

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

/** What it says once it is let go. */
function goes({ child, line }: Start): Promise<string> {
  child.stdin?.write('go\n')
  return line
}

async function kill(starts: readonly Start[]): Promise<void> {
  for (const { child } of starts) child.kill('SIGKILL')
  await Promise.all(starts.map(({ ended }) => ended))
}
