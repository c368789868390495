// Undo over restarts, over a disk in memory: folded or not, wherever a fold is cut, and what was taken out for thirty days.
import { expect, test } from 'vitest'
import { createJournalService } from '../../../src/main/service/journal-service.ts'
import { keepPast, pastBefore } from '../../../src/main/service/keeping-past.ts'
import { seal, sha256 } from '../../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Answer, Refusal } from '../../../src/shared/base/answer.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const dayMs = 86_400_000

test('an edit is undone after a restart, whether it was in the log or in the months by then', async () => {
  for (const folds of [false, true]) {
    const first = await started()
    await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
    await first.journal.save(aNight(1, '2026-11-01', { quality: 9 }))
    if (folds) given(await first.store.fold())
    const next = await started(first.disk.afterKill())
    expect(next.qualities()).toEqual([9])
    expect(next.journal.available().undo).toMatchObject({ before: [{ quality: 4 }], after: [{ quality: 9 }] })
    given(await next.journal.undo())
    expect(next.qualities()).toEqual([4])
    given(await next.journal.undo())
    expect(next.qualities()).toEqual([])
  }
})

test('what was undone before a restart is made again after it, and not undone twice', async () => {
  for (const folds of [false, true]) {
    const first = await started()
    await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
    await first.journal.save(aNight(2, '2026-11-02', { quality: 5 }))
    given(await first.journal.undo())
    if (folds) given(await first.store.fold())
    const next = await started(first.disk.afterKill())
    expect(next.qualities()).toEqual([4])
    given(await next.journal.redo())
    expect(next.qualities()).toEqual([4, 5])
    given(await next.journal.undo())
    given(await next.journal.undo())
    expect(next.qualities()).toEqual([])
    expect((await next.journal.undo()).ok).toBe(false)
  }
})

test('the last 200 edits can be undone after a restart, and no more', async () => {
  const first = await started()
  for (let n = 1; n <= 203; n += 1) await first.journal.save(aNight(n, '2026-11-01'))
  await first.store.close()
  const next = await started(first.disk.afterKill())
  let undone = 0
  while ((await next.journal.undo()).ok) undone += 1
  expect(undone).toBe(200)
  expect(next.qualities()).toHaveLength(3)
})

test('wherever a fold is cut, every edit can be undone after it', async () => {
  const calls = await callsOfAFold()
  expect(calls).toBeGreaterThan(20)
  for (let at = 0; at < calls; at += 1) {
    const { disk, store } = await edited()
    disk.powerCut = { at: disk.calls.length + at, effect: 'half' }
    await store.fold().catch(() => undefined)
    const next = await started(disk.afterKill())
    expect([at, next.qualities()]).toEqual([at, [7]])
    given(await next.journal.undo())
    given(await next.journal.undo())
    given(await next.journal.undo())
    expect([at, next.qualities()]).toEqual([at, []])
  }
})

test('an edit made before the earlier ones were read comes on top of them', async () => {
  const first = await started()
  await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  await first.journal.save(aNight(2, '2026-11-02', { quality: 5 }))
  given(await first.journal.undo())
  await first.store.close()
  const next = await started(first.disk.afterKill(), { waits: false })
  await next.journal.save(aNight(3, '2026-11-03', { quality: 6 }))
  await next.journal.loaded
  expect((await next.journal.redo()).ok).toBe(false)
  given(await next.journal.undo())
  given(await next.journal.undo())
  expect(next.qualities()).toEqual([])
})

test('an entry that was taken out is brought back after restarts for thirty days, and then no more', async () => {
  const first = await started()
  await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  await first.journal.remove({ id: id(1) })
  await first.journal.save(aNight(2, '2026-11-02', { quality: 5 }))
  await first.store.close()
  const next = await started(first.disk.afterKill(), { now: first.clock.now + 29 * dayMs })
  expect(given(await next.journal.removed(next.clock.now))).toMatchObject([
    { at: first.clock.now, record: { id: id(1), quality: 4 } },
  ])
  expect(given(await next.journal.removed(next.clock.now + 2 * dayMs))).toEqual([])
  given(await next.journal.bring({ ids: [id(1)] }))
  expect(next.qualities()).toEqual([4, 5])
  expect(given(await next.journal.removed(next.clock.now))).toEqual([])
  expect(await next.journal.bring({ ids: [id(1)] })).toMatchObject({ ok: false, fault: 'not_found' })
})

test('a past that is damaged or of another journal is not believed; what the log tells can still be undone', async () => {
  const other = await started()
  await other.journal.save(aNight(9, '2026-11-01'))
  await other.store.close()
  const foreign = other.disk.files().get(`${folder}/past.json`) ?? new Uint8Array()
  for (const bytes of [foreign, Buffer.from('{')]) {
    const first = await started()
    await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
    given(await first.store.fold())
    await first.journal.save(aNight(1, '2026-11-01', { quality: 8 }))
    first.disk.overwrite(`${folder}/past.json`, bytes)
    const next = await started(first.disk.afterKill())
    given(await next.journal.undo())
    expect(next.qualities()).toEqual([4])
    expect((await next.journal.undo()).ok).toBe(false)
  }
})

test('a damaged past is kept byte for byte and told once; what a newer version wrote stays as it is', async () => {
  const path = `${folder}/past.json`
  const first = await edited()
  given(await first.store.fold())
  const damaged = first.disk.files().get(path)?.subarray(0, 90) ?? new Uint8Array()
  first.disk.overwrite(path, damaged)
  const next = await started(first.disk.afterKill())
  const kept = `${folder}/quarantine/past.json.${sha256(damaged).slice(0, 12)}`
  expect(next.told).toEqual([
    expect.stringMatching(
      /past\.json was damaged and is kept as .* what was done before cannot be undone any more/,
    ),
  ])
  expect([next.disk.files().get(kept), next.disk.files().has(path)]).toEqual([Buffer.from(damaged), false])
  expect((await started(next.disk.afterKill())).told).toEqual([])

  await next.disk.syncFolder(folder)
  const newer = seal({ format: 1, schema: 9 })
  next.disk.overwrite(path, newer)
  const later = await started(next.disk.afterKill())
  expect([later.told, later.disk.files().get(path)]).toEqual([[], newer])
})

