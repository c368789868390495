// A folder of the first schema is brought up to the present one, and killed or left without power at every call to the disk.
import { expect, test } from 'vitest'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import { allRecords, type Draft } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import type { Effect, FakeDisk } from '../fakes/disk.ts'
import { diskWithFixture, expectedOf } from '../fakes/folder.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'

const folder = '/home/runner/afterrun'
const { AFTERRUN_LONG } = process.env
const statesEach = AFTERRUN_LONG === '1' ? 500 : 6

const found = expectedOf(1) as { records: JournalRecord[] }
const moved = found.records.find(({ kind, day }) => kind === 'night' && day < '2026-01-01')
const edits: Draft[] = [
  { put: [aNight(500, '2026-01-15')], remove: [] },
  { put: moved ? [{ ...moved, day: aRun(0, '2026-10-05').day }] : [], remove: [] },
  { put: [aRun(501, '2026-11-30')], remove: ['00000000-0000-4000-8000-000000000014'] },
]

test('whenever a folder is cut off while it is brought up, it opens with all that it held and all that was acknowledged', {
  timeout: AFTERRUN_LONG === '1' ? 3_600_000 : 180_000,
}, async () => {
  const whole = await diskWithFixture(1, folder)
  await broughtUp(whole)
  const wrong: string[] = []
  let states = 0
  const effects: Effect[] = ['none', 'half', 'full']
  for (const [at, { name }] of whole.calls.entries()) {
    for (const effect of effects) {
      if (effect === 'half' && name !== 'write') continue
      const disk = await diskWithFixture(1, folder)
      disk.powerCut = { at, effect }
      const acked = await broughtUp(disk)
      const left = Array.from({ length: statesEach }, (_, n) => disk.afterPowerCut(chance(at * 1009 + n)))
      for (const after of [disk.afterKill(), ...left]) {
        states += 1
        for (const recentMonths of [1, 13]) {
          const said = await wrongAfter(acked, after, recentMonths)
          if (said) wrong.push(`${at} ${name} ${effect} ${recentMonths}: ${said}`)
        }
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(states).toBeGreaterThan(whole.calls.length * statesEach)
})

/** Opens, edits, folds, edits and closes; gives how many edits were acknowledged. */
async function broughtUp(disk: FakeDisk): Promise<number> {
  const opened = await open(disk, 1)
  if (!opened.ok) return 0
  const { store } = opened.value
  let acked = 0
  for (const [index, value] of edits.entries()) {
    const answer = await store.edit(() => ({ ok: true, value }))
    if (answer.ok) acked = index + 1
    await store.fold()
  }
  await store.close()
  return acked
}

async function wrongAfter(acked: number, disk: FakeDisk, recentMonths: number): Promise<string | null> {
  const opened = await open(disk, recentMonths)
  if (!opened.ok) return opened.message
  const { store } = opened.value
  const whole = await store.whole()
  if (!whole.ok) return whole.message
  const told = tell(allRecords(store.journal()))
  const promised = [...edits.keys(), edits.length].slice(acked).map((count) => tell(heldAfter(count)))
  return promised.includes(told) ? null : `found ${told}`
}

function heldAfter(count: number): JournalRecord[] {
  const held = new Map(found.records.map((record) => [record.id, record]))
  for (const { put, remove } of edits.slice(0, count)) {
    for (const gone of remove) held.delete(gone)
    for (const record of put) held.set(record.id, record)
  }
  return [...held.values()]
}

function tell(records: readonly JournalRecord[]): string {
  return records
    .map(({ id, day, kind }) => `${id.slice(-3)} ${day} ${kind}`)
    .sort()
    .join(', ')
}

function open(disk: FakeDisk, recentMonths: number) {
  const now = () => Date.UTC(2026, 10, 29)
  return openJournalStore({ folder, now, disk, recentMonths, schedule: () => () => undefined })
}
