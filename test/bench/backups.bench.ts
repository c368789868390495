// What backups cost after 50 years: one a day beside the write of the month that changed, how long main is held, and a check of all that is there.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BackupService, startBackups } from '../../src/main/service/backup-service.ts'
import { createJournalService } from '../../src/main/service/journal-service.ts'
import { createRestoreService } from '../../src/main/service/restore-service.ts'
import { nodeDisk } from '../../src/main/store/disk.ts'
import { durableFile } from '../../src/main/store/durable-file.ts'
import { format, schema } from '../../src/main/store/envelope.ts'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { checks, type Shard, shardForm } from '../../src/main/store/shard-form.ts'
import { nextTurn } from '../../src/main/store/turns.ts'
import { verifyFolder } from '../../src/main/store/verification.ts'
import type { Answer } from '../../src/shared/base/answer.ts'
import { day, monthOf } from '../../src/shared/base/day.ts'
import { aCheck } from '../fakes/records.ts'
import { type HistoryFolder, historyFolder, yesterday } from './history-folder.ts'
import { interleaved, timed } from './interleave.ts'
import { at, milliseconds, ratio, report } from './rows.ts'
import { longestStandStill } from './stand-still.ts'

const disk = nodeDisk()
const dayMs = 24 * 60 * 60 * 1000
const years = 50
const days = 25
/** The bytes of a check are read so often. */
const checksMade = 25

test('a daily backup', async (context) => {
  const folder = await historyFolder(years)
  const { store, backups, clock } = await openWith(folder)
  try {
    const firstMs: number[] = []
    const firstHeldMs = await longestStandStill(
      async () => void firstMs.push(await timed(() => taken(backups))),
    )
    const held: number[] = []
    const month = monthOf(yesterday())
    const other = durableFile(disk, join(folder.path, '..', `${month}.json`), shardForm(nextTurn))
    let n = 0
    const oneDay = async () => {
      n += 1
      clock.now += dayMs
      await save(store, n)
      given(await store.fold())
      let ms = 0
      held.push(await longestStandStill(async () => (ms = await timed(() => taken(backups)))))
      return ms
    }
    const monthWrite = () => {
      const records = [...(store.journal().months.get(month)?.values() ?? [])]
      const shard: Shard = {
        format,
        schema,
        checks,
        installId: store.installId,
        shard: month,
        rev: n,
        removed: [],
        records,
      }
      return timed(() => other.write(shard))
    }
    const tookMs = await interleaved(
      new Map<string, () => Promise<number>>([
        ['backup', oneDay],
        ['month', monthWrite],
      ]),
      days,
    )
    const toMonth = at(tookMs, 'backup') / at(tookMs, 'month')
    report(context, {
      what: `daily backup of ${years} years with one changed month / the durable write of that month`,
      goal: '<= 3 x',
      at: { 50: milliseconds(at(tookMs, 'backup')) },
      measured: `${ratio(toMonth)} (the month ${milliseconds(at(tookMs, 'month'))}; the first backup ${milliseconds(firstMs[0] ?? Number.NaN)})`,
      reached: toMonth <= 3,
    })
    const heldMs = Math.max(...held)
    report(context, {
      what: 'main held in one piece during the first backup, during a daily one',
      goal: '<= 10 ms',
      at: { 50: `${milliseconds(firstHeldMs)}, ${milliseconds(heldMs)}` },
      measured: `${milliseconds(firstHeldMs)}, ${milliseconds(heldMs)} at most in ${held.length}`,
      reached: Math.max(firstHeldMs, heldMs) <= 10,
    })
  } finally {
    await backups.close()
    await store.close()
    folder.remove()
  }
})

