// Races whose days are known in part, whose soreness came back, or that another race ended: what is said of them.
import { describe, expect, test } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import type { JournalRecord, Rating } from '../../../src/shared/journal/records.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { aRace, curveOf, evenings, over, quads, raceDay } from './races.ts'

const left = (region: Rating['region'], value: number): Rating => ({ region, side: 'left', value })

/** A check on a day after the race, in the evening; `+` says that nothing else was sore. */
function check(n: number, ratings: Rating[], plus?: '+'): JournalRecord {
  const on = addDays(day(raceDay), n)
  return aCheck(500 + n, on, ratings, {
    checkedAt: instant(`${on}T20:00:00+01:00`),
    nothingElseSore: plus === '+',
  })
}

const at = (n: number) => addDays(day(raceDay), n)

describe('a day on which a muscle that was sore before was not asked', () => {
  const checks = [check(1, quads(6)), check(2, [left('calf', 1)]), check(3, [left('calf', 1)])]
  const curve = curveOf(checks, aRace(), at(3))

  test('is known in part: it neither halves nor brings back to 1', () => {
    expect(curve.days.slice(0, 5).map(({ state, worst }) => [state, worst])).toEqual([
      ['not_logged', null],
      ['logged', 6],
      ['at_least', 1],
      ['at_least', 1],
      ['to_come', null],
    ])
    expect([curve.summary.halved, curve.summary.back, curve.summary.daysAtLeast]).toEqual([null, null, 2])
    expect(curve.summary.sentence).toBe(
      'Of what was noted it was highest on day 1; on day 3, the last day logged, it was at least 1. ' +
        'Days 2 and 3 are known in part: a muscle that was sore before was not asked, so each may have been higher. ' +
        'No log on the day of the race.',
    )
  })

  test('is known again once nothing else was sore', () => {
    const known = curveOf([...checks, check(4, [left('calf', 1)], '+'), check(5, [], '+')], aRace(), over)
    expect(known.summary.back).toEqual({ day: 4, after: 1, value: 1, rose: null })
  })

  test('can raise the highest, which is then at least so much', () => {
    const { summary } = curveOf([check(0, quads(5)), check(1, [left('calf', 7)])], aRace(), at(1))
    expect([summary.peak, summary.peakIsAtLeast, summary.sentence.split('. ')[0]]).toEqual([
      7,
      true,
      'The highest noted so far is at least 7, on day 1, the last day logged',
    ])
  })

  test('is one on which the week before is unanswered', () => {
    const { days } = curveOf([check(-2, quads(4)), check(1, [left('calf', 3)])], aRace(), over)
    expect(days[1]?.state).toBe('at_least')
  })

  test('counts no word older than a week and than the race', () => {
    const late = curveOf([check(-3, quads(4)), check(5, [left('calf', 3)])], aRace(), over)
    expect(late.days[5]?.state).toBe('logged')
    const same = curveOf([check(1, quads(4)), check(10, [left('calf', 3)])], aRace(), over)
    expect(same.days[10]?.state).toBe('at_least')
  })

  test('is known where two checks of it asked about all between them, and the lower one is no dip', () => {
    const on = at(2)
    const noon = aCheck(2, on, [left('calf', 1)], { checkedAt: instant(`${on}T12:00:00+01:00`) })
    const curveOfDay = curveOf([check(1, quads(6)), noon, check(2, quads(3))], aRace(), over)
    expect(curveOfDay.days[2]).toMatchObject({ state: 'logged', worst: 3 })
    expect(curveOfDay.points.map(({ worst, isAtLeast }) => [worst, isAtLeast])).toEqual([
      [6, false],
      [1, true],
      [3, false],
    ])
  })
})

test('a sore joint is named where no muscle was sore', () => {
  const { summary } = curveOf([check(3, [left('knee_joint', 9)], '+')], aRace(), at(3))
  expect(summary.sentence).toMatch(/^No muscle was sore; knee left 9 on day 3\. /)
})

