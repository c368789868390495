// A journal of which some months are still to be read: what it shows, what waits, and what becomes of an old month that is damaged.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { assembly } from '../../../src/main/store/assembly.ts'
import { seal, sha256 } from '../../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import { changeLines, headerLine } from '../../../src/main/store/log-lines.ts'
import type { Removal } from '../../../src/main/store/shard-form.ts'
import type { Answer, Refusal } from '../../../src/shared/base/answer.ts'
import { monthOf } from '../../../src/shared/base/day.ts'
import {
  allRecords,
  applyChange,
  type Change,
  type Draft,
  findRecord,
  type Journal,
  journalOf,
  withMonth,
} from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const months = ['2026-08', '2026-09', '2026-10', '2026-11']
const path = (month: string) => `${folder}/journal/${month}.json`
const now = () => Date.UTC(2026, 10, 29)

type Month = { month: string; rev: number; records: JournalRecord[]; removed: Removal[] }

const aRev = fc.integer({ min: 1, max: 6 })
const aCopy = fc.record({ n: fc.nat(5), rev: aRev, date: fc.integer({ min: 10, max: 12 }) })
const aMonth = fc.record({
  copies: fc.array(aCopy, { maxLength: 5 }),
  removals: fc.array(fc.record({ n: fc.nat(5), rev: aRev }), { maxLength: 3 }),
})
const someMonths: fc.Arbitrary<Month[]> = fc.tuple(...months.map(() => aMonth)).map((made) =>
  made.map(({ copies, removals }, index) => {
    const month = months[index] ?? ''
    return {
      month,
      rev: 6,
      records: copies.map(({ n, rev, date }) => aNight(n, `${month}-${date}`, { rev })),
      removed: removals.map(({ n, rev }) => ({ id: id(n), rev, at: rev })),
    }
  }),
)
const aPut = fc.record({ n: fc.nat(5), month: fc.constantFrom(...months, '2026-12') })
const someChanges: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({ put: fc.array(aPut, { maxLength: 2 }), remove: fc.array(fc.nat(5), { maxLength: 2 }) }),
    {
      maxLength: 5,
    },
  )
  .map((drafts) =>
    drafts.map(({ put, remove }, index) => ({
      rev: 5 + index,
      at: index,
      put: put.map(({ n, month }) => aRun(n, `${month}-20`)),
      remove: remove.map(id),
    })),
  )
const anOrder = fc.shuffledSubarray(months, { minLength: months.length })

property.prop([someMonths, someChanges, anOrder], { numRuns: 500 })(
  'months that are taken in one by one, in any order, give the journal that all of them give at once',
  (all, changes, order) => {
    const taken = assembly(
      { header: { installId: null, rev: 4, months: null }, changes },
      new Map(),
      () => undefined,
    )
    for (const month of order) {
      const content = all.find((one) => one.month === month)
      if (content) taken.add(month, content)
    }
    const { journal, stale } = atOnce(all, changes)
    const found = [...new Set([...order, ...taken.logged()])].reduce(
      (before, month) => withMonth(before, month, taken.month(month)),
      journalOf(4 + changes.length, []),
    )
    expect(found).toEqual(journal)
    const copies = all.flatMap(({ records }) => records.map((record) => record.id))
    if (new Set(copies).size === copies.length) {
      const inOrder = (one: Journal) => allRecords(one).map((record) => record.id)
      expect(inOrder(found)).toEqual(inOrder(sorted(journal)))
    }
    expect(taken.stale).toEqual(stale)
  },
)

test('the last months are there at once and the others follow, the latest first or the one that is asked for', async () => {
  const disk = await folderWith(months)
  const { store, breathe } = await openedWith(disk, 1)
  expect([...store.journal().months.keys()]).toEqual(['2026-11'])
  expect(store.months()).toEqual({ all: months, loaded: new Set(['2026-11']) })
  const asked = store.monthText('2026-08')
  await breathe()
  expect((await asked).ok).toBe(true)
  expect([...store.journal().months.keys()]).toEqual(['2026-08', '2026-11'])
  await breathe()
  await store.monthText('2026-10')
  expect([...store.months().loaded]).toEqual(['2026-08', '2026-10', '2026-11'])
  await breathe()
  await breathe()
  expect(await store.whole()).toEqual({ ok: true, value: null })
  expect([...store.journal().months.keys()]).toEqual(months)
})

