// Backups for the runner, over a disk in memory: what is listed and previewed, the way back and its undo, and what a check finds.
import { expect, onTestFinished, test } from 'vitest'
import { startBackups } from '../../../src/main/service/backup-service.ts'
import { createJournalService } from '../../../src/main/service/journal-service.ts'
import { createRestoreService } from '../../../src/main/service/restore-service.ts'
import { createSecondPlaceService } from '../../../src/main/service/second-place-service.ts'
import { readBackup } from '../../../src/main/store/backups/reading.ts'
import { listBackups, removeBackup } from '../../../src/main/store/backups/shelf.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { day } from '../../../src/shared/base/day.ts'
import { Preview } from '../../../src/shared/contract/backups.ts'
import { allRecords, findRecord } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const dayMs = 86_400_000

test('a backup is listed with its time, its entries by kind and the room it takes beside the journal', async () => {
  const { journal, backup, service, clock } = await begun()
  await journal.save(aNight(1, '2026-10-31'))
  await journal.save(aRun(2, '2026-11-01'))
  const stamp = await backup()
  const list = given(await service.list())
  expect(list).toEqual({
    entries: 2,
    firstDay: '2026-10-31',
    backups: [{ stamp, takenAt: clock.now, counts: { night: 1, workout: 1 }, isPinned: false }],
    journalBytes: expect.any(Number),
    backupBytes: expect.any(Number),
    failed: null,
    second: null,
    onlyShown: null,
  })
  expect(list.journalBytes).toBeGreaterThan(500)
  expect(list.backupBytes).toBeGreaterThan(500)
})

test('a backup that shares its files with the one before takes hardly more room', async () => {
  const { journal, backup, service, clock } = await begun()
  for (let n = 1; n <= 40; n += 1) await journal.save(aNight(n, '2026-10-31', { note: 'x'.repeat(200) }))
  await backup()
  const first = given(await service.list()).backupBytes
  await journal.save(aNight(90, '2026-11-01'))
  clock.now += dayMs
  await backup()
  const { backups, backupBytes } = given(await service.list())
  expect(backups).toHaveLength(2)
  expect(backupBytes - first).toBeLessThan(first / 2)
})

test('a backup that holds clearly more than the journal does now is kept for good, and the list says so', async () => {
  const { journal, backup, service } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  await journal.save(aNight(2, '2026-11-02'))
  await backup()
  await journal.remove({ id: id(2) })
  expect(given(await service.list()).backups).toMatchObject([{ isPinned: true }])
})

test('a preview counts what comes back, goes and differs, names the days, and shows three as they were', async () => {
  const { journal, backup, service } = await begun()
  const kept = [aNight(1, '2026-11-01'), aNight(2, '2026-11-02'), aRun(3, '2026-11-02')]
  for (const record of kept) await journal.save(record)
  const stamp = await backup()
  await journal.remove({ id: id(2) })
  await journal.save(aRun(3, '2026-11-02', { note: 'Harder than it looks' }))
  await journal.save(aRun(4, '2026-11-05'))
  await journal.save(aNight(5, '2026-11-04'))
  const preview = given(await service.preview({ stamp }))
  expect(Preview.parse(preview)).toEqual(preview)
  expect(preview).toMatchObject({
    effect: { back: 1, away: 2, differs: 1 },
    byKind: { night: { back: 1, away: 1, differs: 0 }, workout: { back: 0, away: 1, differs: 1 } },
    awayDays: ['2026-11-05', '2026-11-04'],
    back: [{ id: id(2) }],
  })
  expect(preview.days).toMatchObject([
    {
      day: '2026-11-02',
      entries: [
        { record: { id: id(2) }, fate: 'deleted' },
        { record: { id: id(3), note: '' }, fate: 'changed' },
      ],
      before: '2026-11-01',
      after: null,
    },
    {
      day: '2026-11-01',
      entries: [{ record: { id: id(1) }, fate: 'same' }],
      before: null,
      after: '2026-11-02',
    },
  ])
})

test('an entry that was deleted and brought back by undo counts as the same', async () => {
  const { journal, backup, service } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  const stamp = await backup()
  await journal.remove({ id: id(1) })
  await journal.undo()
  expect(given(await service.preview({ stamp })).effect).toEqual({ back: 0, away: 0, differs: 0 })
})

test('going back makes the journal what it was in one edit, which one undo takes back; a backup of the present comes first', async () => {
  const { journal, store, backup, service, clock } = await begun()
  await journal.save(aNight(1, '2026-10-31', { quality: 4 }))
  await journal.save(aNight(2, '2026-11-02'))
  const stamp = await backup()
  const then = contents()
  await journal.remove({ id: id(2) })
  await journal.save(aNight(1, '2026-11-03', { quality: 9 }))
  await journal.save(aRun(3, '2026-12-01'))
  const before = contents()
  const { rev } = store.journal()
  clock.now += dayMs
  const { change } = given(await service.restore({ stamp }))
  expect(change.rev).toBe(rev + 1)
  expect(contents()).toEqual(then)
  expect(given(await service.list()).backups[0]).toMatchObject({
    takenAt: clock.now,
    counts: { night: 1, workout: 1 },
  })
  expect((await journal.undo()).ok).toBe(true)
  expect(contents()).toEqual(before)

  function contents() {
    return allRecords(store.journal())
      .map((record) => ({ ...record, rev: 0 }))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  }
})

