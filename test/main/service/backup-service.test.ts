// Backups by themselves, over a disk in memory: when they are taken, what is in them, and what is said when they fail.
import { expect, test } from 'vitest'
import { startBackups } from '../../../src/main/service/backup-service.ts'
import { copiesInBackups, listBackups } from '../../../src/main/store/backups/shelf.ts'
import { readFolder } from '../../../src/main/store/data-folder.ts'
import { pathsOf } from '../../../src/main/store/folder-paths.ts'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import { openDocument } from '../../../src/main/store/setting-file.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight, aRun } from '../../fakes/records.ts'
import { chance } from '../../fault/chance.ts'

const folder = '/afterrun'
const dayMs = 86_400_000
const takesRoom = /^(open|write|sync|syncFolder|makeFolder|rename|link)$/

test('soon after the start the journal is backed up, and the copy opens as a data folder with the same entries', async () => {
  const { disk, store, turn } = await begun()
  await save(store, aNight(1, '2026-10-31'), aRun(2, '2026-11-01'))
  await turn()
  const [backup] = await listBackups(disk, folder)
  expect(backup).toMatchObject({ rev: 2, counts: { night: 1, workout: 1 } })
  expect(await recordsIn(disk, `${folder}/backups/${backup?.stamp}`)).toEqual(allRecords(store.journal()))
})

test('a month that did not change is the same file as in the backup before, and never that of the journal', async () => {
  const { disk, store, turn, clock } = await begun()
  await save(store, aNight(1, '2026-10-31'), aNight(2, '2026-11-01'))
  await turn()
  await save(store, aNight(3, '2026-11-02'))
  clock.now += dayMs
  await turn()
  const [later, first] = (await listBackups(disk, folder)).map(({ stamp }) => `${folder}/backups/${stamp}`)
  const same = (one: string, other: string) => disk.files().get(one) === disk.files().get(other)
  expect(same(`${later}/journal/2026-10.json`, `${first}/journal/2026-10.json`)).toBe(true)
  expect(same(`${later}/journal/2026-11.json`, `${first}/journal/2026-11.json`)).toBe(false)
  expect(same(`${later}/journal/2026-10.json`, `${folder}/journal/2026-10.json`)).toBe(false)
  expect(disk.calls.filter(({ name }) => name === 'link').map(({ path }) => path)).toContain(
    `${first}/journal/2026-10.json`,
  )
})

test('an empty journal is not backed up, and neither is one that was on the same day', async () => {
  const { disk, store, turn, clock } = await begun()
  await turn()
  expect(await listBackups(disk, folder)).toEqual([])
  await save(store, aNight(1, '2026-11-01'))
  await turn()
  await save(store, aNight(2, '2026-11-02'))
  clock.now += dayMs / 2
  await turn()
  expect((await listBackups(disk, folder)).map(({ rev }) => rev)).toEqual([1])
})

test('wherever it is killed, the journal opens as it was, and the next start sweeps the half backup and makes a whole one', async () => {
  const { disk, store, turn } = await begun()
  await save(store, aNight(1, '2026-10-31'), aNight(2, '2026-11-01'))
  await store.close()
  const calls = await callsOfABackup(disk.afterKill())
  expect(calls).toBeGreaterThan(30)
  for (let at = 0; at < calls; at += 1) {
    const broken = disk.afterKill()
    const cut = await begun(broken)
    broken.powerCut = { at: broken.calls.length + at, effect: 'none' }
    await cut.turn()
    const next = await begun(broken.afterKill())
    expect(allRecords(next.store.journal())).toHaveLength(2)
    await next.turn()
    const backups = await listBackups(next.disk, folder)
    const stamps = await next.disk.readFolder(`${folder}/backups`)
    expect(backups.map(({ stamp }) => stamp).sort()).toEqual(stamps.sort())
    expect(await recordsIn(next.disk, `${folder}/backups/${backups[0]?.stamp}`)).toHaveLength(2)
  }
  await turn()
})

test('a full disk is said once, leaves no half backup, and it is said when a later one is made after all', async () => {
  const { disk, store, turn, told } = await begun()
  await save(store, aNight(1, '2026-11-01'))
  await store.fold()
  for (const name of ['first', 'again']) {
    disk.trouble = { at: disk.calls.length + 3, how: 'ENOSPC', always: true }
    await turn()
    disk.heal()
    expect([name, await listBackups(disk, folder)]).toEqual([name, []])
  }
  const message =
    "Today's backup in /afterrun could not be made: the disk is full (ENOSPC). Your entries are saved; it is tried again in an hour."
  expect(told).toEqual([message])
  await turn()
  expect(told).toEqual([message, null])
  expect(await listBackups(disk, folder)).toHaveLength(1)
})

