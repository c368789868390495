// The journal store as its callers see it, on a disk that is told when to fail.
import { expect, onTestFinished, test, vi } from 'vitest'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Scheduler } from '../../../src/main/store/turns.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { applyChange, type Draft, emptyJournal } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const now = () => 1_790_000_000_000

test('a first run starts empty, and the next start is no first run', async () => {
  const disk = new FakeDisk()
  const first = await openJournalStore({ folder, now, disk })
  expect(first.ok && [first.value.firstRun, first.value.store.journal()]).toEqual([true, emptyJournal])
  const second = await openJournalStore({ folder, now, disk })
  expect(second.ok && second.value.firstRun).toBe(false)
})

test('an edit is answered with its Change, and is there after a restart', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const answer = await store.edit(put(aRun(1, '2026-11-01')))
  const change = { rev: 1, at: now(), put: [aRun(1, '2026-11-01', { rev: 1 })], remove: [] }
  expect(answer).toEqual({ ok: true, value: change })
  expect(store.journal()).toEqual(applyChange(emptyJournal, change))
  expect((await opened(disk.afterPowerCut(() => 0.9))).journal()).toEqual(store.journal())
})

test('edits that wait together are written and flushed once, each made from the one before', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.whole()
  const before = disk.calls.length
  const seen: number[] = []
  const answers = await Promise.all(
    [1, 2, 3].map((n) =>
      store.edit((journal) => {
        seen.push(journal.rev)
        return { ok: true, value: { put: [aNight(n, '2026-11-02')], remove: [] } }
      }),
    ),
  )
  expect(answers.map((answer) => answer.ok && answer.value.rev)).toEqual([1, 2, 3])
  expect(seen).toEqual([0, 1, 2])
  expect(disk.calls.slice(before).map(({ name }) => name)).toEqual(['write', 'datasync', 'isAt'])
})

test('a failed save is said in a sentence, changes nothing in memory and does not block the next', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(put(aRun(1, '2026-11-01')))
  const before = store.journal()
  disk.trouble = { at: disk.calls.length, how: 'ENOSPC', always: true }
  const refusal = {
    ok: false,
    fault: 'not_saved',
    message: 'This is not saved: /afterrun/journal/changes.log cannot be written, the disk is full (ENOSPC).',
  }
  expect(await Promise.all([store.edit(put(aRun(2, '2026-11-02'))), store.edit(remove(1))])).toEqual([
    refusal,
    refusal,
  ])
  expect(store.journal()).toBe(before)
  disk.heal()
  expect((await store.edit(put(aRun(3, '2026-11-03')))).ok).toBe(true)
  expect((await opened(disk.afterKill())).journal()).toEqual(store.journal())
})

test('an edit that its maker refuses is answered so, and the others go on', async () => {
  const store = await opened(new FakeDisk())
  const refusal: Answer<Draft> = { ok: false, fault: 'not_found', message: 'There is no such entry.' }
  const answers = await Promise.all([store.edit(() => refusal), store.edit(put(aRun(1, '2026-11-01')))])
  expect(answers.map((answer) => answer.ok || answer)).toEqual([refusal, true])
  expect(await store.edit(() => refusal)).toEqual(refusal)
})

test('a bug in the making of an edit reaches its caller alone', async () => {
  const store = await opened(new FakeDisk())
  const broken = store.edit(() => {
    throw new TypeError('bug')
  })
  const sound = store.edit(put(aRun(1, '2026-11-01')))
  await expect(broken).rejects.toThrow('bug')
  expect((await sound).ok).toBe(true)
})

test('a bug below the store reaches the callers, and the next edit is saved', async () => {
  const disk = new FakeDisk()
  let broken = true
  const odd = Object.assign(disk, {
    open: async (...args: Parameters<FakeDisk['open']>) => {
      const file = await FakeDisk.prototype.open.apply(disk, args)
      return args[1] === 'new'
        ? file
        : {
            ...file,
            write: (bytes: Uint8Array) => (broken ? Promise.reject(new TypeError('bug')) : file.write(bytes)),
          }
    },
  })
  const store = await opened(odd)
  await expect(store.edit(put(aRun(1, '2026-11-01')))).rejects.toThrow('bug')
  broken = false
  expect((await store.edit(put(aRun(1, '2026-11-01')))).ok).toBe(true)
})

