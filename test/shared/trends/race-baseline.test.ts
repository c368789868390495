// How sore the runner was before a race.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { aRace, curveOf, evenings, lakeside, over, quads } from './races.ts'

describe('the soreness before the race', () => {
  test('is the mean of the logged days of the week before, and the way back is measured from it', () => {
    const before = evenings([2, 2, 2], -3)
    const curve = curveOf([...before, ...evenings([7, 5, 3, 3])], aRace(), over)
    expect(curve.baseline).toEqual({ value: 2, days: 3 })
    expect(curve.summary.back).toEqual({ day: 2, after: 1, value: 3, rose: null })
    expect(curve.summary.sentence).toMatch(
      /^It was highest on the day of the race and was back to 3, within 1 point of the week before, on day 2\./,
    )
  })

  test('leaves out the 48 hours after the last hard session and days more than a week before', () => {
    const hard = aRun(2, '2026-11-17', {
      effortCr10: 8,
      startedAt: instant('2026-11-17T18:00:00+01:00'),
      durationSeconds: 3600,
    })
    const checks = [
      aCheck(3, '2026-11-14', quads(10)),
      aCheck(4, '2026-11-16', quads(1)),
      aCheck(5, '2026-11-18', quads(6)),
      aCheck(6, '2026-11-19', quads(6), { checkedAt: instant('2026-11-19T18:59:00+01:00') }),
      aCheck(7, '2026-11-20', quads(4), { checkedAt: instant('2026-11-20T07:00:00+01:00') }),
    ]
    expect(curveOf([...checks, hard], aRace(), over).baseline).toEqual({ value: 2.5, days: 2 })
  })

  test('leaves out days on which a muscle that was sore before was not asked', () => {
    const checks = [
      aCheck(3, '2026-11-16', quads(4)),
      aCheck(4, '2026-11-17', [{ region: 'calf', side: 'left', value: 0 }]),
      aCheck(5, '2026-11-18', [{ region: 'calf', side: 'left', value: 2 }], { nothingElseSore: true }),
    ]
    expect(curveOf(checks, aRace(), over).baseline).toEqual({ value: 3, days: 2 })
  })

  test('is taken as 0 when nothing was logged', () => {
    expect(curveOf(lakeside, aRace(), over).baseline).toEqual({ value: 0, days: 0 })
  })
})