test('where the folder went away nothing is made in its place, and that is said', async () => {
  const { disk, store, turn, told } = await begun()
  await save(store, aNight(1, '2026-11-01'))
  await store.fold()
  const measure = disk.measure.bind(disk)
  Object.assign(disk, {
    measure: async (path: string) => {
      if (path.endsWith('meta.json')) throw failure('ENOENT')
      return measure(path)
    },
  })
  disk.calls.length = 0
  await turn()
  expect(disk.calls.filter(({ name }) => name === 'makeFolder')).toEqual([])
  expect(told).toEqual([expect.stringContaining('could not be made: it is not there (ENOENT).')])
})

test('a month that is damaged on the disk is said, and not taken into a backup', async () => {
  const { disk, store, turn, told } = await begun()
  await save(store, aNight(1, '2026-11-01'))
  await store.fold()
  const path = `${folder}/journal/2026-11.json`
  disk.overwrite(path, Buffer.from(String(Buffer.from(disk.files().get(path) ?? [])).replace('440', '441')))
  await turn()
  expect(told).toEqual([
    `Today's backup in ${folder} could not be made: the file ${path} is damaged: its content does not match its checksum. It was left untouched. Your entries are saved; it is tried again in an hour.`,
  ])
  expect(await listBackups(disk, folder)).toEqual([])
})

test('a month that nothing has touched on the disk is not read for the next backup, and neither is its copy', async () => {
  const { disk, store, turn, clock } = await begun()
  await save(store, aNight(1, '2026-09-30'), aNight(2, '2026-10-31'))
  await turn()
  await save(store, aNight(3, '2026-11-02'))
  await store.fold()
  clock.now += dayMs
  const before = disk.calls.length
  await turn()
  const read = disk.calls.slice(before).flatMap(({ name, path }) => (name === 'readFile' ? [path] : []))
  expect(read.filter((path) => /\/\d{4}-\d{2}\.json$/.test(path))).toEqual([`${folder}/journal/2026-11.json`])
})

test('a month that went bad on the disk since the last backup is said, though nothing was written in it', async () => {
  const { disk, store, turn, clock, told } = await begun()
  await save(store, aNight(1, '2026-10-31'))
  await turn()
  await save(store, aNight(2, '2026-11-01'))
  await store.fold()
  const path = `${folder}/journal/2026-10.json`
  disk.overwrite(path, Buffer.from(String(Buffer.from(disk.files().get(path) ?? [])).replace('440', '441')))
  clock.now += dayMs
  await turn()
  expect(told.at(-1)).toMatch(`the file ${path} is damaged: its content does not match its checksum.`)
  expect(await listBackups(disk, folder)).toHaveLength(1)
})

test('a copy that went bad in the last backup is not linked on: the next one has the month anew', async () => {
  const { disk, store, turn, clock } = await begun()
  await save(store, aNight(1, '2026-10-31'))
  await turn()
  const [first] = await listBackups(disk, folder)
  disk.overwrite(`${folder}/backups/${first?.stamp}/journal/2026-10.json`, Buffer.from('{'))
  await save(store, aNight(2, '2026-11-01'))
  clock.now += dayMs
  await turn()
  const [second] = await listBackups(disk, folder)
  expect(await recordsIn(disk, `${folder}/backups/${second?.stamp}`)).toHaveLength(2)
})

test('within sixty days each copy is read once, so that one that went bad unseen is made anew', async () => {
  const { disk, store, turn, clock } = await begun()
  await save(store, aNight(1, '2026-09-30'), aNight(2, '2026-10-31'))
  await turn()
  const read = new Set<string>()
  for (let n = 0; n < 60; n += 1) {
    await save(store, aNight(10 + n, '2026-11-02'))
    await store.fold()
    clock.now += dayMs
    const before = disk.calls.length
    await turn()
    for (const { name, path } of disk.calls.slice(before))
      if (name === 'readFile' && path.includes('/backups/')) read.add(path.slice(-12))
  }
  expect(read).toContain('2026-09.json')
  expect(read).toContain('2026-10.json')
})

test('whatever call the disk refuses for want of room, nothing half is left, it is said, and the journal goes on saving', async () => {
  const { disk, store } = await begun()
  await save(store, aNight(1, '2026-10-31'), aNight(2, '2026-11-01'))
  await store.close()
  const calls = await callsOfABackup(disk.afterKill())
  for (let at = 0; at < calls; at += 1) {
    const full = disk.afterKill()
    const cut = await begun(full)
    full.trouble = { at: full.calls.length + at, how: 'ENOSPC', always: true }
    const name = await nameOfCall(cut, full.trouble.at)
    full.heal()
    const whole = await listBackups(full, folder)
    const said = cut.told.filter((failed) => failed !== null)
    // What the disk refuses without being asked for room, or behind the backup that is whole, keeps none from being made.
    expect([at, name, whole.length + said.length]).toEqual([at, name, 1])
    await save(cut.store, aNight(3, '2026-11-02'))
    expect([at, name, allRecords(cut.store.journal()).length]).toEqual([at, name, 3])
    await cut.turn()
    const finished = (await listBackups(full, folder)).map(({ stamp }) => stamp)
    for (const stamp of finished) {
      const entries = stamp === whole[0]?.stamp ? 2 : 3
      expect(await recordsIn(full, `${folder}/backups/${stamp}`)).toHaveLength(entries)
    }
    const isLeft = (await full.readFolder(`${folder}/backups`)).some((stamp) => !finished.includes(stamp))
    if (takesRoom.test(name)) expect([at, name, isLeft]).toEqual([at, name, false])
  }
})

