// A damaged folder of ever so many months put together.
import { expect, test } from 'vitest'
import { schema } from '../../../../src/main/store/envelope.ts'
import type { Evidence } from '../../../../src/main/store/healing/evidence.ts'
import { mend } from '../../../../src/main/store/healing/mending.ts'
import type { MonthEvidence } from '../../../../src/main/store/healing/month-evidence.ts'
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