test('a backup with a damaged file is neither previewed nor gone back to, and the sentence names the file', async () => {
  const { journal, disk, store, backup, service } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  const stamp = await backup()
  await journal.remove({ id: id(1) })
  const path = `${folder}/backups/${stamp}/journal/2026-11.json`
  disk.overwrite(path, Buffer.from(String(Buffer.from(disk.files().get(path) ?? [])).replace('440', '441')))
  const refused = {
    ok: false,
    fault: 'unreadable_file',
    message: `The file ${path} is damaged: its content does not match its checksum. It was left untouched.`,
  }
  expect(await service.preview({ stamp })).toEqual(refused)
  expect(await service.restore({ stamp })).toEqual(refused)
  expect(allRecords(store.journal())).toEqual([])
})

test('a file of another backup in the place of one is noticed, though it is whole in itself', async () => {
  const { journal, disk, backup, service, clock } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  const first = await backup()
  await journal.save(aNight(2, '2026-11-02'))
  clock.now += dayMs
  const second = await backup()
  const month = (stamp: string) => `${folder}/backups/${stamp}/journal/2026-11.json`
  disk.overwrite(month(second), disk.files().get(month(first)) ?? new Uint8Array())
  expect(await service.restore({ stamp: second })).toMatchObject({ ok: false, fault: 'unreadable_file' })
})

test('where no backup of the present can be made, nothing is changed', async () => {
  const { journal, disk, store, backup, service } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  const stamp = await backup()
  await journal.save(aNight(2, '2026-11-02'))
  disk.makeFolder = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  expect(await service.restore({ stamp })).toEqual({
    ok: false,
    fault: 'not_saved',
    message: `Nothing was changed. Today's backup in ${folder} could not be made: the disk is full (ENOSPC). Your entries are saved; it is tried again in an hour.`,
  })
  expect(allRecords(store.journal())).toHaveLength(2)
})

test('a single entry comes back as the backup has it, and the others stay as they are', async () => {
  const { journal, store, backup, service } = await begun()
  await journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  const stamp = await backup()
  await journal.remove({ id: id(1) })
  await journal.save(aRun(2, '2026-11-01'))
  given(await service.bring({ stamp, ids: [id(1)] }))
  expect(findRecord(store.journal(), id(1))).toMatchObject({ quality: 4 })
  expect(allRecords(store.journal())).toHaveLength(2)
  expect(await service.bring({ stamp, ids: [id(7)] })).toMatchObject({ ok: false, fault: 'not_found' })
})

test('a day of a backup is shown as it was, with the days beside it', async () => {
  const { journal, backup, service } = await begun()
  for (const on of ['2026-10-30', '2026-11-02', '2026-12-01'])
    await journal.save(aNight(Number(on.slice(-2)), on))
  const stamp = await backup()
  await journal.remove({ id: id(2) })
  expect(given(await service.day({ stamp, day: day('2026-11-02') }))).toMatchObject({
    entries: [{ record: { id: id(2) }, fate: 'deleted' }],
    before: '2026-10-30',
    after: '2026-12-01',
  })
  expect(given(await service.day({ stamp, day: day('2026-11-15') }))).toEqual({
    day: '2026-11-15',
    entries: [],
    before: '2026-11-02',
    after: '2026-12-01',
  })
})

test('each backup is copied to a second place, which opens there as a backup, and the list says when', async () => {
  const { journal, disk, backup, service, second, clock } = await begun()
  await disk.makeFolder('/stick')
  await journal.save(aNight(1, '2026-11-01'))
  await backup()
  const chosen = given(await second.choose({ path: '/stick' }))
  expect(chosen).toEqual({ path: '/stick', copiedAt: clock.now, trouble: null })
  await journal.save(aNight(2, '2026-11-02'))
  clock.now += dayMs
  const stamp = await backup()
  await second.copy()
  const [own] = await disk.readFolder('/stick')
  const read = await readBackup(disk, `/stick/${own}`, stamp, () => Promise.resolve())
  expect(allRecords(read.journal)).toHaveLength(2)
  expect(given(await service.list()).second).toEqual({ path: '/stick', copiedAt: clock.now, trouble: null })
})

test('a place that is away is said, and neither its mount point nor the present is written in', async () => {
  const { journal, disk, backup, second } = await begun()
  await disk.makeFolder('/stick')
  await journal.save(aNight(1, '2026-11-01'))
  await backup()
  given(await second.choose({ path: '/stick' }))
  const [own] = await disk.readFolder('/stick')
  // The stick is pulled out: an empty mount point stays.
  for (const { stamp } of await listBackups(disk, `/stick/${own}`))
    await removeBackup(disk, `/stick/${own}`, stamp)
  for (const gone of [`/stick/${own}/backups`, `/stick/${own}`]) await disk.removeFolder(gone)
  await journal.save(aNight(2, '2026-11-02'))
  await backup()
  await second.copy()
  expect(await disk.readFolder('/stick')).toEqual([])
  expect((await second.now())?.trouble).toBe(
    '/stick is not there now. The next backup after it is back is copied there.',
  )
})