test('whenever the power goes, each backup that is listed afterwards can be read whole', async () => {
  const { disk, store } = await begun()
  await save(store, aNight(1, '2026-10-31'), aNight(2, '2026-11-01'))
  await store.close()
  const calls = await callsOfABackup(disk.afterKill())
  let listed = 0
  for (let at = 0; at <= calls; at += 1) {
    const broken = disk.afterKill()
    const cut = await begun(broken)
    broken.powerCut = { at: broken.calls.length + at, effect: 'full' }
    await cut.turn()
    for (let seed = 0; seed < 8; seed += 1) {
      const left = broken.afterPowerCut(chance(at * 1009 + seed))
      for (const { stamp } of await listBackups(left, folder)) {
        listed += 1
        expect(await recordsIn(left, `${folder}/backups/${stamp}`)).toHaveLength(2)
      }
    }
  }
  expect(listed).toBeGreaterThan(0)
})

test('a backup that is whole is not called failed because an old one could not be removed', async () => {
  const { disk, store, turn, clock, told } = await begun()
  for (let n = 1; n <= 16; n += 1) {
    await save(store, aNight(n, '2026-11-01'))
    clock.now += dayMs
    if (n === 16)
      disk.removeFolder = () => Promise.reject(Object.assign(new Error('refused'), { code: 'EIO' }))
    await turn()
  }
  expect(told.filter((failed) => failed !== null)).toEqual([])
  expect((await listBackups(disk, folder))[0]?.rev).toBe(16)
})

test('damaged settings come back from the newest backup whose copy still verifies', async () => {
  const { disk, store, turn, clock } = await begun()
  const path = `${folder}/settings.json`
  const opening = () =>
    openDocument({ path, schema: z.string(), initial: 'none', disk, earlier: copiesInBackups(disk, folder) })
  const document = await opening()
  await save(store, aNight(1, '2026-11-01'))
  if (document.ok) await document.value.write('older')
  await turn()
  if (document.ok) await document.value.write('newer')
  clock.now += dayMs
  await turn()
  for (const file of [path, `${path}.prev`]) disk.overwrite(file, Buffer.from('{'))
  const [newest] = await listBackups(disk, folder)
  disk.overwrite(`${folder}/backups/${newest?.stamp}/settings.json`, Buffer.from('{'))
  const again = await opening()
  expect(again.ok && again.value.read()).toBe('older')
})

/** A store and its backups, whose clock and alarm are turned by hand. */
async function begun(disk = new FakeDisk()) {
  const clock = { now: 1_790_000_000_000 }
  const opened = await openJournalStore({ folder, now: () => clock.now, disk, schedule: () => () => {} })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  await store.whole()
  const told: (string | null)[] = []
  const alarms: (() => void)[] = []
  const rung: (() => void)[] = []
  startBackups({
    disk,
    folder,
    store,
    now: () => clock.now,
    tell: (failed) => void told.push(failed),
    breathe: () => Promise.resolve(),
    schedule: (run) => {
      alarms.push(run)
      for (const answer of rung.splice(0)) answer()
      return () => {}
    },
  })
  await store.whole()
  await Promise.resolve()
  /** Lets the alarm that is set ring, and waits until the next one is. */
  const turn = async () => {
    const next = new Promise<void>((resolve) => rung.push(resolve))
    alarms.shift()?.()
    await next
  }
  return { disk, store, clock, told, turn }
}

/** Turns until the backup was tried, and gives the call that was refused. */
async function nameOfCall({ disk, turn }: Awaited<ReturnType<typeof begun>>, at: number): Promise<string> {
  await turn()
  return disk.calls[at]?.name ?? 'none'
}

async function callsOfABackup(disk: FakeDisk): Promise<number> {
  const { turn } = await begun(disk)
  const before = disk.calls.length
  await turn()
  return disk.calls.length - before
}

async function save(store: JournalStore, ...records: JournalRecord[]): Promise<void> {
  for (const record of records) await store.edit(() => ({ ok: true, value: { put: [record], remove: [] } }))
}

async function recordsIn(disk: FakeDisk, backup: string): Promise<JournalRecord[]> {
  const all = { now: 0, recentMonths: 1000, breathe: () => Promise.resolve() }
  return allRecords((await readFolder(disk, pathsOf(backup), all)).journal)
}
