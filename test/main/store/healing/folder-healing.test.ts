// A damaged data folder under other hands, without a trace of some file, or on a disk that keeps something to itself.
import { expect, test } from 'vitest'
import { noEarlierCopies } from '../../../../src/main/store/earlier-copies.ts'
import { seal } from '../../../../src/main/store/envelope.ts'
import { pathsOf } from '../../../../src/main/store/folder-paths.ts'
import { lookAtFolder } from '../../../../src/main/store/healing/folder-healing.ts'
import { type JournalStore, openJournalStore } from '../../../../src/main/store/journal-store.ts'
import { lookAtPresent } from '../../../../src/main/store/looking.ts'
import type { Refusal } from '../../../../src/shared/base/answer.ts'
import { allRecords } from '../../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../../fakes/disk.ts'
import { failure } from '../../../fakes/disk-state.ts'
import { aNight, aRun, id } from '../../../fakes/records.ts'

const folder = '/afterrun'
const meta = '/afterrun/meta.json'
const log = '/afterrun/journal/changes.log'
const november = '/afterrun/journal/2026-11.json'

test('a damaged file that another program puts right while it is looked at is left as that has it', async () => {
  const disk = await sound()
  const right = disk.files().get(november) ?? new Uint8Array()
  disk.overwrite(november, Buffer.from('{'))
  const changing = whileHealed(disk, () => disk.overwrite(november, right))
  expect(await opened(changing)).toEqual({ ids: [id(1), id(2)], said: [], readOnly: null })
  expect([...disk.files().keys()].filter((path) => path.includes('quarantine'))).toEqual([])
})

test('a damaged file that another program goes on changing is let be, and the rest is shown', async () => {
  const disk = await sound()
  disk.overwrite(november, Buffer.from('{'))
  let times = 0
  const changing = whileHealed(disk, () => {
    times += 1
    disk.overwrite(november, Buffer.from(`{${times}`))
  })
  const { ids, readOnly } = await opened(changing)
  expect([ids, times]).toEqual([[id(1), id(2)], 3])
  expect(readOnly).toContain('This cannot be mended now: another program is writing there.')
})

test('a journal without an entry that cannot be mended now is refused, and says why', async () => {
  const disk = new FakeDisk()
  await opened(disk)
  disk.overwrite(meta, Buffer.from('{'))
  const refusing = Object.assign(disk, { makeFolder: () => Promise.reject(failure('EROFS')) })
  expect(await opened(refusing)).toMatchObject({
    refused: expect.stringMatching(
      /meta\.json .* This cannot be mended now: the disk is read-only \(EROFS\)/,
    ),
  })
})

test('a folder that is only to be shown, and has nothing to show, is refused with the reason', async () => {
  const reason: Refusal = { ok: false, fault: 'read_only', message: 'A newer version has written here.' }
  const disk = new FakeDisk()
  await opened(disk)
  expect(await openJournalStore({ folder, now: () => 0, disk, onlyShow: reason })).toEqual(reason)
})

test('an older copy of a month is noticed where the log is damaged too', async () => {
  const disk = await sound()
  const older = disk.files().get(november) ?? new Uint8Array()
  await saved(disk, 3)
  disk.overwrite(november, older)
  for (const path of [log, `${log}.prev`]) disk.overwrite(path, Buffer.from('no log'))
  const { ids, said } = await opened(disk)
  expect(ids).toEqual([id(1), id(2)])
  expect(said).toContainEqual(
    expect.stringContaining(`The file ${november} was an older copy and is kept as `),
  )
})

test('a month whose copy before it is damaged too comes from the log before', async () => {
  const disk = await sound()
  for (const path of [november, `${november}.prev`]) disk.overwrite(path, Buffer.from('{'))
  expect(await opened(disk)).toMatchObject({
    ids: [id(1), id(2)],
    said: [expect.stringContaining('Its entries come from the log. Nothing is missing.')],
  })
})

test('a month whose entries came with those of another is not called whole because the other has them', async () => {
  const disk = new FakeDisk()
  for (const put of [
    [aNight(1, '2026-11-01')],
    [aNight(2, '2026-11-02'), aNight(3, '2026-12-01')],
    [aNight(4, '2026-11-03')],
    [aNight(5, '2026-11-04')],
  ]) {
    const { store } = await storeOf(disk)
    await store.edit(() => ({ ok: true, value: { put, remove: [] } }))
    await store.close()
  }
  disk.overwrite('/afterrun/journal/2026-12.json', Buffer.from('{'))
  const before = new Map(disk.files())
  const { ids, readOnly } = await opened(disk)
  expect([ids, readOnly]).toEqual([
    [id(1), id(2), id(4), id(5)],
    expect.stringContaining('2026-12.json is damaged'),
  ])
  expect(disk.files()).toEqual(before)
})

test('a month that its folder lists and the disk does not give is no missing one: nothing is written', async () => {
  const disk = await sound()
  const readFile = disk.readFile.bind(disk)
  Object.assign(disk, {
    readFile: async (path: string) => {
      if (path === november) throw failure('ENOENT')
      return readFile(path)
    },
  })
  const before = new Map(disk.files())
  const { readOnly } = await opened(disk)
  expect(readOnly).toContain(`The file ${november} cannot be read: it is not there (ENOENT).`)
  expect(disk.files()).toEqual(before)
})