test('on a disk that takes no writing a damaged past is left where it is', async () => {
  const first = await edited()
  given(await first.store.fold())
  first.disk.overwrite(`${folder}/past.json`, Buffer.from('{'))
  const disk = first.disk.afterKill()
  const makeFolder = () => Promise.reject(failure('EROFS'))
  const next = await started(Object.assign(disk, { makeFolder }))
  expect([next.told, next.disk.files().get(`${folder}/past.json`)]).toEqual([[], Buffer.from('{')])
})

test.each([false, true])(
  'what another program wrote is undone before what was done here, writes over nothing, and outlives a restart: %s',
  async (restarts) => {
    const { disk, journal, store, qualities } = await withTheirs()
    expect(qualities()).toEqual([9, 5, 2])
    let next = { journal, qualities }
    if (restarts) {
      await store.close()
      next = await started(disk.afterKill())
    }
    expect(next.journal.available().undo).toEqual({ entries: 2 })
    given(await next.journal.undo())
    expect(next.qualities()).toEqual([4, 5])
    given(await next.journal.redo())
    expect(next.qualities()).toEqual([9, 5, 2])
    for (const left of [[4, 5], [4], []]) {
      given(await next.journal.undo())
      expect(next.qualities()).toEqual(left)
    }
    expect((await next.journal.undo()).ok).toBe(false)
    for (let n = 0; n < 3; n += 1) given(await next.journal.redo())
    expect(next.qualities()).toEqual([9, 5, 2])
  },
)

test('an entry that another program took out can be brought back', async () => {
  const { disk, journal, store, clock } = await withTheirs([], [{ id: id(1), rev: 9, at: 0 }])
  for (const each of [journal, (await restarted(disk, store)).journal])
    expect(given(await each.removed(clock.now))).toMatchObject([{ record: { id: id(1), quality: 4 } }])
})

test('after what another program wrote nothing that was undone before is made again over it', async () => {
  const first = await started()
  await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  await first.journal.save(aNight(1, '2026-11-01', { quality: 6 }))
  given(await first.journal.undo())
  given(await first.store.fold())
  written(first.disk, [aNight(1, '2026-11-01', { rev: 9, quality: 9 })])
  await first.journal.save(aNight(5, '2026-12-05', { quality: 5 }))
  await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  given(await first.store.fold())
  expect((await first.journal.redo()).ok).toBe(false)
})

/** Two edits here, and one of each of them and one more elsewhere, which the fold takes in. */
async function withTheirs(
  theirs = [aNight(1, '2026-11-01', { rev: 9, quality: 9 }), aNight(7, '2026-11-07', { rev: 8, quality: 2 })],
  removed: object[] = [],
) {
  const first = await started()
  await first.journal.save(aNight(1, '2026-11-01', { quality: 4 }))
  given(await first.store.fold())
  written(first.disk, theirs, removed)
  await first.journal.save(aNight(5, '2026-11-05', { quality: 5 }))
  given(await first.store.fold())
  return first
}

async function restarted(disk: FakeDisk, store: JournalStore) {
  await store.close()
  return started(disk.afterKill())
}

/** The month as another program writes it. */
function written(disk: FakeDisk, records: object[], removed: object[] = []): void {
  const path = `${folder}/journal/2026-11.json`
  const { data } = JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString())
  disk.overwrite(path, seal({ ...data, rev: 9, records, removed }))
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** Three edits that stand in the log. */
async function edited() {
  const begun = await started()
  await begun.journal.save(aNight(1, '2026-10-31', { quality: 4 }))
  await begun.journal.save(aNight(1, '2026-11-01', { quality: 6 }))
  await begun.journal.save(aNight(1, '2026-11-01', { quality: 7 }))
  return begun
}

async function callsOfAFold(): Promise<number> {
  const { disk, store } = await edited()
  const before = disk.calls.length
  given(await store.fold())
  return disk.calls.length - before
}

/** The app's journal over a disk; `waits` for what was done before. */
async function started(disk = new FakeDisk(), { waits = true, now = 1_790_000_000_000 } = {}) {
  const clock = { now }
  let note = (_rev: number) => Promise.resolve()
  const opened = await openJournalStore({
    folder,
    now: () => clock.now,
    disk,
    schedule: () => () => {},
    beforeFold: (rev) => note(rev),
    onChange: (change, before) => journal.tookIn(before, change),
  })
  const { store } = given(opened)
  const report = (bug: unknown) => {
    throw bug
  }
  const told: string[] = []
  const onFinding = ({ message }: Refusal) => told.push(message)
  const journal = createJournalService(
    store,
    () => {},
    pastBefore({ disk, folder, store, report, onFinding }),
  )
  note = (rev) => keepPast({ disk, folder, store, journal }, rev)
  if (waits) await journal.loaded
  const qualities = () => allRecords(store.journal()).sort(byDay).map(qualityOf)
  return { disk, clock, store, journal, qualities, told } satisfies { store: JournalStore } & Record<
    string,
    unknown
  >
}

function byDay(one: JournalRecord, other: JournalRecord): number {
  return one.day < other.day ? -1 : 1
}

function qualityOf(record: JournalRecord): number | null {
  return record.kind === 'night' ? record.quality : null
}
