// A data folder at start: new, sound, healed of what is damaged, or shown with not one byte changed.
import { expect, test } from 'vitest'
import { isFirstRun, isFolderOf } from '../../../src/main/store/data-folder.ts'
import type { EarlierCopies } from '../../../src/main/store/earlier-copies.ts'
import { seal, sealText } from '../../../src/main/store/envelope.ts'
import { pathsOf } from '../../../src/main/store/folder-paths.ts'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import { changeLines, headerLine } from '../../../src/main/store/log-lines.ts'
import { readMeta } from '../../../src/main/store/meta.ts'
import type { Refusal } from '../../../src/shared/base/answer.ts'
import { allRecords, emptyJournal } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const folder = '/afterrun'
const meta = '/afterrun/meta.json'
const log = '/afterrun/journal/changes.log'
const november = '/afterrun/journal/2026-11.json'
const december = '/afterrun/journal/2026-12.json'

test.each<[string, string]>([
  [
    meta,
    'The file /afterrun/meta.json was missing. It was made anew from what the other files say; no entry was in it.',
  ],
  [
    log,
    'The file /afterrun/journal/changes.log was missing. Nothing could be taken from it. What was saved last may be missing.',
  ],
  [
    november,
    'The file /afterrun/journal/2026-11.json was missing. Its entries come from the log. Nothing is missing.',
  ],
])('a missing %s is made anew from the other files, and told once', async (path, sentence) => {
  const disk = await sound()
  disk.erase(path)
  const { store, said } = await healed(disk)
  expect([said, idsIn(store)]).toEqual([[sentence], [id(1), id(2)]])
  expect((await healed(disk.afterPowerCut(() => 0.9))).said).toEqual([])
})

test.each([meta, log, november])(
  'a damaged %s is kept byte for byte, and the journal is whole',
  async (path) => {
    for (const damage of [
      (bytes: Buffer) => {
        bytes[90] = (bytes[90] ?? 0) ^ 1
        return bytes
      },
      () => Buffer.from(''),
      () => Buffer.alloc(512),
      (bytes: Buffer) => bytes.subarray(0, 120),
    ]) {
      const disk = await sound()
      const damaged = damage(Buffer.from(disk.files().get(path) ?? ''))
      disk.overwrite(path, damaged)
      const { store, said } = await healed(disk)
      const kept = said[0]?.match(/is kept as (\S+)\. /)?.[1] ?? ''
      expect([idsIn(store), said.length]).toEqual([[id(1), id(2)], 1])
      expect(Buffer.from(disk.files().get(kept) ?? 'gone')).toEqual(damaged)
    }
  },
)

test.each([
  ['empty', Buffer.from(''), 'was damaged (it is empty)'],
  ['blank', Buffer.alloc(512), 'was damaged (parts of it are blank)'],
  ['cut', Buffer.from('{"sha256":"'), 'was damaged (its end is missing)'],
])('a file that is %s is told apart', async (_, bytes, what) => {
  const { said } = await healed(await withFile(november, bytes))
  expect(said).toEqual([expect.stringContaining(`The file ${november} ${what} and is kept as `)])
})

test.each([
  [november, 'the month of a newer version'],
  [meta, 'a meta of a newer version'],
])('%s of a newer version is left alone: the rest is shown, and nothing is saved', async (path) => {
  const disk = await sound()
  await (await opened(disk)).edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-02')], remove: [] } }))
  disk.overwrite(path, seal({ format: 1, schema: 3, shard: '2026-11', entries: [] }))
  const before = new Map(disk.files())
  const store = await opened(disk)
  const message = `The file ${path} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched. Afterrun shows what can be read, and saves nothing until that is over.`
  expect(store.readOnly).toEqual({ ok: false, fault: 'read_only', message })
  // Of the month the log before still tells what it held.
  expect(idsIn(store)).toEqual([id(1), id(2), id(3)])
  expect(
    await store.edit(() => ({ ok: true, value: { put: [aNight(4, '2026-12-03')], remove: [] } })),
  ).toEqual({ ok: false, fault: 'not_saved', message: `This is not saved. ${message}` })
  expect([await store.fold(), await store.whole()]).toEqual([store.readOnly, store.readOnly])
  expect((await store.monthText('2026-12')).ok).toBe(true)
  expect([store.months().all, store.changesSince(store.journal().rev), store.changesSince(0)]).toEqual([
    ['2026-11', '2026-12'],
    [],
    null,
  ])
  await store.close()
  expect(disk.files()).toEqual(before)
})

