// Going back to a backup of many entries and its undo, killed or left without power at every call to the disk: all of it is there, or nothing.
import { expect, test } from 'vitest'
import { createJournalService } from '../../src/main/service/journal-service.ts'
import { pastBefore } from '../../src/main/service/keeping-past.ts'
import { addDays, day } from '../../src/shared/base/day.ts'
import { allRecords, type Draft } from '../../src/shared/journal/change.ts'
import { type Effect, FakeDisk } from '../fakes/disk.ts'
import { aNight } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { entriesIn, openStore } from './life.ts'
import { isLong } from './long-run.ts'

const folder = '/home/runner/afterrun'
const statesEach = isLong ? 60 : 2

const nights = Array.from({ length: 240 }, (_, n) => aNight(n + 1, addDays(day('2026-01-01'), n)))
/** Takes out what is there, and brings the nights. */
const large: Draft = { put: nights, remove: [aNight(900, '2026-11-21').id] }
/** How many entries the journal holds after each of the edits. */
const held = [0, 1, nights.length, 1]

test('an edit of many entries that is cut off at any moment is in the journal whole or not at all, and so is its undo', {
  timeout: isLong ? 3_600_000 : 240_000,
}, async () => {
  const whole = new FakeDisk()
  expect(await lived(whole)).toBe(3)
  const wrong: string[] = []
  const effects: Effect[] = ['none', 'half', 'full']
  for (const [at, { name }] of whole.calls.entries()) {
    for (const effect of effects) {
      if (effect === 'half' && name !== 'write') continue
      const disk = new FakeDisk()
      disk.powerCut = { at, effect }
      const acked = await lived(disk)
      const left = Array.from({ length: statesEach }, (_, n) => disk.afterPowerCut(chance(at * 1009 + n)))
      for (const after of [disk.afterKill(), ...left]) {
        const found = await entriesIn(after, { breathe })
        if (!held.slice(acked, acked + 2).includes(found))
          wrong.push(`${at} ${name} ${effect}: ${acked} edits told, ${found} entries found`)
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

test('after a kill right behind it, one undo still takes all of it back', async () => {
  const disk = new FakeDisk()
  expect(await lived(disk, 2)).toBe(2)
  const opened = await openStore(disk.afterKill(), undefined, { breathe })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  const before = pastBefore({ disk, folder, store, report: () => {} })
  const journal = createJournalService(
    store,
    () => {},
    before,
    (_, draft) => draft,
    breathe,
  )
  expect(allRecords(store.journal())).toHaveLength(nights.length)
  expect((await journal.undo()).ok).toBe(true)
  expect(allRecords(store.journal()).map(({ id }) => id)).toEqual(large.remove)
  expect((await journal.redo()).ok).toBe(true)
  expect(allRecords(store.journal())).toHaveLength(nights.length)
})

/** Saves a night, makes the large edit and takes it back; gives how many of the three were acknowledged. */
async function lived(disk: FakeDisk, edits = 3): Promise<number> {
  const opened = await openStore(disk, undefined, { breathe })
  if (!opened.ok) return 0
  const { store } = opened.value
  const journal = createJournalService(
    store,
    () => {},
    undefined,
    (_, draft) => draft,
    breathe,
  )
  const put = [aNight(900, '2026-11-21')]
  const make = [
    () => journal.edit(() => ({ ok: true, value: { put, remove: [] } })),
    () => journal.editInSlices(async () => ({ ok: true, value: large })),
    () => journal.undo(),
  ]
  let acked = 0
  for (const edit of make.slice(0, edits)) {
    if ((await edit()).ok) acked += 1
    if (edits === make.length) await store.fold()
  }
  if (edits === make.length) await store.close()
  return acked
}

const breathe = () => Promise.resolve()