test('two that ask for the same month are both answered', async () => {
  const { store, breathe } = await openedWith(await folderWith(months), 1)
  const asked = [store.monthText('2026-09'), store.monthText('2026-09')]
  await breathe()
  const [one, other] = await Promise.all(asked)
  expect(one).toEqual(other)
})

test('an edit of what is in memory is saved at once, and months that are read meanwhile stay', async () => {
  const disk = await folderWith(months)
  const { store, breathe } = await openedWith(disk, 1)
  const saved = store.edit(put(aNight(4, '2026-11-09')))
  await breathe()
  expect((await saved).ok).toBe(true)
  await breathe()
  await breathe()
  await breathe()
  await store.whole()
  expect(allRecords(store.journal()).map((record) => [record.id, record.day])).toEqual([
    [id(1), '2026-08-10'],
    [id(2), '2026-09-10'],
    [id(3), '2026-10-10'],
    [id(4), '2026-11-09'],
  ])
  expect(findRecord(store.journal(), id(4))?.rev).toBe(5)
})

test.each<[string, () => Answer<Draft>, number]>([
  ['of an entry that is in no month in memory', put(aNight(2, '2026-11-20')), 4],
  ['into a month that is not in memory', put(aNight(4, '2026-09-20')), 4],
  ['that takes out what may be in another month', () => remove(1), 3],
])('an edit %s waits for all months, and what comes after it waits too', async (_, make, left) => {
  const { store, breathe } = await openedWith(await folderWith(months), 1)
  const calls: string[] = []
  const first = store.edit(make).then((answer) => calls.push(`first ${answer.ok}`))
  const second = store.edit(put(aNight(4, '2026-11-09'))).then((answer) => calls.push(`second ${answer.ok}`))
  await breathe()
  await breathe()
  expect(calls).toEqual([])
  await breathe()
  await breathe()
  await Promise.all([first, second])
  expect(calls).toEqual(['first true', 'second true'])
  expect(allRecords(store.journal()).length).toBe(left)
})

test('what a maker refuses of months in memory is asked again once all are', async () => {
  const { store, breathe } = await openedWith(await folderWith(months), 1)
  const seen: number[] = []
  const kept = store.edit((journal) => {
    seen.push(journal.months.size)
    return findRecord(journal, id(1))
      ? { ok: true, value: { put: [], remove: [id(1)] } }
      : { ok: false, fault: 'not_found', message: 'There is no such entry.' }
  })
  for (const _ of months) await breathe()
  expect((await kept).ok).toBe(true)
  expect(seen).toEqual([1, 4])
})

test('a month that is read while an edit is on its way to the disk stays in memory', async () => {
  const disk = await folderWith(months)
  let release = () => {}
  const written = new Promise<void>((resolve) => {
    release = resolve
  })
  const open = disk.open.bind(disk)
  Object.assign(disk, {
    open: async (name: string, how: 'new' | 'append') => {
      const file = await open(name, how)
      return how === 'append' ? { ...file, datasync: () => written } : file
    },
  })
  const { store, breathe } = await openedWith(disk, 1)
  const saving = store.edit(put(aNight(4, '2026-11-10', { note: 'written meanwhile' })))
  await breathe()
  expect(store.journal().months.size).toBe(2)
  release()
  expect((await saving).ok).toBe(true)
  expect(allRecords(store.journal())).toMatchObject([{ note: '' }, { note: 'written meanwhile' }])
})

test('a bug in the making of an edit is told once all months are in memory', async () => {
  const { store, breathe } = await openedWith(await folderWith(months), 1)
  const broken = store.edit(() => {
    throw new TypeError('bug')
  })
  const bug = expect(broken).rejects.toThrow('bug')
  for (const _ of months) await breathe()
  await bug
})

