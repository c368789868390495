// Which of the last Changes a window that missed some can still hear.
import { expect, test } from 'vitest'
import { recentChanges } from '../../../../src/main/store/journal/recent-changes.ts'
import type { Change } from '../../../../src/shared/journal/change.ts'
import { id } from '../../../fakes/records.ts'

test('Changes of very many entries are not all kept, and the last one is however large it is', () => {
  const changes = [change(1, 10), change(2, 4_000), change(3, 3_000), change(4, 9_000)]
  const recent = recentChanges(changes.slice(0, 2), 2)
  expect(recent.since(0)).toEqual(changes.slice(0, 2))
  recent.add(change(3, 3_000))
  expect([recent.since(1), recent.since(2)]).toEqual([null, changes.slice(2, 3)])
  recent.add(change(4, 9_000))
  expect([recent.since(2), recent.since(3), recent.since(4), recent.since(5)]).toEqual([
    null,
    changes.slice(3),
    [],
    null,
  ])
})

function change(rev: number, entries: number): Change {
  return { rev, at: 0, put: [], remove: Array.from({ length: entries }, () => id(1)) }
}
