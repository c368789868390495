// The power is cut at every call to the disk, and every sort of disk that this may leave is opened.
import { expect, test } from 'vitest'
import type { Disk } from '../../src/main/store/disk.ts'
import type { Effect, FakeDisk } from '../fakes/disk.ts'
import { aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { homeDisk, type Life, live, openStore, save, told, wrongAfter } from './life.ts'
import { isLong, tellFigures } from './long-run.ts'

test('whenever the power is cut, the journal opens with every acknowledged edit', {
  timeout: isLong ? 7_200_000 : 120_000,
}, async () => {
  const { states, opened, wrong } = await explore((disk) => disk, isLong ? 3000 : 60)
  tellFigures(figures(states, opened, wrong))
  expect(wrong.slice(0, 5)).toEqual([])
  expect(states).toBeGreaterThan(isLong ? 1_000_000 : 20_000)
})

test('whenever the app is killed, the journal opens with every acknowledged edit', async () => {
  const wrong: string[] = []
  for await (const { life, disk } of cutLives((disk) => disk)) {
    const found = await wrongAfter(life, disk.afterKill())
    if (found) wrong.push(found)
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

test('what is saved after a power cut outlives the next one, and nothing temporary is left', async () => {
  const wrong: (string | null)[] = []
  for await (const { disk, seed } of cutLives((disk) => disk)) {
    wrong.push(await wrongWithNextEdit(disk.afterPowerCut(chance(seed)), seed))
  }
  expect(wrong.filter((found) => found !== null).slice(0, 5)).toEqual([])
})

test('what is saved after a kill outlives a power cut, and nothing temporary is left', async () => {
  const wrong: (string | null)[] = []
  for await (const { disk, seed } of cutLives((disk) => disk)) {
    disk.heal()
    wrong.push(await wrongWithNextEdit(disk, seed))
  }
  expect(wrong.filter((found) => found !== null).slice(0, 5)).toEqual([])
})

test('the check finds the loss where names are never made durable', async () => {
  const { wrong } = await explore((disk) => variant(disk, { syncFolder: async () => undefined }), 5, 1)
  expect(wrong.length).toBeGreaterThan(0)
})

test('the check finds the loss where bytes are never made durable, as with a plain temporary file and rename', async () => {
  const nothing = async () => undefined
  const withoutFlush = (disk: FakeDisk) =>
    variant(disk, {
      open: async (path, how) => ({ ...(await disk.open(path, how)), sync: nothing, datasync: nothing }),
    })
  const { wrong } = await explore(withoutFlush, 5, 1)
  expect(wrong.length).toBeGreaterThan(0)
})

type Variant = (disk: FakeDisk) => Disk

/** Ends early once it has found as many wrong ones as are asked for. */
async function explore(used: Variant, statesEach: number, wrongAtMost = Infinity) {
  const wrong: string[] = []
  let states = 0
  let opened = 0
  for await (const { life, disk, seed } of cutLives(used)) {
    if (wrong.length >= wrongAtMost) break
    const seen = new Set<string>()
    for (let n = 0; n < statesEach; n += 1) {
      const after = disk.afterPowerCut(chance(seed * 1009 + n))
      states += 1
      if (states % 100_000 === 0) tellFigures(figures(states, opened, wrong))
      const print = fingerprint(after)
      if (seen.has(print)) continue
      seen.add(print)
      opened += 1
      // Every other one is opened in parts.
      const found = await wrongAfter(life, after, n % 2 === 0 ? 1 : undefined)
      if (found) wrong.push(found)
    }
  }
  return { states, opened, wrong }
}

function figures(states: number, opened: number, wrong: readonly string[]): string {
  return `power cut: ${states} states, ${opened} of them different, ${wrong.length} violations`
}

async function* cutLives(used: Variant): AsyncGenerator<{ life: Life; disk: FakeDisk; seed: number }> {
  const whole = await homeDisk()
  await live(used(whole), 1)
  const effects: Effect[] = ['none', 'half', 'full']
  for (const [at, { name }] of whole.calls.entries()) {
    for (const [index, effect] of effects.entries()) {
      if (effect === 'half' && name !== 'write') continue
      const disk = await homeDisk()
      disk.powerCut = { at, effect }
      yield { life: await live(used(disk), 1), disk, seed: at * effects.length + index }
    }
  }
}

async function wrongWithNextEdit(disk: FakeDisk, seed: number): Promise<string | null> {
  const opened = await openStore(disk)
  if (!opened.ok) return opened.message
  const { store } = opened.value
  await store.whole()
  const life: Life = { store, acked: [], refused: [] }
  if (!(await save(life, [{ put: [aRun(9, '2026-11-06')], remove: [] }]))) return 'the next save was refused'
  const again = await openStore(disk.afterPowerCut(chance(seed)))
  if (!again.ok) return again.message
  const found = told(again.value.store.journal())
  if (found !== told(store.journal())) return `found ${found}, promised ${told(store.journal())}`
  await store.close()
  return [...disk.files().keys()].find((path) => path.endsWith('.tmp')) ?? null
}

function variant(disk: FakeDisk, other: Partial<Disk>): Disk {
  return {
    open: (path, how) => disk.open(path, how),
    readFile: (path) => disk.readFile(path),
    readStart: (path, bytes) => disk.readStart(path, bytes),
    readFolder: (path) => disk.readFolder(path),
    measure: (path) => disk.measure(path),
    makeFolder: (path) => disk.makeFolder(path),
    syncFolder: (path) => disk.syncFolder(path),
    rename: (from, to) => disk.rename(from, to),
    link: (existing, path) => disk.link(existing, path),
    remove: (path) => disk.remove(path),
    removeFolder: (path) => disk.removeFolder(path),
    pause: () => disk.pause(),
    ...other,
  }
}

function fingerprint(disk: FakeDisk): string {
  return [...disk.files()]
    .map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('latin1')}`)
    .join('\n')
}