test('an old month that contradicts those in memory is said, and nothing is written any more', async () => {
  const disk = await folderWith(months)
  const removed = [{ id: id(4), rev: 5, at: 0 }]
  disk.overwrite(path('2026-08'), seal({ ...contentOf(disk, path('2026-08')), removed, records: [] }))
  const stamps = Object.fromEntries(months.map((month) => [month, stampIn(disk, path(month))]))
  const { installId } = contentOf(disk, path('2026-08'))
  const header = headerLine({ installId: String(installId), rev: 5, months: stamps })
  disk.overwrite(`${folder}/journal/changes.log`, Buffer.from(header))
  const { store, breathe } = await openedWith(disk, 1)
  for (const _ of [...months, 'healing']) await breathe()
  expect(await store.whole()).toMatchObject({
    message: expect.stringContaining('it contradicts the months beside it'),
  })
  expect(findRecord(store.journal(), id(4))?.day).toBe('2026-11-10')
})

test('nothing is folded before all months are in memory', async () => {
  const disk = await folderWith(months)
  const { store, breathe } = await openedWith(disk, 1)
  await store.edit(put(aNight(4, '2026-11-09', { note: 'x' })))
  const before = disk.files().get(path('2026-11'))
  const folded = store.fold()
  await breathe()
  expect(disk.files().get(path('2026-11'))).toBe(before)
  await breathe()
  await breathe()
  await breathe()
  expect(await folded).toEqual({ ok: true, value: null })
  expect(disk.files().get(path('2026-11'))).not.toBe(before)
})

test('closing before all months are read keeps what was saved, reads no more and leaves the months as they are', async () => {
  const disk = await folderWith(months)
  const { store, breathe } = await openedWith(disk, 1)
  await store.edit(put(aNight(4, '2026-11-09')))
  const text = store.monthText('2026-08')
  const files = [...disk.files()].filter(([name]) => name.endsWith('.json'))
  const closing = store.close()
  await breathe()
  await breathe()
  await closing
  const closed = { ok: false, fault: 'not_saved', message: expect.stringContaining('is closed') }
  expect([await store.whole(), await text, await store.monthText('2026-09')]).toEqual([
    closed,
    closed,
    closed,
  ])
  expect([...disk.files()].filter(([name]) => name.endsWith('.json'))).toEqual(files)
  const again = await openedWith(disk, 99)
  expect(findRecord(again.store.journal(), id(4))?.day).toBe('2026-11-09')
})

test('a month that is being read when the journal is closed does not make it whole', async () => {
  const disk = await folderWith(['2026-10', '2026-11'])
  let letGo = () => {}
  const slow = Object.assign(disk, {
    readFile: async (name: string) => {
      const bytes = await FakeDisk.prototype.readFile.call(disk, name)
      if (name === path('2026-10'))
        await new Promise<void>((resolve) => {
          letGo = resolve
        })
      return bytes
    },
  })
  const answer = await openJournalStore({ folder, now, disk: slow, recentMonths: 1, breathe: async () => {} })
  if (!answer.ok) throw new Error(answer.message)
  await new Promise((resolve) => setImmediate(resolve))
  const closing = answer.value.store.close()
  await new Promise((resolve) => setImmediate(resolve))
  letGo()
  await closing
  expect((await answer.value.store.whole()).ok).toBe(false)
})

test('an old month that turns out to be damaged is healed once the others are read, and said', async () => {
  const disk = await folderWith(months)
  const damaged = damagedIn(disk, path('2026-09'))
  const { store, breathe, said } = await openedWith(disk, 1)
  const waiting = store.edit(() => remove(2))
  const text = store.monthText('2026-09')
  for (const _ of [...months, 'healing']) await breathe()
  expect(await store.whole()).toEqual({ ok: true, value: null })
  const kept = `${folder}/quarantine/2026-09.json.${sha256(damaged).slice(0, 12)}`
  expect(said).toEqual([
    `The file ${path('2026-09')} was damaged (its content does not match its checksum) and is kept as ${kept}. Its entries come from the log. Nothing is missing.`,
  ])
  expect(Buffer.from(disk.files().get(kept) ?? '')).toEqual(damaged)
  expect([(await text).ok, (await waiting).ok]).toEqual([true, true])
  expect([...store.journal().months.keys()]).toEqual(['2026-08', '2026-10', '2026-11'])
  expect((await store.fold()).ok).toBe(true)
  const again = await openedWith(
    disk.afterPowerCut(() => 0.9),
    99,
  )
  expect([again.store.journal().months, again.said]).toEqual([store.journal().months, []])
})

