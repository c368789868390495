// Where journals were open: kept beside no journal, forgotten with it, and never in the way.
import { expect, test } from 'vitest'
import { knownJournals } from '../../../src/main/store/known-journals.ts'
import type { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'
import { homeDisk, openStore } from '../../fault/life.ts'

const file = '/home/state/Afterrun/journals.json'
const folder = '/home/runner/afterrun'
const noted = { folder, installId: 'one', entries: 1234, openAt: 5 }

test('one that was noted is missed where its folder is empty or gone, and not where a journal is', async () => {
  const disk = await homeDisk()
  const known = knownJournals(disk, file)
  expect(await known.missedIn(folder)).toBeNull()
  await known.note({ ...noted, entries: 3 })
  await known.note(noted)
  expect(await known.missedIn(folder)).toEqual(noted)
  expect(await known.missedIn('/home/runner/other')).toBeNull()
  await disk.makeFolder(folder)
  expect(await known.missedIn(folder)).toEqual(noted)
  expect((await openStore(disk)).ok).toBe(true)
  expect(await known.missedIn(folder)).toBeNull()
})

test('a damaged note is none, and the next journal is noted all the same', async () => {
  const disk = await homeDisk()
  const known = knownJournals(disk, file)
  await known.note(noted)
  disk.overwrite(file, Buffer.from('{"format":1,"journals":[{"folder":7}]}'))
  expect(await known.missedIn(folder)).toBeNull()
  await known.forget(folder)
  await known.note(noted)
  expect(await known.missedIn(folder)).toEqual(noted)
  await known.forget(folder)
  expect(await known.missedIn(folder)).toBeNull()
})

test('a disk that takes no note, and a folder that cannot be looked into, are left to opening', async () => {
  const disk = await homeDisk()
  const known = knownJournals(disk, file)
  await known.note(noted)
  disk.trouble = { at: disk.calls.length + 1, how: 'EIO', always: true }
  expect(await known.missedIn(folder)).toBeNull()
  disk.trouble = { at: disk.calls.length + 1, how: 'EROFS', always: true }
  await known.note({ ...noted, entries: 9 })
  disk.heal()
  expect(await known.missedIn(folder)).toEqual(noted)
})

test('a folder with a damaged log, or whose disk fails while it is looked into, is left to opening, and a bug is no such disk', async () => {
  const disk = await homeDisk()
  const known = knownJournals(disk, file)
  await known.note(noted)
  await disk.makeFolder(folder)
  const [readFolder, readFile] = [disk.readFolder.bind(disk), disk.readFile.bind(disk)]
  disk.readFile = (path) => (path.startsWith(folder) ? Promise.reject(failure('EIO')) : readFile(path))
  expect(await known.missedIn(folder)).toBeNull()
  disk.readFile = readFile
  disk.readFolder = (path) => (path.startsWith(folder) ? Promise.reject(failure('EIO')) : readFolder(path))
  expect(await known.missedIn(folder)).toBeNull()
  disk.readFolder = readFolder
  await disk.makeFolder(`${folder}/journal`)
  disk.overwrite(`${folder}/journal/changes.log`, Buffer.from('no log'))
  expect(await known.missedIn(folder)).toBeNull()
  disk.readFolder = (path) =>
    path.startsWith(folder) ? Promise.reject(new TypeError('a bug')) : readFolder(path)
  await expect(known.missedIn(folder)).rejects.toThrow('a bug')
})

test('only the last fifty are kept', async () => {
  const known = knownJournals(await homeDisk(), file)
  for (let n = 0; n < 51; n += 1) await known.note({ ...noted, folder: `/home/runner/${n}` })
  expect(await known.missedIn('/home/runner/0')).toBeNull()
  expect((await known.missedIn('/home/runner/1'))?.entries).toBe(1234)
})

test('what is opened in the stead of a missed one is noted beside it, until one of the two is forgotten', async () => {
  const disk = await homeDisk()
  const known = knownJournals(disk, file)
  const there = { ...noted, folder: '/media/stick/afterrun' }
  const movedTo = { folder: there.folder, installId: 'one' }
  await known.note(noted)
  await known.note(there)
  await known.move(folder, movedTo)
  expect(await known.missedIn(folder)).toEqual({ ...noted, movedTo })
  expect(await known.missedIn(there.folder)).toEqual(there)
  await known.forget(there.folder)
  expect([await known.missedIn(folder), await known.missedIn(there.folder)]).toEqual([null, null])
})

test.each<[string, (disk: FakeDisk) => void]>([
  ['damaged', (disk) => disk.overwrite(file, Buffer.from('{'))],
  ['deleted', (disk) => disk.erase(file)],
])(
  'a list that was %s is taken from the one before, which tells nothing of what is forgotten',
  async (_, spoil) => {
    const disk = await homeDisk()
    const known = knownJournals(disk, file)
    await known.note({ ...noted, entries: 3 })
    await known.note(noted)
    spoil(disk)
    expect(await known.missedIn(folder)).toEqual({ ...noted, entries: 3 })
    await known.forget(folder)
    spoil(disk)
    expect(await known.missedIn(folder)).toBeNull()
  },
)
