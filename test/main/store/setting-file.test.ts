// A document of its own file: settings and the like.
import { expect, test } from 'vitest'
import { openDocument } from '../../../src/main/store/setting-file.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { FakeDisk } from '../../fakes/disk.ts'

const path = '/settings.json'
const schema = z.object({ theme: z.string().max(9), volume: z.number() })
const initial = { theme: 'system', volume: 0.7 }

test('a document that was never written holds what it begins with', async () => {
  expect((await opened(new FakeDisk())).read()).toEqual(initial)
})

test('what was written is there after a restart and a power cut', async () => {
  const disk = new FakeDisk()
  const document = await opened(disk)
  const answers = await Promise.all([
    document.write({ theme: 'light', volume: 0 }),
    document.write({ theme: 'dark', volume: 1 }),
  ])
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(document.read()).toEqual({ theme: 'dark', volume: 1 })
  expect((await opened(disk.afterPowerCut(() => 0.9))).read()).toEqual({ theme: 'dark', volume: 1 })
})

test('a failed save leaves the value as it was, and the next one works', async () => {
  const disk = new FakeDisk()
  const document = await opened(disk)
  disk.trouble = { at: disk.calls.length, how: 'ENOSPC', always: true }
  expect(await document.write({ theme: 'dark', volume: 1 })).toEqual({
    ok: false,
    fault: 'not_saved',
    message: 'This is not saved: /settings.json cannot be written, the disk is full (ENOSPC).',
  })
  expect(document.read()).toEqual(initial)
  disk.heal()
  expect((await document.write({ theme: 'dark', volume: 1 })).ok).toBe(true)
})

test.each([
  ['does not fit the document', { theme: 'far too long a word', volume: 1 }],
  ['no file can keep', { theme: '\ud83d', volume: 1 }],
])('a value that %s is refused', async (_, value) => {
  const disk = new FakeDisk()
  const document = await opened(disk)
  expect(await document.write(value)).toMatchObject({ ok: false, fault: 'invalid' })
  expect([...disk.files().keys()]).toEqual([])
})

test('a damaged document is refused and left untouched', async () => {
  const disk = await written()
  const damaged = Buffer.from(disk.files().get(path) ?? '')
  damaged[100] = 0
  disk.overwrite(path, damaged)
  expect(await openDocument({ path, schema, initial, disk })).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'The file /settings.json is damaged: parts of it are blank. It was left untouched.',
  })
  expect(disk.files().get(path)).toBe(damaged)
})

test('a document that was there before and is gone is missed', async () => {
  const disk = await written()
  disk.erase(path)
  expect(await openDocument({ path, schema, initial, disk })).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'The file /settings.json is missing. Nothing was written in its place.',
  })
})

test('a document under the name of another is refused', async () => {
  const disk = await written()
  disk.overwrite('/session.json', disk.files().get(path) ?? new Uint8Array())
  const answer = await openDocument({ path: '/session.json', schema, initial, disk })
  expect(answer).toMatchObject({ ok: false, fault: 'unreadable_file' })
})

test('without a disk of its own it is on the real one', async () => {
  const answer = await openDocument({ path: '/nowhere/at/all/settings.json', schema, initial })
  expect(answer).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'The data folder /nowhere/at/all cannot be used: it is not there (ENOENT).',
  })
})

async function opened(disk: FakeDisk) {
  const answer = await openDocument({ path, schema, initial, disk })
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

async function written(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const document = await opened(disk)
  await document.write({ theme: 'light', volume: 0.1 })
  await document.write({ theme: 'dark', volume: 1 })
  return disk
}
