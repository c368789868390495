// The numbers of the lock in the data folder, while the disk or another start stands in the way.
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askInFolder, type Signposts, takeInFolder } from '../../../../src/main/store/lock/lock-folder.ts'
import type { Post } from '../../../../src/main/store/lock/lock-protocol.ts'
import { notesIn, type Talk } from '../../../../src/main/store/lock/lock-signposts.ts'

let place = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-numbers-'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

test('a start that never finds a spot to listen at gives up, and takes the folder for held', async () => {
  const folder = await newFolder('no spot')
  const signposts = watched({ putUp: async () => null })
  expect(await takeInFolder(folder, signposts.at)).toEqual({ type: 'silent' })
  expect(signposts.closed()).toBe(1)
  expect(await readdir(join(folder, 'lock'))).toEqual([])
})

test('a start whose number the disk refuses lets go of its spot and leaves nothing behind', async () => {
  const folder = await newFolder('refused')
  const spot = watchedPost()
  const signposts = watched({
    putUp: async (name) => {
      // A file whose mode cannot be set.
      await symlink(name, join(folder, 'lock', name))
      return spot.post
    },
  })
  await expect(takeInFolder(folder, signposts.at)).rejects.toMatchObject({ code: 'ELOOP' })
  expect([spot.closed(), signposts.closed()]).toEqual([1, 1])
  expect(await readdir(join(folder, 'lock'))).toEqual([])
})

test('a start whose number another was faster with finds that one', async () => {
  const folder = await newFolder('faster')
  const holder = { app: 'afterrun', folder: '', pid: 1, host: 'desktop', address: null } as const
  const spot = watchedPost()
  const signposts = watched({
    putUp: async (name) => {
      await writeFile(join(folder, 'lock', name), '')
      await writeFile(join(folder, 'lock', '1'), '')
      return spot.post
    },
    ask: async () => ({ type: 'holder', holder }),
  })
  expect(await takeInFolder(folder, signposts.at)).toEqual({ type: 'holder', holder })
  expect([spot.closed(), signposts.closed()]).toEqual([1, 1])
  expect(await readdir(join(folder, 'lock'))).toEqual(['1'])
})

test('a start that slept so long that its number is free again finds the higher one, and withdraws', async () => {
  const folder = await newFolder('slept')
  const holder = { app: 'afterrun', folder: '', pid: 1, host: 'browser', address: null } as const
  const spot = watchedPost()
  const signposts = watched({
    putUp: async (name) => {
      await writeFile(join(folder, 'lock', name), '')
      await writeFile(join(folder, 'lock', '6'), '')
      return spot.post
    },
    ask: async () => ({ type: 'holder', holder }),
  })
  expect(await takeInFolder(folder, signposts.at)).toEqual({ type: 'holder', holder })
  expect([spot.closed(), signposts.closed()]).toEqual([1, 1])
  expect((await readdir(join(folder, 'lock'))).sort()).toEqual(['1', '6'])
})

test('a folder that was never locked has nobody to ask', async () => {
  const folder = await newFolder('never')
  await mkdir(join(folder, 'lock'))
  const signposts = watched({})
  expect(await askInFolder(folder, signposts.at)).toEqual({ type: 'nobody' })
  expect(signposts.closed()).toBe(1)
})

test('a holder whose note the disk refuses lets go of the spot that it listens at', async () => {
  const spot = watchedPost()
  const notes = await notesIn(join(place, 'gone'), 'darwin', talk({ take: async () => spot.post }))
  await expect(notes.putUp('1')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(spot.closed()).toBe(1)
})

test('a note that says something else leads to nobody, and one that cannot be read is not passed over', async () => {
  const folder = await newFolder('notes')
  const notes = await notesIn(folder, 'darwin', talk({}))
  await writeFile(join(folder, '1'), JSON.stringify({ spot: { host: 'evil.test', port: 1 }, pid: 1 }))
  expect(await notes.ask('1')).toEqual({ type: 'nobody' })
  await mkdir(join(folder, '2'))
  await expect(notes.ask('2')).rejects.toMatchObject({ code: 'EISDIR' })
})

async function newFolder(name: string): Promise<string> {
  const folder = join(place, name)
  await mkdir(folder)
  return folder
}

function talk(part: Partial<Talk>): Talk {
  return { take: async () => null, ask: async () => ({ type: 'silent' }), ...part }
}

/** Signposts that tell how often they were closed. */
function watched(part: Partial<Signposts>) {
  let closed = 0
  const signposts: Signposts = {
    putUp: async () => null,
    ask: async () => ({ type: 'nobody' }),
    close: async () => {
      closed += 1
    },
    ...part,
  }
  return { at: async () => signposts, closed: () => closed }
}

function watchedPost() {
  let closed = 0
  const post: Post = {
    close: async () => {
      closed += 1
    },
  }
  return { post, closed: () => closed }
}
