// Any run of edits, deletions, undoing, redoing, folds, restarts, kills and power cuts, beside a plain map that says what the journal must hold.
import { fc, test as property } from '@fast-check/vitest'
import { afterAll, expect } from 'vitest'
import { createJournalService } from '../../src/main/service/journal-service.ts'
import { keepPast, pastBefore } from '../../src/main/service/keeping-past.ts'
import type { JournalStore } from '../../src/main/store/journal-store.ts'
import { allRecords, type Draft } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import type { FakeDisk } from '../fakes/disk.ts'
import { aCheck, aNight, aRun, id } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { folder, homeDisk, openStore } from './life.ts'
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
  put: fc.array(record, { minLength: 1, maxLength: 2 }),
  remove: fc.array(number.map(id), { maxLength: 2 }),
})
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('edit' as const), drafts: fc.array(draft, { maxLength: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('delete' as const), id: number.map(id) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('fold' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('restart' as const, 'kill' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('powerCut' as const), seed: fc.nat() }) },
)

const seen = { runs: 0, held: 0, steps: 0 }
afterAll(() => {
  const { runs: begun, held, steps } = seen
  tellFigures(`model: ${begun} runs of ${steps} steps, ${begun - held} in which the journal differed`)
})

property.prop([fc.array(step, { maxLength: 25, size: 'max' })], { numRuns: runs })(
  'whatever happens between edits and their undoing, the journal holds what a plain map holds',
  async (steps) => {
    let disk = await homeDisk()
    let app = await opened(disk)
    const model = new Model()
    seen.runs += 1
    for (const one of steps) {
      seen.steps += 1
      if (one.type === 'edit') {
        const drafts = one.drafts.map((each) => model.edit(each))
        await Promise.all(drafts.map((value) => app.journal.edit(() => ({ ok: true, value }))))
      } else if (one.type === 'delete') {
        if (!model.canDelete(one.id)) continue
        const value = model.edit({ put: [], remove: [one.id] })
        await app.journal.edit(() => ({ ok: true, value }))
      } else if (one.type === 'undo' || one.type === 'redo') {
        expect((await app.journal[one.type]()).ok).toBe(model.travel(one.type))
      } else if (one.type === 'fold') {
        expect(await app.store.fold()).toEqual({ ok: true, value: null })
      } else {
        if (one.type === 'restart') await app.store.close()
        disk = one.type === 'powerCut' ? disk.afterPowerCut(chance(one.seed)) : disk.afterKill()
        app = await opened(disk)
      }
      expect(recordsOf(app.store)).toEqual(model.records)
      expect(app.store.journal().rev).toBe(model.rev)
    }
    seen.held += 1
  },
  isLong ? 7_200_000 : 60_000,
)

type Records = ReadonlyMap<string, JournalRecord>
type Edit = { before: Records; after: Records; touched: ReadonlySet<string> }

/** The journal as a plain map, with what it held before and after each edit that can be undone or made again. */
class Model {
  records: Records = new Map()
  rev = 0
  #notes = 0
  readonly #edits: Record<'undo' | 'redo', Edit[]> = { undo: [], redo: [] }

  /** The edit with a note that no other has, so that no log reads as if another had been undone. */
  edit({ put, remove }: Draft): Draft {
    const noted = put.map((one) => ('note' in one ? { ...one, note: `${one.note} ${++this.#notes}` } : one))
    const after = new Map(this.records)
    this.rev += 1
    for (const gone of remove) after.delete(gone)
    for (const one of noted) after.set(one.id, { ...one, rev: this.rev })
    const touched = new Set([...remove, ...noted.map((one) => one.id)])
    this.#edits.undo.push({ before: this.records, after, touched })
    this.#edits.redo = []
    this.records = after
    return { put: noted, remove }
  }

  /** Whether a log does not read as if the last edit had been undone by it. */
  canDelete(gone: string): boolean {
    const isOfLast = this.#edits.undo.at(-1)?.touched.has(gone) ?? false
    return this.records.has(gone) && !isOfLast && this.#edits.redo.length === 0
  }

  /** False where there is nothing to undo or to make again. */
  travel(from: 'undo' | 'redo'): boolean {
    const edit = this.#edits[from].pop()
    if (!edit) return false
    this.#edits[from === 'undo' ? 'redo' : 'undo'].push(edit)
    this.rev += 1
    const target = from === 'undo' ? edit.before : edit.after
    this.records = new Map(
      [...target].map(([each, one]) => {
        const rev = edit.touched.has(each) ? this.rev : (this.records.get(each)?.rev ?? one.rev)
        return [each, { ...one, rev }]
      }),
    )
    return true
  }
}

function recordsOf(store: JournalStore): Map<string, JournalRecord> {
  return new Map(allRecords(store.journal()).map((one) => [one.id, one]))
}

/** The journal and its past, as the app puts them together. */
async function opened(disk: FakeDisk) {
  let keep = (_rev: number) => Promise.resolve()
  const answer = await openStore(disk, undefined, { beforeFold: (rev) => keep(rev) })
  if (!answer.ok) throw new Error(answer.message)
  const { store } = answer.value
  const report = (bug: unknown) => {
    throw bug
  }
  const journal = createJournalService(store, () => {}, pastBefore({ disk, folder, store, report }))
  keep = (rev) => keepPast({ disk, folder, store, journal }, rev)
  return { store, journal }
}