test('a journal of which nothing can be shown is refused, and left as it is', async () => {
  const disk = await sound()
  for (const path of [...disk.files().keys()]) disk.overwrite(path, seal({ format: 1, schema: 3 }))
  const before = new Map(disk.files())
  expect(await open(disk)).toMatchObject({ ok: false, fault: 'read_only' })
  expect(disk.files()).toEqual(before)
})

test('a month under the name of another, or of another journal, is set aside', async () => {
  const disk = await sound()
  const other = disk.files().get(november) ?? new Uint8Array()
  await (await opened(disk)).edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-02')], remove: [] } }))
  await (await opened(disk)).close()
  await (await opened(disk)).fold()
  disk.overwrite(december, other)
  const { store, said } = await healed(disk)
  expect(said).toEqual([
    expect.stringContaining('holds something that Afterrun does not know (it is the file of 2026-11)'),
  ])
  expect(idsIn(store)).toEqual([id(1), id(2), id(3)])
  const foreign = { ...contentOf(disk, november), installId: '00000000-0000-4000-8000-0000000000ff' }
  disk.overwrite(november, seal({ ...foreign, records: [aNight(9, '2026-11-05', { rev: 1 })] }))
  disk.erase(`${log}.prev`)
  const foreigner = await healed(disk, {
    newestVerified: async (file) => (file === 'journal/2026-11.json' ? other : null),
  })
  expect(foreigner.said).toEqual([
    expect.stringMatching(/was of another journal and is kept as .* come from the newest backup/),
  ])
  expect(idsIn(foreigner.store)).toEqual([id(1), id(2), id(3)])
})

test('of records that are none, or of another month, the rest is kept, and what could not be read is counted', async () => {
  const disk = await sound()
  disk.erase(`${log}.prev`)
  const lines = [
    aRun(1, '2026-11-01', { rev: 1 }),
    { ...aRun(3, '2026-11-03'), effortCr10: 11 },
    aNight(4, '2026-12-01'),
  ]
  const { records: _, ...head } = contentOf(disk, november)
  const text = `${JSON.stringify({ ...head, checks: 0 }).slice(0, -1)},"records":[${lines.map((line) => JSON.stringify(line)).join(',\n')}]}`
  disk.overwrite(november, sealText(text))
  const { store, said } = await healed(disk)
  expect(idsIn(store)).toEqual([id(1)])
  expect(said).toEqual([
    expect.stringMatching(
      /Its entries come from what could be read of it; 1 of them was read from the damaged file and could not be checked\. At most 1 change to it is missing\.$/,
    ),
  ])
})

test('a log that is older than the months is set aside, and the months are as they are', async () => {
  const disk = await sound()
  disk.overwrite(log, Buffer.from(headerLine({ installId: null, rev: 1, months: null })))
  const { store, said } = await healed(disk)
  expect(said).toEqual([expect.stringContaining(`The file ${log} was an older copy and is kept as `)])
  expect([idsIn(store), store.journal().rev]).toEqual([[id(1), id(2)], 3])
})

test('of a log with a damaged line the others count, and so does what the line still says', async () => {
  const disk = await sound()
  const store = await opened(disk)
  for (const n of [3, 4, 5])
    await store.edit(() => ({ ok: true, value: { put: [aNight(n, `2026-11-0${n}`)], remove: [] } }))
  const lines = Buffer.from(disk.files().get(log) ?? '')
    .toString()
    .split('\n')
  const damaged = lines.map((line, index) => {
    if (index === 1) return line.replace('440', '457')
    return index === 2 ? line.slice(0, 90) : line
  })
  disk.overwrite(log, Buffer.from(damaged.join('\n')))
  const again = await healed(disk)
  expect(again.said).toEqual([
    expect.stringMatching(
      /2 changes could be taken from it, of which 1 could not be checked; 1 line could not be read\. What was saved last may be missing\.$/,
    ),
  ])
  expect(idsIn(again.store)).toEqual([id(1), id(2), id(3), id(5)])
  expect((await healed(disk.afterPowerCut(() => 0.5))).said).toEqual([])
})

