// A folder of an earlier schema before anything is written in it: copied into the present one, compared, and kept as it was.
import { expect, test } from 'vitest'
import { readBackup } from '../../../src/main/store/backups/reading.ts'
import { copiesInBackups, listBackups } from '../../../src/main/store/backups/shelf.ts'
import { bringUp } from '../../../src/main/store/bringing-up/bringing-up.ts'
import type { Disk } from '../../../src/main/store/disk.ts'
import { schema, seal } from '../../../src/main/store/envelope.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import type { Refusal } from '../../../src/shared/base/answer.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import type { FakeDisk } from '../../fakes/disk.ts'
import { diskWithFixture } from '../../fakes/folder.ts'
import { aNight } from '../../fakes/records.ts'

const folder = '/home/runner/afterrun'
const now = () => Date.UTC(2026, 10, 29)
const breathe = () => Promise.resolve()

test('every file of an old folder names the present schema afterwards, and what it held is the same', async () => {
  const disk = await diskWithFixture(1, folder)
  const before = await entriesIn(disk)
  expect(await brought(disk)).toEqual({ refusal: null, said: [] })
  expect(await entriesIn(disk)).toEqual(before)
  expect(schemasIn(disk)).toEqual([schema])
  expect(disk.folders()).not.toContain(`${folder}/bringing-up`)
})

test('as it was it is kept in a backup, byte for byte, and beside each file', async () => {
  const disk = await diskWithFixture(1, folder)
  const was = disk.files()
  const entries = await entriesIn(disk)
  await brought(disk)
  const [backup] = await listBackups(disk, folder)
  expect(backup).toMatchObject({ schema: 1, rev: 45 })
  for (const name of ['meta.json', 'settings.json', 'journal/2025-12.json', 'journal/changes.log']) {
    const bytes = was.get(`${folder}/${name}`)
    expect(disk.files().get(`${folder}/backups/${backup?.stamp}/${name}`)).toEqual(bytes)
    expect(disk.files().get(`${folder}/${name}.prev`)).toEqual(bytes)
  }
  const { journal } = await readBackup(disk, folder, backup?.stamp ?? '', breathe)
  expect(byId(allRecords(journal))).toEqual(entries)
})

test('a folder of the present schema is opened without a byte being written', async () => {
  const disk = await diskWithFixture(schema, folder)
  const before = disk.files()
  expect(await brought(disk)).toEqual({ refusal: null, said: [] })
  expect(disk.files()).toEqual(before)
  expect(disk.calls.length).toBeLessThan(10)
})

test('where the disk is full the folder is as it was, is shown, and nothing is saved in it', async () => {
  const disk = await diskWithFixture(1, folder)
  const before = disk.files()
  const open = async (path: string, how: 'new' | 'append') => {
    const file = await disk.open(path, how)
    const write = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    return { ...file, write }
  }
  const { refusal } = await brought(withCalls(disk, { open }))
  expect(refusal).toEqual({
    ok: false,
    fault: 'read_only',
    message: `The journal in ${folder} was written by an earlier version of Afterrun, and could not be copied into the form of this one: the disk is full (ENOSPC). No entry was changed. Afterrun shows what can be read, and saves nothing until it is started again and that is over.`,
  })
  expect(disk.files()).toEqual(before)
  const shown = await openJournalStore({ folder, now, disk, onlyShow: refusal })
  expect(shown.ok && shown.value.store.readOnly).toEqual(refusal)
  expect(shown.ok && allRecords(shown.value.store.journal()).length).toBeGreaterThan(20)
  expect(disk.files()).toEqual(before)
})

test('a copy that is not the same takes no place', async () => {
  const disk = await diskWithFixture(1, folder)
  const before = disk.files()
  const other = seal({ format: 1, schema, installId: null, rev: 0, document: 'settings.json', value: {} })
  const readFile = async (path: string) =>
    path === `${folder}/bringing-up/settings.json` ? other : disk.readFile(path)
  const { refusal } = await brought(withCalls(disk, { readFile }))
  expect(refusal?.message).toContain('the copy was not the same as what it was made from')
  for (const [path, bytes] of before) expect(disk.files().get(path)).toEqual(bytes)
  expect(disk.folders()).not.toContain(`${folder}/bringing-up`)
})

test('a damaged file is healed before, and what became of it is told', async () => {
  const disk = await diskWithFixture(1, folder)
  const entries = await entriesIn(disk)
  disk.overwrite(`${folder}/meta.json`, Buffer.from('{"sha256'))
  const { refusal, said } = await brought(disk)
  expect({ refusal, said }).toEqual({
    refusal: null,
    said: [expect.stringContaining('It was made anew from what the other files say')],
  })
  expect(await entriesIn(disk)).toEqual(entries)
  expect(schemasIn(disk)).toEqual([schema])
})

test('a month that is brought up already is read beside the log of before without a word', async () => {
  const disk = await diskWithFixture(2, folder)
  const store = await opened(disk)
  for (const night of [aNight(500, '2026-11-15'), aNight(501, '2026-11-16')]) {
    await store.edit(() => ({ ok: true, value: { put: [night], remove: [] } }))
    await store.fold()
  }
  await store.close()
  const before = await entriesIn(disk)
  const path = `${folder}/journal/2025-12.json`
  const { data } = JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString())
  const { header } = headerIn(disk)
  expect(data.rev).toBeLessThan(header.rev)
  disk.overwrite(path, seal({ ...data, rev: header.rev }))
  const said: string[] = []
  await opened(disk, ({ message }) => said.push(message))
  expect(said).toEqual([])
  expect(await entriesIn(disk)).toEqual(before)
})

async function brought(disk: Disk) {
  const said: string[] = []
  const onFinding = ({ message }: Refusal) => said.push(message)
  const earlier = copiesInBackups(disk, folder)
  const refusal = await bringUp({ disk, folder, earlier, now: now(), breathe, onFinding })
  return { refusal, said }
}

/** The same disk, of which some calls are answered otherwise. */
function withCalls(disk: FakeDisk, calls: Partial<Disk>): Disk {
  return new Proxy<Disk>(disk, {
    get: (_, name) => Reflect.get(calls, name) ?? Reflect.get(disk, name).bind(disk),
  })
}

async function opened(disk: FakeDisk, onFinding: (finding: Refusal) => void = () => {}) {
  const answer = await openJournalStore({ folder, now, disk, schedule: () => () => undefined, onFinding })
  if (!answer.ok) throw new Error(answer.message)
  expect(await answer.value.store.whole()).toEqual({ ok: true, value: null })
  return answer.value.store
}

async function entriesIn(disk: FakeDisk) {
  return byId(allRecords((await opened(disk)).journal()))
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Of the present files. */
function schemasIn(disk: FakeDisk): number[] {
  const present = [...disk.files()].filter(([path]) => /(\.json|\.log)$/.test(path) && !/backups/.test(path))
  const named = present.map(([, bytes]) => /"schema":(\d+)/.exec(Buffer.from(bytes).toString())?.[1])
  return [...new Set(named.map(Number))]
}

function headerIn(disk: FakeDisk): { header: { rev: number } } {
  const text = Buffer.from(disk.files().get(`${folder}/journal/changes.log`) ?? '').toString()
  return { header: JSON.parse(text.split('\n')[0]?.slice(65) ?? '') }
}
