// Any run of edits, folds, restarts, kills and power cuts, beside a plain map that says what the journal must hold.
import { fc, test as property } from '@fast-check/vitest'
import { afterAll, expect } from 'vitest'
import type { JournalStore } from '../../src/main/store/journal-store.ts'
import { allRecords, type Draft } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import type { FakeDisk } from '../fakes/disk.ts'
import { aCheck, aNight, aRun, id } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { homeDisk, openStore } from './life.ts'
import { isLong, tellFigures } from './long-run.ts'

const runs = isLong ? 10_000 : 300
const number = fc.nat(7)
const aDay = fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', '2027-01-01')
const note = fc.string({ unit: 'grapheme', maxLength: 40 })
const rating = fc.record({
  region: fc.constantFrom('calf' as const, 'quads' as const),
  side: fc.constantFrom('left' as const, 'right' as const),
  value: fc.nat(10),
})
const ratings = fc.uniqueArray(rating, { selector: ({ region, side }) => `${region} ${side}`, maxLength: 4 })
const record: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.tuple(number, aDay, note).map(([n, on, text]) => aRun(n, on, { note: text })),
  fc.tuple(number, aDay, note).map(([n, on, text]) => aNight(n, on, { note: text })),
  fc.tuple(number, aDay, ratings).map(([n, on, rated]) => aCheck(n, on, rated)),
)
const draft: fc.Arbitrary<Draft> = fc.record({
  put: fc.array(record, { maxLength: 2 }),
  remove: fc.array(number.map(id), { maxLength: 2 }),
})
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('edit' as const), drafts: fc.array(draft, { maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('fold' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('kill' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('powerCut' as const), seed: fc.nat() }) },
)

const seen = { runs: 0, held: 0, steps: 0 }
afterAll(() => {
  const { runs: begun, held, steps } = seen
  tellFigures(`model: ${begun} runs of ${steps} steps, ${begun - held} in which the journal differed`)
})

property.prop([fc.array(step, { maxLength: 25 })], { numRuns: runs })(
  'whatever happens between edits, the journal holds what a plain map holds',
  async (steps) => {
    let disk = await homeDisk()
    let store = await opened(disk)
    const model = new Map<string, JournalRecord>()
    let rev = 0
    seen.runs += 1
    for (const one of steps) {
      seen.steps += 1
      if (one.type === 'edit') {
        rev = edited(model, one.drafts, rev)
        await Promise.all(one.drafts.map((value) => store.edit(() => ({ ok: true, value }))))
      } else if (one.type === 'fold') expect(await store.fold()).toEqual({ ok: true, value: null })
      else {
        if (one.type === 'restart') await store.close()
        disk = one.type === 'powerCut' ? disk.afterPowerCut(chance(one.seed)) : disk.afterKill()
        store = await opened(disk)
      }
      expect(recordsOf(store)).toEqual(model)
      expect(store.journal().rev).toBe(rev)
    }
    seen.held += 1
  },
  isLong ? 7_200_000 : 60_000,
)

function edited(model: Map<string, JournalRecord>, drafts: readonly Draft[], rev: number): number {
  let last = rev
  for (const { put, remove } of drafts) {
    last += 1
    for (const gone of remove) model.delete(gone)
    for (const one of put) model.set(one.id, { ...one, rev: last })
  }
  return last
}

function recordsOf(store: JournalStore): Map<string, JournalRecord> {
  return new Map(allRecords(store.journal()).map((one) => [one.id, one]))
}

async function opened(disk: FakeDisk): Promise<JournalStore> {
  const answer = await openStore(disk)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value.store
}
