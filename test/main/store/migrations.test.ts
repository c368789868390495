// The frozen folder of each released schema: it opens with nothing lost, is written in the present one, and outlives a cut at any write.
import { expect, test } from 'vitest'
import { schema as schemaNow, seal } from '../../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../../src/main/store/journal-store.ts'
import { openDocument } from '../../../src/main/store/setting-file.ts'
import { checks } from '../../../src/main/store/shard-form.ts'
import type { Answer, Refusal } from '../../../src/shared/base/answer.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { allRecords, type Draft, findRecord } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { restore } from '../../../src/shared/session/engine.ts'
import { SessionState } from '../../../src/shared/session/state.ts'
import { Settings } from '../../../src/shared/settings/settings.ts'
import type { FakeDisk } from '../../fakes/disk.ts'
import { diskWithFixture, expectedOf } from '../../fakes/folder.ts'
import { aNight } from '../../fakes/records.ts'

type Expected = {
  rev: number
  records: JournalRecord[]
  settings: { reminders: object; profile: object }
  routines: unknown
  session: unknown
}

const folder = '/home/runner/afterrun'
const now = () => Date.UTC(2026, 10, 29)
/** One that is raised finds no fixture of its own until there is one. */
const schemas = Array.from({ length: schemaNow }, (_, index) => index + 1)

test.each(schemas)(
  'the folder of schema %i opens with nothing lost and every number as it was, and not a byte is written',
  async (schema) => {
    const disk = await diskWithFixture(schema, folder)
    const before = disk.files()
    const store = await opened(disk)
    expect(byId(store)).toEqual(expectedRecords(schema))
    expect(store.journal().rev).toBe(expected(schema).rev)
    const settings = await openedDocument(disk, 'settings.json', Settings)
    const routines = await openedDocument(disk, 'routines.json', z.array(Routine))
    const session = await openedDocument(disk, 'session.json', SessionState)
    expect({
      settings: settings.read(),
      routines: routines.read().map(({ id }) => id),
      session: restore(session.read()).type,
    }).toEqual(documentsOf(expected(schema)))
    await store.close()
    expect(disk.files()).toEqual(before)
  },
)

test.each(schemas)('what is saved in the folder of schema %i is there after a power cut', async (schema) => {
  const disk = await diskWithFixture(schema, folder)
  const store = await opened(disk)
  const saved = await store.edit(put(aNight(500, '2026-01-15')))
  expect(saved.ok).toBe(true)
  const again = await opened(disk.afterPowerCut(() => 0.9))
  expect(byId(again)).toEqual(byId(store))
  expect(byId(again).size).toBe(expected(schema).records.length + 1)
})

test('an old folder is brought up by folding: every file then names the install, its revision and what it stands on', async () => {
  const disk = await diskWithFixture(1, folder)
  const store = await opened(disk)
  const before = byId(store)
  const settings = await openedDocument(disk, 'settings.json', Settings, () => store.installId)
  await settings.write({ ...settings.read(), theme: 'light' })
  await store.edit(put(aNight(500, '2026-01-15')))
  await store.fold()
  const months = ['2025-12', '2026-01', '2026-10', '2026-11', '2026-12']
  const stamps = Object.fromEntries(months.map((month) => [month, stampIn(disk, `journal/${month}.json`)]))
  expect(contentOf(disk, 'meta.json')).toMatchObject({ schema: 2, rev: 1, months: stamps, documents: {} })
  expect(headerOf(disk)).toEqual({
    format: 1,
    schema: 2,
    installId: store.installId,
    rev: 46,
    months: stamps,
  })
  for (const month of months)
    expect(contentOf(disk, `journal/${month}.json`)).toMatchObject({
      schema: 2,
      checks,
      installId: store.installId,
    })
  expect(contentOf(disk, 'settings.json')).toMatchObject({ schema: 2, installId: store.installId, rev: 1 })
  const again = byId(await opened(disk.afterPowerCut(() => 0.9)))
  expect(again.delete(aNight(500, '2026-01-15').id)).toBe(true)
  expect(again).toEqual(before)
})

test.each(['meta.json', 'journal/2025-12.json', 'journal/changes.log'])(
  'a folder in which %s is of a newer schema is shown with not a byte changed',
  async (name) => {
    const disk = await diskWithFixture(2, folder)
    const newer = { ...contentOf(disk, name === 'journal/changes.log' ? 'meta.json' : name), schema: 3 }
    const bytes = name === 'journal/changes.log' ? newerLog() : seal(newer)
    disk.overwrite(`${folder}/${name}`, bytes)
    const before = disk.files()
    const answer = await openJournalStore({ folder, now, disk })
    expect(answer.ok && (await answer.value.store.whole())).toEqual({
      ok: false,
      fault: 'read_only',
      message: `The file ${folder}/${name} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched. Afterrun shows what can be read, and saves nothing until that is over.`,
    })
    expect(answer.ok && answer.value.store.journal().months.size).toBeGreaterThan(2)
    expect(disk.files()).toEqual(before)
  },
)

