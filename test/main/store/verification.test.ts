// A folder that is looked at from outside: what it says of damage, and that it changes nothing.
import { expect, test } from 'vitest'
import { takeBackup } from '../../../src/main/store/backups/taking.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import { openDocument } from '../../../src/main/store/setting-file.ts'
import { verifyFolder } from '../../../src/main/store/verification.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { aNight } from '../../fakes/records.ts'

const folder = '/afterrun'
const november = `${folder}/journal/2026-11.json`
const settings = `${folder}/settings.json`
const stamp = '2026-11-24T08-12-00.000Z'
const sound = [
  '1 month with 2 entries can be read in /afterrun.',
  'Every file is as it was written.',
  `1 backup, the newest ${stamp}, which is as it was written.`,
]

test('a sound folder is called so', async () => {
  expect(await verified(await aFolder())).toEqual({ isSound: true, said: sound })
})

test('a folder without a journal, and one that cannot be used, are told apart', async () => {
  const disk = new FakeDisk()
  expect((await verified(disk)).said).toEqual([expect.stringContaining('it is not there (ENOENT)')])
  await disk.makeFolder(folder)
  expect(await verified(disk)).toEqual({ isSound: true, said: ['There is no journal in /afterrun yet.'] })
})

test.each<[string, (disk: FakeDisk) => void, string[]]>([
  [
    'a damaged month',
    (disk) => disk.overwrite(november, Buffer.from('{')),
    [
      `The file ${november} is damaged (its end is missing). Its entries can come from the newest backup and the log. Nothing is missing.`,
    ],
  ],
  [
    'a missing meta and a damaged log',
    (disk) => {
      disk.erase(`${folder}/meta.json`)
      disk.overwrite(`${folder}/journal/changes.log`, Buffer.from(''))
    },
    [
      'The file /afterrun/meta.json is missing. It can be made anew from what the other files say; no entry was in it.',
      'The file /afterrun/journal/changes.log is damaged (it is empty). Nothing could be taken from it. What was saved last may be missing.',
    ],
  ],
  [
    'damaged settings',
    (disk) => disk.overwrite(settings, Buffer.from('{')),
    [
      `The file ${settings} is damaged: its content does not match its checksum. It was left untouched. An earlier copy of it can be read.`,
    ],
  ],
])('%s is said, with what opening would make of it', async (_, damage, said) => {
  const disk = await aFolder()
  damage(disk)
  expect(await verified(disk)).toEqual({
    isSound: false,
    said: [
      ...said,
      sound[0],
      'All of this is healed when Afterrun opens the folder; the damaged files are kept in quarantine.',
      sound[2],
    ],
  })
})

test('what cannot be healed is said as well', async () => {
  const disk = await aFolder()
  for (const path of [...disk.files().keys()].filter((path) => !path.endsWith('meta.json'))) disk.erase(path)
  disk.overwrite(settings, Buffer.from('{'))
  disk.overwrite(`${folder}/journal/changes.log`, Buffer.from('{'))
  const { isSound, said } = await verified(disk)
  expect([isSound, said.slice(-4)]).toEqual([
    false,
    [
      expect.stringContaining('No copy of it can be read.'),
      '0 months with 0 entries can be read in /afterrun.',
      'This cannot be healed as it is.',
      'There is no backup.',
    ],
  ])
})

test('settings that are gone, and a damaged backup, are said', async () => {
  const disk = await aFolder()
  disk.erase(settings)
  disk.overwrite(`${folder}/backups/${stamp}/journal/2026-11.json`, Buffer.from('{'))
  const { isSound, said } = await verified(disk)
  expect([isSound, said[0], said.at(-1)]).toEqual([
    false,
    `The file ${settings} is missing. Nothing was written in its place. An earlier copy of it can be read.`,
    expect.stringContaining('is damaged: its content does not match its checksum.'),
  ])
})

test('a log that is damaged with no meta beside it is no first run', async () => {
  const disk = new FakeDisk()
  await disk.makeFolder(folder)
  await disk.makeFolder(`${folder}/journal`)
  disk.overwrite(`${folder}/journal/changes.log`, Buffer.from('{'))
  expect((await verified(disk)).isSound).toBe(false)
})

test('where the backups cannot be listed the folder is not taken for a new one', async () => {
  const disk = await aFolder()
  for (const path of [...disk.files().keys()].filter((name) => !/backups/.test(name))) disk.erase(path)
  const readFolder = disk.readFolder.bind(disk)
  disk.readFolder = (path) => (path.endsWith('/backups') ? Promise.reject(failure('EIO')) : readFolder(path))
  expect(await verified(disk)).toEqual({
    isSound: false,
    said: ['The data folder /afterrun cannot be used: the disk reports an error (EIO).'],
  })
})

test('how many backups there are is said', async () => {
  const disk = await aFolder()
  const later = '2026-11-25T08-12-00.000Z'
  for (const inside of ['', '/journal']) await disk.makeFolder(`${folder}/backups/${later}${inside}`)
  for (const [path, bytes] of disk.files())
    if (path.includes(stamp)) disk.overwrite(path.replace(stamp, later), bytes)
  const said = `2 backups, the newest ${later}, which is as it was written.`
  expect((await verified(disk)).said).toEqual([...sound.slice(0, 2), said])
})

test('what only one of two looks finds was a write under way', async () => {
  const disk = await aFolder()
  const read = disk.readFile.bind(disk)
  let looks = 0
  disk.readFile = (path) => {
    if (path === november) looks += 1
    return path === november && looks <= 2 ? Promise.reject(failure('EIO')) : read(path)
  }
  expect((await verified(disk)).said).toEqual(sound)
})

async function verified(disk: FakeDisk) {
  const before = new Map(disk.files())
  const calls = disk.calls.length
  const found = await verifyFolder(disk, folder, async () => {})
  expect(disk.files()).toEqual(before)
  expect(disk.calls.slice(calls).filter(({ name }) => !/^(read|measure)/.test(name))).toEqual([])
  return found
}

/** Two entries in a month, settings that were saved twice, and a backup of all. */
async function aFolder(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const answer = await openJournalStore({ folder, now: () => 0, disk, schedule: () => () => undefined })
  if (!answer.ok) throw new Error(answer.message)
  const { store } = answer.value
  for (const n of [1, 2])
    await store.edit(() => ({ ok: true, value: { put: [aNight(n, `2026-11-0${n}`)], remove: [] } }))
  await store.fold()
  const document = await openDocument({ path: settings, schema: z.number(), initial: 0, disk })
  for (const value of [1, 2]) await (document.ok && document.value.write(value))
  await store.close()
  const { signal } = new AbortController()
  const { installId, journal } = store
  const now = Date.parse('2026-11-24T08:12:00Z')
  await takeBackup({ disk, folder, installId, journal, now, last: null, breathe: async () => {}, signal })
  return disk
}
