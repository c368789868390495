// The app over a real folder: what it answers is on the disk, and what it refuses it leaves as it is.

import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type App, openApp } from '../../src/main/app.ts'
import { seal } from '../../src/main/store/envelope.ts'
import { verify } from '../../src/main/verify.ts'
import type { Answer } from '../../src/shared/base/answer.ts'
import type { CheckResult } from '../../src/shared/contract/backups.ts'
import { defaultSettings } from '../../src/shared/settings/settings.ts'
import { FakeClock } from '../fakes/clock.ts'
import { aNight } from '../fakes/records.ts'
import { recordsIn, snapshotIn } from '../fakes/snapshots.ts'

let folder = ''
let clock: FakeClock
const apps: App[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterrun-app-'))
  clock = new FakeClock()
  return async () => {
    // An open one still writes behind, also while its folder is taken away.
    for (const app of apps.splice(0)) await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
})

const opening = () => openApp({ folder, kind: 'browser', version: '1', clock })

const hostIn = (snapshot: Parameters<typeof snapshotIn>[0]) => snapshotIn(snapshot).host

async function open(): Promise<App> {
  const app = must(await opening())
  apps.push(app)
  return app
}

function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** The content of every file by its path, but for those of the lock. */
async function filesNow(which = (_path: string) => true): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(folder, path).startsWith('lock'))
    .filter(which)
  const read = paths.sort().map(async (path) => [path, await readFile(path, 'latin1')] as const)
  return new Map(await Promise.all(read))
}

const sessionPath = () => join(folder, 'session.json')
const typeOnDisk = async () => JSON.parse(await readFile(sessionPath(), 'utf8')).data.value.type

test('a session that is answered for is on the disk: begun, gone on with, ended and discarded', async () => {
  const { services } = await open()
  const seen: string[] = []
  for (const call of [
    () => services['session.start']({ routine: 'mobility-three', before: [] }),
    () => services['session.act']({ type: 'pause' }),
    () => services['session.act']({ type: 'finish_early' }),
    () => services['session.discard']({}),
  ]) {
    expect((await call()).ok).toBe(true)
    seen.push(await typeOnDisk())
  }
  expect(seen).toEqual(['running', 'paused', 'finished', 'idle'])
})

test('a saved session is put away on the disk, with the moment at which it was saved', async () => {
  const { services } = await open()
  await services['session.start']({ routine: 'mobility-three', before: [] })
  await services['session.act']({ type: 'finish_early' })
  clock.run(600_000)
  const saved = await services['session.save']({ before: [], after: [], note: '' })
  expect(saved).toMatchObject({
    value: { change: { put: [{ endedAt: '2026-11-22T18:00:00+01:00', loggedAt: clock.wall() }] } },
  })
  expect(await typeOnDisk()).toBe('idle')
})

test('a session that the journal has already does not come back after a crash', async () => {
  const { services, close } = await open()
  await services['session.start']({ routine: 'mobility-three', before: [] })
  await services['session.act']({ type: 'finish_early' })
  const finished = await readFile(sessionPath())
  await services['session.save']({ before: [], after: [], note: 'Calves eased.' })
  await close()
  await writeFile(sessionPath(), finished)
  const again = await (await open()).services['app.snapshot']({})
  expect(recordsIn(again)).toMatchObject([{ note: 'Calves eased.' }])
  expect(snapshotIn(again).session.session).toEqual({ type: 'idle' })
})

