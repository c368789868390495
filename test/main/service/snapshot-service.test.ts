// What a window is told of the journal: in parts, as the store has them written, or only what has changed.
import { expect, it } from 'vitest'
import { createSnapshotService } from '../../../src/main/service/snapshot-service.ts'
import type { JournalStore } from '../../../src/main/store/journal-store.ts'
import { readAnswer } from '../../../src/renderer/link/written.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { day } from '../../../src/shared/base/day.ts'
import { api } from '../../../src/shared/contract/api.ts'
import type { Change } from '../../../src/shared/journal/change.ts'
import { put } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'
import { snapshot as beside, snapshot } from '../../fakes/services.ts'

const { opening } = beside.host

/** A store of these months, at a revision that a test may raise. */
function start(months: string[], changes: Change[] = []) {
  const store = { rev: 7, asked: [] as string[], refusal: null as Answer<never> | null, afterText: () => {} }
  const port: Pick<JournalStore, 'journal' | 'months' | 'monthText' | 'changesSince'> = {
    journal: () => ({ rev: store.rev, months: new Map() }),
    months: () => ({ all: months, loaded: new Set() }),
    async monthText(month) {
      store.asked.push(month)
      const text = JSON.stringify([aNight(1, `${month}-10`, { note: 'Grüße " \u2028' })])
      const answer = store.refusal ?? ({ ok: true, value: { rev: store.rev, text } } as const)
      store.afterText()
      return answer
    },
    changesSince: (rev) => (rev < 3 || rev > store.rev ? null : changes.filter((change) => change.rev > rev)),
  }
  const { journal: _journal, ...rest } = beside
  const service = createSnapshotService({
    opening,
    store: port,
    today: () => day('2026-11-28'),
    beside: () => rest,
  })
  return { store, service }
}

const night = (month: string) => aNight(1, `${month}-10`, { note: 'Grüße " \u2028' })

it('the first snapshot has this month, the twelve before it and what is planned, and names the others', async () => {
  const months = ['1976-05', '2025-10', '2025-11', '2026-11', '2027-02']
  const { service, store } = start(months)
  const { journal: _journal, ...rest } = snapshot
  expect(readAnswer(await service.snapshot({}))).toEqual({
    ok: true,
    value: {
      ...rest,
      journal: {
        type: 'parts',
        rev: 7,
        months,
        parts: ['2025-11', '2026-11', '2027-02'].map((month) => ({ month, rev: 7, records: [night(month)] })),
        changes: [],
      },
    },
  })
  expect(store.asked).toEqual(['2025-11', '2026-11', '2027-02'])
})

it('what is written while the months are read goes along as Changes', async () => {
  const change = put(8, aNight(2, '2026-11-27'))
  const { service, store } = start(['2026-11'], [change])
  store.afterText = () => {
    store.rev = 8
  }
  expect(readAnswer(await service.snapshot({}))).toMatchObject({
    value: { journal: { rev: 8, parts: [{ month: '2026-11', rev: 7 }], changes: [change] } },
  })
})

it('a window that was away is told the Changes since, and no month', async () => {
  const changes = [put(6, aNight(2, '2026-11-27')), put(7, aNight(3, '2026-11-28'))]
  const { service, store } = start(['2026-11'], changes)
  expect(readAnswer(await service.snapshot({ since: 6, of: opening }))).toMatchObject({
    value: { journal: { type: 'changes', rev: 7, changes: [changes[1]] } },
  })
  expect(store.asked).toEqual([])
})

it('a window that was away while the folder was opened anew begins anew', async () => {
  const { service } = start(['2026-11'], [put(7, aNight(3, '2026-11-28'))])
  for (const asked of [{ since: 6 }, { since: 6, of: '00000000-0000-4000-8000-00000000a11f' }])
    expect(readAnswer(await service.snapshot(asked))).toMatchObject({
      value: { journal: { type: 'parts' } },
    })
})

it('a window that was away for too long, or knows more than the journal, begins anew', async () => {
  const { service } = start(['2026-11'])
  for (const since of [2, 12])
    expect(readAnswer(await service.snapshot({ since, of: opening }))).toMatchObject({
      value: { journal: { type: 'parts' } },
    })
})

it('months are answered as the contract has them', async () => {
  const { service } = start([])
  const answer = readAnswer(await service.months({ months: ['1976-05', '1976-06'] }))
  const parts = ['1976-05', '1976-06'].map((month) => ({ month, rev: 7, records: [night(month)] }))
  expect(answer).toEqual({ ok: true, value: parts })
  expect(api['journal.months'].output.parse(parts)).toEqual(parts)
})

it('a month that cannot be read is refused in the store’s words', async () => {
  const { service, store } = start(['2026-11'])
  const refusal = { ok: false, fault: 'unreadable_file', message: 'It is damaged.' } as const
  store.refusal = refusal
  expect([await service.months({ months: ['2026-11'] }), await service.snapshot({})]).toEqual([
    refusal,
    refusal,
  ])
})
