// A folder of an earlier schema that cannot be brought up, or whose copy is not the same, and what is there when it is tried again.
import { expect, test } from 'vitest'
import { copiesInBackups, listBackups } from '../../../src/main/store/backups/shelf.ts'
import { takeBackup } from '../../../src/main/store/backups/taking.ts'
import { bringUp } from '../../../src/main/store/bringing-up/bringing-up.ts'
import { removeCopy, writeCopy } from '../../../src/main/store/bringing-up/copy.ts'
import { readFolder } from '../../../src/main/store/data-folder.ts'
import type { Disk } from '../../../src/main/store/disk.ts'
import { schema, seal } from '../../../src/main/store/envelope.ts'
import { pathsOf } from '../../../src/main/store/folder-paths.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import { changeLines } from '../../../src/main/store/log-lines.ts'
import { emptyJournal } from '../../../src/shared/journal/change.ts'
import type { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { diskWithFixture } from '../../fakes/folder.ts'
import { id } from '../../fakes/records.ts'

const folder = '/home/runner/afterrun'
const paths = pathsOf(folder)
const copy = pathsOf(`${folder}/bringing-up`)
const december = `${copy.journal}/2025-12.json`
const now = Date.UTC(2026, 10, 29)
const breathe = () => Promise.resolve()

type Content = { rev: number; records: { note: string }[]; removed: object[] }

test.each<[string, string, (text: string) => string]>([
  ['lacks the last edit', copy.log, (text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1)],
  ['lacks an entry', december, (text) => resealed(text, ({ records }) => records.shift())],
  [
    'has another note',
    december,
    (text) =>
      resealed(text, ({ records: [first] }) => {
        if (first) first.note = 'other words'
      }),
  ],
  [
    'knows of another removal',
    december,
    (text) => resealed(text, ({ removed }) => removed.push({ id: id(999), rev: 1, at: 0 })),
  ],
])('a copy that %s takes no place', async (_, path, spoil) => {
  const disk = await diskWithFixture(1, folder)
  const before = disk.files()
  const readFile = async (asked: string) => {
    const bytes = await disk.readFile(asked)
    return asked === path ? Buffer.from(spoil(Buffer.from(bytes).toString())) : bytes
  }
  const readStart = async (asked: string, bytes: number) => (await readFile(asked)).subarray(0, bytes)
  const refusal = await brought(withCalls(disk, { readFile, readStart }))
  expect(refusal?.message).toContain('the copy was not the same as what it was made from')
  for (const [name, bytes] of before) expect(disk.files().get(name)).toEqual(bytes)
})

test('a folder with a file of a newer version is left as it is; opening it says so', async () => {
  const disk = await diskWithFixture(1, folder)
  disk.overwrite(`${paths.journal}/2025-12.json`, seal({ format: 1, schema: schema + 1 }))
  const before = disk.files()
  expect(await brought(disk)).toBeNull()
  expect(disk.files()).toEqual(before)
})

test('on a disk that takes no writing the folder is left as it is, and that is said', async () => {
  const disk = await diskWithFixture(1, folder)
  const before = disk.files()
  const syncFolder = () => Promise.reject(failure('EROFS'))
  const refusal = await brought(withCalls(disk, { syncFolder }))
  expect(refusal?.message).toContain('could not be copied into the form of this one: the disk is read-only')
  expect(disk.files()).toEqual(before)
})

test('a folder that another program goes on writing in is left to it', async () => {
  const disk = await diskWithFixture(1, folder)
  let reads = 0
  const readFile = async (asked: string) => {
    const bytes = await disk.readFile(asked)
    if (asked !== paths.log) return bytes
    reads += 1
    return reads === 1 ? bytes : Buffer.concat([bytes, removal(46)])
  }
  const refusal = await brought(withCalls(disk, { readFile }))
  expect(refusal?.message).toContain('another program is writing there')
  expect(disk.folders()).not.toContain(copy.folder)
})

test('what was cut short behind the backup is begun anew without a second one', async () => {
  const disk = await diskWithFixture(1, folder)
  const cut = async (from: string, to: string) => {
    if (to === paths.meta) throw failure('EIO')
    return disk.rename(from, to)
  }
  expect((await brought(withCalls(disk, { rename: cut })))?.message).toContain('the disk reports an error')
  const stamps = (await listBackups(disk, folder)).map(({ stamp }) => stamp)
  expect(stamps.length).toBe(1)
  expect(await brought(disk)).toBeNull()
  expect((await listBackups(disk, folder)).map(({ stamp }) => stamp)).toEqual(stamps)
  expect(await whole(disk)).toEqual({ ok: true, value: null })
})

test('a backup of the same moment with another state of the journal stays beside that of the folder as it was', async () => {
  const disk = await diskWithFixture(1, folder)
  const taking = { disk, folder, now, last: null, schema: 1, breathe, signal: new AbortController().signal }
  const { installId } = JSON.parse(Buffer.from(disk.files().get(paths.meta) ?? '').toString()).data
  await takeBackup({ ...taking, installId, journal: () => ({ ...emptyJournal, rev: 45 }) })
  disk.overwrite(paths.log, Buffer.concat([disk.files().get(paths.log) ?? Buffer.of(), removal(46)]))
  expect(await brought(disk)).toBeNull()
  expect((await listBackups(disk, folder)).map(({ rev, takenAt }) => [rev, takenAt])).toEqual([
    [46, now + 1],
    [45, now],
  ])
})

test('the past of the journal is brought up with it, and named in no meta', async () => {
  const disk = await diskWithFixture(1, folder)
  const past = { undo: [], redo: [], removed: [] }
  disk.overwrite(`${folder}/past.json`, seal({ format: 1, schema: 1, installId: id(1), rev: 3, past }))
  expect(await brought(disk)).toBeNull()
  const contentOf = (path: string) => JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString()).data
  expect(contentOf(`${folder}/past.json`)).toMatchObject({ schema, past })
  expect(Object.keys(contentOf(paths.meta).documents)).not.toContain('past.json')
})