test('where only a joint was asked, no muscle is said to be fine', () => {
  const { summary } = curveOf([check(3, [left('knee_joint', 9)])], aRace(), at(3))
  expect(summary.sentence).toBe('No muscle was asked since the finish yet; knee left 9 on day 3.')
})

test('nothing was sore only where everything was asked or covered', () => {
  const said = (...checks: JournalRecord[]) => curveOf(checks, aRace(), at(1)).summary.sentence
  expect(said(check(0, quads(0), '+'), check(1, [], '+'))).toBe('Nothing was sore on the 2 days logged.')
  expect(said(check(0, quads(0), '+'), check(1, quads(0)))).toBe(
    'None of the places asked was sore on the 2 days logged.',
  )
  expect(said(check(0, quads(0), '+'), check(1, [...quads(0), left('knee_joint', 2)]))).toBe(
    'No muscle that was asked was sore; knee left 2 on day 1.',
  )
})

test('a second race ends the first curve, and both say so', () => {
  const second = aRun(2, at(3), {
    race: { name: 'Ridge 10 km' },
    startedAt: instant(`${at(3)}T10:00:00+01:00`),
  })
  const morning = aCheck(7, at(3), quads(2), { checkedAt: instant(`${at(3)}T07:00:00+01:00`) })
  const journal = [aRace(), second, check(0, quads(6)), check(1, quads(5)), morning, check(4, quads(7))]
  const first = curveOf(journal, aRace(), at(5))
  expect(first.days.map(({ state }) => state)).toEqual([
    'logged',
    'logged',
    'not_logged',
    'logged',
    ...Array(7).fill('next_race'),
  ])
  expect([first.summary.peak, first.summary.auc, first.summary.aucReason]).toEqual([6, null, 'next-race'])
  expect(first.summary.sentence).toBe(
    'It was highest on the day of the race and was at 2 on day 3, the last day logged. ' +
      'No log on day 2. ' +
      'Another race, Ridge 10 km, began on day 3, and this curve ends there.',
  )
  const after = curveOf(journal, second, at(5))
  expect([after.summary.peak, after.summary.peakDay]).toEqual([7, 1])
  expect(after.summary.sentence).toContain(
    'Lakeside Marathon was 3 days before; its curve ends where this one begins.',
  )
  const planned = curveOf(journal, aRace(), at(2))
  expect([planned.next, planned.summary.sentence.includes('Ridge')]).toEqual([null, false])
})

test('what is halved above a usual 3 is half way back to it', () => {
  const week = evenings(Array(7).fill(3), -7)
  const race = evenings([null, 7, 6, 5])
  const { summary, baseline } = curveOf([...week, ...race], aRace(), at(3))
  expect([baseline.value, summary.halved]).toEqual([3, { day: 3, after: 2, value: 5, rose: null }])
  expect(summary.sentence).toMatch(
    /^It was highest on day 1 and half way back to your usual by day 3, the last day logged, at 5\./,
  )
})

test('soreness that came back after it was gone is said to have risen again', () => {
  const { summary } = curveOf(evenings([6, 1, 1, 5, 4]), aRace(), at(4))
  expect(summary.sentence).toBe(
    'It was highest on the day of the race, was back to 1 on day 1 and rose again to 5 on day 3; ' +
      'on day 4, the last day logged, it was 4.',
  )
})

test('soreness that was halved and rose before it was gone says both', () => {
  const { summary } = curveOf(evenings([6, 3, 5]), aRace(), at(2))
  expect(summary.sentence).toBe(
    'It was highest on the day of the race, halved by day 1 and rose again to 5 on day 2, the last day logged.',
  )
})

test('a curve is the same with fifty years of other notes behind it', () => {
  const years = Array.from({ length: 50 * 52 }, (_, week) =>
    aCheck(10_000 + week, addDays(day(raceDay), -400 - week * 7), quads(week % 11)),
  )
  const checks = [check(1, quads(6)), check(2, [left('calf', 1)]), check(3, [left('calf', 1)], '+')]
  expect(curveOf([...years, ...checks], aRace(), over)).toEqual(curveOf(checks, aRace(), over))
})