test.each(['settings.json', 'routines.json', 'session.json'])(
  'where %s is of a newer version the journal is shown, nothing is saved, and no byte of the folder changes',
  async (name) => {
    const first = await open()
    await first.services['journal.save'](aNight(1, '2026-11-22'))
    await first.close()
    const second = await open()
    // Still in the log: a close would bring it into the months.
    await second.services['journal.save'](aNight(2, '2026-11-23'))
    // The open app still writes its session behind: a file on its way to its name is gone in a moment.
    const unfolded = await filesNow((path) => !path.endsWith('.tmp'))
    await second.close()
    for (const [path, content] of unfolded) await writeFile(path, content, 'latin1')
    await writeFile(join(folder, name), seal({ format: 1, schema: 3 }))
    const before = await filesNow()
    const { services, close } = await open()
    const snapshot = await services['app.snapshot']({})
    expect(recordsIn(snapshot)).toHaveLength(2)
    expect([hostIn(snapshot).found, hostIn(snapshot).notSaved]).toEqual([
      [],
      `The file ${join(folder, name)} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched. Afterrun shows what can be read, and saves nothing until that is over.`,
    ])
    for (const saved of [
      await services['journal.save'](aNight(3, '2026-11-24')),
      await services['settings.save']({ ...defaultSettings, theme: 'dark' }),
      await services['routines.remove']({ id: 'mine' }),
      await services['backups.take']({}),
    ])
      expect(saved.ok).toBe(false)
    await services['session.start']({ routine: 'mobility-three', before: [] })
    await close()
    expect(await filesNow()).toEqual(before)
  },
)

test.each(['settings.json', 'routines.json', 'session.json'])(
  'a %s that the disk does not give is left alone, and the journal is kept as ever',
  async (name) => {
    const first = await open()
    await first.services['journal.save'](aNight(1, '2026-11-22'))
    await first.close()
    await rm(join(folder, name), { force: true })
    // Reading a folder as if it were a file fails as a broken disk does.
    await mkdir(join(folder, name))
    const { services, close } = await open()
    expect(recordsIn(await services['app.snapshot']({}))).toHaveLength(1)
    expect((await services['journal.save'](aNight(2, '2026-11-23'))).ok).toBe(true)
    await close()
    expect((await stat(join(folder, name))).isDirectory()).toBe(true)
  },
)

test('a newer settings.json alone in a folder is left alone', async () => {
  await writeFile(join(folder, 'settings.json'), seal({ format: 1, schema: 3 }))
  expect(await opening()).toMatchObject({ ok: false, fault: 'read_only' })
  expect([...(await filesNow()).keys()]).toEqual([join(folder, 'settings.json')])
})

test.each(['settings.json', 'routines.json', 'session.json'])(
  'a damaged %s does not keep the journal from opening, and the first window hears of it',
  async (name) => {
    const first = await open()
    await first.services['journal.save'](aNight(1, '2026-11-22'))
    await first.close()
    await writeFile(join(folder, name), 'damaged')
    const second = await open()
    // Each window hears of it, also one whose answer was lost, until the runner says that it was read.
    for (let n = 0; n < 2; n += 1) {
      const snapshot = await second.services['app.snapshot']({})
      expect(recordsIn(snapshot).length).toBe(1)
      const sentence = expect.stringContaining(`${name} was damaged and is kept as `)
      expect(hostIn(snapshot)).toMatchObject({ found: [sentence], notSaved: null })
    }
    const told: string[][] = []
    second.subscribe((event) => event.type === 'found' && told.push(event.found))
    const { found } = hostIn(await second.services['app.snapshot']({}))
    expect(await second.services['app.read']({ found })).toEqual({ ok: true, value: {} })
    expect([told, hostIn(await second.services['app.snapshot']({})).found]).toEqual([[[]], []])
  },
)

/** A journal of sixteen months, of which the oldest are read while the app is in use; the oldest loses a bit. */
async function withDamagedOldMonth(): Promise<string> {
  const first = await open()
  for (const [n, month] of oldMonths.entries())
    await first.services['journal.save'](aNight(n + 1, `${month}-10`))
  await first.close()
  const path = join(folder, 'journal', '2025-08.json')
  const bytes = await readFile(path)
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
  await writeFile(path, bytes)
  return path
}

const oldMonths = Array.from({ length: 16 }, (_, n) => {
  const month = 7 + n
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
})

test('an old month that turns out to be damaged while the app runs is healed, and the page hears of it', async () => {
  const path = await withDamagedOldMonth()
  const { services, subscribe, close } = await open()
  const told: string[] = []
  subscribe((event) => event.type === 'found' && told.push(...event.found))
  await services['app.snapshot']({})
  expect((await services['journal.months']({ months: ['2025-08'] })).ok).toBe(true)
  expect(told).toEqual([expect.stringMatching(/2025-08\.json was damaged.* Nothing is missing\.$/)])
  const [evidence = ''] = await readdir(join(folder, 'quarantine'))
  expect([evidence.startsWith('2025-08.json.'), (await readFile(path)).includes('2025-08-10')]).toEqual([
    true,
    true,
  ])
  await close()
})