test.each([[0], [80], [150]])(
  'one flipped bit in the log is turned back, and every edit is there as it was saved (%i)',
  async (at) => {
    for (const line of [0, 1]) {
      const disk = await sound()
      const store = await opened(disk)
      for (const n of [3, 4])
        await store.edit(() => ({ ok: true, value: { put: [aNight(n, `2026-11-0${n}`)], remove: [] } }))
      const bytes = Buffer.from(disk.files().get(log) ?? '')
      const begin = line === 0 ? 0 : bytes.indexOf('\n') + 1
      bytes[begin + at] = (bytes[begin + at] ?? 0) ^ 2
      disk.overwrite(log, bytes)
      const again = await healed(disk)
      expect(again.said).toEqual([expect.stringMatching(/2 changes could be taken from it\./)])
      expect(again.store.journal().months).toEqual(store.journal().months)
    }
  },
)

test('a month of which nothing can be read anywhere leaves the journal to be read, and nothing is written', async () => {
  const disk = await sound()
  await (await opened(disk)).edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-02')], remove: [] } }))
  for (const path of [`${log}.prev`, november]) disk.erase(path)
  const before = new Map(disk.files())
  const { store } = await healed(disk)
  expect(store.readOnly?.message).toContain('No copy of it was found.')
  expect(idsIn(store)).toEqual([id(3)])
  expect(disk.files()).toEqual(before)
})

test('on a disk that takes no writing what can be healed is shown, and said', async () => {
  const disk = await sound()
  disk.overwrite(november, Buffer.from('{'))
  const readOnly = Object.assign(disk, { makeFolder: () => Promise.reject(failure('EROFS')) })
  const { store, said } = await healed(readOnly)
  expect([idsIn(store), said]).toEqual([[id(1), id(2)], []])
  expect(store.readOnly?.message).toContain('This cannot be mended now: the disk is read-only (EROFS).')
})

test('a sound journal on a read-only disk is shown, and saves say why they are refused', async () => {
  const disk = await sound()
  const refuse = () => Promise.reject(failure('EROFS'))
  const { store, said } = await healed(Object.assign(disk, { open: refuse, syncFolder: refuse }))
  expect([idsIn(store), said]).toEqual([
    [id(1), id(2)],
    [
      `The journal can be read, and nothing can be saved yet: ${log} cannot be written, the disk is read-only (EROFS).`,
    ],
  ])
  expect(
    await store.edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-02')], remove: [] } })),
  ).toMatchObject({ ok: false, fault: 'not_saved' })
})

test('a month file that no other file knows of is taken in, and said', async () => {
  const disk = await sound()
  const appeared = { ...contentOf(disk, november), shard: '2026-09', rev: 1 }
  disk.overwrite(
    '/afterrun/journal/2026-09.json',
    seal({ ...appeared, records: [aNight(7, '2026-09-05', { rev: 1 })] }),
  )
  const { store, said } = await healed(disk)
  expect(said).toEqual([
    expect.stringMatching(/2026-09\.json was not known to the other files .* Its entries were taken in\.$/),
  ])
  expect(idsIn(store)).toEqual([id(1), id(2), id(7)])
})

test.each(['.json', '.json.prev'])('months without a meta are no first run (%s)', async (ending) => {
  const disk = await sound()
  const bytes = disk.files().get(november) ?? new Uint8Array()
  for (const path of disk.files().keys()) disk.erase(path)
  disk.overwrite(`/afterrun/journal/2026-11${ending}`, bytes)
  const { store, said } = await healed(disk)
  expect([idsIn(store), said.length]).toEqual([[id(1), id(2)], ending === '.json' ? 2 : 3])
})

test.each(['/afterrun/settings.json', '/afterrun/routines.json', '/afterrun/session.json.prev'])(
  'a trace of an earlier journal is no first run, and none is begun in its place (%s)',
  async (path) => {
    const disk = await sound()
    for (const other of disk.files().keys()) disk.erase(other)
    disk.overwrite(path, Buffer.from('earlier'))
    const rest =
      'No entry of the journal can be read. Put the folder back from a copy of yours and start again. Where there is none, move what is in the folder elsewhere: the next start begins a new journal.'
    await refusedUntouched(
      disk,
      unreadable(`The file ${meta} is missing. Nothing was written in its place. ${rest}`),
    )
  },
)

