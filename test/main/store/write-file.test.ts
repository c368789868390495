// Whole files put in place so that the old bytes or the new ones are there, never a mixture.
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf } from '../../../src/main/store/disk.ts'
import {
  ensureFolder,
  removeTemporaries,
  replaceFile,
  temporariesAmong,
} from '../../../src/main/store/write-file.ts'
import { FakeDisk } from '../../fakes/disk.ts'

const path = '/meta.json'

test('a file is replaced whole and its previous generation kept', async () => {
  const disk = await diskWith('old')
  await replaceFile(disk, path, Buffer.from('new'))
  expect(texts(disk)).toEqual({ '/meta.json': 'new', '/meta.json.prev': 'old' })
})

test('a write in small parts is carried on to its end', async () => {
  const disk = await diskWith('old')
  disk.trouble = { at: next(disk, 'write'), how: 'short', always: true }
  await replaceFile(disk, path, Buffer.from('a longer text'))
  expect(texts(disk)[path]).toBe('a longer text')
})

test.each(['lie', 'zero', 'ENOSPC'])(
  'a file that comes out too short is never put in place (%s)',
  async (how) => {
    const disk = await diskWith('old')
    disk.trouble = { at: next(disk, 'write'), how, always: true }
    expect(await codeOfReplacing(disk)).toBe(how === 'ENOSPC' ? 'ENOSPC' : 'EIO')
    expect(texts(disk)).toEqual({ '/meta.json': 'old' })
  },
)

test('a file that another program holds for a moment is replaced once it lets go', async () => {
  const disk = await diskWith('old')
  disk.trouble = { at: next(disk, 'rename'), how: 'EBUSY', always: false }
  await replaceFile(disk, path, Buffer.from('new'))
  expect(texts(disk)[path]).toBe('new')
})

test('what takes the place of a damaged file leaves the generation before that as it was', async () => {
  const disk = await diskWith('old')
  await replaceFile(disk, path, Buffer.from('damaged'))
  await replaceFile(disk, path, Buffer.from('mended'), false)
  expect(texts(disk)).toEqual({ '/meta.json': 'mended', '/meta.json.prev': 'old' })
})

test('a disk that fails while a file takes its place is not asked again and again', async () => {
  const disk = await diskWith('old')
  disk.trouble = { at: next(disk, 'rename'), how: 'EIO', always: true }
  expect(await codeOfReplacing(disk)).toBe('EIO')
  expect(disk.calls.filter(({ name }) => name === 'rename').length).toBe(1 + 1)
  expect(texts(disk)[path]).toBe('old')
})

test('a file that stays held is left as it is', async () => {
  const disk = await diskWith('old')
  disk.trouble = { at: next(disk, 'rename'), how: 'EPERM', always: true }
  expect(await codeOfReplacing(disk)).toBe('EPERM')
  expect(disk.calls.filter(({ name }) => name === 'rename').length).toBe(1 + 7)
  expect(texts(disk)[path]).toBe('old')
})

test.each(['EPERM', 'EISDIR', 'UNKNOWN'])(
  'a disk without hard links (%s) keeps no previous generation, and saves',
  async (how) => {
    const disk = await diskWith('old')
    disk.trouble = { at: next(disk, 'link'), how, always: true }
    await replaceFile(disk, path, Buffer.from('new'))
    expect(texts(disk)).toEqual({ '/meta.json': 'new' })
  },
)

test('what another program still holds of an unfinished write is left for a later start', async () => {
  const disk = await diskWith('old')
  disk.overwrite('/meta.json.0123456789ab.tmp', Buffer.from('half'))
  disk.trouble = { at: disk.calls.length, how: 'EBUSY', always: true }
  await removeTemporaries(disk, temporariesAmong('/', ['meta.json.0123456789ab.tmp']))
  expect(Object.keys(texts(disk))).toContain('/meta.json.0123456789ab.tmp')
})

