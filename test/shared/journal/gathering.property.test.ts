// The journal in parts is the journal at once, in any order of parts, Changes and reconnects.
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { applyChange, type Change, type Journal, journalOf } from '../../../src/shared/journal/change.ts'
import { recordsOfMonth } from '../../../src/shared/journal/days.ts'
import {
  beginGathering,
  type Gathering,
  type MonthPart,
  withChange,
  withParts,
} from '../../../src/shared/journal/gathering.ts'
import { anyRecord, someIds, someRecords } from '../../fakes/any-record.ts'
import { id } from '../../fakes/records.ts'

const anEdit = fc.oneof(
  { weight: 3, arbitrary: anyRecord.map((record) => ({ put: [record], remove: [] as string[] })) },
  { weight: 1, arbitrary: fc.constantFrom(...someIds).map((n) => ({ put: [], remove: [id(n)] })) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyRecord, fc.constantFrom(...someIds)).map(([record, n]) => ({
      put: [record],
      remove: [id(n)].filter((one) => one !== record.id),
    })),
  },
)

/** Main with everything it ever was, and a window that hears of it as chance has it. */
const aStory = fc.record({
  records: someRecords,
  edits: fc.array(anEdit, { maxLength: 12 }),
  /** How many edits main had made when the window began, and the months that came along, each of its own moment. */
  begunAt: fc.nat(),
  recent: fc.nat(3),
  /** What happens next, taken from what is possible then. */
  turns: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
})

const content = ({ rev, months }: Journal) => ({
  rev,
  records: [...months.values()].flatMap((records) => [...records.values()]).sort(byId),
})
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

test.prop([aStory], { numRuns: 500 })('a window that heard everything has main’s journal', (story) => {
  const { records, edits, turns } = story
  const states: Journal[] = [journalOf(5, records)]
  const changes: Change[] = []
  for (const edit of edits) {
    const before = states.at(-1) as Journal
    const change = { ...edit, rev: before.rev + 1, at: 0 }
    changes.push(change)
    states.push(applyChange(before, change))
  }
  const last = states.length - 1
  const stateAt = (rev: number) => states[rev - 5] as Journal
  const partAt = (month: string, rev: number): MonthPart => ({
    month,
    rev,
    records: [...recordsOfMonth(stateAt(rev), month).values()],
  })

  const begunAt = 5 + (story.begunAt % (last + 1))
  const begun = stateAt(begunAt)
  const months = [...begun.months.keys()].sort()
  const turn = (n: number, of: number) => (turns[n % turns.length] ?? 0) % of
  const recent = months.slice(-story.recent || months.length).map((month, n) => {
    return partAt(month, 5 + turn(n, begunAt - 4))
  })
  const lowest = Math.min(begunAt, ...recent.map(({ rev }) => rev))
  let window = beginGathering({
    rev: begunAt,
    months,
    parts: recent,
    changes: changes.filter(({ rev }) => rev > lowest && rev <= begunAt),
  })

  let n = 0
  while (window.missing.size > 0 || window.journal.rev < 5 + last) {
    n += 1
    window = step(window, n)
    // What is there is of one revision, whatever is missing yet.
    for (const [month, held] of window.journal.months) {
      if (window.missing.has(month)) continue
      const real = recordsOfMonth(stateAt(window.journal.rev), month)
      expect(new Set(held.keys())).toEqual(new Set(real.keys()))
    }
  }
  expect(content(window.journal)).toEqual(content(stateAt(5 + last)))

  function step(now: Gathering, at: number): Gathering {
    const asked = [...now.missing]
    const choice = turn(at, 4)
    const month = asked[turn(at + 7, Math.max(1, asked.length))]
    if (choice === 0 && month !== undefined) {
      // A month comes as it was at any moment since the window began.
      return withParts(now, [partAt(month, begunAt + turn(at + 3, last + 6 - begunAt))])
    }
    if (choice === 1) {
      // A reconnect tells all Changes since the window's revision, some of them twice.
      const from = Math.max(5, now.journal.rev - turn(at + 5, 3))
      return changes
        .filter(({ rev }) => rev > from)
        .reduce((all, change) => withChange(all, change) ?? all, now)
    }
    const next = changes.find(({ rev }) => rev === now.journal.rev + 1)
    return next ? (withChange(now, next) ?? now) : month ? withParts(now, [partAt(month, 5 + last)]) : now
  }
})

test('a Change that follows on nothing known is not taken', () => {
  const window = beginGathering({ rev: 5, months: [], parts: [], changes: [] })
  expect(withChange(window, { rev: 7, at: 0, put: [], remove: [] })).toBe(null)
})

test('a month of a time before the window began stays missing', () => {
  const window = beginGathering({ rev: 5, months: ['2026-10'], parts: [], changes: [] })
  const early = withParts(window, [{ month: '2026-10', rev: 4, records: [] }])
  expect([...early.missing]).toEqual(['2026-10'])
})