test('a place that takes no copy is not chosen, and the reason is its own', async () => {
  const { journal, disk, backup, second } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  await backup()
  const messageFor = async (path: string) => {
    const answer = await second.choose({ path })
    return answer.ok ? null : answer.message
  }
  expect(await messageFor('/nowhere')).toBe(
    '/nowhere is not there now. The next backup after it is back is copied there.',
  )
  expect(await messageFor('stick')).toBe(
    'Write the whole path of the folder, as /media/stick or D:\\Backups.',
  )
  expect(await messageFor(`${folder}/backups`)).toMatch(/^This folder is inside the one of the journal/)
  await disk.makeFolder('/stick')
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const { open } = disk
  disk.open = (path, how) => (path.startsWith('/stick') ? Promise.reject(full) : open.call(disk, path, how))
  expect(await messageFor('/stick')).toBe('Nothing could be copied to /stick: the disk is full (ENOSPC).')
  expect(await second.now()).toBe(null)
})

test('a copy that went bad in the second place is not linked on to the next one, but made anew', async () => {
  const { journal, disk, backup, second, clock } = await begun()
  await disk.makeFolder('/stick')
  await journal.save(aNight(1, '2026-10-31'))
  const first = await backup()
  given(await second.choose({ path: '/stick' }))
  const [own] = await disk.readFolder('/stick')
  disk.overwrite(`/stick/${own}/backups/${first}/journal/2026-10.json`, Buffer.from('{'))
  await journal.save(aNight(2, '2026-11-02'))
  clock.now += dayMs
  const stamp = await backup()
  await second.copy()
  const read = await readBackup(disk, `/stick/${own}`, stamp, () => Promise.resolve())
  expect(allRecords(read.journal)).toHaveLength(2)
})

test('a check reads every file and the newest backup, and names what is damaged in either', async () => {
  const { journal, disk, store, backup, service, clock } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  const stamp = await backup()
  await store.fold()
  const clean = given(await service.check())
  expect(clean).toEqual({ checkedAt: clock.now, files: 7, backup: stamp, faults: [] })
  const month = `${folder}/journal/2026-11.json`
  const copy = `${folder}/backups/${stamp}/meta.json`
  for (const path of [month, copy]) disk.overwrite(path, Buffer.from('{'))
  expect(given(await service.check()).faults).toEqual([
    `The file ${month} is damaged: its content does not match its checksum. It was left untouched.`,
    `The file ${copy} is damaged: its content does not match its checksum. It was left untouched.`,
  ])
  disk.erase(month)
  expect(given(await service.check()).faults[0]).toBe(
    `The file ${month} is missing. Nothing was written in its place.`,
  )
})

test('a month that is just being folded is not called wrong', async () => {
  const { journal, disk, store, service } = await begun()
  await journal.save(aNight(1, '2026-11-01'))
  given(await store.fold())
  await journal.save(aNight(2, '2026-11-02'))
  const month = `${folder}/journal/2026-11.json`
  const [rename, readFile] = [disk.rename.bind(disk), disk.readFile.bind(disk)]
  // The fold stands still behind the month, until the check has seen it twice beside the log of before.
  let goOn = () => {}
  let standsStill = () => {}
  const lookedTwice = new Promise<void>((resolve) => (goOn = resolve))
  const atLog = new Promise<void>((resolve) => (standsStill = resolve))
  let looks = 0
  Object.assign(disk, {
    rename: async (from: string, to: string) => {
      if (to.endsWith('changes.log')) {
        standsStill()
        await lookedTwice
      }
      return rename(from, to)
    },
    readFile: async (path: string) => {
      if (path === month && ++looks === 2) goOn()
      return readFile(path)
    },
  })
  const folding = store.fold()
  await atLog
  expect(given(await service.check()).faults).toEqual([])
  given(await folding)
})

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** The services over a store whose clock is turned by hand; `backup` takes one and gives its name. */
async function begun() {
  const disk = new FakeDisk()
  const clock = { now: 1_790_000_000_000 }
  const now = () => clock.now
  const schedule = () => () => {}
  const breathe = () => Promise.resolve()
  const opened = given(await openJournalStore({ folder, now, disk, schedule }))
  const { store } = opened
  const backups = startBackups({ disk, folder, store, now, tell: () => {}, schedule, breathe })
  onTestFinished(() => backups.close())
  const journal = createJournalService(store, () => {})
  const second = createSecondPlaceService({
    disk,
    folder,
    onlyShown: false,
    onFinding: () => {},
    now,
    breathe,
  })
  const service = createRestoreService({
    disk,
    folder,
    store,
    backups,
    second,
    edit: journal.edit,
    editInSlices: journal.editInSlices,
    now,
    schedule,
    breathe,
  })
  const backup = async () => {
    given(await service.take())
    return given(await service.list()).backups[0]?.stamp ?? ''
  }
  return { disk, clock, store, journal, service, second, backup }
}
