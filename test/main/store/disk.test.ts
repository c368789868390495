// The real disk behind the port.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, nodeDisk } from '../../../src/main/store/disk.ts'

const disk = nodeDisk()
let place = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-disk-'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

test.skipIf(process.platform === 'win32')(
  'a new folder is for its owner alone, and so is a new file',
  async () => {
    const folder = join(place, 'private')
    await disk.makeFolder(folder)
    const file = await disk.open(join(folder, 'a'), 'new')
    await file.close()
    const modes = [(await stat(folder)).mode & 0o777, (await stat(join(folder, 'a'))).mode & 0o777]
    expect(modes).toEqual([0o700, 0o600])
  },
)

test.each(['linux', 'darwin'] as const)(
  'what is written is appended, counted, flushed and read back (%s)',
  async (platform) => {
    const disk = nodeDisk(platform)
    const path = join(place, `b-${platform}`)
    const first = await disk.open(path, 'new')
    expect(await first.write(Buffer.from('one '))).toBe(4)
    await first.sync()
    await first.close()
    const second = await disk.open(path, 'append')
    await second.write(Buffer.from('two'))
    await second.datasync()
    expect(await second.size()).toBe(7)
    await second.write(Buffer.from(' three'))
    await second.cut(7)
    await second.close()
    expect(Buffer.from(await disk.readFile(path)).toString()).toBe('one two')
  },
)

test('a file is not made twice, and not appended to where there is none', async () => {
  const path = join(place, 'c')
  await (await disk.open(path, 'new')).close()
  expect(await codeThrown(() => disk.open(path, 'new'))).toBe('EEXIST')
  expect(await codeThrown(() => disk.open(join(place, 'none'), 'append'))).toBe('ENOENT')
})

test('names are linked, renamed and removed', async () => {
  const folder = join(place, 'names')
  await disk.makeFolder(folder)
  await (await disk.open(join(folder, 'a'), 'new')).close()
  await disk.link(join(folder, 'a'), join(folder, 'b'))
  await disk.rename(join(folder, 'a'), join(folder, 'c'))
  await disk.remove(join(folder, 'b'))
  await disk.syncFolder(folder)
  expect(await disk.readFolder(folder)).toEqual(['c'])
})

test('a file is measured, its beginning read, and links to it are known as the same one', async () => {
  const folder = join(place, 'measured')
  await disk.makeFolder(folder)
  const [path, link, other] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string]
  for (const each of [path, other]) {
    const file = await disk.open(each, 'new')
    await file.write(Buffer.from('one two'))
    await file.close()
  }
  await disk.link(path, link)
  const { bytes, id } = await disk.measure(path)
  expect([bytes, (await disk.measure(link)).id === id, (await disk.measure(other)).id === id]).toEqual([
    7,
    true,
    false,
  ])
  expect(Buffer.from(await disk.readStart(path, 3)).toString()).toBe('one')
  expect(Buffer.from(await disk.readStart(path, 99)).toString()).toBe('one two')
})

test('a folder is removed once it holds nothing', async () => {
  const folder = join(place, 'to-remove')
  await disk.makeFolder(folder)
  await (await disk.open(join(folder, 'a'), 'new')).close()
  expect(await codeThrown(() => disk.removeFolder(folder))).toBe('ENOTEMPTY')
  await disk.remove(join(folder, 'a'))
  await disk.removeFolder(folder)
  expect(await codeThrown(() => disk.readFolder(folder))).toBe('ENOENT')
})

test('a folder is flushed where the system can do so, and passed over on Windows', async () => {
  const none = join(place, 'none')
  expect(await codeThrown(() => disk.syncFolder(none))).toBe('ENOENT')
  expect(await nodeDisk('win32').syncFolder(none)).toBeUndefined()
})

test('a pause ends', async () => {
  expect(await disk.pause(0)).toBeUndefined()
})

test('a bug is not taken for a failed call', () => {
  expect(codeOf(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toBe('ENOSPC')
  expect(() => codeOf(new TypeError('bug'))).toThrow('bug')
  expect(() => codeOf('thrown')).toThrow('thrown')
  expect(() => codeOf(Object.assign(new TypeError('argument'), { code: 'ERR_INVALID_ARG_TYPE' }))).toThrow(
    'argument',
  )
})

test('a call that failed with a number that Node has no name for is a failed call like any other', () => {
  const unnamed = (errno: number) =>
    Object.assign(new Error(), { errno, code: `Unknown system error ${errno}` })
  const { EDQUOT, ESTALE } = constants.errno
  const codes = [-EDQUOT, -ESTALE, -9999].map((errno) => codeOf(unnamed(errno)))
  expect(codes).toEqual(['EDQUOT', 'ESTALE', 'E9999'])
  if (process.platform === 'linux') expect(codeOf(unnamed(-117))).toBe('EUCLEAN')
})

test('a file knows whether the path still leads to it', async () => {
  const path = join(place, 'there')
  const file = await disk.open(path, 'new')
  const seen = [await file.isAt(path)]
  await disk.rename(path, `${path}-moved`)
  seen.push(await file.isAt(path))
  const other = await disk.open(path, 'new')
  seen.push(await file.isAt(path), await other.isAt(path))
  await file.close()
  await other.close()
  expect(seen).toEqual([true, false, false, true])
})

async function codeThrown(act: () => Promise<unknown>): Promise<string> {
  return act().then(() => 'nothing', codeOf)
}