test.each([
  ['holds a value that no file can keep', { note: 'half a character: \ud83d' }, 'put.0.note'],
  ['is no record of a journal', { durationSeconds: -1 }, 'put.0.durationSeconds'],
])('an edit that %s is refused before it is saved', async (_, part, path) => {
  const store = await opened(new FakeDisk())
  const answer = await store.edit(put(aRun(1, '2026-11-01', part)))
  expect(answer).toMatchObject({ ok: false, fault: 'invalid', path })
  expect(store.journal()).toEqual(emptyJournal)
})

test('memory holds what a restart would read', async () => {
  const store = await opened(new FakeDisk())
  const answer = await store.edit(put(aRun(1, '2026-11-01', { climbMeters: -0 })))
  expect(answer.ok && answer.value.put).toEqual([aRun(1, '2026-11-01', { rev: 1, climbMeters: 0 })])
})

test('once the edits pause the log is folded into the month files', async () => {
  const disk = new FakeDisk()
  const waiting: (() => void)[] = []
  const store = await opened(disk, (run) => {
    waiting.push(run)
    return () => waiting.splice(waiting.indexOf(run), 1)
  })
  await store.edit(put(aRun(1, '2026-11-01')))
  await store.edit(put(aRun(2, '2026-10-01')))
  expect(waiting.length).toBe(1)
  waiting[0]?.()
  await store.fold()
  expect(months(disk)).toEqual(['2026-10.json', '2026-11.json'])
  expect((await opened(disk)).journal()).toEqual(store.journal())
})

test('a log past 256 KB is folded at once, and not once more', async () => {
  const disk = new FakeDisk()
  const waiting = new Set<() => void>()
  const store = await opened(disk, (run) => {
    waiting.add(run)
    return () => waiting.delete(run)
  })
  const note = 'x'.repeat(20_000)
  for (let n = 1; n <= 12; n += 1) await store.edit(put(aRun(n, '2026-11-01', { note })))
  expect([months(disk), waiting.size]).toEqual([[], 1])
  await store.edit(put(aRun(13, '2026-11-01', { note })))
  // What is asked for next has its turn behind the fold.
  await store.edit(() => ({ ok: false, fault: 'conflict', message: 'Nothing is asked for.' }))
  expect([months(disk), waiting.size]).toEqual([['2026-11.json'], 0])
})

test('a fold that the disk refuses loses nothing and succeeds later', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(put(aRun(1, '2026-11-01')))
  disk.trouble = { at: disk.calls.length, how: 'EROFS', always: true }
  expect(await store.fold()).toEqual({
    ok: false,
    fault: 'not_saved',
    message:
      'The months in /afterrun/journal cannot be written yet, the disk is read-only (EROFS). What was saved is kept in changes.log.',
  })
  disk.heal()
  expect(await store.fold()).toEqual({ ok: true, value: null })
  expect((await opened(disk)).journal()).toEqual(store.journal())
})

test('a record that moves is written in its new month before it leaves the old one', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  await store.edit(put(aRun(1, '2026-11-01')))
  await store.fold()
  await store.edit(put(aRun(1, '2026-12-01')))
  const before = disk.calls.length
  await store.fold()
  const renamed = disk.calls.slice(before).filter(({ name }) => name === 'rename')
  expect(renamed.map(({ path }) => path.split('/').at(-1)?.slice(0, 7))).toEqual([
    '2026-12',
    '2026-11',
    'meta.js',
    'changes',
  ])
})

test('a month is told as JSON, with what the log holds on top of its file', async () => {
  const disk = new FakeDisk()
  const first = await opened(disk)
  await first.edit(put(aRun(1, '2026-11-01'), aRun(2, '2026-10-01')))
  await first.close()
  const store = await opened(disk)
  await store.edit(put(aNight(3, '2026-11-02')))
  expect(await store.whole()).toEqual({ ok: true, value: null })
  expect(store.months()).toEqual({ all: ['2026-10', '2026-11'], loaded: new Set(['2026-10', '2026-11']) })
  const told = await store.monthText('2026-11')
  expect(told.ok && [told.value.rev, JSON.parse(told.value.text)]).toEqual([
    2,
    [aRun(1, '2026-11-01', { rev: 1 }), aNight(3, '2026-11-02', { rev: 2 })],
  ])
  expect(await store.monthText('2019-01')).toEqual({ ok: true, value: { rev: 2, text: '[]' } })
})