test('a month of another journal, of which nothing else is left, is not written over', async () => {
  const disk = await sound()
  disk.erase(`${log}.prev`)
  const { data } = JSON.parse(Buffer.from(disk.files().get(november) ?? '').toString())
  const installId = '00000000-0000-4000-8000-0000000000ff'
  disk.overwrite(november, seal({ ...data, installId }))
  const before = new Map(disk.files())
  const sentence = `The file ${november} holds something that Afterrun does not know (it is of another journal).`
  expect((await opened(disk)).refused).toContain(sentence)
  expect(disk.files()).toEqual(before)
})

test('of a log whose first line is lost the edits are there, those of a month without a file too', async () => {
  const disk = await sound()
  const { store } = await storeOf(disk)
  for (const [n, day] of [
    [3, '2026-11-03'],
    [4, '2026-12-04'],
  ] as const)
    await store.edit(() => ({ ok: true, value: { put: [aNight(n, day)], remove: [] } }))
  const text = Buffer.from(disk.files().get(log) ?? '').toString()
  disk.overwrite(log, Buffer.from(`no first line\n${text.slice(text.indexOf('\n') + 1)}`))
  expect(await opened(disk)).toMatchObject({ ids: [id(1), id(2), id(3), id(4)], readOnly: null })
})

test('a journal folder that went away is put together from the meta and its copies', async () => {
  const disk = await sound()
  for (const path of [...disk.files().keys()]) if (path.startsWith('/afterrun/journal/')) disk.erase(path)
  await disk.removeFolder('/afterrun/journal')
  const { months, isOnlyLost, told } = await looked(disk)
  expect([months, isOnlyLost, told.map(({ message }) => message.split('. ')[0])]).toEqual([
    0,
    true,
    [`The file ${log} is missing`, `The file ${november} is missing`],
  ])
})

test('a disk that does not list the journal is not taken for one that has none', async () => {
  const disk = await sound()
  const readFolder = () => Promise.reject(failure('EIO'))
  await expect(looked(Object.assign(disk, { readFolder }))).rejects.toMatchObject({ code: 'EIO' })
})

test.each<[string, (store: JournalStore, quiet: () => void) => unknown]>([
  ['in a quiet moment', (_, quiet) => quiet()],
  ['when the app is closed before that', (store) => store.close()],
])('once a month is healed the log names it as it is then: %s', async (_, goesOn) => {
  const disk = await sound()
  const { store: before } = await storeOf(disk)
  await before.edit(() => ({ ok: true, value: { put: [aNight(3, '2026-12-01')], remove: [] } }))
  await before.close()
  const inBackup = disk.files().get(november) ?? null
  disk.overwrite(november, Buffer.from('{'))
  const newestVerified = async (name: string) => (name.endsWith('2026-11.json') ? inBackup : null)
  const waiting: (() => void)[] = []
  const schedule = (task: () => void) => {
    waiting.push(task)
    return () => undefined
  }
  const answer = await openJournalStore({ folder, now: () => 0, disk, schedule, earlier: { newestVerified } })
  if (!answer.ok) throw new Error(answer.message)
  const { store } = answer.value
  expect(await store.whole()).toEqual({ ok: true, value: null })
  const faults = async () => (await lookAtPresent(disk, folder, async () => undefined)).faults.length
  expect(await faults()).toBe(1)
  await goesOn(store, () => {
    for (const task of waiting.splice(0)) task()
  })
  await expect.poll(faults).toBe(0)
  expect(allRecords(store.journal())).toHaveLength(3)
})

/** Something else happens each time that healing begins to write. */
function whileHealed(disk: FakeDisk, happens: () => void): FakeDisk {
  const makeFolder = disk.makeFolder.bind(disk)
  return Object.assign(disk, {
    makeFolder: (path: string) => {
      if (path === '/afterrun/journal') happens()
      return makeFolder(path)
    },
  })
}

function looked(disk: FakeDisk) {
  const breathe = async () => undefined
  return lookAtFolder({ disk, paths: pathsOf(folder), earlier: noEarlierCopies, breathe })
}

async function saved(disk: FakeDisk, n: number): Promise<void> {
  const { store } = await storeOf(disk)
  await store.edit(() => ({ ok: true, value: { put: [aNight(n, '2026-11-03')], remove: [] } }))
  await store.close()
}

async function storeOf(disk: FakeDisk) {
  const answer = await openJournalStore({ folder, now: () => 0, disk, schedule: () => () => undefined })
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** What a runner has and hears after opening. */
async function opened(disk: FakeDisk) {
  const said: string[] = []
  const answer = await openJournalStore({
    folder,
    now: () => 0,
    disk,
    schedule: () => () => undefined,
    onFinding: ({ message }) => said.push(message),
  })
  if (!answer.ok) return { refused: answer.message }
  const { store } = answer.value
  await store.whole()
  const ids = allRecords(store.journal()).map((record) => record.id)
  return { ids: ids.sort(), said, readOnly: store.readOnly?.message ?? null }
}

/** A month in its file, and an empty log. */
async function sound(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const { store } = await storeOf(disk)
  await store.edit(() => ({ ok: true, value: { put: [aRun(1, '2026-11-01')], remove: [] } }))
  await store.edit(() => ({ ok: true, value: { put: [aNight(2, '2026-11-02')], remove: [] } }))
  await store.close()
  return disk
}
