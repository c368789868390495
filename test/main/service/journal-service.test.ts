// The journal service: what undo and redo give back, and what is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournalService } from '../../../src/main/service/journal-service.ts'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { Edited } from '../../../src/shared/contract/api.ts'
import { allRecords, findRecord, journalOf } from '../../../src/shared/journal/change.ts'
import { movedTo } from '../../../src/shared/journal/move.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { withDraws } from '../../../src/shared/trends/trial-draws.ts'
import { anyRecord, someDays, someIds, someRecords } from '../../fakes/any-record.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'
import { type MemoryStore, memoryStore } from '../../fakes/store.ts'
import { sock } from '../../fakes/trials.ts'

/** The nights of a store, and everything in it without the revisions that undoing gives anew. */
function nightsOf(store: MemoryStore) {
  return allRecords(store.journal())
    .flatMap((record) => (record.kind === 'night' ? [[record.id, record.day, record.quality]] : []))
    .sort()
}
function contentOf(store: MemoryStore): JournalRecord[] {
  return allRecords(store.journal())
    .map((record) => ({ ...record, rev: 0 }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function start(records: JournalRecord[] = []) {
  const store = memoryStore(journalOf(records.length, records))
  const told: Edited[] = []
  return { store, told, service: createJournalService(store, (edited) => told.push(edited)) }
}

describe('the journal service', () => {
  it('tells every window of an edit, and what can be undone after it', async () => {
    const { service, told } = start()
    const night = aNight(1, '2026-11-22')
    const answer = await service.save(night)
    const edited = {
      change: { rev: 1, at: 0, put: [night], remove: [] },
      undo: { before: [], after: [night] },
      redo: null,
    }
    expect(answer).toEqual({ ok: true, value: edited })
    expect(told).toEqual([edited])
  })

  it('brings a deleted night back with undo, and deletes it again with redo', async () => {
    const { service, store } = start()
    await service.save(aNight(1, '2026-11-22', { quality: 7 }))
    await service.remove({ id: id(1) })
    await service.undo()
    expect(nightsOf(store)).toEqual([[id(1), '2026-11-22', 7]])
    await service.redo()
    expect(nightsOf(store)).toEqual([])
  })

  it('says what undo would take back and what redo would make again, also after going back and forth', async () => {
    const { service, told } = start()
    const night = aNight(1, '2026-11-22', { quality: 4 })
    const better = { ...night, quality: 7 }
    await service.save(night)
    await service.save(better)
    await service.undo()
    await service.redo()
    const put = { before: [], after: [night] }
    const changed = { before: [night], after: [better] }
    expect(told.map(({ undo, redo }) => ({ undo, redo }))).toMatchObject([
      { undo: put, redo: null },
      { undo: { before: [{ quality: 4 }], after: [{ quality: 7 }] }, redo: null },
      { undo: put, redo: { before: [{ quality: 4 }], after: [{ quality: 7 }] } },
      { undo: { before: [{ quality: 4 }], after: [{ quality: 7 }] }, redo: null },
    ])
    expect(service.available()).toMatchObject({ undo: { after: changed.after }, redo: null })
  })

  it('forgets what could be done again once something new is written', async () => {
    const { service } = start()
    await service.save(aNight(1, '2026-11-22'))
    await service.undo()
    await service.save(aNight(2, '2026-11-23'))
    expect(await service.redo()).toEqual({
      ok: false,
      fault: 'not_found',
      message: 'There is nothing to do again.',
    })
  })

  it('keeps the undo that the disk refused, to be tried again', async () => {
    const { service, store } = start()
    await service.save(aNight(1, '2026-11-22'))
    store.refuse(true)
    expect(await service.undo()).toEqual({ ok: false, fault: 'not_saved', message: 'The disk is full.' })
    store.refuse(false)
    await service.undo()
    expect(nightsOf(store)).toEqual([])
  })

  it('says so when there is nothing to undo, nothing to delete, or another kind under the same id', async () => {
    const { service } = start()
    await service.save(aNight(1, '2026-11-22'))
    expect(await service.remove({ id: id(9) })).toEqual({
      ok: false,
      fault: 'not_found',
      message: 'This entry is no longer in the journal.',
    })
    expect(await service.save(aRun(1, '2026-11-22'))).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'This entry is already something else in the journal.',
    })
    await service.undo()
    expect(await service.undo()).toEqual({
      ok: false,
      fault: 'not_found',
      message: 'There is nothing to undo.',
    })
  })

  describe('where another window wrote meanwhile', () => {
    const night = aNight(1, '2026-11-22', { quality: 5, note: 'Late.' })
    async function twice(theirs: Partial<typeof night> | null) {
      const opened = start()
      await opened.service.save(night)
      const base = findRecord(opened.store.journal(), night.id) as typeof night
      if (theirs) await opened.service.save({ ...base, ...theirs, base })
      else await opened.service.remove({ id: night.id })
      return { ...opened, base }
    }

    it('keeps what was left alone here', async () => {
      const { service, store, base } = await twice({ note: 'Late, and loud.' })
      expect(await service.save({ ...base, quality: 7, base })).toMatchObject({ ok: true })
      expect(findRecord(store.journal(), night.id)).toMatchObject({ quality: 7, note: 'Late, and loud.' })
    })

    it('answers with both where both changed a field, and writes nothing', async () => {
      const { service, store, base } = await twice({ quality: 3 })
      const now = findRecord(store.journal(), night.id)
      const answer = await service.save({ ...base, quality: 7, base })
      expect(answer).toMatchObject({
        ok: false,
        fault: 'conflict',
        clash: { theirs: now, fields: ['quality'] },
      })
      expect(findRecord(store.journal(), night.id)).toEqual(now)
    })

    it('asks too where each edit is right and both together are not', async () => {
      const { service, base } = await twice({ lightsOutAt: instant('2026-11-22T05:00:00+01:00') })
      const answer = await service.save({ ...base, wokeAt: instant('2026-11-22T04:30:00+01:00'), base })
      expect(answer).toMatchObject({ ok: false, clash: { fields: ['wokeAt'] } })
    })

    it('does not bring back what was deleted, unless it is written anew', async () => {
      const { service, store, base } = await twice(null)
      expect(await service.save({ ...base, quality: 7, base })).toMatchObject({
        ok: false,
        clash: { theirs: null },
      })
      expect(nightsOf(store)).toEqual([])
      await service.save({ ...base, quality: 7 })
      expect(nightsOf(store)).toEqual([[id(1), '2026-11-22', 7]])
    })
  })

  const aDay = fc.constantFrom(...someDays)
  const anId = fc.constantFrom(...someIds)
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('save'), record: anyRecord }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('move'), n: anId, to: aDay }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('remove'), n: anId }) },
    { weight: 1, arbitrary: fc.constant({ type: 'undo' } as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'redo' } as const) },
  ) as fc.Arbitrary<Step>

  it('gives back a filled journal as it was after any edits, moves and redos and as many undos, and the last after as many redos', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, fc.array(step, { maxLength: 25 }), async (records, steps) => {
        const { service, store } = start(records)
        let states = [contentOf(store)]
        let at = 0
        for (const one of steps) {
          const answer = await take(service, store, one)
          if (answer?.ok && (one.type === 'undo' || one.type === 'redo')) at += one.type === 'undo' ? -1 : 1
          else if (answer?.ok) {
            at += 1
            states = [...states.slice(0, at), contentOf(store)]
          }
          expect(contentOf(store)).toEqual(states[at])
        }
        while (service.available().undo) await service.undo()
        expect(contentOf(store)).toEqual(states[0])
        while (service.available().redo) await service.redo()
        expect(contentOf(store)).toEqual(states.at(-1))
      }),
    )
  })
})

