// A data folder at start: new, sound, or refused with not one byte changed.
import { expect, test } from 'vitest'
import { seal } from '../../../src/main/store/envelope.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import { changeLines, headerLine } from '../../../src/main/store/log-lines.ts'
import { emptyJournal } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const meta = '/afterrun/meta.json'
const log = '/afterrun/journal/changes.log'
const november = '/afterrun/journal/2026-11.json'
const december = '/afterrun/journal/2026-12.json'
const untouched = 'It was left untouched.'
const damaged = (path: string, why: string) => unreadable(`The file ${path} is damaged: ${why}. ${untouched}`)

test.each([meta, log, november])(
  'a missing %s is noticed and nothing is written in its place',
  async (path) => {
    const disk = await sound()
    disk.erase(path)
    await refusedUntouched(disk, unreadable(`The file ${path} is missing. Nothing was written in its place.`))
  },
)

test.each([meta, log, november])('a damaged %s is refused and left untouched', async (path) => {
  const mismatch = damaged(path, 'its content does not match its checksum')
  await refusedUntouched(await withBytes(path, (bytes) => (bytes[90] = (bytes[90] ?? 0) ^ 1)), mismatch)
  await refusedUntouched(await withFile(path, Buffer.from('')), damaged(path, 'it is empty'))
})

test('a file that was cut or blanked is told apart', async () => {
  const bytes = (await sound()).files().get(november) ?? new Uint8Array()
  await refusedUntouched(
    await withFile(november, bytes.subarray(0, 120)),
    damaged(november, 'its end is missing'),
  )
  await refusedUntouched(
    await withFile(november, new Uint8Array(512)),
    damaged(november, 'parts of it are blank'),
  )
})

test('a file of a newer version is refused as such', async () => {
  const newer = seal({ format: 1, schema: 3, shard: '2026-11', entries: [] })
  await refusedUntouched(await withFile(november, newer), {
    ok: false,
    fault: 'read_only',
    message: `The file ${november} was written by a newer version of Afterrun (format 3). That version can open it. ${untouched}`,
  })
})

test('a month under the name of another is refused', async () => {
  const disk = await sound()
  disk.overwrite(december, disk.files().get(november) ?? new Uint8Array())
  await refusedUntouched(disk, unknown(december, 'it is the file of 2026-11'))
})

test('records that are none, or of another month, are refused', async () => {
  const shard = { format: 1, schema: 1, shard: '2026-11', rev: 2, removed: [] }
  const strange = seal({ ...shard, records: [{ ...aRun(1, '2026-11-01'), effortCr10: 11 }] })
  const misplaced = seal({ ...shard, records: [aRun(1, '2026-12-01')] })
  const tooHard = 'records.0.effortCr10: Effort is a number from 0 to 10.'
  await refusedUntouched(await withFile(november, strange), unknown(november, tooHard))
  await refusedUntouched(
    await withFile(november, misplaced),
    unknown(november, 'records: a record of another month'),
  )
})

test('a log that is older than the months is refused', async () => {
  await refusedUntouched(
    await withFile(log, Buffer.from(headerLine({ installId: null, rev: 1, months: null }))),
    unknown(log, 'it is older than the months beside it'),
  )
})

test.each(['.json', '.json.prev'])('months without a meta are no first run (%s)', async (ending) => {
  const disk = await sound()
  const bytes = disk.files().get(november) ?? new Uint8Array()
  for (const path of disk.files().keys()) disk.erase(path)
  disk.overwrite(`/afterrun/journal/2026-11${ending}`, bytes)
  await refusedUntouched(disk, unreadable(`The file ${meta} is missing. Nothing was written in its place.`))
})

test.each([
  `${meta}.prev`,
  `${log}.prev`,
  '/afterrun/settings.json',
  '/afterrun/routines.json',
  '/afterrun/session.json.prev',
])('a trace of an earlier journal is no first run (%s)', async (path) => {
  const disk = await sound()
  for (const other of disk.files().keys()) disk.erase(other)
  disk.overwrite(path, Buffer.from('earlier'))
  await refusedUntouched(disk, unreadable(`The file ${meta} is missing. Nothing was written in its place.`))
})

test('a first run that was cut short goes on as one', async () => {
  const disk = await sound()
  for (const path of disk.files().keys()) disk.erase(path)
  disk.overwrite(log, Buffer.from(headerLine({ installId: null, rev: 0, months: {} })))
  const opened = await open(disk)
  expect(opened.ok && [opened.value.firstRun, opened.value.store.journal()]).toEqual([true, emptyJournal])
})

