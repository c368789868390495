// The bytes of damaged files, kept where nothing is thrown away.
import { expect, test } from 'vitest'
import { codeOf } from '../../../src/main/store/disk.ts'
import { setAside } from '../../../src/main/store/quarantine.ts'
import { FakeDisk } from '../../fakes/disk.ts'

const path = '/journal/2026-11.json'
const damaged = Buffer.from('{"sha256":"half of a month')
const kept = '/quarantine/2026-11.json.e17da6b6dbfb'

test('a damaged file is kept byte for byte, and once however often it is found', async () => {
  const disk = new FakeDisk()
  const copies = [await setAside(disk, '/', path, damaged), await setAside(disk, '/', path, damaged)]
  expect(copies).toEqual([kept, kept])
  const lasting = disk.afterPowerCut(() => 0.9).files()
  expect([...lasting].map(([path, bytes]) => [path, Buffer.from(bytes)])).toEqual([[kept, damaged]])
})

test('two damages of one file are kept beside each other', async () => {
  const disk = new FakeDisk()
  const other = await setAside(disk, '/', path, Buffer.from('other'))
  await setAside(disk, '/', path, damaged)
  expect([...disk.files().keys()].sort()).toEqual([kept, other].sort())
})

test.each<[string, (disk: FakeDisk) => void]>([
  [
    'cannot be read',
    (disk) => {
      disk.trouble = { at: 1, how: 'EIO', always: false }
    },
  ],
  ['is not the same any more', (disk) => disk.overwrite(kept, Buffer.from('half'))],
])('an earlier copy that %s is made anew', async (_, spoil) => {
  const disk = new FakeDisk()
  await setAside(disk, '/', path, damaged)
  disk.calls.length = 0
  spoil(disk)
  expect(await setAside(disk, '/', path, damaged)).toBe(kept)
  expect(disk.files().get(kept)).toEqual(damaged)
})

test('where it cannot be kept that is said, so that nothing is written over it', async () => {
  const disk = new FakeDisk()
  disk.trouble = { at: 3, how: 'ENOSPC', always: true }
  expect(await setAside(disk, '/', path, damaged).then(() => 'kept', codeOf)).toBe('ENOSPC')
})
