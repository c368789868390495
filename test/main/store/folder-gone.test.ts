// What else happens to a folder while the app runs: it is moved, emptied, restored over or replaced, and nothing says "saved" that is not.
import { appendFile, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Disk } from '../../../src/main/store/disk.ts'
import { seal, sha256 } from '../../../src/main/store/envelope.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Scheduler } from '../../../src/main/store/turns.ts'
import { allRecords, type Change, type Draft, type Journal } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight, id } from '../../fakes/records.ts'

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

test('a month that another program has put an older copy in place of is kept, and holds all that was saved', async () => {
  const disk = new FakeDisk()
  const told: string[] = []
  const store = await opened(disk, { onFinding: ({ message }) => told.push(message) })
  await store.edit(night(1))
  await store.fold()
  const older = disk.files().get(november) ?? new Uint8Array()
  await store.edit(night(2))
  await store.fold()
  disk.overwrite(november, older)
  await store.edit(night(3))
  expect(await store.fold()).toEqual({ ok: true, value: null })
  const kept = `${folder}/quarantine/2026-11.json.${sha256(older).slice(0, 12)}`
  expect(told).toEqual([
    `The file ${november} was changed by another program while Afterrun was open, and is kept as ${kept}. 0 changes were taken in from it, and what Afterrun had is there as before.`,
  ])
  expect(disk.files().get(kept)).toEqual(older)
  expect((await opened(disk.afterPowerCut(() => 0.9))).journal()).toEqual(store.journal())
})

test('what another program has written in a month is taken in by id and revision, and the windows hear of it', async () => {
  const disk = new FakeDisk()
  const told: string[] = []
  const heard: Change[] = []
  const store = await opened(disk, {
    onFinding: ({ message }) => told.push(message),
    onChange: (change) => heard.push(change),
  })
  for (const n of [1, 2, 3, 4]) await store.edit(night(n))
  await store.edit(() => ({ ok: true, value: { put: [], remove: [id(4)] } }))
  await store.fold()
  const data = contentOf(disk, november)
  const theirs = [
    aNight(1, '2026-11-01', { rev: 9, note: 'theirs' }),
    aNight(3, '2026-11-03', { rev: 3, note: 'both' }),
    aNight(4, '2026-11-04', { rev: 4 }),
    aNight(7, '2026-11-07', { rev: 8 }),
  ]
  disk.overwrite(
    november,
    seal({ ...data, rev: 9, records: theirs, removed: [{ id: id(2), rev: 9, at: 0 }] }),
  )
  await store.edit(night(5))
  expect((await store.fold()).ok).toBe(true)
  expect(told).toEqual([
    expect.stringContaining(
      '3 changes were taken in from it, and what Afterrun had is there as before. 1 in which both differ are as Afterrun had them.',
    ),
  ])
  expect(heard).toMatchObject([
    { rev: 7, put: [{ id: id(1), note: 'theirs' }, { id: id(7) }], remove: [id(2)] },
  ])
  expect(allRecords(store.journal()).map((record) => record.id)).toEqual([id(3), id(5), id(1), id(7)])
  expect(sortedIds((await opened(disk.afterPowerCut(() => 0.9))).journal())).toEqual(
    sortedIds(store.journal()),
  )
})

test('a month file that appears while the app runs is taken in before the month is written', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  const begun = contentOf(disk, `${folder}/meta.json`)
  const { format, schema, installId } = begun
  const shard = { format, schema, checks: 1, installId, shard: '2026-11', rev: 4, removed: [] }
  disk.overwrite(november, seal({ ...shard, records: [aNight(7, '2026-11-07', { rev: 4 })] }))
  expect((await store.fold()).ok).toBe(true)
  expect(sortedIds(store.journal())).toEqual([id(1), id(7)])
  expect(sortedIds((await opened(disk.afterPowerCut(() => 0.9))).journal())).toEqual([id(1), id(7)])
})

