// A journal that was moved: opened where the runner says that it is, and found there again by the next start.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type App, openApp } from '../../../src/main/app.ts'
import { verify } from '../../../src/main/verify.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { aNight, aRun } from '../../fakes/records.ts'
import { recordsIn } from '../../fakes/snapshots.ts'

let place = ''
let folder = ''
let moved = ''
let known = ''
const apps: App[] = []

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-moved-'))
  folder = join(place, 'journal')
  moved = join(place, 'stick', 'journal')
  known = join(place, 'journals.json')
  await mkdir(join(place, 'stick'))
  return async () => {
    for (const app of apps.splice(0)) await app.close()
    await rm(place, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('a journal that was moved is opened where the runner says that it is, and there by the next start', async () => {
  const app = await missed()
  expect(await elsewhere(app, moved)).toEqual({ ok: true, value: {} })
  expect([app.folder(), app.absent(), await entriesOf(app)]).toEqual([moved, null, 1])
  expect((await app.services['journal.save'](aRun(2, '2026-11-23'))).ok).toBe(true)
  await app.close()
  const next = await opened()
  expect([next.folder(), await entriesOf(next)]).toEqual([moved, 2])
  expect(await readdir(place)).not.toContain('journal')
  await next.close()
  expect(await verify(folder, known)).toMatchObject({ isSound: true })
})

test('it is known by what is left of it where its meta is damaged, and healed', async () => {
  const app = await missed()
  await writeFile(join(moved, 'meta.json'), '{')
  expect(await elsewhere(app, moved)).toEqual({ ok: true, value: {} })
  expect(await entriesOf(app)).toBe(1)
})

test.each<[string, () => Promise<string>, object]>([
  ['part of a path', async () => 'stick/journal', { fault: 'invalid', path: 'path' }],
  [
    'a folder without a journal',
    async () => join(place, 'stick'),
    { fault: 'not_found', message: expect.stringMatching(/^There is no journal of Afterrun in .*stick\./) },
  ],
  [
    'a folder that is not there',
    async () => join(place, 'nowhere'),
    { fault: 'not_found', message: expect.stringMatching(/^There is no journal of Afterrun in /) },
  ],
  [
    'a file',
    async () => join(moved, 'meta.json'),
    { fault: 'unreadable_file', message: expect.stringContaining('cannot be used') },
  ],
  [
    'another journal',
    anotherJournal,
    { path: 'another', message: expect.stringMatching(/^In .* is another journal .*, with 1 entry\./) },
  ],
])('%s is not taken for the journal that is missed, and nothing is written there', async (_, make, why) => {
  const path = await make()
  const app = await missed()
  const before = await filesIn(place)
  expect(await elsewhere(app, path)).toMatchObject({ ok: false, ...why })
  expect(app.absent()).not.toBeNull()
  expect(await filesIn(place)).toEqual(before)
})

test('another journal is opened once the runner says so, and by the next start', async () => {
  const other = await anotherJournal()
  const app = await missed()
  expect(await app.services['folder.elsewhere']({ path: other, another: true })).toEqual({
    ok: true,
    value: {},
  })
  await app.close()
  expect((await opened()).folder()).toBe(other)
})

test('where it is not there any more either it is missed there, and opens once it is back', async () => {
  const app = await missed()
  await elsewhere(app, moved)
  await app.close()
  await rename(moved, `${moved} away`)
  const next = await opened()
  expect(next.absent()).toContain(`was open in ${moved} on `)
  expect(await next.services['folder.again']({})).toMatchObject({ ok: false, fault: 'absent' })
  await rename(`${moved} away`, moved)
  expect(await next.services['folder.again']({})).toEqual({ ok: true, value: {} })
  // A second window is too late, and that is well.
  expect(await elsewhere(next, moved)).toEqual({ ok: true, value: {} })
  expect(await entriesOf(next)).toBe(1)
})

test('one that was opened elsewhere and erased is missed nowhere', async () => {
  const app = await missed()
  await elsewhere(app, moved)
  await app.services['app.erase']({ word: 'ERASE' })
  await app.close()
  expect(JSON.parse(await readFile(known, 'utf8'))).toEqual({ format: 1, journals: [] })
})

test('the desktop asks for the folder by its own dialog while the journal is missed', async () => {
  await (await missed()).close()
  const app = await opened({ kind: 'desktop', chooseFolder: async () => moved })
  expect(await app.services['window.folder']({})).toEqual({ ok: true, value: { path: moved } })
})

async function opened(part: Partial<Parameters<typeof openApp>[0]> = {}): Promise<App> {
  const app = must(await openApp({ folder, known, kind: 'browser', version: '1', ...part }))
  apps.push(app)
  return app
}

/** The app over a journal of one entry that was moved away meanwhile. */
async function missed(): Promise<App> {
  const first = await opened()
  await first.services['journal.save'](aNight(1, '2026-11-22'))
  await first.close()
  await rename(folder, moved)
  const app = await opened()
  expect(app.absent()).toContain(`was open in ${folder} on `)
  return app
}

async function anotherJournal(): Promise<string> {
  const path = join(place, 'another')
  const app = must(await openApp({ folder: path, kind: 'browser', version: '1' }))
  await app.services['journal.save'](aNight(1, '2026-11-22'))
  await app.close()
  return path
}

function elsewhere(app: App, path: string) {
  return app.services['folder.elsewhere']({ path, another: false })
}

async function entriesOf(app: App): Promise<number> {
  return recordsIn(await app.services['app.snapshot']({})).length
}

async function filesIn(path: string): Promise<string[]> {
  return (await readdir(path, { recursive: true })).sort()
}

function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}