describe('what goes with an entry', () => {
  const legs = () => {
    const store = memoryStore(journalOf(0, []))
    const now = { trial: sock, today: day('2026-11-22'), at: instant('2026-11-22T13:00:00+01:00') }
    const service = createJournalService(
      store,
      () => {},
      undefined,
      (journal, draft) => withDraws(journal, draft, { ...now, newId: () => id(90) }),
    )
    const kindsIn = () => allRecords(store.journal()).map(({ kind }) => kind)
    return { service, kindsIn }
  }
  const race = aRun(1, '2026-11-22', { race: { name: 'Lakeside Marathon' } })

  it('is written, undone and done again in one edit: the leg of a trial with its race', async () => {
    const { service, kindsIn } = legs()
    await service.save(race)
    expect(kindsIn()).toEqual(['workout', 'trial'])
    await service.undo()
    expect(kindsIn()).toEqual([])
    await service.redo()
    expect(kindsIn()).toEqual(['workout', 'trial'])
  })

  it('comes with a race that is brought in from a file', async () => {
    const { service, kindsIn } = legs()
    await service.bringIn({ entries: [{ entry: race, into: null }] })
    expect(kindsIn()).toEqual(['workout', 'trial'])
  })
})

it('counts how many entries a large edit of an earlier start is about in slices, before it is told', async () => {
  const nights = Array.from({ length: 6000 }, (_, n) => aNight(n, '2026-11-22'))
  const [large, small] = [
    { before: nights.slice(0, 4000), after: nights.slice(2000) },
    { before: [], after: nights.slice(0, 2) },
  ]
  let breaths = 0
  const service = createJournalService(
    memoryStore(journalOf(0, [])),
    () => {},
    Promise.resolve({ undo: [large], redo: [small], removed: [] }),
    undefined,
    async () => {
      breaths += 1
    },
  )
  await service.loaded
  expect(breaths).toBe(4)
  expect(service.available()).toEqual({ undo: { entries: 6000 }, redo: { entries: 2 } })
})

type Step =
  | { type: 'save'; record: JournalRecord }
  | { type: 'move'; n: number; to: string }
  | { type: 'remove'; n: number }
  | { type: 'undo' | 'redo' }

/** Null for a move of what is not there. */
async function take(service: ReturnType<typeof createJournalService>, store: MemoryStore, step: Step) {
  switch (step.type) {
    case 'save':
      return service.save(step.record)
    case 'remove':
      return service.remove({ id: id(step.n) })
    case 'move': {
      const record = findRecord(store.journal(), id(step.n))
      return record ? service.save(movedTo(record, day(step.to), 'Europe/Berlin')) : null
    }
    default:
      return service[step.type]()
  }
}
