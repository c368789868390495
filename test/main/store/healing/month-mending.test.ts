// A month put together from what is left of it.
import { expect, test } from 'vitest'
import type { Copy, MonthEvidence } from '../../../../src/main/store/healing/month-evidence.ts'
import { mendMonth } from '../../../../src/main/store/healing/month-mending.ts'
import type { SalvagedMonth } from '../../../../src/main/store/healing/salvage.ts'
import type { Removal } from '../../../../src/main/store/shard-form.ts'
import type { Change } from '../../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { aNight, aRun, id } from '../../../fakes/records.ts'

const run = aRun(1, '2026-11-01', { rev: 1 })
const night = aNight(2, '2026-11-02', { rev: 2 })
const evidence: MonthEvidence = {
  month: '2026-11',
  path: '/afterrun/journal/2026-11.json',
  flaw: { type: 'unread', why: { type: 'badHash' } },
  bytes: Buffer.from('{'),
  known: { rev: 5, sha256: 'known' },
  copies: [],
  absentAt: 0,
  salvaged: null,
}

test('of two copies that are both older than what is known the later one counts, in whatever order they come', () => {
  const both = [copy(2, [run, night]), copy(1, [run])]
  for (const copies of [both, [...both].reverse()]) {
    const { content, finding } = mendMonth({ ...evidence, copies }, [], 5)
    expect([idsOf(content.records), finding?.from, finding?.missing]).toEqual([
      [id(1), id(2)],
      'previous',
      { after: 2, upTo: 5 },
    ])
  }
})

test('an entry that was removed after the copy stays removed, and one that was put there since is there', () => {
  const changes: Change[] = [
    { rev: 3, at: 30, put: [aNight(3, '2026-11-03')], remove: [id(1), id(8)] },
    { rev: 4, at: 40, put: [aNight(2, '2026-12-02')], remove: [] },
    { rev: 5, at: 50, put: [], remove: [] },
  ]
  const { content, finding } = mendMonth({ ...evidence, copies: [copy(2, [run, night])] }, changes, 5)
  expect(content).toEqual({
    rev: 5,
    records: [aNight(3, '2026-11-03', { rev: 3 })],
    removed: [{ id: id(1), rev: 3, at: 30 }],
  })
  expect(finding?.missing).toBeNull()
})

test('what the damaged file still says of removals since the copy counts, but not against a later entry', () => {
  const removed = [
    { id: id(1), rev: 4, at: 0 },
    { id: id(2), rev: 1, at: 0 },
    { id: id(3), rev: 3, at: 0 },
    { id: id(9), rev: 4, at: 0 },
  ]
  const again = aNight(3, '2026-11-03', { rev: 4 })
  const salvaged = salvagedMonth([again], removed)
  const changes: Change[] = [{ rev: 4, at: 40, put: [again], remove: [] }]
  const { content } = mendMonth({ ...evidence, copies: [copy(2, [run, night])], salvaged }, changes, 5)
  expect([idsOf(content.records), content.removed.map((one) => one.id)]).toEqual([
    [id(2), id(3)],
    [id(1), id(9)],
  ])
})

test('what a damaged file does not hold is neither gone nor proof that nothing is missing: its line may be', () => {
  const salvaged = salvagedMonth([run])
  const { content, finding } = mendMonth({ ...evidence, copies: [copy(2, [run, night])], salvaged }, [], 5)
  expect([idsOf(content.records), finding?.missing]).toEqual([[id(1), id(2)], { after: 2, upTo: 5 }])
})

test('a month that is as it should be is left as it is', () => {
  const sound: MonthEvidence = { ...evidence, flaw: null, copies: [copy(5, [run])] }
  expect(mendMonth(sound, [], 5)).toEqual({ content: sound.copies[0]?.content, finding: null })
})

function copy(rev: number, records: JournalRecord[]): Copy {
  const content = {
    format: 1,
    schema: 2,
    checks: 3,
    installId: null,
    shard: '2026-11',
    rev,
    removed: [],
    records,
  } as const
  return { from: 'previous', stamp: { rev, sha256: `of ${rev}` }, content: { ...content, removed: [] } }
}

function salvagedMonth(records: JournalRecord[], removed: Removal[] = []): SalvagedMonth {
  return { records, removed }
}

function idsOf(records: readonly JournalRecord[]): string[] {
  return records.map((record) => record.id).sort()
}
