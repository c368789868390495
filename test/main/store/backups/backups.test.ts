// Backups on a disk that refuses, beside files that went bad or are written meanwhile, and in a second place.
import { expect, test } from 'vitest'
import { type Backup, writeManifest } from '../../../../src/main/store/backups/manifest.ts'
import { readBackup } from '../../../../src/main/store/backups/reading.ts'
import {
  copyToSecondPlace,
  PlaceIsAway,
  readNewestCopy,
} from '../../../../src/main/store/backups/second-place.ts'
import { copiesInBackups, listBackups } from '../../../../src/main/store/backups/shelf.ts'
import { takeBackup } from '../../../../src/main/store/backups/taking.ts'
import { UnreadableFile } from '../../../../src/main/store/durable-file.ts'
import { seal, sha256 } from '../../../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../../../src/main/store/journal-store.ts'
import { allRecords, type Journal } from '../../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../../fakes/disk.ts'
import { failure } from '../../../fakes/disk-state.ts'
import { aNight } from '../../../fakes/records.ts'

const folder = '/afterrun'
const log = `${folder}/journal/changes.log`
const november = `${folder}/journal/2026-11.json`
const now = Date.UTC(2026, 10, 24, 8, 12)
const place = { path: '/stick', copiedAt: null }
const breathe = () => Promise.resolve()
const { signal } = new AbortController()

test.each<[string, (disk: FakeDisk, place: string) => void, object]>([
  [
    'has a damaged manifest',
    (disk, at) => disk.overwrite(`${at}/backup.json`, Buffer.from('{')),
    { type: 'badHash' },
  ],
  ['lacks a file', (disk, at) => disk.erase(`${at}/meta.json`), { type: 'missing' }],
  [
    'holds another file',
    (disk, at) => disk.overwrite(`${at}/journal/2026-11.json`, seal({})),
    { type: 'badHash' },
  ],
])('a backup that %s is not read', async (_, spoil, why) => {
  const { disk, backup } = await withBackup()
  spoil(disk, `${folder}/backups/${backup.stamp}`)
  await expect(readBackup(disk, folder, backup.stamp, breathe)).rejects.toMatchObject({ why })
})

test.each([
  ['journal/changes.log', Buffer.from('no log'), { type: 'truncated' }],
  ['journal/2026-11.json', seal({ format: 1, schema: 2 }), { type: 'invalid' }],
])('a backup that was made of what was none is not read (%s)', async (file, bytes, why) => {
  const { disk, backup } = await withBackup()
  const at = `${folder}/backups/${backup.stamp}`
  disk.overwrite(`${at}/${file}`, bytes)
  const named = file.endsWith('.json') ? JSON.parse(Buffer.from(bytes).toString()).sha256 : sha256(bytes)
  const { stamp, ...manifest } = backup
  await writeManifest(disk, at, { ...manifest, files: { ...manifest.files, [file]: named } })
  await expect(readBackup(disk, folder, stamp, breathe)).rejects.toMatchObject({ why })
})

test('a folder whose manifest says something else is no backup, and hides none of the others', async () => {
  const { disk, store, backup } = await withBackup()
  const later = await taken(disk, store, { now: now + 1, last: backup })
  disk.overwrite(`${folder}/backups/${later.stamp}/backup.json`, seal({ format: 1 }))
  expect((await listBackups(disk, folder)).map(({ stamp }) => stamp)).toEqual([backup.stamp])
})

test('a document that the newest backup has not comes from the one before', async () => {
  const { disk, store, backup } = await withBackup()
  const settings = seal({ format: 1, schema: 2, value: 'of the first' })
  disk.overwrite(`${folder}/settings.json`, settings)
  const first = await taken(disk, store, { now: now + 1, last: backup })
  disk.erase(`${folder}/settings.json`)
  await taken(disk, store, { now: now + 2, last: first })
  const copies = copiesInBackups(disk, folder)
  expect(await copies.newestVerified('settings.json')).toEqual(settings)
  expect(await copies.newestVerified('session.json')).toBeNull()
})

