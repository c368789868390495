// A real disk that fills up under the journal: nothing is cut short, what is not saved is said so, and with room again it goes on.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { openSeal, sha256 } from '../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { nextTurn } from '../../src/main/store/turns.ts'
import type { Refusal } from '../../src/shared/base/answer.ts'
import { applyChange, type Draft, emptyJournal, type Journal } from '../../src/shared/journal/change.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { isLong, tellFigures } from './long-run.ts'
import { makeSmallDisk, type SmallDisk, whyNoSmallDisk } from './small-disk.ts'

const levels = isLong ? 1000 : 40
const diskBytes = 4 * 1024 * 1024
const pageBytes = 4096

test.runIf(whyNoSmallDisk === null)(
  `however little room is left, no file is cut short and every acknowledged edit is there${whyNoSmallDisk ? ` [not tried here: ${whyNoSmallDisk}]` : ''}`,
  { timeout: isLong ? 3_600_000 : 120_000 },
  async () => {
    const disk = await makeSmallDisk(diskBytes)
    onTestFinished(() => disk.remove())
    const seen = { saved: 0, refused: 0, foldsRefused: 0 }
    const wrong: string[] = []
    for (let level = 0; level < levels; level += 1) {
      const life = await liveOnFullDisk(disk, level)
      seen.saved += life.saved
      seen.refused += life.refused.length
      seen.foldsRefused += life.foldsRefused.length
      wrong.push(...life.wrong.map((found) => `level ${level}: ${found}`))
    }
    const { saved, refused, foldsRefused } = seen
    tellFigures(
      `full disk: ${levels} fill levels, ${saved} acked saves, ${refused} refused, ${foldsRefused} folds put off, ${wrong.length} lost or cut short`,
    )
    expect(wrong.slice(0, 5)).toEqual([])
    expect(refused).toBeGreaterThan(levels)
    expect(foldsRefused).toBeGreaterThan(0)
  },
)

type Life = { saved: number; refused: Refusal[]; foldsRefused: Refusal[]; wrong: string[] }

async function liveOnFullDisk(disk: SmallDisk, level: number): Promise<Life> {
  const choose = chance(level)
  const folder = join(disk.path, `journal-${level}`)
  const life: Life = { saved: 0, refused: [], foldsRefused: [], wrong: [] }
  let journal = emptyJournal
  let store = await open(folder)
  const save = async (draft: Draft) => {
    const answer = await store.edit(() => ({ ok: true, value: draft }))
    if (answer.ok) {
      journal = applyChange(journal, answer.value)
      life.saved += 1
    } else life.refused.push(answer)
  }
  const fold = async () => {
    const answer = await store.fold()
    if (!answer.ok) life.foldsRefused.push(answer)
  }
  for (let n = 0; n < 6; n += 1) {
    await save(aDraft(choose))
    if (choose() < 0.3) await fold()
  }
  if (life.refused.length > 0) life.wrong.push('refused while there was room')

  await disk.fill((level % 100) * pageBytes)
  for (let n = 0; n < 40 && life.refused.length < 3; n += 1) {
    await save(aDraft(choose))
    if (choose() < 0.2) await fold()
    if (choose() < 0.1) {
      await store.close()
      store = await open(folder)
    }
  }
  await atRest(store)
  life.wrong.push(...(await wrongIn(folder, journal)))
  life.wrong.push(...untold(life))
  if (!isDeepStrictEqual(store.journal(), journal)) life.wrong.push('a refused edit is shown')

  await disk.makeRoom()
  const refusedWhenFull = life.refused.length
  await save(aDraft(choose))
  if (life.refused.length > refusedWhenFull) life.wrong.push('the next save was refused')
  await atRest(store)
  life.wrong.push(...(await wrongIn(folder, journal)))
  const folded = await store.fold()
  if (!folded.ok) life.wrong.push(folded.message)
  await store.close()
  life.wrong.push(...(await wrongIn(folder, journal)))
  await rm(folder, { recursive: true })
  return life
}

async function open(folder: string): Promise<JournalStore> {
  const opened = await openJournalStore({
    folder,
    now: () => Date.UTC(2026, 10, 29),
    schedule: () => () => {},
  })
  if (!opened.ok) throw new Error(opened.message)
  await opened.value.store.whole()
  return opened.value.store
}

/** One entry, one with a long note, or many. */
function aDraft(choose: () => number): Draft {
  const some = (count: number) => Math.floor(choose() * count)
  const on = ['2026-10-31', '2026-11-02', '2026-12-01'][some(3)] ?? ''
  const note = 'Legs heavy on the stairs. '.repeat(some(160))
  const sort = choose()
  if (sort < 0.4) return { put: [aNight(some(30), on)], remove: [] }
  if (sort < 0.8) return { put: [aRun(some(30), on, { note })], remove: [] }
  const put = Array.from({ length: 1 + some(60) }, (_, n) => aRun(100 + n, on, { note: note.slice(0, 900) }))
  return { put, remove: [] }
}

/** Once a fold that follows by itself is over: an edit that is none waits its turn behind it. */
async function atRest(store: JournalStore): Promise<void> {
  await nextTurn()
  await store.edit(() => ({ ok: false, fault: 'not_found', message: 'There is nothing to save.' }))
}

/** What a start would find wrong with the folder as it is: with a copy of it, since a start writes too. */
async function wrongIn(folder: string, promised: Journal): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'afterrun-full-disk-'))
  try {
    await cp(folder, place, { recursive: true })
    return await foundAtStart(place, promised)
  } finally {
    await rm(place, { recursive: true })
  }
}

async function foundAtStart(folder: string, promised: Journal): Promise<string[]> {
  const wrong: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.json(\.prev)?$/.test(name)) continue
    const opened = openSeal(await readFile(join(folder, name)))
    if (opened.type !== 'ok' || opened.value.named !== sha256(opened.value.payload))
      wrong.push(`${name} is not whole`)
  }
  const onFinding = ({ message }: Refusal) => void wrong.push(message)
  const now = () => Date.UTC(2026, 10, 29)
  const opened = await openJournalStore({ folder, now, onFinding, schedule: () => () => {} })
  if (!opened.ok) return [...wrong, opened.message]
  const { store } = opened.value
  const whole = await store.whole()
  if (!whole.ok) wrong.push(whole.message)
  if (!isDeepStrictEqual(store.journal(), promised))
    wrong.push(`revision ${store.journal().rev} is found, ${promised.rev} was promised`)
  await store.close()
  return wrong
}

function untold({ refused, foldsRefused }: Life): string[] {
  const said = [...refused, ...foldsRefused].filter(
    ({ fault, message }) => fault !== 'not_saved' || !message.includes('the disk is full (ENOSPC)'),
  )
  const edits = refused.filter(({ message }) => !message.startsWith('This is not saved: '))
  return [...said, ...edits].map(({ message }) => `said: ${message}`)
}