test('the last thousand Changes can be asked for by revision, those of the log included', async () => {
  const disk = new FakeDisk()
  const first = await opened(disk)
  await first.edit(put(aRun(1, '2026-11-01')))
  await first.fold()
  const answers = await Promise.all([2, 3, 4].map((n) => first.edit(put(aRun(n, '2026-11-01')))))
  const changes = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
  const store = await opened(disk)
  expect(store.changesSince(1)).toEqual(changes)
  expect(store.changesSince(3)).toEqual(changes.slice(2))
  expect(store.changesSince(4)).toEqual([])
  expect([store.changesSince(0), store.changesSince(5)]).toEqual([null, null])
  const more = Array.from({ length: 998 }, (_, n) => store.edit(put(aNight(n, '2026-11-02'))))
  await Promise.all(more)
  expect(store.changesSince(2)?.map(({ rev }) => rev)).toEqual(Array.from({ length: 1000 }, (_, n) => n + 3))
  expect(store.changesSince(1)).toBe(null)
})

test('closing folds, and what comes after it is refused', async () => {
  const disk = new FakeDisk()
  const store = await opened(disk)
  const last = store.edit(put(aRun(1, '2026-11-01')))
  await Promise.all([store.close(), store.close()])
  expect((await last).ok).toBe(true)
  expect(months(disk)).toEqual(['2026-11.json'])
  const refusal = {
    ok: false,
    fault: 'not_saved',
    message: 'This is not saved: the journal in /afterrun is closed.',
  }
  expect([await store.edit(remove(1)), await store.fold()]).toEqual([refusal, refusal])
})

test('a fold that was scheduled and comes after closing does nothing', async () => {
  const disk = new FakeDisk()
  const waiting: (() => void)[] = []
  const store = await opened(disk, (run) => {
    waiting.push(run)
    return () => undefined
  })
  await store.edit(put(aRun(1, '2026-11-01')))
  disk.trouble = { at: disk.calls.length, how: 'EIO', always: true }
  await store.close()
  disk.heal()
  const calls = disk.calls.length
  for (const run of waiting) run()
  await store.close()
  expect(disk.calls.length).toBe(calls)
})

test('left alone, the store folds by a timer that closing calls off', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const disk = new FakeDisk()
  const answer = await openJournalStore({ folder, now, disk })
  if (!answer.ok) throw new Error(answer.message)
  const { store } = answer.value
  await store.edit(put(aRun(1, '2026-11-01')))
  await store.whole()
  expect(vi.getTimerCount()).toBe(1)
  await store.close()
  expect(vi.getTimerCount()).toBe(0)
  expect(months(disk)).toEqual(['2026-11.json'])
})

test('a folder that cannot be made is refused in a sentence that names it', async () => {
  const disk = new FakeDisk()
  disk.trouble = { at: 0, how: 'EACCES', always: true }
  expect(await openJournalStore({ folder, now, disk })).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'The data folder /afterrun cannot be used: the system does not permit it (EACCES).',
  })
})

async function opened(disk: FakeDisk, schedule: Scheduler = () => () => undefined): Promise<JournalStore> {
  const answer = await openJournalStore({ folder, now, disk, schedule })
  if (!answer.ok) throw new Error(answer.message)
  return answer.value.store
}

function put(...records: JournalRecord[]): () => Answer<Draft> {
  return () => ({ ok: true, value: { put: records, remove: [] } })
}

function remove(n: number): () => Answer<Draft> {
  return () => ({ ok: true, value: { put: [], remove: [id(n)] } })
}

function months(disk: FakeDisk): string[] {
  return [...disk.files().keys()].flatMap((path) => /\d{4}-\d{2}\.json$/.exec(path) ?? []).sort()
}