test('an edit that comes between has the backup begun anew, and whoever goes on writing is left to it', async () => {
  const { disk, store } = await withBackup()
  const ahead = { ...store.journal(), rev: store.journal().rev + 1 }
  const states = [ahead, store.journal()]
  const journal = () => states.shift() ?? store.journal()
  const backup = await taken(disk, store, { now: now + 1, journal })
  expect(backup.rev).toBe(store.journal().rev)
  await expect(taken(disk, store, { now: now + 2, journal: () => ahead })).rejects.toSatisfy(
    isChangedMeanwhile,
  )
  expect((await listBackups(disk, folder)).map(({ takenAt }) => takenAt)).toEqual([now + 1, now])
})

test('half a line at the end of the log is an edit on its way, and a crash where nobody writes', async () => {
  const { disk, store } = await withBackup()
  disk.overwrite(log, Buffer.concat([disk.files().get(log) ?? Buffer.of(), Buffer.from('half a li')]))
  await expect(taken(disk, store, { now: now + 1 })).rejects.toSatisfy(isChangedMeanwhile)
  const backup = await taken(disk, store, { now: now + 2, isStill: true })
  const { journal } = await readBackup(disk, folder, backup.stamp, breathe)
  expect(allRecords(journal)).toEqual(allRecords(store.journal()))
})

test.each<[string, (disk: FakeDisk) => void, string, object]>([
  ['a log that is none', (disk) => disk.overwrite(log, Buffer.from('no log')), log, { type: 'truncated' }],
  ['a month that is gone', (disk) => disk.erase(november), november, { type: 'missing' }],
])('%s is taken into no backup', async (_, spoil, path, why) => {
  const { disk, store } = await withBackup()
  spoil(disk)
  const refused = await taken(disk, store, { now: now + 1 }).catch((error) => error)
  expect([refused instanceof UnreadableFile, refused]).toMatchObject([true, { path, why }])
  expect((await listBackups(disk, folder)).length).toBe(1)
})

test('a month that the log does not know is left out, and one that is another than it knows is not taken', async () => {
  const { disk, store } = await withBackup()
  const other = disk.files().get(november) ?? Buffer.of()
  disk.overwrite(`${folder}/journal/2026-09.json`, other)
  expect(Object.keys((await taken(disk, store, { now: now + 1 })).files)).not.toContain(
    'journal/2026-09.json',
  )
  disk.overwrite(november, seal({ ...JSON.parse(Buffer.from(other).toString()).data, rev: 1 }))
  await expect(taken(disk, store, { now: now + 2 })).rejects.toSatisfy(isChangedMeanwhile)
})

test('a month whose entries are all gone is in a backup as none', async () => {
  const { disk, store } = await withBackup()
  const remove = allRecords(store.journal()).map(({ id }) => id)
  await store.edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-01')], remove } }))
  const { stamp } = await taken(disk, store, { now: now + 1 })
  const { journal } = await readBackup(disk, folder, stamp, breathe)
  expect([...journal.months.keys()]).toEqual(['2026-12'])
})

test('a month of which the disk does not say when it was touched is read for each backup, and linked all the same', async () => {
  const { disk, store, backup } = await withBackup()
  const measure = disk.measure.bind(disk)
  disk.measure = (path) => (path === november ? Promise.reject(failure('EACCES')) : measure(path))
  const next = await taken(disk, store, { now: now + 1, last: backup })
  expect([next.files, next.prints]).toEqual([backup.files, {}])
})

test('a backup that is in the second place is not copied there again, and what did not change is linked', async () => {
  const { disk, store, backup } = await withBackup()
  await copied(disk, backup)
  const before = disk.calls.filter(({ name }) => name === 'open').length
  await copied(disk, backup)
  expect(disk.calls.filter(({ name }) => name === 'open').length).toBe(before)
  const next = await taken(disk, store, { now: now + 86_400_000, last: backup })
  await copied(disk, next)
  const copyIn = ({ stamp }: Backup) => disk.files().get(`${placeOf(backup)}/${stamp}/journal/2026-11.json`)
  expect(copyIn(backup)).toBeInstanceOf(Uint8Array)
  expect(copyIn(next)).toBe(copyIn(backup))
})

test('of a backup that went bad here no half one stays in the second place', async () => {
  for (const spoil of [
    (path: string, disk: FakeDisk) => disk.overwrite(path, seal({})),
    (path: string, disk: FakeDisk) => disk.erase(path),
  ]) {
    const { disk, backup } = await withBackup()
    spoil(`${folder}/backups/${backup.stamp}/meta.json`, disk)
    await expect(copied(disk, backup)).rejects.toThrow(UnreadableFile)
    expect(await disk.readFolder(placeOf(backup))).toEqual([])
  }
})