test('an old month of which no copy is left: each page hears of it, saves are refused, and nothing is written over', async () => {
  const path = await withDamagedOldMonth()
  await rm(join(folder, 'journal', 'changes.log.prev'))
  await writeFile(path, (await readFile(path)).subarray(0, 330))
  const { services, subscribe, close } = await open()
  const told: string[] = []
  subscribe((event) => event.type === 'trouble' && told.push(event.message))
  const months = await services['journal.months']({ months: ['2025-08'] })
  const { notSaved } = hostIn(await services['app.snapshot']({}))
  const inJournal = (path: string) => relative(folder, path).startsWith('journal')
  const before = await filesNow(inJournal)
  const saved = await services['journal.save'](aNight(40, '2026-11-22'))
  expect(await filesNow(inJournal)).toEqual(before)
  const sentence = expect.stringContaining('No copy of it was found.')
  expect(months).toEqual({ ok: false, fault: 'unreadable_file', message: sentence })
  expect(saved).toEqual({ ok: false, fault: 'not_saved', message: sentence })
  expect([told, notSaved]).toEqual([[sentence], sentence])
  expect((await services['journal.months']({ months: ['2025-09'] })).ok).toBe(true)
  await close()
})

test('a document that was lost without a trace comes from the newest backup', async () => {
  const first = await open()
  await first.services['journal.save'](aNight(1, '2026-11-22'))
  await first.services['settings.save']({ ...defaultSettings, theme: 'dark' })
  expect((await first.services['backups.take']({})).ok).toBe(true)
  await first.close()
  await rm(join(folder, 'settings.json'))
  const { services } = await open()
  const { settings, host } = snapshotIn(await services['app.snapshot']({}))
  expect(settings.theme).toBe('dark')
  expect(host.found).toEqual([expect.stringContaining('Afterrun goes on with the newest backup')])
})

test('a document that was lost without a trace is told once', async () => {
  const first = await open()
  await first.services['settings.save'](defaultSettings)
  await first.close()
  await rm(join(folder, 'settings.json'))
  const told: string[] = []
  for (let n = 0; n < 2; n += 1) {
    const app = await open()
    told.push(...hostIn(await app.services['app.snapshot']({})).found)
    await app.close()
  }
  expect(told).toEqual([expect.stringContaining('settings.json was missing.')])
})

test('everything is erased by its word, and the app goes on at once with an empty journal', async () => {
  const app = await open()
  const { services } = app
  const told: string[] = []
  app.subscribe(({ type }) => told.push(type))
  await services['journal.save'](aNight(1, '2026-11-22'))
  const before = snapshotIn(await services['app.snapshot']({}))
  await services['settings.save']({ ...defaultSettings, theme: 'dark' })
  expect((await services['backups.take']({})).ok).toBe(true)
  const answer = await services['app.erase']({ word: 'ERASE' })
  expect(answer.ok).toBe(true)
  expect(told.at(-1)).toBe('anew')
  const isOfBefore = (path: string) => /backups|\d{4}-\d{2}\.json|settings|\.prev$/.test(path)
  expect([...(await filesNow(isOfBefore)).keys()]).toEqual([])
  // A window that did not hear of it is told everything, whatever it had.
  const since = { since: 0, of: before.host.opening }
  for (const asked of [{}, since]) {
    const now = await services['app.snapshot'](asked)
    expect(recordsIn(now)).toEqual([])
    expect(snapshotIn(now)).toMatchObject({ journal: { type: 'parts' }, settings: defaultSettings })
  }
  expect((await services['journal.save'](aNight(2, '2026-11-23'))).ok).toBe(true)
})