test('a folder is made with those above it, and all their names last', async () => {
  const disk = new FakeDisk()
  await ensureFolder(disk, '/home/runner/afterrun')
  await ensureFolder(disk, '/home/runner/afterrun')
  expect(await disk.afterPowerCut(() => 0.9).readFolder('/home/runner/afterrun')).toEqual([])
})

test('a folder that cannot be made says so', async () => {
  const disk = new FakeDisk()
  disk.trouble = { at: 0, how: 'ENOENT', always: true }
  expect(await ensureFolder(disk, '/').then(() => 'made', codeOf)).toBe('ENOENT')
})

test('a folder that another start makes at the same moment is as good as made', async () => {
  const disk = new FakeDisk()
  await ensureFolder(whereAnotherMakes('/home/runner', disk), '/home/runner')
  expect(await disk.afterPowerCut(() => 0.9).readFolder('/home/runner')).toEqual([])
})

test('a folder on a disk that fills up on the way to it says so', async () => {
  const disk = new FakeDisk()
  disk.trouble = { at: 3, how: 'ENOSPC', always: true }
  expect(await ensureFolder(disk, '/home/runner').then(() => 'made', codeOf)).toBe('ENOSPC')
  expect(disk.folders()).toEqual(['/', '/home'])
})

test.each(['EACCES', 'EROFS'])('a folder that the system does not let be made says so (%s)', async (how) => {
  const disk = new FakeDisk()
  disk.trouble = { at: 0, how, always: true }
  expect(await ensureFolder(disk, '/afterrun').then(() => 'made', codeOf)).toBe(how)
})

test('the root of a drive is there, in whatever words the system refuses to make it', async () => {
  const disk = new FakeDisk()
  disk.trouble = { at: 0, how: 'EPERM', always: true }
  await ensureFolder(disk, '/')
  expect(disk.calls.map(({ name }) => name)).toEqual(['makeFolder'])
})

test.each(['remove', 'link'])(
  'where the previous generation cannot be kept the file is left as it is (%s)',
  async (call) => {
    const disk = await diskWith('old')
    await replaceFile(disk, path, Buffer.from('newer'))
    disk.trouble = { at: next(disk, call), how: 'EIO', always: false }
    expect(await codeOfReplacing(disk)).toBe('EIO')
    expect(texts(disk)[path]).toBe('newer')
  },
)

test('only what an unfinished write has left is removed', async () => {
  const disk = await diskWith('kept')
  disk.overwrite('/meta.json.0123456789ab.tmp', Buffer.from('half'))
  disk.overwrite('/notes.tmp', Buffer.from('of the runner'))
  await removeTemporaries(disk, temporariesAmong('/', await disk.readFolder('/')))
  expect(texts(disk)).toEqual({ '/meta.json': 'kept', '/notes.tmp': 'of the runner' })
})

/** Another start makes that folder as soon as the one above it is there. */
function whereAnotherMakes(path: string, disk: FakeDisk): FakeDisk {
  const makeFolder = disk.makeFolder.bind(disk)
  return Object.assign(disk, {
    makeFolder: async (asked: string) => {
      await makeFolder(asked)
      if (asked === dirname(path)) await makeFolder(path)
    },
  })
}

async function diskWith(text: string): Promise<FakeDisk> {
  const disk = new FakeDisk()
  await replaceFile(disk, path, Buffer.from(text))
  return disk
}

/** The number that the next call of that name will have: every replacement makes the same calls. */
function next(disk: FakeDisk, name: string): number {
  const calls = disk.calls.map((call) => call.name)
  return calls.length + calls.indexOf(name as (typeof calls)[number])
}

function codeOfReplacing(disk: FakeDisk): Promise<string> {
  return replaceFile(disk, path, Buffer.from('new')).then(() => 'replaced', codeOf)
}

function texts(disk: FakeDisk): Record<string, string> {
  return Object.fromEntries([...disk.files()].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
}
