// Soreness after a race.
import { describe, expect, test } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import type { Rating } from '../../../src/shared/journal/records.ts'
import { marathonReference } from '../../../src/shared/trends/marathon-reference.ts'
import { aCheck } from '../../fakes/records.ts'
import { aRace, curveOf, evenings, lakeside, over, quads, raceDay } from './races.ts'

describe('a finished curve', () => {
  const curve = curveOf(lakeside, aRace(), over)

  test('has the key figures and the sentence of the race', () => {
    expect(curve.summary).toEqual({
      peak: 7,
      peakIsAtLeast: false,
      peakDay: 1,
      peakPlaces: [
        { region: 'quads', side: 'left' },
        { region: 'quads', side: 'right' },
      ],
      peakPlacesText: 'quads on both sides',
      halfTimeDays: 2.5,
      halved: { day: 5, after: 3, value: 2, rose: null },
      back: { day: 6, after: 5, value: 1, rose: null },
      auc: 25,
      aucReason: null,
      openDays: 1,
      daysToCome: 0,
      loggedDays: 10,
      daysAtLeast: 0,
      sentence: 'It was highest on day 1, halved by day 5 and was back to 1 on day 6. No log on day 4.',
    })
  })

  test('has a row for each of the eleven days and a gap where nothing was logged', () => {
    expect(curve.days.map(({ n, worst, state }) => [n, worst, state])).toEqual([
      [0, 5, 'logged'],
      [1, 7, 'logged'],
      [2, 5, 'logged'],
      [3, 4, 'logged'],
      [4, null, 'not_logged'],
      [5, 2, 'logged'],
      [6, 1, 'logged'],
      [7, 1, 'logged'],
      [8, 0, 'logged'],
      [9, 0, 'logged'],
      [10, 0, 'logged'],
    ])
    expect(curve.gaps).toEqual([{ from: 4, to: 4 }])
  })
})

test('each check since the finish is a point at its time, and checks before the finish are not', () => {
  const records = [
    aCheck(2, raceDay, quads(1), { checkedAt: instant('2026-11-22T08:00:00+01:00') }),
    aCheck(3, '2026-11-23', quads(7), { checkedAt: instant('2026-11-23T06:41:20+01:00') }),
    aCheck(4, raceDay, quads(5), { checkedAt: instant('2026-11-22T12:41:20+01:00') }),
    aCheck(5, '2026-12-03', quads(9), { checkedAt: instant('2026-12-03T07:00:00+01:00') }),
  ]
  const curve = curveOf(records, aRace(), over)
  expect(curve.finish).toBe('2026-11-22T12:41:20+01:00')
  expect(curve.points).toEqual([
    { t: 0, n: 0, worst: 5, isAtLeast: false, place: { region: 'quads', side: 'left' }, clock: '12:41' },
    { t: 0.75, n: 1, worst: 7, isAtLeast: false, place: { region: 'quads', side: 'left' }, clock: '06:41' },
  ])
  expect(curve.days[0]?.worst).toBe(5)
})

test('a check in the minute of the finish is one since the finish, since its time has no seconds', () => {
  const at = (clock: string) =>
    aCheck(1, raceDay, [{ region: 'quads', side: 'left', value: 6 }], {
      checkedAt: instant(`2026-11-22T${clock}+01:00`),
    })
  const [point] = curveOf([at('12:41:00')], aRace(), over).points
  expect([point?.t, point?.worst]).toEqual([0, 6])
  expect(curveOf([at('12:40:59')], aRace(), over).points).toEqual([])
})

test('without the time of the finish there are day rows and no points', () => {
  const curve = curveOf(lakeside, aRace({ startedAt: null, durationSeconds: null }), over)
  expect([curve.finish, curve.points, curve.days[0]?.worst]).toEqual([null, [], 5])
})

test('with a start and no duration, checks before the start are still left out', () => {
  const before = aCheck(2, raceDay, quads(9), { checkedAt: instant('2026-11-22T08:00:00+01:00') })
  const curve = curveOf([before, ...lakeside], aRace({ durationSeconds: null }), over)
  expect([curve.points, curve.days[0]?.worst]).toEqual([[], 5])
})

test('the film strip keeps muscles and structures of a day apart, each at its highest', () => {
  const knee = { region: 'knee_joint', side: 'left', value: 6 } as const
  const at = { checkedAt: instant('2026-11-23T07:00:00+01:00') }
  const records = [
    aCheck(2, '2026-11-23', [knee, { region: 'quads', side: 'left', value: 2 }], at),
    aCheck(3, '2026-11-23', [{ region: 'quads', side: 'left', value: 4 }], at),
  ]
  expect(curveOf(records, aRace(), over).days[1]).toEqual({
    n: 1,
    day: '2026-11-23',
    state: 'logged',
    worst: 4,
    place: { region: 'quads', side: 'left' },
    places: [{ region: 'quads', side: 'left' }],
    muscles: [{ region: 'quads', side: 'left', value: 4 }],
    structures: [knee],
    isWhole: false,
  })
})

test('the sorest further muscles have a line each, six at the most, sides merged, unrated ones 0 only where nothing else was sore', () => {
  const check = (n: number, ratings: Rating[], nothingElseSore: boolean) => {
    const on = addDays(day(raceDay), n)
    return aCheck(n + 10, on, ratings, { checkedAt: instant(`${on}T20:00:00+01:00`), nothingElseSore })
  }
  const records = [
    check(
      1,
      [
        ...quads(7),
        { region: 'calf', side: 'left', value: 3 },
        { region: 'calf', side: 'right', value: 5 },
        { region: 'glutes', side: 'left', value: 1 },
        { region: 'hip_flexors', side: 'left', value: 4 },
        { region: 'lower_back', side: 'middle', value: 3 },
        { region: 'knee_joint', side: 'left', value: 9 },
      ],
      true,
    ),
    check(2, [...quads(5), { region: 'calf', side: 'left', value: 4 }], false),
    check(3, quads(2), true),
  ]
  expect(curveOf(records, aRace(), over).regions).toEqual([
    { region: 'calf', name: 'Calf', values: [null, 5, 4, 0, ...Array(7).fill(null)] },
    { region: 'hip_flexors', name: 'Hip flexors', values: [null, 4, null, 0, ...Array(7).fill(null)] },
    { region: 'lower_back', name: 'Lower back', values: [null, 3, null, 0, ...Array(7).fill(null)] },
    { region: 'glutes', name: 'Glutes', values: [null, 1, null, 0, ...Array(7).fill(null)] },
  ])
})

test('days to come, and today while it can still be logged, are no gaps', () => {
  const curve = curveOf(evenings([5, null, 4]), aRace(), addDays(day(raceDay), 3))
  expect(curve.days.map(({ state }) => state)).toEqual([
    'logged',
    'not_logged',
    'logged',
    ...Array(8).fill('to_come'),
  ])
  expect([curve.gaps, curve.todayN]).toEqual([[{ from: 1, to: 1 }], 3])
})

test('the study of marathon runners is shown behind a marathon only', () => {
  const referenceAt = (distanceMeters: number | null) =>
    curveOf([], aRace({ distanceMeters }), over).reference
  expect([42_195, 42_900, 41_000].map(referenceAt)).toEqual([
    marathonReference,
    marathonReference,
    marathonReference,
  ])
  expect([21_097, 50_000, null].map(referenceAt)).toEqual([null, null, null])
})