test('an old month of which no copy is left is said, what is in memory stays, and nothing is written any more', async () => {
  const disk = await folderWith(months)
  disk.erase(`${folder}/journal/changes.log.prev`)
  disk.overwrite(path('2026-09'), Buffer.from(startOf(disk, path('2026-09'))))
  const { store, breathe } = await openedWith(disk, 1)
  const waiting = store.edit(() => remove(1))
  for (const _ of [...months, 'healing']) await breathe()
  const message = `The file ${path('2026-09')} is damaged: its end is missing. It was left untouched. No copy of it was found. Afterrun shows what can be read, and saves nothing: put the file back from a copy of yours and start again, or go on without it under Settings, Your data.`
  const refusal: Refusal = { ok: false, fault: 'unreadable_file', message }
  const unsaved = { ok: false, fault: 'not_saved', message: `This is not saved. ${message}` }
  expect(await store.whole()).toEqual(refusal)
  expect(await waiting).toEqual(unsaved)
  const files = disk.files()
  expect(await store.edit(put(aNight(4, '2026-11-09')))).toEqual(unsaved)
  expect(await store.fold()).toEqual(refusal)
  expect(await store.monthText('2026-09')).toEqual(refusal)
  expect((await store.monthText('2026-08')).ok).toBe(true)
  expect([...store.journal().months.keys()]).toEqual(['2026-08', '2026-10', '2026-11'])
  await store.close()
  expect(disk.files()).toEqual(files)
})

test('an old month that cannot be mended because the disk is full is said, and left as it is', async () => {
  const disk = await folderWith(months)
  const damaged = damagedIn(disk, path('2026-09'))
  const { store, breathe } = await openedWith(disk, 1)
  const full = Object.assign(disk, { makeFolder: () => Promise.reject(failure('ENOSPC')) })
  for (const _ of [...months, 'healing']) await breathe()
  expect((await store.whole()).ok).toBe(false)
  expect(full.files().get(path('2026-09'))).toEqual(damaged)
})

test('an old month that another program writes while it is mended is said, and left as that has it', async () => {
  const disk = await folderWith(months)
  const damaged = damagedIn(disk, path('2026-09'))
  const { store, breathe } = await openedWith(disk, 1)
  const readFile = disk.readFile.bind(disk)
  const theirs = Buffer.from('of another program')
  let reads = 0
  Object.assign(disk, {
    readFile: async (asked: string) => {
      if (asked === path('2026-09')) reads += 1
      // It is found damaged, read once more for what is left of it, and looked at before it is written over.
      return asked === path('2026-09') ? (reads < 3 ? damaged : theirs) : readFile(asked)
    },
  })
  for (const _ of [...months, 'healing']) await breathe()
  const whole = await store.whole()
  expect(!whole.ok && whole.message).toContain(`The file ${path('2026-09')} is damaged`)
  expect([reads, disk.files().get(path('2026-09'))]).toEqual([3, damaged])
})

test('a bug while old months are read is reported, and the journal is not written any more', async () => {
  const disk = await folderWith(months)
  const reported: unknown[] = []
  const bug = new TypeError('bug')
  const odd = Object.assign(disk, {
    readFile: (name: string) =>
      name === path('2026-09') ? Promise.reject(bug) : FakeDisk.prototype.readFile.call(disk, name),
  })
  const onBug = (error: unknown) => reported.push(error)
  const answer = await openJournalStore({ folder, now, disk: odd, recentMonths: 1, onBug })
  const whole = answer.ok ? await answer.value.store.whole() : answer
  expect(whole).toMatchObject({ ok: false, fault: 'internal' })
  expect(reported).toEqual([bug])
})

test.each<[string, (disk: FakeDisk) => void, string]>([
  [
    'put another month in place of',
    (disk) => disk.overwrite(path('2026-10'), disk.files().get(path('2026-09')) ?? new Uint8Array()),
    'it is the file of 2026-09',
  ],
  ['deleted', (disk) => disk.erase(path('2026-10')), 'was missing'],
  [
    'put an older copy in place of',
    (disk) =>
      disk.overwrite(path('2026-10'), seal({ ...contentOf(disk, path('2026-10')), rev: 2, records: [] })),
    'was an older copy',
  ],
])('a month that another program has %s in between is healed', async (_, act, what) => {
  const disk = await folderWith(months)
  const { store, breathe, said } = await openedWith(disk, 1)
  act(disk)
  for (const _ of [...months, 'healing']) await breathe()
  expect(await store.whole()).toEqual({ ok: true, value: null })
  expect(said).toEqual([expect.stringContaining(what)])
  expect(allRecords(store.journal()).length).toBe(4)
})

