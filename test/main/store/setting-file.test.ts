// A document of its own file: settings and the like.
import { expect, test } from 'vitest'
import type { EarlierCopies } from '../../../src/main/store/earlier-copies.ts'
import { seal, sha256 } from '../../../src/main/store/envelope.ts'
import { newerDocument, openDocument } from '../../../src/main/store/setting-file.ts'
import type { Refusal } from '../../../src/shared/base/answer.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { failure } from '../../fakes/disk-state.ts'

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

test('a damaged document comes from the copy before it, and its bytes are kept and it is told once', async () => {
  const disk = await written()
  const damaged = Buffer.from(disk.files().get(path) ?? '')
  damaged[100] = 0
  disk.overwrite(path, damaged)
  const { value, told } = await reopened(disk)
  expect(value).toEqual({ theme: 'light', volume: 0.1 })
  const copy = `/quarantine/settings.json.${sha256(damaged).slice(0, 12)}`
  expect(told).toEqual([
    `The file /settings.json was damaged and is kept as ${copy}. Afterrun goes on with the copy before it: what was changed last may be missing.`,
  ])
  expect(Buffer.from(disk.files().get(copy) ?? '')).toEqual(damaged)
  expect(await reopened(disk.afterPowerCut(() => 0.9))).toEqual({ value, told: [] })
})

test('a document without a copy before it that can be read comes from the newest backup', async () => {
  const disk = await written()
  const backup = disk.files().get(path) ?? null
  for (const name of [path, `${path}.prev`]) disk.overwrite(name, Buffer.from('{'))
  const asked: string[] = []
  const newestVerified = async (file: string) => {
    asked.push(file)
    return backup
  }
  const { value, told } = await reopened(disk, { newestVerified })
  expect([value, asked]).toEqual([{ theme: 'dark', volume: 1 }, ['settings.json']])
  expect(told.join()).toContain('Afterrun goes on with the newest backup')
})

test('a document of which no copy can be read begins anew, and says so', async () => {
  const disk = await written()
  for (const name of [path, `${path}.prev`]) disk.overwrite(name, Buffer.from('{'))
  const { value, told } = await reopened(disk)
  expect(value).toEqual(initial)
  expect(told.join()).toContain('No copy of it could be read')
})

test('a document that was there before and is gone comes from the copy before it', async () => {
  const disk = await written()
  disk.erase(path)
  expect(await reopened(disk)).toEqual({
    value: { theme: 'light', volume: 0.1 },
    told: [
      'The file /settings.json was missing. Afterrun goes on with the copy before it: what was changed last may be missing.',
    ],
  })
})

test.each<[string, (disk: FakeDisk) => void]>([
  ['damaged', (disk) => disk.overwrite(path, Buffer.from('{'))],
  ['missing', (disk) => disk.erase(path)],
])(
  'a document that was %s and is healed is saved as any other: nobody else has written it',
  async (_, spoil) => {
    const disk = await written()
    spoil(disk)
    const told: string[] = []
    const onFinding = ({ message }: Refusal) => told.push(message)
    const answer = await openDocument({ path, schema, initial, disk, onFinding })
    if (!answer.ok) throw new Error(answer.message)
    expect(await answer.value.write({ theme: 'dark', volume: 0.7 })).toEqual({ ok: true, value: null })
    expect(told).toHaveLength(1)
  },
)

test('on a disk that takes no writing a damaged document is healed in memory, and that is said', async () => {
  const disk = await written()
  disk.overwrite(path, Buffer.from('{'))
  const readOnly = Object.assign(disk, { makeFolder: () => Promise.reject(failure('EROFS')) })
  const { value, told } = await reopened(readOnly)
  expect(value).toEqual({ theme: 'light', volume: 0.1 })
  expect(told.join()).toContain('cannot be mended now: the disk is read-only (EROFS)')
  expect(Buffer.from(disk.files().get(path) ?? '').toString()).toBe('{')
})