test('a check reads what was copied to the second place as well, and one that is away is told', async () => {
  const { services } = await open()
  const place = await mkdtemp(join(tmpdir(), 'afterrun-stick-'))
  await services['journal.save'](aNight(1, '2026-11-22'))
  await services['backups.take']({})
  const alone = must((await services['backups.check']({})) as Answer<CheckResult>)
  expect(await services['backups.place']({ path: place })).toMatchObject({ ok: true })
  const both = must((await services['backups.check']({})) as Answer<CheckResult>)
  expect([alone.faults, both.faults]).toEqual([[], []])
  expect(both.files).toBeGreaterThan(alone.files)
  const names = await readdir(place, { recursive: true })
  const month = join(place, names.find((name) => name.endsWith('2026-11.json')) ?? '')
  await writeFile(month, 'damaged')
  const found = must((await services['backups.check']({})) as Answer<CheckResult>)
  expect(found.faults).toEqual([expect.stringContaining(month)])
  await rm(place, { recursive: true })
  expect(await services['backups.check']({})).toMatchObject({ ok: true, value: { faults: [] } })
  expect(await services['backups.list']({})).toMatchObject({
    value: { second: { trouble: expect.stringContaining('is not there now') } },
  })
})

/** Sixteen months, of which one that no backup and no copy has is damaged: among the recent ones, or long ago. */
async function withLostMonth(month: string): Promise<string> {
  const first = await open()
  for (const [n, each] of oldMonths.entries())
    await first.services['journal.save'](aNight(n + 1, `${each}-10`))
  await first.close()
  const path = join(folder, 'journal', `${month}.json`)
  await writeFile(path, 'damaged')
  await rm(`${path}.prev`, { force: true })
  await rm(join(folder, 'journal', 'changes.log.prev'), { force: true })
  await rm(join(folder, 'backups'), { recursive: true, force: true, maxRetries: 10 })
  return path
}

test.each([oldMonths[0] ?? '', oldMonths.at(-1) ?? ''])(
  'a journal of which %s can be read nowhere is gone on with, once the runner says so, and the file is kept',
  async (month) => {
    const path = await withLostMonth(month)
    const app = await open()
    const { services } = app
    const list = await services['backups.list']({})
    const [lost] = [await services['journal.lost']({})]
    const saved = await services['journal.save'](aNight(90, '2026-11-24'))
    expect(saved).toMatchObject({
      ok: false,
      message: expect.stringContaining('go on without it under Settings'),
    })
    expect(list).toMatchObject({ value: { onlyShown: expect.any(String) } })
    expect(lost).toMatchObject({
      value: { told: [expect.stringContaining(path)], entries: oldMonths.length - 1 },
    })
    expect(await readFile(path, 'utf8')).toBe('damaged')
    const gone = await services['journal.goOn']({})
    expect(gone).toEqual({
      ok: true,
      value: { message: 'What cannot be read is set aside. The 15 entries that can be read are kept.' },
    })
    expect((await services['journal.save'](aNight(91, '2026-11-24'))).ok).toBe(true)
    await app.close()
    const kept = [...(await filesNow()).values()].filter((content) => content === 'damaged')
    expect(kept).toHaveLength(1)
    const again = await open()
    expect(hostIn(await again.services['app.snapshot']({}))).toMatchObject({ found: [], notSaved: null })
    expect((await again.services['journal.save'](aNight(92, '2026-11-24'))).ok).toBe(true)
    expect(await again.services['backups.list']({})).toMatchObject({
      value: { entries: oldMonths.length + 1, onlyShown: null },
    })
    expect(await again.services['journal.lost']({})).toMatchObject({ ok: false, fault: 'conflict' })
  },
)

