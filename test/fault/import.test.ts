// Workouts of many months and their undo, killed or left without power at every call to the disk: all of them are there, or none.
import { expect, test } from 'vitest'
import { addDays, day } from '../../src/shared/base/day.ts'
import type { Draft } from '../../src/shared/journal/change.ts'
import { type Effect, FakeDisk } from '../fakes/disk.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { entriesIn, openStore } from './life.ts'
import { isLong, tellFigures } from './long-run.ts'

const [statesEach, workouts] = isLong ? [200, 40] : [3, 8]

const before: Draft = { put: [aNight(900, '2026-11-21')], remove: [] }
const brought: Draft = {
  put: Array.from({ length: workouts }, (_, n) => aRun(n + 1, addDays(day('2026-06-01'), n * 18))),
  remove: [],
}
const takenBack: Draft = { put: [], remove: brought.put.map(({ id }) => id) }
/** How many entries the journal holds after each of the edits. */
const held = [0, 1, 1 + workouts, 1]

test('an import that is cut off at any moment is in the journal whole or not at all, and so is its undo', {
  timeout: isLong ? 3_600_000 : 180_000,
}, async () => {
  const whole = new FakeDisk()
  expect(await broughtIn(whole)).toBe(3)
  const wrong: string[] = []
  let states = 0
  const effects: Effect[] = ['none', 'half', 'full']
  for (const [at, { name }] of whole.calls.entries()) {
    for (const effect of effects) {
      if (effect === 'half' && name !== 'write') continue
      const disk = new FakeDisk()
      disk.powerCut = { at, effect }
      const acked = await broughtIn(disk)
      const left = Array.from({ length: statesEach }, (_, n) => disk.afterPowerCut(chance(at * 1009 + n)))
      for (const after of [disk.afterKill(), ...left]) {
        states += 1
        const found = await entriesIn(after)
        if (!held.slice(acked, acked + 2).includes(found))
          wrong.push(`${at} ${name} ${effect}: ${acked} edits told, ${found} entries found`)
      }
    }
  }
  tellFigures(`import and its undo: cut off ${states} times, ${wrong.length} wrong`)
  expect(wrong.slice(0, 5)).toEqual([])
  expect(states).toBeGreaterThan(whole.calls.length * statesEach)
})

/** Saves a night, brings the workouts in, takes them back, with a fold behind each; gives how many were acknowledged. */
async function broughtIn(disk: FakeDisk): Promise<number> {
  const opened = await openStore(disk)
  if (!opened.ok) return 0
  const { store } = opened.value
  let acked = 0
  for (const [index, value] of [before, brought, takenBack].entries()) {
    const answer = await store.edit(() => ({ ok: true, value }))
    if (answer.ok) acked = index + 1
    await store.fold()
  }
  await store.close()
  return acked
}