test('a month that another program has damaged is kept, and stands there again', async () => {
  const disk = new FakeDisk()
  const told: string[] = []
  const store = await opened(disk, { onFinding: ({ message }) => told.push(message) })
  await store.edit(night(1))
  await store.fold()
  disk.overwrite(november, Buffer.from('{'))
  await store.edit(night(2))
  expect((await store.fold()).ok).toBe(true)
  expect(told).toEqual([expect.stringContaining('Afterrun goes on with what it has of the month.')])
  expect(sortedIds((await opened(disk)).journal())).toEqual([id(1), id(2)])
})

test.each([
  "2026-11 (Ann's conflicted copy 2026-11-28).json",
  '2026-11.sync-conflict-20261128-081200-ABCDEFG.json',
  '2026-11-LAPTOP.json',
  '2026-11 (1).json',
  '2026-11 2.json',
])('what the copy %s of a sync program holds is taken in, and the copy put away', async (name) => {
  const disk = new FakeDisk()
  const first = await opened(disk)
  await first.edit(night(1))
  await first.edit(night(2))
  await first.close()
  const copy = `${folder}/journal/${name}`
  const theirs = [aNight(1, '2026-11-01', { rev: 5, note: 'theirs' }), aNight(7, '2026-11-07', { rev: 3 })]
  const bytes = seal({ ...contentOf(disk, november), rev: 5, records: theirs })
  disk.overwrite(copy, bytes)
  const told: string[] = []
  const heard: Change[] = []
  const store = await opened(disk, {
    onFinding: ({ message }) => told.push(message),
    onChange: (change) => heard.push(change),
  })
  const kept = `${folder}/quarantine/${name}.${sha256(bytes).slice(0, 12)}`
  expect(told).toEqual([
    `The file ${copy} is a copy that a sync program has made, and is kept as ${kept}. 2 changes were taken in from it, and what Afterrun had is there as before.`,
  ])
  expect([heard.length, sortedIds(store.journal())]).toEqual([1, [id(1), id(2), id(7)]])
  expect([disk.files().has(copy), Buffer.from(disk.files().get(kept) ?? '')]).toEqual([
    false,
    Buffer.from(bytes),
  ])
  const again = await opened(
    disk.afterPowerCut(() => 0.9),
    { onFinding: ({ message }) => told.push(message) },
  )
  expect([sortedIds(again.journal()), told.length]).toEqual([[id(1), id(2), id(7)], 1])
})

test('a copy of another file that a sync program has made is named and left where it is', async () => {
  const disk = new FakeDisk()
  await (await opened(disk)).close()
  const copies = [`${folder}/journal/changes (conflicted copy).log`, `${folder}/settings-LAPTOP.json`]
  for (const path of copies) disk.overwrite(path, Buffer.from('{'))
  const told: string[] = []
  await opened(disk, { onFinding: ({ message }) => told.push(message) })
  expect(told).toEqual(
    copies.map((path) =>
      expect.stringContaining(
        `The file ${path} is a copy that a sync program has made. Afterrun does not use it`,
      ),
    ),
  )
  expect(copies.every((path) => disk.files().has(path))).toBe(true)
})

test.each<[string, (disk: FakeDisk) => void]>([
  ['is of a newer version', (disk) => disk.overwrite(november, seal({ format: 1, schema: 3 }))],
  [
    'cannot be kept',
    (disk) => {
      disk.overwrite(november, Buffer.from('{'))
      disk.makeFolder = () => Promise.reject(failure('ENOSPC'))
    },
  ],
  [
    'cannot be read',
    (disk) => {
      disk.overwrite(november, Buffer.from('{'))
      const read = disk.readFile.bind(disk)
      disk.readFile = (path) => (path === november ? Promise.reject(failure('EIO')) : read(path))
    },
  ],
])('a month of another program that %s is not written over', async (_, act) => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  await store.fold()
  act(disk)
  const theirs = disk.files().get(november)
  await store.edit(night(2))
  expect(await store.fold()).toEqual({
    ok: false,
    fault: 'not_saved',
    message: `${november} was changed by another program while Afterrun was open, and is not written over. What was saved is kept in changes.log.`,
  })
  expect(disk.files().get(november)).toBe(theirs)
})