test('a check of every file', async (context) => {
  const folder = await historyFolder(years)
  const { store, backups, service } = await openWith(folder)
  try {
    await taken(backups)
    const sound = { isSound: true, said: expect.arrayContaining(['Every file is as it was written.']) }
    const heldMs: number[] = []
    const check = async () => {
      let ms = 0
      heldMs.push(
        await longestStandStill(async () => {
          ms = await timed(async () => expect(given(await service.check()).faults).toEqual([]))
        }),
      )
      return ms
    }
    const tookMs = await interleaved(
      new Map<string, () => Promise<number>>([
        ['check', check],
        [
          'look',
          () => timed(async () => expect(await verifyFolder(disk, folder.path, nextTurn)).toEqual(sound)),
        ],
        ['hashing', () => timed(() => hashAll(folder.path))],
      ]),
      checksMade,
    )
    const toHashing = at(tookMs, 'check') / at(tookMs, 'hashing')
    report(context, {
      what: 'check of every file and the newest backup / reading and hashing the same bytes',
      goal: '<= 3 x',
      at: { 50: milliseconds(at(tookMs, 'check')) },
      measured: `${ratio(toHashing)} (hashing ${milliseconds(at(tookMs, 'hashing'))}; main held ${milliseconds(Math.max(...heldMs))})`,
      reached: toHashing <= 3,
    })
    const lookToHashing = at(tookMs, 'look') / at(tookMs, 'hashing')
    report(context, {
      what: 'what --verify does from outside / reading and hashing the same bytes',
      goal: '<= 3 x',
      at: { 50: milliseconds(at(tookMs, 'look')) },
      measured: ratio(lookToHashing),
      reached: lookToHashing <= 3,
    })
  } finally {
    await backups.close()
    await store.close()
    folder.remove()
  }
})

test('going back to a backup of everything', async (context) => {
  const folder = await historyFolder(years)
  const { store, backups, service, journal } = await openWith(folder)
  try {
    await taken(backups)
    const [backup] = given(await service.list()).backups
    const stamp = backup?.stamp ?? ''
    const tookMs = new Map<string, number>()
    const heldMs = new Map<string, number>()
    const measure = async (what: string, run: () => Promise<Answer<unknown>>) => {
      heldMs.set(
        what,
        await longestStandStill(async () => {
          tookMs.set(what, await timed(async () => given(await run())))
        }),
      )
    }
    const ids = [...store.journal().months.values()].flatMap((month) => [...month.keys()])
    await measure('taking all out', () =>
      journal.editInSlices(async () => ({ ok: true, value: { put: [], remove: ids } })),
    )
    await measure('its fold', () => store.fold())
    await measure('the list', () => service.list())
    await measure('the preview', () => service.preview({ stamp }))
    await measure('a day', () => service.day({ stamp, day: day('2001-06-15') }))
    await measure('going back', () => service.restore({ stamp }))
    await measure('its fold as well', () => store.fold())
    expect(entriesIn(store)).toBe(ids.length)
    await measure('its undo', () => journal.undo())
    expect(entriesIn(store)).toBe(0)
    const longestMs = Math.max(...heldMs.values())
    report(context, {
      what: `a backup of ${ids.length.toLocaleString('en')} entries previewed and gone back to: main held in one piece`,
      goal: '<= 10 ms',
      at: { 50: milliseconds(longestMs) },
      measured: [...heldMs]
        .map(([what, ms]) => `${what} ${milliseconds(ms)} of ${milliseconds(at(tookMs, what))}`)
        .join(', '),
      reached: longestMs <= 10,
    })
  } finally {
    await backups.close()
    await store.close()
    folder.remove()
  }
})

async function openWith(folder: HistoryFolder) {
  const clock = { now: Date.now() }
  const now = () => clock.now
  const quiet = () => () => {}
  const opened = given(await openJournalStore({ folder: folder.path, now, schedule: quiet }))
  const { store } = opened
  given(await store.whole())
  const backups = startBackups({ disk, folder: folder.path, store, now, tell: () => {}, schedule: quiet })
  const journal = createJournalService(store, () => {})
  const service = createRestoreService({
    disk,
    folder: folder.path,
    store,
    backups,
    second: { now: async () => null },
    edit: journal.edit,
    editInSlices: journal.editInSlices,
    now,
    schedule: quiet,
  })
  return { store, backups, service, journal, clock }
}

async function taken(backups: BackupService): Promise<void> {
  given(await backups.take())
}

async function save(store: JournalStore, n: number): Promise<void> {
  const record = aCheck(90_000_000 + n, yesterday(), [{ region: 'calf', side: 'left', value: n % 10 }])
  given(await store.edit(() => ({ ok: true, value: { put: [record], remove: [] } })))
}

function entriesIn(store: JournalStore): number {
  return [...store.journal().months.values()].reduce((sum, month) => sum + month.size, 0)
}

/** One file after the other, in one go. */
function hashAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (/\.(json|log)$/.test(entry.name))
      createHash('sha256')
        .update(readFileSync(join(entry.parentPath, entry.name)))
        .digest('hex')
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}
