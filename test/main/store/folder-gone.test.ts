// What else happens to a folder while the app runs: it is moved, emptied, restored over or replaced, and nothing says "saved" that is not.
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Disk } from '../../../src/main/store/disk.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Scheduler } from '../../../src/main/store/turns.ts'
import type { Draft } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight } from '../../fakes/records.ts'

const folder = '/afterrun'
const log = `${folder}/journal/changes.log`
const november = `${folder}/journal/2026-11.json`
const now = () => 1_790_000_000_000

test('a log that was deleted while the app ran comes anew with all that it held', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  disk.erase(log)
  expect((await store.edit(night(2))).ok).toBe(true)
  expect((await opened(disk.afterPowerCut(() => 0.9))).journal()).toEqual(store.journal())
})

test('a log that another program put in its place is not written over, and the save is refused in words', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const older = disk.files().get(log) ?? new Uint8Array()
  await store.edit(night(1))
  const before = store.journal()
  disk.overwrite(log, older)
  for (const n of [2, 3])
    expect(await store.edit(night(n))).toMatchObject({
      ok: false,
      fault: 'not_saved',
      message: expect.stringContaining('changed by another program while Afterrun was open'),
    })
  expect([store.journal(), disk.files().get(log)]).toEqual([before, older])
  expect(await store.fold()).toMatchObject({ ok: false, fault: 'not_saved' })
  expect(disk.files().get(log)).toEqual(older)
})

test('into a folder that was emptied nothing is written, neither by a save nor by closing', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  for (const path of disk.files().keys()) disk.erase(path)
  expect(await store.edit(night(2))).toMatchObject({ ok: false, fault: 'not_saved' })
  await store.close()
  expect([...disk.files().keys()]).toEqual([])
})

test('a month that another program has changed is not written over', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  await store.fold()
  const older = disk.files().get(november) ?? new Uint8Array()
  await store.edit(night(2))
  await store.fold()
  disk.overwrite(november, older)
  await store.edit(night(3))
  expect(await store.fold()).toEqual({
    ok: false,
    fault: 'not_saved',
    message: `${november} was changed by another program while Afterrun was open, and is not written over. What was saved is kept in changes.log.`,
  })
  expect(disk.files().get(november)).toBe(older)
})

test('a fold that fails is tried again, told after the third time, and comes about once the disk is well', async () => {
  const disk = new FakeDisk()
  const waiting: (() => void)[] = []
  const told: string[] = []
  const schedule: Scheduler = (run) => {
    waiting.push(run)
    return () => undefined
  }
  const store = await opened(disk, { schedule, onFinding: ({ message }) => told.push(message) })
  await store.edit(night(1))
  const sound = disk.open.bind(disk)
  disk.open = () =>
    Promise.reject(Object.assign(new Error(), { errno: -117, code: 'Unknown system error -117' }))
  const toldBy: number[] = []
  for (let n = 0; n < 4; n += 1) {
    const scheduled = waiting.length
    waiting.at(-1)?.()
    await expect.poll(() => waiting.length).toBe(scheduled + 1)
    toldBy.push(told.length)
  }
  expect(toldBy).toEqual([0, 0, 1, 1])
  expect(told[0]).toContain('Afterrun goes on trying.')
  disk.open = sound
  waiting.at(-1)?.()
  await expect.poll(() => disk.files().has(november)).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'a folder that is moved away refuses saves, and takes them again when it comes back',
  async () => {
    const place = await mkdtemp(join(tmpdir(), 'afterrun-gone-'))
    onTestFinished(() => rm(place, { recursive: true }))
    const home = join(place, 'data')
    const store = await opened(undefined, { folder: home })
    await store.edit(night(1))
    await rename(home, `${home}-moved`)
    expect(await store.edit(night(2))).toMatchObject({ ok: false, fault: 'not_saved' })
    expect(await readdir(place)).toEqual(['data-moved'])
    await rename(`${home}-moved`, home)
    expect((await store.edit(night(3))).ok).toBe(true)
    await store.close()
    const again = await opened(undefined, { folder: home })
    expect(again.journal()).toEqual(store.journal())
    await again.close()
  },
)

const night = (n: number) => (): { ok: true; value: Draft } => ({
  ok: true,
  value: { put: [aNight(n, `2026-11-0${n}`)], remove: [] },
})

async function opened(disk?: Disk, more: Partial<Parameters<typeof openJournalStore>[0]> = {}) {
  const answer = await openJournalStore({
    folder,
    now,
    schedule: () => () => undefined,
    ...(disk && { disk }),
    ...more,
  })
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  return answer.value.store
}
