// What two programs have changed in one thing, brought together.
import { expect, test } from 'vitest'
import { merged, whatToTake } from '../../../src/main/store/merging.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { aNight, id } from '../../fakes/records.ts'

const list = (...names: string[]) => names.map((name) => ({ id: name[0], name }))

test.each<[string, unknown, unknown, unknown, unknown]>([
  ['what only they changed is theirs', 1, 1, 2, 2],
  ['what only we changed is ours', 1, 2, 1, 2],
  ['what both changed is ours', 1, 2, 3, 2],
  [
    'fields go one by one',
    { a: 1, b: 1, c: 1 },
    { a: 2, b: 1, c: 1 },
    { a: 1, b: 2, d: 1 },
    { a: 2, b: 2, d: 1 },
  ],
  [
    'fields inside fields too',
    { a: { b: 1, c: 1 } },
    { a: { b: 2, c: 1 } },
    { a: { b: 1, c: 2 } },
    { a: { b: 2, c: 2 } },
  ],
  [
    'a list of things with ids goes by the id',
    list('a1', 'b1'),
    list('a2', 'b1', 'c1'),
    list('a1', 'd1'),
    list('a2', 'c1', 'd1'),
  ],
  ['another list is ours', [1, 2], [1, 3], [1, 4], [1, 3]],
  ['a field that one side took out and the other left is out', { a: 1, b: 1 }, { b: 1 }, { a: 1 }, {}],
  [
    'a field that one side took out and the other changed is kept',
    { a: 1, b: 1 },
    { b: 2 },
    { a: 2 },
    { a: 2, b: 2 },
  ],
])('%s', (_, base, ours, theirs, both) => {
  expect(merged(base, ours, theirs)).toEqual(both)
})

test('an entry that was removed elsewhere goes where it was removed later than it was written here, and only there', () => {
  const journal = journalOf(
    9,
    [1, 2, 3].map((n) => aNight(n, '2026-11-02', { rev: 3 })),
  )
  const again = aNight(3, '2026-11-02', { rev: 5, note: 'put again after it was removed' })
  const removed = [
    { id: id(1), rev: 4, at: 0 },
    { id: id(2), rev: 2, at: 0 },
    { id: id(3), rev: 4, at: 0 },
    { id: id(7), rev: 4, at: 0 },
  ]
  expect(whatToTake(journal, { records: [again], removed }, () => 0)).toEqual({
    draft: { put: [again], remove: [id(1)] },
    differing: 0,
  })
})