test('a document under the name of another is not taken for it', async () => {
  const disk = await written()
  disk.overwrite('/session.json', disk.files().get(path) ?? new Uint8Array())
  const told: string[] = []
  const onFinding = ({ message }: Refusal) => told.push(message)
  const answer = await openDocument({ path: '/session.json', schema, initial, disk, onFinding })
  expect(answer.ok && answer.value.read()).toEqual(initial)
  expect(told.length).toBe(1)
})

test('a document that another program has changed is kept, and what both changed in it is there', async () => {
  const disk = await written()
  const told: string[] = []
  const document = await opened(disk, ({ message }) => told.push(message))
  const theirs = { ...contentOf(disk), rev: 7, value: { theme: 'light', volume: 1 } }
  disk.overwrite(path, seal(theirs))
  expect((await document.write({ theme: 'dark', volume: 0.3 })).ok).toBe(true)
  expect([document.read(), contentOf(disk)]).toMatchObject([
    { theme: 'light', volume: 0.3 },
    { rev: 8, value: { theme: 'light', volume: 0.3 } },
  ])
  expect(told).toEqual([
    expect.stringMatching(
      /and is kept as \S+\. What was changed there and what was changed here are both in it now\.$/,
    ),
  ])
  expect((await document.write({ theme: 'dark', volume: 0 })).ok).toBe(true)
  expect(told.length).toBe(1)
})

test.each<[string, (disk: FakeDisk) => Uint8Array, object]>([
  ['was damaged', () => Buffer.from('{'), { theme: 'dark', volume: 0.3 }],
  [
    'is of another journal',
    (disk) => seal({ ...contentOf(disk), installId: '00000000-0000-4000-8000-0000000000ff' }),
    { theme: 'dark', volume: 0.3 },
  ],
])(
  'a document that %s by another program is kept, and what was saved stands there',
  async (_, bytes, value) => {
    const disk = await written()
    const document = await opened(disk)
    disk.overwrite(path, bytes(disk))
    expect((await document.write({ theme: 'dark', volume: 0.3 })).ok).toBe(true)
    expect(contentOf(disk)).toMatchObject({ value })
  },
)

test('a document that appears where there was none is not written over unseen', async () => {
  const disk = new FakeDisk()
  const document = await opened(disk)
  disk.overwrite(path, (await written()).files().get(path) ?? new Uint8Array())
  expect((await document.write({ theme: 'system', volume: 0.3 })).ok).toBe(true)
  expect(document.read()).toEqual({ theme: 'dark', volume: 0.3 })
})

test.each<[string, (disk: FakeDisk) => void]>([
  ['is of a newer version', (disk) => disk.overwrite(path, seal({ format: 1, schema: 3 }))],
  [
    'cannot be kept',
    (disk) => {
      disk.overwrite(path, Buffer.from('{'))
      disk.makeFolder = () => Promise.reject(failure('ENOSPC'))
    },
  ],
  [
    'cannot be read',
    (disk) => {
      disk.overwrite(path, Buffer.from('{'))
      disk.readFile = () => Promise.reject(failure('EIO'))
    },
  ],
])('a document of another program that %s is not written over', async (_, act) => {
  const disk = await written()
  const document = await opened(disk)
  act(disk)
  const theirs = disk.files().get(path)
  expect(await document.write({ theme: 'light', volume: 0.3 })).toMatchObject({
    ok: false,
    fault: 'not_saved',
  })
  expect([document.read(), disk.files().get(path)]).toEqual([{ theme: 'dark', volume: 1 }, theirs])
})

test('while the folder is only shown nothing is healed in it and nothing saved, and both say why', async () => {
  const disk = await written()
  disk.overwrite(path, Buffer.from('{'))
  const reason: Refusal = { ok: false, fault: 'read_only', message: 'Another journal is there.' }
  const told: string[] = []
  const onFinding = ({ message }: Refusal) => told.push(message)
  const before = new Map(disk.files())
  const answer = await openDocument({ path, schema, initial, disk, onFinding, onlyShown: () => reason })
  expect(answer.ok && answer.value.read()).toEqual(initial)
  expect(answer.ok && (await answer.value.write({ theme: 'dark', volume: 1 }))).toEqual({
    ok: false,
    fault: 'not_saved',
    message: 'This is not saved. Another journal is there.',
  })
  expect([told, disk.files()]).toEqual([[], before])
})