test('a document of a newer schema stays as it is, and nothing is saved in its place', async () => {
  const disk = await diskWithFixture(2, folder)
  const path = `${folder}/settings.json`
  disk.overwrite(path, seal({ ...contentOf(disk, 'settings.json'), schema: 3, more: true }))
  const before = disk.files()
  const said: string[] = []
  const onFinding = ({ message }: Refusal) => said.push(message)
  const newer = `The file ${path} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched.`
  const document = await openDocument<unknown>({ path, schema: z.unknown(), initial: null, disk, onFinding })
  expect(document.ok && document.value.read()).toBe(null)
  expect(said).toEqual([`${newer} Afterrun goes on as if nothing had been set there.`])
  expect(document.ok && (await document.value.write(1))).toEqual({
    ok: false,
    fault: 'not_saved',
    message: `This is not saved. ${newer}`,
  })
  expect(document.ok && (await document.value.again())).toBe(false)
  expect(disk.files()).toEqual(before)
})

test('what does not fit a step of a migration is taken for damage', async () => {
  const disk = await diskWithFixture(1, folder)
  const said: string[] = []
  const onFinding = ({ message }: Refusal) => said.push(message)
  disk.overwrite(`${folder}/meta.json`, seal({ format: 1, schema: 1, installId: 7, months: 'none' }))
  expect((await openJournalStore({ folder, now, disk, onFinding })).ok).toBe(true)
  expect(said).toEqual([expect.stringContaining('It was made anew from what the other files say')])
  for (const records of [['no record'], 'none']) {
    const other = await diskWithFixture(1, folder)
    const before = byId(await opened(other.afterKill()))
    const shard = { format: 1, schema: 1, shard: '2026-11', rev: 42, records, removed: [] }
    other.overwrite(`${folder}/journal/2026-11.json`, seal(shard))
    // The log before still tells all that the month held.
    expect(byId(await opened(other))).toEqual(before)
  }
})

async function opened(disk: FakeDisk): Promise<JournalStore> {
  const answer = await openJournalStore({ folder, now, disk, schedule: () => () => undefined })
  if (!answer.ok) throw new Error(answer.message)
  await answer.value.store.whole()
  return answer.value.store
}

async function openedDocument<T>(
  disk: FakeDisk,
  name: string,
  schema: z.ZodType<T>,
  installId: () => string | null = () => null,
) {
  const options = { path: `${folder}/${name}`, schema, initial: null as never, disk, installId }
  const answer = await openDocument<T>(options)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

function put(record: JournalRecord): () => Answer<Draft> {
  return () => ({ ok: true, value: { put: [record], remove: [] } })
}

/** What the settings of that time could not hold yet is as it begins. */
function documentsOf({ settings, routines, session }: Expected) {
  const { reminders, profile } = settings
  const begun = { favouriteModalities: [], patterns: false, trial: null, tables: [] }
  return {
    settings: {
      ...begun,
      ...settings,
      profile: { sleepTargetHours: null, ...profile },
      reminders: { raceClock: false, ...reminders },
    },
    routines,
    session,
  }
}

function expected(schema: number): Expected {
  return expectedOf(schema) as Expected
}

/** What schema 1 could not hold yet is not known. */
function expectedRecords(schema: number): Map<string, unknown> {
  const added = (record: JournalRecord) => {
    if (schema > 1) return record
    if (record.kind === 'workout') return { ...record, movingSeconds: null, intervals: null, laps: [] }
    return record.kind === 'state' ? { ...record, ended: null } : record
  }
  return new Map(
    expected(schema).records.map((record) => [record.id, { ...addedSince[record.kind], ...added(record) }]),
  )
}

/** What came without a new schema, and is not known of an entry from before. */
const addedSince: Partial<Record<JournalRecord['kind'], object>> = {
  workout: { legsBefore: null },
  plan: { insteadOf: null, legsBefore: null },
  note: { about: null },
}

function byId(store: JournalStore): Map<string, unknown> {
  const journal = store.journal()
  const all = allRecords(journal)
  for (const record of all) expect(findRecord(journal, record.id)).toBe(record)
  return new Map(all.map((record) => [record.id, record]))
}

function contentOf(disk: FakeDisk, name: string): Record<string, unknown> {
  return JSON.parse(textOf(disk, name)).data
}

function stampIn(disk: FakeDisk, name: string) {
  const { sha256, data } = JSON.parse(textOf(disk, name))
  return { rev: data.rev, sha256 }
}

function headerOf(disk: FakeDisk): unknown {
  return JSON.parse(textOf(disk, 'journal/changes.log').split('\n')[0]?.slice(65) ?? '')
}

function newerLog(): Uint8Array {
  const sealed = Buffer.from(seal({ format: 1, schema: 3, rev: 1 })).toString()
  const { sha256, data } = JSON.parse(sealed)
  return Buffer.from(`${sha256} ${JSON.stringify(data)}\n`)
}

function textOf(disk: FakeDisk, name: string): string {
  return Buffer.from(disk.files().get(`${folder}/${name}`) ?? '').toString('utf8')
}
