// A damaged folder of ever so many months put together.
import { expect, test } from 'vitest'
import { schema } from '../../../../src/main/store/envelope.ts'
import type { Evidence } from '../../../../src/main/store/healing/evidence.ts'
import { lostAtMost, mend, toldRevs } from '../../../../src/main/store/healing/mending.ts'
import type { MonthEvidence } from '../../../../src/main/store/healing/month-evidence.ts'
import type { MonthFinding } from '../../../../src/main/store/healing/month-mending.ts'
import { checks } from '../../../../src/main/store/shard-form.ts'
import { aRun, id } from '../../../fakes/records.ts'
import { bothSizes, evenAtMost, growthOf } from '../../../growth.ts'

const installId = id(999_999)

test('a journal of eight times as many months takes no more than so many times as long', () => {
  const [less, more] = bothSizes(4800, withoutLog)
  const growth = growthOf(
    () => mend(less),
    () => mend(more),
  )
  expect(growth).toBeLessThanOrEqual(evenAtMost)
})

test('months whose log is lost are in order in the journal that is put together of them', () => {
  const { journal, isLogAnew } = mend(withoutLog(30))
  const { months } = withoutLog(30)
  expect(isLogAnew).toBe(true)
  expect([...journal.months.keys()]).toEqual(months.map(({ month }) => month).sort())
})

test('what is missing of a month is counted between two revisions, without those that a log tells or that it has something of', () => {
  const finding = { path: '', flaw: { type: 'older' }, bytes: null, from: null, unchecked: 0 } as const
  const lost = (missing: MonthFinding['missing'], own: number[], told: number[]) => {
    const records = own.map((rev) => aRun(rev, '2026-11-01', { rev }))
    const removed = own.slice(0, 1).map((rev) => ({ id: id(rev), rev, at: 0 }))
    const logs = [told.slice(0, 2), told.slice(1)].map((revs) => revs.map((rev) => ({ rev })))
    return lostAtMost({ ...finding, missing }, { rev: 0, records, removed }, toldRevs(...logs))
  }
  expect(lost(null, [], [])).toBe(0)
  expect(lost({ after: 2, upTo: 6 }, [], [])).toBe(4)
  expect(lost({ after: 2, upTo: 6 }, [2, 3, 5, 7], [])).toBe(2)
  expect(lost({ after: 2, upTo: 6 }, [], [9, 6, 1, 2, 4])).toBe(2)
  expect(lost({ after: 2, upTo: 6 }, [6, 5], [5, 4, 3])).toBe(0)
})

test('a journal of eight times as many months of which all are damaged takes no more than so many times as long', () => {
  const [less, more] = bothSizes(4800, (months) => {
    const sound = withoutLog(months)
    return { ...sound, months: sound.months.map(damagedMonth) }
  })
  const growth = growthOf(
    () => mend(less),
    () => mend(more),
  )
  expect(
    mend(less)
      .findings.months.slice(0, 3)
      .map(({ lost }) => lost),
  ).toEqual([9, 29, 49])
  expect(growth).toBeLessThanOrEqual(evenAtMost)
})

/** Of a month that is known at a later revision only an older copy is left. */
function damagedMonth({ copies, ...month }: MonthEvidence, n: number): MonthEvidence {
  return { ...month, known: { rev: 20 * n + 10, sha256: 'later' }, flaw: { type: 'older' }, copies }
}

/** The latest month first. */
function withoutLog(months: number): Evidence {
  const log = {
    header: null,
    changes: [],
    unchecked: [],
    unreadable: 0,
    bytes: null,
    path: '/afterrun/journal/changes.log',
  }
  return {
    installId,
    meta: { path: '/afterrun/meta.json', flaw: null, bytes: null, content: null },
    log: { ...log, flaw: { type: 'unread', why: { type: 'missing' } } },
    earlierChanges: [],
    months: Array.from({ length: months }, (_, n) => monthOfOne(n)).reverse(),
  }
}

function monthOfOne(n: number): MonthEvidence {
  const month = `${1000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  const records = [aRun(n, `${month}-01`, { rev: 1 })]
  const known = { rev: 1, sha256: 'known' }
  const content = {
    format: 1,
    schema,
    checks,
    installId,
    shard: month,
    rev: 1,
    removed: [],
    records,
  } as const
  return {
    month,
    path: `/afterrun/journal/${month}.json`,
    bytes: null,
    known,
    absentAt: 0,
    salvaged: null,
    flaw: null,
    copies: [{ from: 'file', stamp: known, content: { ...content, removed: [] } }],
  }
}