test('a journal that was open and is not there is asked about, and nothing is made in its place until the runner says so', async () => {
  const known = `${folder}-known.json`
  const first = must(await openApp({ folder, known, kind: 'browser', version: '1', clock }))
  await first.services['journal.save'](aNight(1, '2026-11-22'))
  await first.close()
  expect(Object.keys(JSON.parse(await readFile(known, 'utf8')).journals[0]).sort()).toEqual([
    'entries',
    'folder',
    'installId',
    'openAt',
  ])
  expect((await stat(known)).mode & 0o777).toBe(0o600)
  await rename(folder, `${folder}-away`)
  const app = must(await openApp({ folder, known, kind: 'browser', version: '1', clock }))
  apps.push(app)
  const told: string[] = []
  app.subscribe(({ type }) => told.push(type))
  const why = expect.stringMatching(/^A journal with 1 entry was open in .* and now there is none\./)
  const absent = { ok: false, fault: 'absent', message: why }
  expect(await app.services['app.snapshot']({})).toEqual(absent)
  expect(await app.services['folder.again']({})).toEqual(absent)
  expect(app.absent()).toEqual(why)
  expect(await verify(folder, known)).toEqual({ isSound: false, said: [why] })
  await expect(stat(folder)).rejects.toThrow('ENOENT')
  // As empty as a place where a disk belongs.
  await mkdir(folder)
  expect(await app.services['folder.again']({})).toEqual(absent)
  await rm(folder, { recursive: true })
  await rename(`${folder}-away`, folder)
  expect(await app.services['folder.again']({})).toEqual({ ok: true, value: {} })
  expect(told).toContain('anew')
  expect(recordsIn(await app.services['app.snapshot']({}))).toHaveLength(1)
  expect(app.absent()).toBeNull()
  await app.close()
  for (const path of [known, `${known}.prev`]) await rm(path, { force: true })
})

test('where a journal is missed a new one is begun once the runner says so; one that was erased is not missed', async () => {
  const known = `${folder}-known.json`
  const open = async () => must(await openApp({ folder, known, kind: 'browser', version: '1', clock }))
  const first = await open()
  await first.services['journal.save'](aNight(1, '2026-11-22'))
  await first.close()
  await rm(folder, { recursive: true })
  const second = await open()
  expect(await second.services['folder.begin']({})).toEqual({ ok: true, value: {} })
  expect(recordsIn(await second.services['app.snapshot']({}))).toEqual([])
  await second.services['journal.save'](aNight(2, '2026-11-22'))
  await second.services['app.erase']({ word: 'ERASE' })
  await second.close()
  expect(JSON.parse(await readFile(known, 'utf8'))).toEqual({ format: 1, journals: [] })
  await rm(folder, { recursive: true })
  const third = await open()
  expect(third.absent()).toBeNull()
  await third.close()
  for (const path of [known, `${known}.prev`]) await rm(path, { force: true })
})

test('the desktop makes its window small and brings it back; a browser says that it cannot', async () => {
  const asked: boolean[] = []
  const desktop = await openApp({ folder, kind: 'desktop', version: '0', setMini: (on) => asked.push(on) })
  if (!desktop.ok) throw new Error(desktop.message)
  const { services, close } = desktop.value
  expect([await services['window.mini']({ on: true }), await services['window.mini']({ on: false })]).toEqual(
    [
      { ok: true, value: { on: true } },
      { ok: true, value: { on: false } },
    ],
  )
  expect(asked).toEqual([true, false])
  await close()

  const browser = await openApp({ folder, kind: 'browser', version: '0' })
  if (!browser.ok) throw new Error(browser.message)
  expect(await browser.value.services['window.mini']({ on: true })).toEqual({
    ok: false,
    fault: 'not_found',
    message: 'This window cannot be made small.',
  })
  await browser.value.close()
})

test('the desktop shows its own data folder and says why where it cannot; a browser says that it cannot', async () => {
  const answers = ['', 'No program shows folders.']
  const showFolder = async () => answers.shift() ?? ''
  const shown = []
  for (const part of [
    { kind: 'desktop', showFolder },
    { kind: 'desktop', showFolder },
    { kind: 'browser' },
  ] as const) {
    const opened = await openApp({ folder, version: '0', ...part })
    if (!opened.ok) throw new Error(opened.message)
    shown.push(await opened.value.services['window.showFolder']({}))
    await opened.value.close()
  }
  expect(shown).toEqual([
    { ok: true, value: {} },
    { ok: false, fault: 'not_found', message: 'No program shows folders.' },
    { ok: false, fault: 'not_found', message: 'Only the desktop app can show the folder.' },
  ])
})

test('what the data folder lies in is told with the first snapshot', async () => {
  const synced = join(folder, 'Dropbox', 'Afterrun')
  const opened = await openApp({ folder: synced, kind: 'browser', version: '0' })
  if (!opened.ok) throw new Error(opened.message)
  const { host } = snapshotIn(await opened.value.services['app.snapshot']({}))
  expect(host.folderPlace.sync).toBe('Dropbox')
  await opened.value.close()
})