test('a month that a broken fold has left is told from the others as before', async () => {
  const disk = await diskWithFixture(2, folder)
  const month = `${paths.journal}/2025-12.json`
  const before = headerIn(disk, paths.log)
  const text = Buffer.from(disk.files().get(month) ?? '').toString()
  disk.overwrite(
    month,
    Buffer.from(
      resealed(text, (content) => {
        content.rev = before.rev
      }),
    ),
  )
  const all = { now, recentMonths: Number.POSITIVE_INFINITY, breathe }
  await writeCopy({ disk, paths, breathe }, await readFolder(disk, paths, all))
  const { '2025-12': named, ...others } = headerIn(disk, copy.log).months
  expect(named).toEqual(before.months['2025-12'])
  for (const [name, { sha256 }] of Object.entries(others))
    expect(
      JSON.parse(Buffer.from(disk.files().get(`${copy.journal}/${name}.json`) ?? '').toString()).sha256,
    ).toBe(sha256)
})

test('what is left of a copy is not taken for gone where the disk does not list it', async () => {
  const disk = await diskWithFixture(2, folder)
  const readFolder = () => Promise.reject(failure('EIO'))
  await expect(removeCopy(withCalls(disk, { readFolder }), folder)).rejects.toMatchObject({ code: 'EIO' })
})

test('a folder that was read in part is not copied', async () => {
  const disk = await diskWithFixture(2, folder)
  const content = await readFolder(disk, paths, { now, recentMonths: 1, breathe })
  await expect(writeCopy({ disk, paths, breathe }, content)).rejects.toMatchObject({
    why: { type: 'missing' },
  })
})

function headerIn(disk: FakeDisk, path: string): { rev: number; months: Record<string, { sha256: string }> } {
  const [line = ''] = Buffer.from(disk.files().get(path) ?? '')
    .toString()
    .split('\n')
  return JSON.parse(line.slice(65))
}

function brought(disk: Disk) {
  const earlier = copiesInBackups(disk, folder)
  return bringUp({ disk, folder, earlier, now, breathe, onFinding: () => undefined })
}

async function whole(disk: FakeDisk) {
  const answer = await openJournalStore({ folder, now: () => now, disk, schedule: () => () => undefined })
  return answer.ok ? answer.value.store.whole() : answer
}

/** The same disk, of which some calls are answered otherwise. */
function withCalls(disk: FakeDisk, calls: Partial<Disk>): Disk {
  return new Proxy<Disk>(disk, {
    get: (_, name) => Reflect.get(calls, name) ?? Reflect.get(disk, name).bind(disk),
  })
}

function resealed(text: string, act: (content: Content) => unknown): string {
  const { data } = JSON.parse(text)
  act(data)
  return Buffer.from(seal(data)).toString()
}

/** A line of the log that takes an entry away which is not there. */
function removal(rev: number): Buffer {
  return Buffer.from(changeLines([{ rev, at: now, put: [], remove: [id(998)] }]).join(''))
}
