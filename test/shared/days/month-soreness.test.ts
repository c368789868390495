// Soreness of a stretch of days, read from the months that they are in.
import { expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { sorenessOfDays } from '../../../src/shared/days/month-soreness.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

test('each day from one month into another has its highest, and one that was not logged is NaN', () => {
  const records = [
    aCheck(1, '2026-10-31', [{ region: 'quads', side: 'right', value: 6 }]),
    aCheck(2, '2026-11-01', []),
    aRun(3, '2026-11-02'),
    aCheck(4, '2026-11-03', [{ region: 'calf', side: 'left', value: 2 }]),
    aCheck(5, '2026-11-03', [{ region: 'calf', side: 'left', value: 4 }]),
    aCheck(6, '2026-11-04', [{ region: 'quads', side: 'left', value: 9 }]),
  ]
  const read = (from: string, to: string) => sorenessOfDays(journalOf(1, records), day(from), day(to))
  expect(read('2026-10-30', '2026-11-03')).toEqual([Number.NaN, 6, 0, Number.NaN, 4])
  expect(read('2026-12-31', '2027-01-01')).toEqual([Number.NaN, Number.NaN])
  expect(read('2026-11-03', '2026-11-02')).toEqual([])
})