test('a program that goes on changing a month is let have it', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(night(1))
  await store.fold()
  let changes = 0
  const start = disk.readStart.bind(disk)
  disk.readStart = async (path, bytes) => {
    changes += 1
    return path === november
      ? Buffer.from(`{"sha256":"${String(changes).padStart(64, '0')}`)
      : start(path, bytes)
  }
  await store.edit(night(2))
  expect(await store.fold()).toMatchObject({ ok: false, fault: 'not_saved' })
})

test('a month of another program that cannot be saved here is not written over', async () => {
  const disk = new FakeDisk()
  let isFull = false
  const open = disk.open.bind(disk)
  disk.open = async (path, how) => {
    const file = await open(path, how)
    const write = (bytes: Uint8Array) =>
      isFull ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : file.write(bytes)
    return how === 'append' ? { ...file, write } : file
  }
  const store = await opened(disk)
  await store.edit(night(1))
  await store.fold()
  await store.edit(night(2))
  const theirs = seal({
    ...contentOf(disk, november),
    rev: 9,
    records: [aNight(3, '2026-11-03', { rev: 9 })],
  })
  disk.overwrite(november, theirs)
  isFull = true
  expect(await store.fold()).toMatchObject({ ok: false, fault: 'not_saved' })
  expect([disk.files().get(november), sortedIds(store.journal())]).toEqual([theirs, [id(1), id(2)]])
  isFull = false
  expect((await store.fold()).ok).toBe(true)
  expect(sortedIds(store.journal())).toEqual([id(1), id(2), id(3)])
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
    const home = await homeFolder()
    const store = await opened(undefined, { folder: home })
    await store.edit(night(1))
    await rename(home, `${home}-moved`)
    expect(await store.edit(night(2))).toMatchObject({ ok: false, fault: 'not_saved' })
    expect(await readdir(dirname(home))).toEqual(['data-moved'])
    await rename(`${home}-moved`, home)
    expect((await store.edit(night(3))).ok).toBe(true)
    await store.close()
    const again = await opened(undefined, { folder: home })
    expect(again.journal()).toEqual(store.journal())
    await again.close()
  },
)

test.skipIf(process.platform === 'win32')(
  'a save that was refused while the folder was away does not come back with it',
  async () => {
    const home = await homeFolder()
    const store = await opened(undefined, { folder: home })
    await store.edit(night(1))
    await rename(home, `${home}-moved`)
    for (const n of [2, 3])
      expect(await store.edit(night(n))).toMatchObject({ ok: false, fault: 'not_saved' })
    await rename(`${home}-moved`, home)
    // As after a crash: nobody has closed the one before.
    const again = await opened(undefined, { folder: home })
    expect(allRecords(again.journal()).map((record) => record.id)).toEqual([id(1)])
    await again.close()
    await store.close()
  },
)

test.skipIf(process.platform === 'win32')(
  'what another program has written in a log that is away stays in it',
  async () => {
    const home = await homeFolder()
    const store = await opened(undefined, { folder: home })
    await store.edit(night(1))
    await rename(home, `${home}-moved`)
    const away = join(`${home}-moved`, 'journal', 'changes.log')
    await appendFile(away, 'theirs')
    expect(await store.edit(night(2))).toMatchObject({ ok: false, fault: 'not_saved' })
    expect(await readFile(away, 'utf8')).toMatch(/theirs.+\n$/)
    await store.close()
  },
)

async function homeFolder(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'afterrun-gone-'))
  onTestFinished(() => rm(place, { recursive: true, maxRetries: 10 }))
  return join(place, 'data')
}

function sortedIds(journal: Journal): string[] {
  return allRecords(journal)
    .map((record) => record.id)
    .sort()
}

function contentOf(disk: FakeDisk, path: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString()).data
}

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
