// @vitest-environment jsdom
// What the race page says: facts, key figures with their reasons, tiles and table rows.
import { describe, expect, test } from 'vitest'
import {
  keyFigures,
  raceFacts,
  tableRows,
  tileWords,
} from '../../../../src/renderer/pages/races/race-words.ts'
import { addDays, day, instant } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { type RaceCurve, raceCurve } from '../../../../src/shared/trends/race-curve.ts'
import { aCheck, aRun } from '../../../fakes/records.ts'

const raceDay = day('2026-11-22')
const race = aRun(1, raceDay, {
  race: { name: 'Lakeside Marathon' },
  durationSeconds: 3 * 3600 + 41 * 60 + 20,
  distanceMeters: 42_195,
  climbMeters: 380,
})

/** One check a day at 20:00 with both quads at a value; null leaves the day out. */
function quads(values: readonly (number | null)[]): JournalRecord[] {
  return values.flatMap((value, n) => {
    if (value === null) return []
    const on = addDays(raceDay, n)
    const ratings = (['left', 'right'] as const).map((side) => ({ region: 'quads', side, value }) as const)
    return [aCheck(100 + n, on, ratings, { checkedAt: instant(`${on}T20:00:00+01:00`) })]
  })
}

function curveOf(
  values: readonly (number | null)[],
  todayN: number,
  before: JournalRecord[] = [],
): RaceCurve {
  return raceCurve(journalOf(1, [...before, ...quads(values)]), race, addDays(raceDay, todayN))
}

test('the facts of a race are those that are known', () => {
  expect(raceFacts(race)).toEqual(['42.2 km', '380 m climb', '3:41:20'])
  expect(raceFacts(race, 'miles')).toEqual(['26.2 mi', '1,247 ft climb', '3:41:20'])
  expect(raceFacts({ ...race, climbMeters: null, durationSeconds: null })).toEqual(['42.2 km'])
})

describe('key figures', () => {
  const wordsOf = (curve: RaceCurve) => keyFigures(curve).map(({ value, meaning }) => [value, meaning])

  test('of a whole curve say what each means', () => {
    expect(keyFigures(curveOf([5, 7, 5, 4, null, 2, 1, 1, 0, 0, 0], 30))).toEqual([
      { title: 'Highest', value: '7', meaning: 'day 1, quads on both sides' },
      { title: 'Half as sore by day', value: '5', meaning: 'between day 3 and day 5' },
      {
        title: 'Back within 1 point by day',
        value: '6',
        meaning: 'first day at 1 or less, and at the next log too',
      },
      { title: 'Total soreness', value: '25', meaning: 'score points × days, days 0–7; one day not logged' },
    ])
  })

  test('are above the week before where that is known', () => {
    const before = [aCheck(50, '2026-11-20', [{ region: 'quads', side: 'left', value: 1 }])]
    expect(wordsOf(curveOf([5, 7, 5, 4, 3, 2, 1, 1], 30, before)).slice(2)).toEqual([
      ['5', 'first day within 1 of the week before (1), and at the next log too'],
      ['18', 'score points × days, days 0–7, above the week before'],
    ])
  })

  test('without a log are all unknown, never 0', () => {
    expect(wordsOf(curveOf([], 1))).toEqual([
      [null, 'nothing logged yet'],
      [null, 'too few days logged'],
      [null, 'too few days logged'],
      [null, 'too few days logged: it needs four, one of them by day 2'],
    ])
  })

  test('say what is still missing while it hurts', () => {
    expect(wordsOf(curveOf([5, 7, 6, 5], 3)).slice(1)).toEqual([
      [null, 'not at half or less on a day logged so far'],
      [null, 'not at 1 or less on two logged days in a row yet'],
      [null, 'known once day 7 is logged'],
    ])
  })

  test('add nothing up while days are still to come', () => {
    expect(wordsOf(curveOf([3, 2, 1, 1], 3))[3]).toEqual([null, 'known once day 7 is logged'])
    expect(wordsOf(curveOf([5, 4, 3, 2, 1, 0], 7))[3]).toEqual([null, 'known once day 7 is logged'])
    expect(wordsOf(curveOf([5, 4, 3, 2, 1, 0], 8))[3]?.[1]).toBe(
      'score points × days, days 0–7; 2 days not logged',
    )
  })

  test('say that soreness was not gone when logging ended', () => {
    expect(wordsOf(curveOf([5, 7, 6, 5], 30))[3]).toEqual([
      null,
      'not known: you were still sore at your last log before day 7',
    ])
  })

  test('of a race that was not felt name no half', () => {
    expect(wordsOf(curveOf([0, 0, 0, 0], 5)).slice(0, 2)).toEqual([
      ['0', 'on the day of the race'],
      [null, 'no sorer than before the race'],
    ])
  })
})

test('what is known in part is at least so much, in figures, tiles and the table', () => {
  const calf = (n: number, value: number) =>
    aCheck(200 + n, addDays(raceDay, n), [{ region: 'calf', side: 'left', value }], {
      checkedAt: instant(`${addDays(raceDay, n)}T20:00:00+01:00`),
    })
  const curve = curveOf([5], 2, [calf(1, 7), calf(2, 1)])
  expect(keyFigures(curve)[0]).toEqual({ title: 'Highest', value: '≥ 7', meaning: 'day 1, left calf' })
  expect(curve.days.slice(1, 3).map(tileWords)).toEqual([
    ' Monday, November 23, 2026: at least 7, calf left',
    ' Tuesday, November 24, 2026: at least 1, calf left',
  ])
  expect(tableRows(curve)[2]).toMatchObject({ highest: '≥ 1', logs: '≥ 1 at 20:00' })
})

test('what is halved above the week before says so', () => {
  const week = [-3, -2].map((n) =>
    aCheck(300 + n, addDays(raceDay, n), [{ region: 'quads', side: 'left', value: 3 }]),
  )
  expect(keyFigures(curveOf([null, 7, 6, 5], 3, week))[1]).toEqual({
    title: 'Half as sore by day',
    value: '3',
    meaning: 'above your usual 3; between day 2 and day 3',
  })
})

test('a tile says its day and what was logged', () => {
  const { days } = curveOf([5, null], 2)
  expect(days.slice(0, 4).map(tileWords)).toEqual([
    ' Sunday, November 22, 2026: highest 5, quads left',
    ' Monday, November 23, 2026: not logged',
    ' Tuesday, November 24, 2026: still to come',
    ' Wednesday, November 25, 2026: still to come',
  ])
})

test('the table has a row a day, with a day that was not logged as such', () => {
  const rows = tableRows(curveOf([5, null, 0], 2))
  expect(rows).toHaveLength(11)
  expect(rows.slice(0, 4).map(({ name, highest, where, logs }) => [name, highest, where, logs])).toEqual([
    ['finish', '5', 'quads on both sides', '5 at 20:00'],
    ['day 1', 'not logged', '–', '–'],
    ['day 2', '0', '–', '0 at 20:00'],
    ['day 3', 'still to come', '–', '–'],
  ])
  expect(tableRows(curveOf([5], 2), '12h')[0]?.logs).toBe('5 at 8:00 pm')
})