test.each([
  ['is older than the log knows it', { rev: 0, records: [] }, 'was an older copy'],
  [
    'is of another journal',
    { installId: '00000000-0000-4000-8000-0000000000ff', rev: 4 },
    'was of another journal',
  ],
])('an old month that %s is healed', async (_, part, what) => {
  const disk = await folderWith(months)
  disk.overwrite(path('2026-08'), seal({ ...contentOf(disk, path('2026-08')), ...part }))
  const { store, said } = await openedWith(disk, 99)
  expect([said, allRecords(store.journal()).length]).toEqual([[expect.stringContaining(what)], 4])
})

test('a month that was written after the log shows that the log is an older copy', async () => {
  const disk = await folderWith(months)
  disk.overwrite(path('2026-08'), seal({ ...contentOf(disk, path('2026-08')), rev: 9 }))
  const { store, said } = await openedWith(disk, 99)
  expect(said).toEqual([expect.stringContaining('changes.log was an older copy')])
  expect([allRecords(store.journal()).length, store.journal().rev]).toEqual([4, 10])
})

test('a month that is written in another order is read whole before anything is said of the log', async () => {
  const disk = await folderWith(months)
  const { rev: _, ...content } = contentOf(disk, path('2026-08'))
  disk.overwrite(path('2026-08'), seal({ rev: 9, ...content }))
  expect((await openedWith(disk, 99)).said).toEqual([
    expect.stringContaining('changes.log was an older copy'),
  ])
})

test('a log of another journal is set aside, and nothing of it is taken in', async () => {
  const disk = await folderWith(months)
  const installId = '00000000-0000-4000-8000-0000000000ff'
  const change = { rev: 5, at: 0, put: [aNight(9, '2026-11-09')], remove: [] }
  disk.overwrite(
    `${folder}/journal/changes.log`,
    Buffer.from(headerLine({ installId, rev: 4, months: null }) + changeLines([change]).join('')),
  )
  const { store, said } = await openedWith(disk, 99)
  expect(said).toEqual([expect.stringContaining('changes.log was of another journal')])
  expect(findRecord(store.journal(), id(9))).toBe(undefined)
})

test('a meta of another journal is set aside', async () => {
  const disk = await folderWith(months)
  const installId = '00000000-0000-4000-8000-0000000000ff'
  disk.overwrite(`${folder}/meta.json`, seal({ ...contentOf(disk, `${folder}/meta.json`), installId }))
  const { store, said } = await openedWith(disk, 99)
  expect(said).toEqual([expect.stringContaining('meta.json was of another journal')])
  expect(allRecords(store.journal()).length).toBe(4)
})

test('a document that the meta knows is missed', async () => {
  const disk = new FakeDisk()
  const documents = () => ({ 'settings.json': { rev: 1, sha256: 'a'.repeat(64) }, 'session.json': null })
  const first = await openJournalStore({ folder, now, disk, documents })
  if (!first.ok) throw new Error(first.message)
  await first.value.store.close()
  expect(contentOf(disk, `${folder}/meta.json`)).toMatchObject({
    rev: 1,
    documents: { 'settings.json': { rev: 1 } },
  })
  expect(await openJournalStore({ folder, now, disk })).toMatchObject({
    value: { store: { lostDocuments: ['settings.json'] } },
  })
  const full = new FakeDisk()
  const other = await openJournalStore({ folder, now, disk: full, documents })
  full.trouble = { at: full.calls.length, how: 'ENOSPC', always: true }
  await (other.ok && other.value.store.close())
  expect(contentOf(full, `${folder}/meta.json`)).toMatchObject({ rev: 0, documents: {} })
})

