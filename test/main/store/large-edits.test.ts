// Edits of very many entries: saved whole or refused in words, and one edit again after a restart.
import { expect, test } from 'vitest'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import { readPast, writePast } from '../../../src/main/store/past-file.ts'
import type { Refusal } from '../../../src/shared/base/answer.ts'
import { allRecords, type Draft } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const now = () => 1_790_000_000_000
const breathe = async () => undefined
const nights = (count: number) => Array.from({ length: count }, (_, n) => aNight(n + 1, '2026-11-01'))

const untold = () => {}

test('a large edit is there whole after a restart, and is one edit that can be undone', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await edited(store, { put: [aNight(900, '2026-11-02')], remove: [] })
  const saved = await edited(store, { put: nights(450), remove: [id(900)] })
  expect(saved.ok && saved.value.map(({ rev, edit }) => [rev, edit])).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((rev) => [rev, 2]),
  )
  await store.edit(() => ({ ok: true, value: { put: [aNight(901, '2026-11-02')], remove: [] } }))
  const again = await opened(disk.afterPowerCut(() => 0.9))
  expect([again.journal(), again.changesSince(1)?.length]).toEqual([store.journal(), 11])
  const past = await readPast(disk, folder, again.installId, again.unfolded(), untold)
  expect(past.undo.map(({ before, after }) => [before.length, after.length])).toEqual([
    [0, 1],
    [1, 450],
    [0, 1],
  ])
  const { installId } = again
  await writePast(disk, folder, { installId, rev: 12, past }, breathe)
  expect(await readPast(disk, folder, installId, again.unfolded(), untold)).toEqual(past)
})

test('a large edit that ends with a whole piece of the log is there after a restart', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const put = Array.from({ length: 100 }, (_, n) => aRun(n + 1, '2026-11-01', { note: '"'.repeat(2000) }))
  expect((await edited(store, { put, remove: [] })).ok).toBe(true)
  expect(disk.files().get('/afterrun/journal/changes.log')?.length).toBeGreaterThan(256 * 1024)
  expect((await opened(disk.afterPowerCut(() => 0.9))).journal()).toEqual(store.journal())
})

test('an edit that asks for nothing writes nothing, and a small one is one Change like any other', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const before = disk.calls.length
  expect(await edited(store, { put: [], remove: [] })).toEqual({ ok: true, value: [] })
  expect(disk.calls.slice(before)).toEqual([])
  const put = [aNight(1, '2026-11-01', { rev: 1 })]
  expect(await edited(store, { put, remove: [] })).toEqual({
    ok: true,
    value: [{ rev: 1, at: now(), put, remove: [] }],
  })
})

test('a large edit that is refused by its maker, holds what is no entry, or finds the disk full, is nowhere', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const refusal: Refusal = { ok: false, fault: 'conflict', message: 'It was changed meanwhile.' }
  expect(await store.editInPieces(async () => refusal)).toEqual(refusal)
  const wrong = { ...aNight(999, '2026-11-01'), quality: 99 }
  expect(await edited(store, { put: [...nights(150), wrong], remove: [] })).toMatchObject({
    ok: false,
    fault: 'invalid',
  })
  disk.trouble = { at: disk.calls.length, how: 'ENOSPC', always: true }
  expect(await edited(store, { put: nights(150), remove: [] })).toMatchObject({
    ok: false,
    message: expect.stringContaining('the disk is full (ENOSPC)'),
  })
  disk.heal()
  expect(allRecords(store.journal())).toEqual([])
  expect(allRecords((await opened(disk.afterKill())).journal())).toEqual([])
  expect((await edited(store, { put: nights(150), remove: [] })).ok).toBe(true)
})

test('a large edit of a journal that is closed, or of which a month cannot be read, is refused in words', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await edited(store, { put: [aNight(1, '2026-10-01'), aNight(2, '2026-11-01')], remove: [] })
  await store.close()
  expect(await edited(store, { put: nights(1), remove: [] })).toMatchObject({
    message: 'This is not saved: the journal in /afterrun is closed.',
  })
  const november = '/afterrun/journal/2026-11.json'
  // Its beginning alone is left, and no log that knows the rest.
  disk.overwrite(november, Buffer.from(disk.files().get(november) ?? '').fill(0, 320))
  disk.erase('/afterrun/journal/changes.log.prev')
  const parts = await openJournalStore({ ...options(disk), recentMonths: 1 })
  if (!parts.ok) throw new Error(parts.message)
  const refused = await edited(parts.value.store, { put: nights(1), remove: [] })
  expect(!refused.ok && refused.message).toMatch(/^This is not saved\. The file .*2026-11\.json is damaged/)
})

function edited(store: JournalStore, draft: Draft) {
  return store.editInPieces(async () => ({ ok: true, value: draft }))
}

function options(disk: FakeDisk) {
  return { folder, now, disk, schedule: () => () => undefined }
}

async function opened(disk: FakeDisk): Promise<JournalStore> {
  const answer = await openJournalStore(options(disk))
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  return answer.value.store
}
