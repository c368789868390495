// A journal of years on a real disk, of which one file is damaged in each way: it heals, keeps the evidence, and the long run tells how long that takes.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { copiesInBackups } from '../../src/main/store/backups/shelf.ts'
import { takeBackup } from '../../src/main/store/backups/taking.ts'
import { nodeDisk } from '../../src/main/store/disk.ts'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { nextTurn } from '../../src/main/store/turns.ts'
import { allRecords, type Journal } from '../../src/shared/journal/change.ts'
import { historyFolder } from '../bench/history-folder.ts'
import { aNight } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { damages } from './damages.ts'
import { isLong, tellFigures } from './long-run.ts'

const kinds = Object.keys(damages)
const logFile = 'journal/changes.log'
const years = isLong ? [1, 10, 50] : [1]

test.each(years)(
  'a damaged file of a journal of %d years heals on a real disk',
  { timeout: 1_200_000 },
  async (age) => {
    const aged = await agedJournal(age)
    const choose = chance(age)
    const tookMs: number[] = []
    for (const file of aged.files) {
      const slowest = { ms: 0, kind: '' }
      for (const kind of kinds) {
        const sound = await readFile(join(aged.folder, file))
        const others = {
          beside: await readFile(join(aged.folder, aged.files.find((other) => other !== file) ?? '')),
          older: await readFile(join(aged.earlier, file)).catch(() => null),
          foreign: await readFile(join(aged.foreign, file)).catch(() => null),
        }
        const damaged = damages[kind]?.(Buffer.from(sound), choose, others) ?? null
        if (damaged?.equals(sound) || (damaged === null && kind !== 'no file')) continue
        const ms = await healed(aged, file, damaged)
        if (ms === null) continue
        tookMs.push(ms)
        if (ms > slowest.ms) Object.assign(slowest, { ms, kind })
      }
      tellFigures(`healing, ${age} years, ${file}: slowest ${Math.round(slowest.ms)} ms (${slowest.kind})`)
    }
    const median = tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length / 2)] ?? 0
    tellFigures(
      `healing, ${age} years: ${tookMs.length} kinds of damage healed, the evidence kept, median ${Math.round(median)} ms, slowest ${Math.round(Math.max(...tookMs))} ms`,
    )
    expect(tookMs.length).toBeGreaterThanOrEqual(30)
  },
)

type Aged = Awaited<ReturnType<typeof agedJournal>>

/**
 * Opens a copy with that file damaged, or gone where null; gives the milliseconds until all of it was there again. Null
 * where the log ends before its last line, as where that was never written: nothing tells the two apart.
 */
async function healed(
  { folder, place, whole, lastLine }: Aged,
  file: string,
  damaged: Buffer | null,
): Promise<number | null> {
  const copy = join(place, 'damaged')
  await rm(copy, { recursive: true, force: true })
  await cp(folder, copy, { recursive: true })
  await (damaged ? writeFile(join(copy, file), damaged) : rm(join(copy, file)))
  const said: string[] = []
  const from = performance.now()
  const store = await open(copy, said)
  const ms = performance.now() - from
  expect(store.readOnly).toBeNull()
  const endsBefore =
    file === logFile && damaged?.includes(lastLine) === false && store.journal().rev === whole.rev - 1
  if (said.length === 0 && !endsBefore) expect(isSame(store.journal(), whole)).toBe(true)
  if (said.length > 0 && damaged && damaged.length > 0) expect(await isKept(copy, damaged)).toBe(true)
  const saved = await store.edit(() => ({ ok: true, value: { put: [aNight(77, '2026-11-20')], remove: [] } }))
  expect(saved.ok).toBe(true)
  await store.close()
  return said.length === 0 && endsBefore ? null : ms
}

/** Folded and backed up some edits ago, with the last of them in the log alone. */
async function agedJournal(age: number) {
  const [place, history, other] = await Promise.all([
    mkdtemp(join(tmpdir(), 'afterrun-healing-')),
    historyFolder(age),
    historyFolder(1),
  ])
  onTestFinished(async () => {
    history.remove()
    other.remove()
    await rm(place, { recursive: true, force: true, maxRetries: 10 })
  })
  const living = join(place, 'living')
  const folder = join(place, 'journal')
  const earlier = join(place, 'earlier')
  await cp(history.path, earlier, { recursive: true })
  await cp(history.path, living, { recursive: true })
  const store = await open(living)
  const { installId, journal } = store
  await takeBackup({
    disk: nodeDisk(),
    folder: living,
    installId,
    journal,
    now: Date.now(),
    last: null,
    breathe: nextTurn,
    signal: new AbortController().signal,
  })
  const days = allRecords(store.journal())
    .map(({ day }) => day)
    .sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  await save(store, [aNight(1, last), aNight(2, first)])
  await store.fold()
  await save(store, [aNight(3, last), aNight(4, first)])
  await cp(living, folder, { recursive: true })
  await store.close()
  const [lastLine = ''] = (await readFile(join(folder, logFile), 'utf8')).trimEnd().split('\n').slice(-1)
  const files = ['meta.json', logFile, ...[last, first].map((on) => `journal/${on.slice(0, 7)}.json`)]
  return { place, folder, earlier, foreign: other.path, files, lastLine, whole: store.journal() }
}

async function save(store: JournalStore, put: ReturnType<typeof aNight>[]): Promise<void> {
  const saved = await store.edit(() => ({ ok: true, value: { put, remove: [] } }))
  if (!saved.ok) throw new Error(saved.message)
}

async function open(folder: string, said: string[] = []): Promise<JournalStore> {
  const opened = await openJournalStore({
    folder,
    now: Date.now,
    schedule: () => () => {},
    earlier: copiesInBackups(nodeDisk(), folder),
    onFinding: ({ message }) => said.push(message),
  })
  if (!opened.ok) throw new Error(opened.message)
  const whole = await opened.value.store.whole()
  if (!whole.ok) said.push(whole.message)
  return opened.value.store
}

function isSame(one: Journal, other: Journal): boolean {
  return isDeepStrictEqual(one.months, other.months)
}

async function isKept(folder: string, damaged: Buffer): Promise<boolean> {
  const quarantine = join(folder, 'quarantine')
  const entries = await readdir(quarantine, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const kept = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
  return kept.some((bytes) => damaged.equals(bytes))
}
