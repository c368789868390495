// The journal service: what undo and redo give back, and what is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournalService } from '../../../src/main/service/journal-service.ts'
import type { JournalStore } from '../../../src/main/store/journal-store.ts'
import type { Answer, Edited } from '../../../src/shared/api.ts'
import {
  allRecords,
  applyChange,
  type Change,
  emptyJournal,
  type Journal,
} from '../../../src/shared/journal/change.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

/** A store without a disk that can be told to refuse. */
function memoryStore() {
  let journal: Journal = emptyJournal
  let refusing = false
  const edit: JournalStore['edit'] = async (make): Promise<Answer<Change>> => {
    const draft = make(journal)
    if (!draft.ok) return draft
    if (refusing) return { ok: false, fault: 'not_saved', message: 'The disk is full.' }
    const change = { ...draft.value, rev: journal.rev + 1, at: 0 }
    journal = applyChange(journal, change)
    return { ok: true, value: change }
  }
  return {
    edit,
    nights: () =>
      allRecords(journal)
        .flatMap((record) => (record.kind === 'night' ? [[record.id, record.day, record.quality]] : []))
        .sort(),
    refuse: (yes: boolean) => {
      refusing = yes
    },
  }
}

function start() {
  const store = memoryStore()
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
    expect(store.nights()).toEqual([[id(1), '2026-11-22', 7]])
    await service.redo()
    expect(store.nights()).toEqual([])
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
    expect(store.nights()).toEqual([])
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

  it('gives back the first journal after any edits and as many undos, and the last after as many redos', async () => {
    const edits = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 4 }),
        day: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-22'),
        quality: fc.integer({ min: 0, max: 10 }),
        remove: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const { service, store } = start()
        let made = 0
        for (const step of steps) {
          const answer = step.remove
            ? await service.remove({ id: id(step.id) })
            : await service.save(aNight(step.id, step.day, { quality: step.quality }))
          if (answer.ok) made += 1
        }
        const last = store.nights()
        for (let n = 0; n < made; n += 1) await service.undo()
        expect(store.nights()).toEqual([])
        for (let n = 0; n < made; n += 1) await service.redo()
        expect(store.nights()).toEqual(last)
      }),
    )
  })
})
