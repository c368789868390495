import { expect, test } from 'vitest'
import { readSecondPlace, writeSecondPlace } from '../../../../src/main/store/backups/second-place-note.ts'
import { seal } from '../../../../src/main/store/envelope.ts'
import { FakeDisk } from '../../../fakes/disk.ts'
import { failure } from '../../../fakes/disk-state.ts'

const folder = '/afterrun'
const note = `${folder}/backups/second-place.json`
const place = { path: '/stick', copiedAt: null }
const copied = { path: '/stick', copiedAt: 1_790_000_000_000 }

async function chosen() {
  const disk = new FakeDisk()
  await writeSecondPlace(disk, folder, place)
  return disk
}

/** What is read, and what the runner is told. */
async function found(disk: FakeDisk, onlyShown = false) {
  const told: string[] = []
  const read = await readSecondPlace({
    disk,
    folder,
    onlyShown,
    onFinding: ({ message }) => told.push(message),
  })
  return { read, told }
}

test('a second place is remembered until it is given up, also where it was given up already', async () => {
  const disk = await chosen()
  expect(await found(disk)).toEqual({ read: place, told: [] })
  await writeSecondPlace(disk, folder, copied)
  expect(await found(disk)).toEqual({ read: copied, told: [] })
  for (const _ of [1, 2]) await writeSecondPlace(disk, folder, null)
  expect(await found(disk)).toEqual({ read: null, told: [] })
  disk.remove = () => Promise.reject(failure('EROFS'))
  await expect(writeSecondPlace(disk, folder, null)).rejects.toMatchObject({ code: 'EROFS' })
})

test.each(['{', ''])(
  'a damaged note of it (%j) is kept, and the one before stands in its place',
  async (bytes) => {
    const disk = await chosen()
    await writeSecondPlace(disk, folder, copied)
    disk.overwrite(note, Buffer.from(bytes))
    const { read, told } = await found(disk)
    expect(read).toEqual(place)
    expect(told).toEqual([
      expect.stringMatching(
        /^The file .*second-place\.json was damaged and is kept as .*\. Afterrun goes on with the copy before it/,
      ),
    ])
    expect(
      [...disk.files()].filter(([path]) => path.includes('/quarantine/')).map(([, kept]) => String(kept)),
    ).toEqual([bytes])
    expect(await found(disk)).toEqual({ read: place, told: [] })
  },
)

test('a note that was deleted comes from the one before', async () => {
  const disk = await chosen()
  await writeSecondPlace(disk, folder, copied)
  disk.erase(note)
  const { read, told } = await found(disk)
  expect([read, told]).toEqual([place, [expect.stringContaining('was missing')]])
  expect(await found(disk)).toEqual({ read: place, told: [] })
})

test('where none before it can be read either, the runner is told that no place is chosen any more', async () => {
  const disk = await chosen()
  disk.overwrite(note, Buffer.from('{'))
  disk.overwrite(`${note}.prev`, seal({ path: 7 }))
  const { read, told } = await found(disk)
  expect([read, told]).toEqual([null, [expect.stringContaining('as if nothing had been set there')]])
  expect(await found(disk)).toEqual({ read: null, told: [] })
})

test('on a disk that takes no writing the place before is gone on with, and that is said', async () => {
  const disk = await chosen()
  await writeSecondPlace(disk, folder, copied)
  disk.overwrite(note, Buffer.from('{'))
  disk.makeFolder = () => Promise.reject(failure('EROFS'))
  const { read, told } = await found(disk)
  expect([read, told]).toEqual([place, [expect.stringContaining('cannot be mended now')]])
})

test('in a folder that is only shown nothing is mended', async () => {
  const disk = await chosen()
  await writeSecondPlace(disk, folder, copied)
  disk.overwrite(note, Buffer.from('{'))
  const before = disk.files()
  expect(await found(disk, true)).toEqual({ read: place, told: [] })
  expect(disk.files()).toEqual(before)
  disk.erase(`${note}.prev`)
  expect(await found(disk, true)).toEqual({ read: null, told: [] })
})

test('a note of a newer version, and one that the disk does not give, stay as they are and are told of', async () => {
  const disk = await chosen()
  disk.overwrite(note, seal({ format: 1, schema: 99 }))
  const newer = await found(disk)
  expect([newer.read, newer.told]).toEqual([null, [expect.stringContaining('newer version')]])
  const readFile = disk.readFile.bind(disk)
  disk.readFile = (path) => (path === note ? Promise.reject(failure('EIO')) : readFile(path))
  const refused = await found(disk)
  expect([refused.read, refused.told]).toEqual([null, [expect.stringContaining('EIO')]])
})
