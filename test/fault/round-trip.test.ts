// Records from the whole range of each kind, saved, folded and read again: none comes back other than it was.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fc, test as property } from '@fast-check/vitest'
import { afterAll, expect } from 'vitest'
import { nodeDisk } from '../../src/main/store/disk.ts'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { allRecords } from '../../src/shared/journal/change.ts'
import type { JournalRecord, Kind } from '../../src/shared/journal/records.ts'
import { anyRecord } from '../fakes/any-record.ts'
import { FakeDisk } from '../fakes/disk.ts'
import { recordOfWholeRange } from '../fakes/whole-range.ts'
import { isLong, tellFigures } from './long-run.ts'

const recordsEach = 50
const journals = isLong ? 2000 : 60
const timeout = isLong ? 7_200_000 : 120_000

const records = fc.uniqueArray(recordOfWholeRange(), {
  minLength: recordsEach,
  maxLength: recordsEach,
  size: 'max',
  selector: ({ id }) => id,
})
const saved = new Map<Kind, number>()
let different = 0

afterAll(() => {
  const all = [...saved.values()].reduce((sum, count) => sum + count, 0)
  tellFigures(`round trip: ${all} records of ${saved.size} kinds, ${different} came back different`)
})

property.prop([records], { numRuns: journals })(
  'a record of any kind comes back as it was saved, from the log and from its month',
  async (some) => {
    const disk = new FakeDisk()
    await comesBack(some, () => open('/journal', disk))
  },
  timeout,
)

property.prop([records], { numRuns: isLong ? 40 : 4 })(
  'so it does from a real disk',
  async (some) => {
    const place = await mkdtemp(join(tmpdir(), 'afterrun-round-trip-'))
    await comesBack(some, () => open(join(place, 'journal'), nodeDisk()))
    await rm(place, { recursive: true, maxRetries: 10 })
  },
  timeout,
)

const bent = fc.constantFrom(NaN, Infinity, -Infinity, undefined, '\ud800', 'calf \udfff', new Date(0))
const field = fc.constantFrom('note', 'durationSeconds', 'quality', 'a field of its own', '\ud83d')

property.prop([anyRecord, field, bent], { numRuns: isLong ? 10_000 : 300 })(
  'a value that a file would bend is refused, and neither the journal nor the disk has any of it',
  async (record, name, value) => {
    const disk = new FakeDisk()
    const store = await open('/journal', disk)
    const before = filesOf(disk)
    const put = [{ ...record, [name]: value }]
    expect(await store.edit(() => ({ ok: true, value: { put, remove: [] } }))).toMatchObject({
      ok: false,
      fault: 'invalid',
    })
    expect(allRecords(store.journal())).toEqual([])
    expect(filesOf(disk)).toEqual(before)
  },
  timeout,
)

/** Half of them folded and half in the log, then all folded; each time as the next start finds them. */
async function comesBack(some: readonly JournalRecord[], openAgain: () => Promise<JournalStore>) {
  for (const { kind } of some) saved.set(kind, (saved.get(kind) ?? 0) + 1)
  const store = await openAgain()
  const expected: JournalRecord[] = []
  const half = Math.ceil(some.length / 2)
  for (const put of [some.slice(0, half), some.slice(half)]) {
    if (expected.length > 0) expect(await store.fold()).toEqual({ ok: true, value: null })
    const answer = await store.edit(() => ({ ok: true, value: { put, remove: [] } }))
    if (!answer.ok) throw new Error(answer.message)
    expected.push(...put.map((record) => ({ ...record, rev: answer.value.rev })))
  }
  expectSame(store, expected)
  await expectSameAgain(openAgain, expected)
  expect(await store.fold()).toEqual({ ok: true, value: null })
  await expectSameAgain(openAgain, expected)
  await store.close()
}

async function expectSameAgain(openAgain: () => Promise<JournalStore>, expected: readonly JournalRecord[]) {
  const store = await openAgain()
  expectSame(store, expected)
  await store.close()
}

async function open(folder: string, disk: FakeDisk | ReturnType<typeof nodeDisk>): Promise<JournalStore> {
  const now = () => Date.UTC(2026, 10, 29)
  const opened = await openJournalStore({ folder, now, disk, schedule: () => () => undefined })
  if (!opened.ok) throw new Error(opened.message)
  const whole = await opened.value.store.whole()
  if (!whole.ok) throw new Error(whole.message)
  return opened.value.store
}

function expectSame(store: JournalStore, expected: readonly JournalRecord[]): void {
  const found = new Map(allRecords(store.journal()).map((record) => [record.id, record]))
  const other = expected.filter((record) => !isDeepStrictEqual(found.get(record.id), record))
  different += other.length
  expect(other.map(({ id }) => found.get(id))).toStrictEqual(other)
  expect(found.size).toBe(expected.length)
}

function filesOf(disk: FakeDisk): Map<string, string> {
  return new Map([...disk.files()].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]))
}
