// Which workouts are hard, and when a workout ended.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { finishOf, isHard } from '../../../src/shared/trends/hard-session.ts'
import { aRun } from '../../fakes/records.ts'

describe('a workout is hard', () => {
  const easy = aRun(1, '2026-11-01', { distanceMeters: 20_000 })
  const long = aRun(2, '2026-11-22', { distanceMeters: 26_000 })

  test('when it is a race or was felt as 7 or more', () => {
    expect(isHard(aRun(3, '2026-11-22', { race: { name: 'Ridge Half' } }), [])).toBe(true)
    expect(isHard(aRun(3, '2026-11-22', { effortCr10: 7 }), [])).toBe(true)
    expect(isHard(aRun(3, '2026-11-22', { effortCr10: 6 }), [])).toBe(false)
    expect(isHard(aRun(3, '2026-11-22', { effortCr10: 7, hard: false }), [])).toBe(false)
    expect(isHard(aRun(3, '2026-11-22', { hard: true }), [])).toBe(true)
  })

  test('as a race whatever is said of it, and never as a recovery session', () => {
    const race = { name: 'Ridge Half' }
    expect(isHard(aRun(3, '2026-11-22', { race, hard: false, purpose: 'recovery' }), [])).toBe(true)
    expect(isHard(aRun(3, '2026-11-22', { purpose: 'recovery', effortCr10: 8, hard: true }), [])).toBe(false)
  })

  test('when its fast and easy parts took turns, however it felt', () => {
    const intervals = aRun(3, '2026-11-22', { effortCr10: 6, intervals: true })
    expect([isHard(intervals, []), isHard({ ...intervals, hard: false }, [])]).toEqual([true, false])
  })

  test('beside the longest run that was no race', () => {
    const marathon = aRun(4, '2026-11-02', { distanceMeters: 42_195, race: { name: 'Lakeside Marathon' } })
    const other = aRun(5, '2026-11-12', { distanceMeters: 14_000 })
    expect(isHard(aRun(6, '2026-11-22', { distanceMeters: 20_000 }), [marathon, other])).toBe(true)
  })

  test('when it is a run at least 1.3 times the longest of the 30 days before', () => {
    expect(isHard(long, [easy, long])).toBe(true)
    expect(isHard({ ...long, distanceMeters: 25_900 }, [easy])).toBe(false)
  })

  test('only by runs of those days: neither rides, nor older, later or same-day runs count', () => {
    const ride = aRun(4, '2026-11-02', { modality: 'cycling', distanceMeters: 90_000 })
    expect(isHard(long, [easy, ride])).toBe(true)
    expect(isHard({ ...ride, day: long.day }, [easy])).toBe(false)
    const others = ['2026-10-22', '2026-11-22', '2026-11-23'].map((on) =>
      aRun(5, on, { distanceMeters: 1000 }),
    )
    expect(isHard(long, others)).toBe(false)
  })
})

describe('the end of a workout', () => {
  test('is its start and its length later, in the offset of its start', () => {
    const end = (startedAt: string) => finishOf({ startedAt: instant(startedAt), durationSeconds: 13_280 })
    expect([
      end('2026-11-22T09:00:00+01:00'),
      end('2026-11-22T23:00:00-08:00'),
      end('2026-11-22T09:00:00Z'),
    ]).toEqual(['2026-11-22T12:41:20+01:00', '2026-11-23T02:41:20-08:00', '2026-11-22T12:41:20+00:00'])
  })

  test('is unknown without its start or its length', () => {
    expect(finishOf({ startedAt: null, durationSeconds: 60 })).toBe(null)
    expect(finishOf({ startedAt: instant('2026-11-22T09:00:00+01:00'), durationSeconds: null })).toBe(null)
  })
})