test('a stick whose file system flushes no folders takes backups, and one that fails does not', async () => {
  const { disk, backup } = await withBackup()
  const sync = disk.syncFolder.bind(disk)
  let how = 'EIO'
  disk.syncFolder = (path) =>
    path.startsWith(placeOf(backup)) && path.endsWith('journal') ? Promise.reject(failure(how)) : sync(path)
  const there = placeOf(backup).replace(/\/backups$/, '')
  const makeFolder = disk.makeFolder.bind(disk)
  await makeFolder(there)
  await expect(copied(disk, backup)).rejects.toMatchObject({ code: 'EIO' })
  how = 'EINVAL'
  await copied(disk, backup)
  expect((await listBackups(disk, there)).map(({ stamp }) => stamp)).toEqual([backup.stamp])
})

test('a second place that the disk does not list is not taken for one that is away', async () => {
  const { disk, backup } = await withBackup()
  const readFolder = disk.readFolder.bind(disk)
  disk.readFolder = (path) => (path === '/stick' ? Promise.reject(failure('EACCES')) : readFolder(path))
  await expect(copied(disk, backup)).rejects.toMatchObject({ code: 'EACCES' })
})

test('the newest copy in the second place is read whole: a bad file is named, and a disk that fails is no bad file', async () => {
  const { disk, backup } = await withBackup()
  const read = () => readNewestCopy(disk, place, backup.installId, breathe)
  await disk.makeFolder(placeOf(backup).replace(/\/backups$/, ''))
  await expect(read()).rejects.toThrow(PlaceIsAway)
  await copied(disk, backup)
  const files = Object.keys(backup.files).length + 1
  expect(await read()).toEqual({ files, fault: null })

  const month = `${placeOf(backup)}/${backup.stamp}/journal/2026-11.json`
  const sound = disk.files().get(month) ?? new Uint8Array()
  disk.overwrite(month, seal({}))
  expect(await read()).toMatchObject({ files, fault: { path: month } })
  disk.overwrite(month, sound)
  const open = disk.open.bind(disk)
  const readFile = disk.readFile.bind(disk)
  const bug = new TypeError('a bug')
  disk.readFile = (path) => (path === month ? Promise.reject(bug) : readFile(path))
  disk.open = (path, how) => (path === month ? Promise.reject(bug) : open(path, how))
  await expect(read()).rejects.toBe(bug)
})

test('on a stick that knows no links each file is copied anew', async () => {
  const { disk, store, backup } = await withBackup()
  await copied(disk, backup)
  const next = await taken(disk, store, { now: now + 86_400_000, last: backup })
  const link = disk.link.bind(disk)
  disk.link = (from, to) => (to.startsWith('/stick') ? Promise.reject(failure('EPERM')) : link(from, to))
  await copied(disk, next)
  const copyIn = ({ stamp }: Backup) => disk.files().get(`${placeOf(backup)}/${stamp}/journal/2026-11.json`)
  expect(copyIn(next)).not.toBe(copyIn(backup))
  expect(copyIn(next)).toEqual(copyIn(backup))
})

/** A month in its file, an empty log, a backup of both, and an empty stick. */
async function withBackup() {
  const disk = new FakeDisk()
  await disk.makeFolder('/stick')
  const opened = await openJournalStore({ folder, now: () => now, disk, schedule: () => () => undefined })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  for (const n of [1, 2])
    await store.edit(() => ({ ok: true, value: { put: [aNight(n, `2026-11-0${n}`)], remove: [] } }))
  await store.fold()
  return { disk, store, backup: await taken(disk, store, { now }) }
}

function isChangedMeanwhile(error: Error): boolean {
  return error.constructor.name === 'ChangedMeanwhile'
}

type Asked = { now: number; last?: Backup; isStill?: boolean; journal?: () => Journal }

function taken(disk: FakeDisk, store: JournalStore, asked: Asked): Promise<Backup> {
  const { installId, journal } = store
  return takeBackup({ disk, folder, installId, journal, last: null, breathe, signal, ...asked })
}

function copied(disk: FakeDisk, backup: Backup): Promise<void> {
  return copyToSecondPlace({ disk, folder, place, backup, breathe, signal })
}

function placeOf({ installId }: Backup): string {
  return `/stick/Afterrun-${installId.slice(0, 8)}/backups`
}