test.each([
  ['comes from the newest backup', { theme: 'dark', volume: 1 }],
  ['begins anew where there is none', initial],
])('a document that was lost without a trace %s, and is on disk again', async (_, value) => {
  const backup = value === initial ? null : ((await written()).files().get(path) ?? null)
  const disk = new FakeDisk()
  const earlier = { newestVerified: async () => backup }
  const answer = await openDocument({ path, schema, initial, disk, earlier })
  if (!answer.ok) throw new Error(answer.message)
  expect([await answer.value.again(), answer.value.read()]).toEqual([backup !== null, value])
  expect((await opened(disk.afterPowerCut(() => 0.9))).read()).toEqual(value)
})

test('a backup of a document that does not fit it is none', async () => {
  const earlier = { newestVerified: async () => seal({ format: 1, schema: 2, value: 'something else' }) }
  const answer = await openDocument({ path, schema, initial, disk: new FakeDisk(), earlier })
  if (!answer.ok) throw new Error(answer.message)
  expect([await answer.value.again(), answer.value.read()]).toEqual([false, initial])
})

test('what a document says of itself is known once it was written, and is what stands on disk', async () => {
  const disk = await written()
  const document = await opened(disk)
  expect(document.stamp()).toBeNull()
  await document.write({ theme: 'light', volume: 0.3 })
  const { sha256, data } = JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString())
  expect(document.stamp()).toEqual({ rev: data.rev, sha256 })
})

test('a document of a newer version is known before anything is opened, and nothing is known of it afterwards', async () => {
  const disk = new FakeDisk()
  expect(await newerDocument(path, disk)).toBeNull()
  const saved = await written()
  expect(await newerDocument(path, saved)).toBeNull()
  saved.overwrite(path, seal({ format: 1, schema: 3 }))
  const message = `The file ${path} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched. Afterrun shows what can be read, and saves nothing until that is over.`
  expect(await newerDocument(path, saved)).toEqual({ ok: false, fault: 'read_only', message })
  const document = await opened(saved)
  expect([await document.again(), document.stamp(), document.read()]).toEqual([false, null, initial])
})

test('a bug while a document is read is not taken for damage', async () => {
  const disk = await written()
  const broken = Object.assign(disk, { readFile: () => Promise.reject(new TypeError('bug')) })
  await expect(openDocument({ path, schema, initial, disk: broken })).rejects.toThrow('bug')
})

test('without a disk of its own it is on the real one', async () => {
  const answer = await openDocument({ path: '/nowhere/at/all/settings.json', schema, initial })
  expect(answer).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'The data folder /nowhere/at/all cannot be used: it is not there (ENOENT).',
  })
})

function contentOf(disk: FakeDisk): Record<string, unknown> {
  return JSON.parse(Buffer.from(disk.files().get(path) ?? '').toString()).data
}

async function opened(disk: FakeDisk, onFinding?: (finding: Refusal) => void) {
  const answer = await openDocument({ path, schema, initial, disk, ...(onFinding && { onFinding }) })
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

async function reopened(disk: FakeDisk, earlier?: EarlierCopies) {
  const told: string[] = []
  const onFinding = ({ message }: Refusal) => told.push(message)
  const answer = await openDocument({ path, schema, initial, disk, onFinding, ...(earlier && { earlier }) })
  if (!answer.ok) throw new Error(answer.message)
  return { value: answer.value.read(), told }
}

async function written(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const document = await opened(disk)
  await document.write({ theme: 'light', volume: 0.1 })
  await document.write({ theme: 'dark', volume: 1 })
  return disk
}