test('records that were taken as they are are looked at in quiet moments, and what is wrong is told', async () => {
  const disk = await folderWith(months)
  const wrong = { ...aNight(2, '2026-09-10'), rev: 2, quality: 11 }
  const bytes = seal({ ...contentOf(disk, path('2026-09')), rev: 4, records: [wrong] })
  disk.overwrite(path('2026-09'), bytes)
  const findings: Refusal[] = []
  const waiting: (() => void)[] = []
  const schedule = (run: () => void) => {
    waiting.push(run)
    return () => undefined
  }
  const onFinding = (refusal: Refusal) => findings.push(refusal)
  const answer = await openJournalStore({ folder, now, disk, schedule, onFinding })
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  for (let turn = 0; turn < 10; turn += 1) {
    waiting.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(findings.map(({ message }) => message)).toEqual([
    `The file ${path('2026-09')} holds something that Afterrun does not know (records.0.quality: Sleep quality is a number from 0 to 10.). It was left untouched.`,
  ])
})

test('closing calls off the look at records that were taken as they are', async () => {
  const disk = await folderWith(months)
  const waiting = new Set<() => void>()
  const schedule = (run: () => void) => {
    waiting.add(run)
    return () => void waiting.delete(run)
  }
  const answer = await openJournalStore({ folder, now, disk, schedule })
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  expect(waiting.size).toBe(1)
  await answer.value.store.close()
  expect(waiting.size).toBe(0)
})

/** The way in which a journal was opened before it was opened in parts. */
function atOnce(all: readonly Month[], changes: readonly Change[]): { journal: Journal; stale: Set<string> } {
  const removedAt = new Map<string, number>()
  for (const { id: gone, rev } of all.flatMap(({ removed }) => removed))
    removedAt.set(gone, Math.max(rev, removedAt.get(gone) ?? 0))
  const newest = new Map<string, JournalRecord>()
  const stale = new Set<string>()
  for (const record of all.flatMap(({ records }) => records)) {
    const other = newest.get(record.id)
    const isHidden =
      (removedAt.get(record.id) ?? 0) > record.rev || (other !== undefined && other.rev > record.rev)
    if (isHidden) stale.add(monthOf(record.day))
    else newest.set(record.id, record)
    if (!isHidden && other) stale.add(monthOf(other.day))
  }
  return { journal: changes.reduce(applyChange, journalOf(4, newest.values())), stale }
}

function sorted({ rev, months: all }: Journal): Journal {
  return { rev, months: new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1))) }
}

/** One night in each month, folded. */
async function folderWith(some: readonly string[]): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const { store } = await openedWith(disk, 99)
  for (const month of some) await store.edit(put(aNight(months.indexOf(month) + 1, `${month}-10`)))
  await store.close()
  return disk
}

/** `breathe` lets one more month be read. */
async function openedWith(disk: FakeDisk, recentMonths: number) {
  const waiting: (() => void)[] = []
  let breaths = 0
  // Opening reads the recent months without being let.
  const breathe = async () => {
    breaths += 1
    if (breaths > recentMonths) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const schedule = () => () => undefined
  const said: string[] = []
  const onFinding = ({ message }: Refusal) => said.push(message)
  const answer = await openJournalStore({ folder, now, disk, recentMonths, schedule, breathe, onFinding })
  if (!answer.ok) throw new Error(answer.message)
  const store: JournalStore = answer.value.store
  return {
    store,
    said,
    breathe: async () => {
      waiting.shift()?.()
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

function put(...records: JournalRecord[]): () => Answer<Draft> {
  return () => ({ ok: true, value: { put: records, remove: [] } })
}

function remove(n: number): Answer<Draft> {
  return { ok: true, value: { put: [], remove: [id(n)] } }
}

/** With one bit flipped in its last record. */
function damagedIn(disk: FakeDisk, name: string): Buffer {
  const bytes = Buffer.from(disk.files().get(name) ?? '')
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
  disk.overwrite(name, bytes)
  return bytes
}

function startOf(disk: FakeDisk, name: string): Uint8Array {
  return (disk.files().get(name) ?? new Uint8Array()).subarray(0, 320)
}

function stampIn(disk: FakeDisk, name: string) {
  const { sha256, data } = JSON.parse(Buffer.from(disk.files().get(name) ?? '').toString())
  return { rev: data.rev, sha256 }
}

function contentOf(disk: FakeDisk, name: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(disk.files().get(name) ?? '').toString()).data
}