test('a folder that has nothing but its backups is healed from them', async () => {
  const disk = await sound()
  const backup = new Map([...disk.files()].map(([path, bytes]) => [path.slice('/afterrun/'.length), bytes]))
  for (const other of disk.files().keys()) disk.erase(other)
  await disk.makeFolder('/afterrun/backups')
  await disk.makeFolder('/afterrun/backups/2026-11-24T08-12-00.000Z')
  const opening = await healed(disk, { newestVerified: async (file) => backup.get(file) ?? null })
  expect([idsIn(opening.store), opening.said.length]).toEqual([[id(1), id(2)], 3])
  expect(opening.said[2]).toContain('What was saved after that may be missing.')
})

test('a folder of which only the evidence of earlier damage is left is no first run', async () => {
  const disk = await sound()
  for (const other of disk.files().keys()) disk.erase(other)
  await disk.makeFolder('/afterrun/quarantine')
  disk.overwrite('/afterrun/quarantine/meta.json.0123', Buffer.from('{'))
  expect((await open(disk)).ok).toBe(false)
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
  const { store, said } = await healed(disk)
  expect([idsIn(store), said.length]).toEqual([[id(1)], 1])
})

test('a damaged log with anything in it and no meta is no first run, and keeps what can be read of it', async () => {
  const disk = await sound()
  for (const path of disk.files().keys()) disk.erase(path)
  const changes = [1, 2].map((rev) => ({ rev, at: 0, put: [aNight(rev, `2026-11-0${rev}`)], remove: [] }))
  const lines = changes.flatMap((change) => changeLines([change]))
  const text = `${headerLine({ installId: null, rev: 0, months: {} })}half a line\n${lines[1]}`
  disk.overwrite(log, Buffer.from(text))
  const answer = await open(disk)
  expect(answer.ok && [answer.value.firstRun, idsIn(answer.value.store)]).toEqual([false, [id(2)]])
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

test('a folder that a disk lists as empty is no first run while its meta can be read', async () => {
  const disk = await sound()
  const unlisted = Object.assign(disk, { readFolder: async () => [] })
  expect(await isFirstRun(unlisted, pathsOf(folder))).toBe(false)
})

test('a folder whose meta is damaged or of another journal is not taken for that of the journal, and a bug not for an answer', async () => {
  const disk = await sound()
  const own = await readMeta(disk, meta)
  if (!own) throw new Error('no meta')
  const paths = pathsOf(folder)
  const other = { ...own, installId: '00000000-0000-4000-8000-0000000000ff' }
  expect([await isFolderOf(disk, paths, own), await isFolderOf(disk, paths, other)]).toEqual([true, false])
  disk.overwrite(meta, Buffer.from('{'))
  expect(await isFolderOf(disk, paths, own)).toBe(false)
  for (const error of [failure('EIO'), new TypeError('bug')]) {
    const failing = Object.assign(disk, { readFile: () => Promise.reject(error) })
    await expect(isFolderOf(failing, paths, own)).rejects.toMatchObject(
      error instanceof TypeError ? { message: 'bug' } : { code: 'EIO' },
    )
  }
})

test('a disk that fails while the names in the folder are made to last is not written on', async () => {
  const disk = await sound()
  const before = new Map(disk.files())
  const failing = Object.assign(disk, { syncFolder: () => Promise.reject(failure('EIO')) })
  expect(await open(failing)).toEqual(
    unreadable('The data folder /afterrun cannot be used: the disk reports an error (EIO).'),
  )
  expect(disk.files()).toEqual(before)
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

async function healed(disk: FakeDisk, earlier?: EarlierCopies) {
  const said: string[] = []
  const onFinding = ({ message }: Refusal) => said.push(message)
  const schedule = () => () => undefined
  const answer = await openJournalStore({
    folder,
    now,
    disk,
    schedule,
    onFinding,
    ...(earlier && { earlier }),
  })
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  return { store: answer.value.store, said }
}

function idsIn(store: JournalStore): string[] {
  return allRecords(store.journal())
    .map((record) => record.id)
    .sort()
}

async function refusedUntouched(disk: FakeDisk, refusal: object): Promise<void> {
  const before = new Map(disk.files())
  expect(await open(disk)).toEqual(refusal)
  expect(disk.files()).toEqual(before)
}

function unreadable(message: string): object {
  return { ok: false, fault: 'unreadable_file', message }
}

function recordsIn(disk: FakeDisk, path: string): unknown[] {
  return contentOf(disk, path).records
}

function removalsIn(disk: FakeDisk, path: string): unknown[] {
  return contentOf(disk, path).removed
}

function contentOf(
  disk: FakeDisk,
  path: string,
): { records: unknown[]; removed: unknown[] } & Record<string, unknown> {
  return JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString()).data
}