test('a log with anything in it and no meta is no first run', async () => {
  const disk = await sound()
  for (const path of disk.files().keys()) disk.erase(path)
  const change = { rev: 1, at: 0, put: [aRun(1, '2026-11-01')], remove: [] }
  disk.overwrite(
    log,
    Buffer.from(headerLine({ installId: null, rev: 0, months: {} }) + changeLines([change]).join('')),
  )
  await refusedUntouched(disk, unreadable(`The file ${meta} is missing. Nothing was written in its place.`))
})

test('of two copies that a crash has left the later one counts, and the other is gone after the next fold', async () => {
  const disk = await sound()
  const moved = aRun(1, '2026-12-01', { rev: 2 })
  const shard = { format: 1, schema: 1, removed: [] }
  disk.overwrite(
    november,
    seal({ ...shard, shard: '2026-11', rev: 1, records: [aRun(1, '2026-11-01', { rev: 1 })] }),
  )
  disk.overwrite(december, seal({ ...shard, shard: '2026-12', rev: 2, records: [moved] }))
  disk.overwrite(
    '/afterrun/journal/2026-10.json',
    seal({ ...shard, shard: '2026-10', rev: 1, records: [aRun(1, '2026-10-01', { rev: 0 })] }),
  )
  const store = await opened(disk)
  expect([...store.journal().months.keys()]).toEqual(['2026-12'])
  await store.edit(() => ({ ok: true, value: { put: [aNight(9, '2026-12-02')], remove: [] } }))
  await store.fold()
  expect(recordsIn(disk, november)).toEqual([])
  expect(recordsIn(disk, '/afterrun/journal/2026-10.json')).toEqual([])
})

test('a removal hides an outdated copy, for as long as there is one and for 30 days', async () => {
  const disk = await sound()
  const shard = { format: 1, schema: 1 }
  const removed = [
    { id: id(1), rev: 2, at: 0 },
    { id: id(1), rev: 1, at: 0 },
  ]
  disk.overwrite(november, seal({ ...shard, shard: '2026-11', rev: 2, records: [], removed }))
  disk.overwrite(
    december,
    seal({ ...shard, shard: '2026-12', rev: 1, records: [aRun(1, '2026-12-01', { rev: 1 })], removed: [] }),
  )
  disk.overwrite(log, Buffer.from(headerLine({ installId: null, rev: 2, months: null })))
  const store = await opened(disk)
  expect(store.journal().months).toEqual(new Map())
  for (const kept of [1, 0]) {
    await store.edit(() => ({ ok: true, value: { put: [aNight(9, '2026-11-02')], remove: [] } }))
    await store.fold()
    expect([recordsIn(disk, december), removalsIn(disk, november).length]).toEqual([[], kept])
  }
})

test('a removal is written down in the month of the record', async () => {
  const disk = await sound()
  const store = await opened(disk)
  await store.edit(() => ({ ok: true, value: { put: [], remove: [id(1), id(77)] } }))
  await store.fold()
  expect(removalsIn(disk, november)).toEqual([{ id: id(1), rev: 3, at: now() }])
})

const now = () => 90 * 24 * 60 * 60 * 1000

function open(disk: FakeDisk) {
  return openJournalStore({ folder, now, disk, schedule: () => () => undefined })
}

async function opened(disk: FakeDisk) {
  const answer = await open(disk)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value.store
}

/** A folder with a month in its file, and an empty log. */
async function sound(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(() => ({ ok: true, value: { put: [aRun(1, '2026-11-01')], remove: [] } }))
  await store.edit(() => ({ ok: true, value: { put: [aNight(2, '2026-11-02')], remove: [] } }))
  await store.close()
  return disk
}

async function withFile(path: string, bytes: Uint8Array): Promise<FakeDisk> {
  const disk = await sound()
  disk.overwrite(path, bytes)
  return disk
}

async function withBytes(path: string, damage: (bytes: Uint8Array) => void): Promise<FakeDisk> {
  const bytes = Buffer.from((await sound()).files().get(path) ?? '')
  damage(bytes)
  return withFile(path, bytes)
}

async function refusedUntouched(disk: FakeDisk, refusal: object): Promise<void> {
  const before = new Map(disk.files())
  expect(await open(disk)).toEqual(refusal)
  expect(disk.files()).toEqual(before)
}

function unreadable(message: string): object {
  return { ok: false, fault: 'unreadable_file', message }
}

function unknown(path: string, reason: string): object {
  return unreadable(`The file ${path} holds something that Afterrun does not know (${reason}). ${untouched}`)
}

function recordsIn(disk: FakeDisk, path: string): unknown[] {
  return contentOf(disk, path).records
}

function removalsIn(disk: FakeDisk, path: string): unknown[] {
  return contentOf(disk, path).removed
}

function contentOf(disk: FakeDisk, path: string): { records: unknown[]; removed: unknown[] } {
  return JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString()).data
}
