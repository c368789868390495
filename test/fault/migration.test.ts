// A folder of the first schema is brought up to the present one, and killed, left without power or refused at every call to the disk.
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { copiesInBackups, listBackups } from '../../src/main/store/backups/shelf.ts'
import { bringUp } from '../../src/main/store/bringing-up/bringing-up.ts'
import { readBytes } from '../../src/main/store/durable-file.ts'
import { sealed } from '../../src/main/store/envelope.ts'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import type { Refusal } from '../../src/shared/base/answer.ts'
import { z } from '../../src/shared/base/schema.ts'
import { allRecords, type Draft } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import type { Effect, FakeDisk } from '../fakes/disk.ts'
import { diskWithFixture, expectedOf } from '../fakes/folder.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { isLong, tellFigures } from './long-run.ts'

const folder = '/home/runner/afterrun'
const statesEach = isLong ? 500 : 1

const found = expectedOf(1) as { records: JournalRecord[] }
const moved = found.records.find(({ kind, day }) => kind === 'night' && day < '2026-01-01')
const edits: Draft[] = [
  { put: [aNight(500, '2026-01-15')], remove: [] },
  { put: moved ? [{ ...moved, day: aRun(0, '2026-10-05').day }] : [], remove: [] },
  { put: [aRun(501, '2026-11-30')], remove: ['00000000-0000-4000-8000-000000000014'] },
]

test('whenever a folder is cut off while it is brought up, it opens with all that it held and all that was acknowledged', {
  timeout: isLong ? 3_600_000 : 180_000,
}, async () => {
  const whole = await diskWithFixture(1, folder)
  expect(await broughtUp(whole)).toBe(edits.length)
  const before = await documentsIn(await diskWithFixture(1, folder))
  const wrong: string[] = []
  let states = 0
  // What a call that did not happen leaves is what the one before has left.
  const effects: Effect[] = ['half', 'full']
  for (const [at, { name }] of whole.calls.entries()) {
    for (const effect of effects) {
      if (effect === 'half' && name !== 'write') continue
      const disk = await diskWithFixture(1, folder)
      disk.powerCut = { at, effect }
      const acked = await broughtUp(disk)
      const left = Array.from({ length: statesEach }, (_, n) => disk.afterPowerCut(chance(at * 1009 + n)))
      for (const after of [disk.afterKill(), ...left]) {
        states += 1
        // Opened as a whole and in parts, in turn.
        const recentMonths = states % 2 === 0 ? 1 : 13
        const said = await wrongAfter(acked, after, before, recentMonths)
        if (said) wrong.push(`${at} ${name} ${effect} ${recentMonths}: ${said}`)
      }
    }
  }
  tellFigures(`migration: cut off ${states} times, ${wrong.length} wrong`)
  expect(wrong.slice(0, 5)).toEqual([])
  expect(states).toBeGreaterThan(whole.calls.length * statesEach)
})

test('a disk that refuses a call leaves the folder with all that it held, and once it works again the folder is brought up', {
  timeout: 180_000,
}, async () => {
  const whole = await diskWithFixture(1, folder)
  expect(await brought(whole)).toBeNull()
  const before = await documentsIn(await diskWithFixture(1, folder))
  const wrong: string[] = []
  let tried = 0
  for (const [at, { name }] of whole.calls.entries()) {
    for (const how of name === 'write' ? ['ENOSPC', 'short', 'zero', 'lie'] : ['EIO']) {
      tried += 1
      const disk = await diskWithFixture(1, folder)
      disk.trouble = { at, how, always: false }
      const refusal = await brought(disk)
      const shown = refusal && (await open(disk, 13, refusal))
      disk.heal()
      const said =
        shown && !(shown.ok && shown.value.store.readOnly)
          ? 'not only shown'
          : await wrongAfter(0, disk, before, 13)
      if (said) wrong.push(`${at} ${name} ${how}: ${said}`)
    }
  }
  tellFigures(`migration: refused a call ${tried} times, ${wrong.length} wrong`)
  expect(wrong.slice(0, 5)).toEqual([])
})

/** Brings up, opens, edits, folds, edits and closes; gives how many edits were acknowledged. */
async function broughtUp(disk: FakeDisk): Promise<number> {
  const refusal = await brought(disk)
  const opened = await open(disk, 1, refusal)
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

async function wrongAfter(
  acked: number,
  disk: FakeDisk,
  documents: unknown,
  recentMonths: number,
): Promise<string | null> {
  const said: string[] = []
  const refusal = await brought(disk, ({ message }) => said.push(message))
  if (refusal) return refusal.message
  const opened = await open(disk, recentMonths)
  if (!opened.ok) return opened.message
  const { store } = opened.value
  const whole = await store.whole()
  if (!whole.ok) return whole.message
  if (said.length > 0) return said.join(' ')
  if (!isDeepStrictEqual(await documentsIn(disk), documents)) return 'other documents'
  if ((await disk.readFolder(folder)).includes('bringing-up')) return 'the copy is left'
  const backups = await listBackups(disk, folder)
  if (!backups.some(({ schema }) => schema === 1)) return 'no backup of it as it was'
  const told = tell(allRecords(store.journal()))
  const promised = [...edits.keys(), edits.length].slice(acked).map((count) => tell(heldAfter(count)))
  return promised.includes(told) ? null : `found ${told}`
}

function brought(disk: FakeDisk, onFinding: (finding: Refusal) => void = () => {}) {
  const earlier = copiesInBackups(disk, folder)
  return bringUp({ disk, folder, earlier, now: now(), breathe: () => Promise.resolve(), onFinding })
}

/** What the documents hold, whichever schema they are of. */
async function documentsIn(disk: FakeDisk): Promise<unknown[]> {
  const found: unknown[] = []
  for (const name of ['settings.json', 'routines.json', 'session.json']) {
    const bytes = await readBytes(disk, `${folder}/${name}`)
    const read = bytes.type === 'ok' ? await sealed('document', z.looseObject({})).read(bytes.value) : bytes
    found.push(read)
  }
  return found
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

function now(): number {
  return Date.UTC(2026, 10, 29)
}

function open(disk: FakeDisk, recentMonths: number, onlyShow: Refusal | null = null) {
  const schedule = () => () => undefined
  return openJournalStore({ folder, now, disk, recentMonths, schedule, onlyShow })
}
