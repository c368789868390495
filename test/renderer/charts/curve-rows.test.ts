// @vitest-environment jsdom
// The lines, dots and open days of a race's curve.
import { describe, expect, test } from 'vitest'
import { curveLabel, curveRows } from '../../../src/renderer/charts/curve-rows.ts'
import { hrefOfDay } from '../../../src/renderer/commands/routes.ts'
import { addDays, type Day, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Rating, Workout } from '../../../src/shared/journal/records.ts'
import { type RaceCurve, raceCurve } from '../../../src/shared/trends/race-curve.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

const raceDay = day('2026-11-22')
const after = addDays(raceDay, 30)

/** Finished at 12:00. */
function aRace(part: Partial<Workout> = {}): Workout {
  return aRun(1, raceDay, {
    race: { name: 'Lakeside Marathon' },
    startedAt: instant('2026-11-22T08:00:00+01:00'),
    durationSeconds: 4 * 3600,
    distanceMeters: 21_100,
    ...part,
  })
}

function curveOf(records: readonly JournalRecord[], race: Workout, today: Day): RaceCurve {
  return raceCurve(journalOf(1, records), race, today)
}

function check(n: number, clock: string, quads: number, calf?: number): JournalRecord {
  const on = addDays(raceDay, n)
  const ratings: Rating[] = [{ region: 'quads', side: 'left', value: quads }]
  if (calf !== undefined) ratings.push({ region: 'calf', side: 'right', value: calf })
  return aCheck(100 + n * 10 + quads, on, ratings, { checkedAt: instant(`${on}T${clock}:00+01:00`) })
}

describe('the main line', () => {
  test('has a dot for each log at its hour since the finish', () => {
    const rows = curveRows(curveOf([check(0, '18:00', 5), check(1, '06:00', 7)], aRace(), after), hrefOfDay)
    expect(rows.runs).toEqual([
      [
        { x: 0.25, y: 5 },
        { x: 0.75, y: 7 },
      ],
    ])
  })

  test('is open over a day that was not logged, under a band', () => {
    const logs = [check(1, '12:00', 7), check(2, '12:00', 5), check(4, '12:00', 3)]
    const { runs, bands } = curveRows(curveOf(logs, aRace(), addDays(raceDay, 4)), hrefOfDay)
    expect({ runs, bands }).toEqual({
      runs: [
        [
          { x: 1, y: 7 },
          { x: 2, y: 5 },
        ],
        [{ x: 4, y: 3 }],
      ],
      bands: [
        [-0.38, 0.38],
        [2.62, 3.38],
      ],
    })
  })

  test('stands on whole days where the hour of the finish is not known', () => {
    const { runs } = curveRows(curveOf([check(1, '18:00', 6)], aRace({ startedAt: null }), after), hrefOfDay)
    expect(runs).toEqual([[{ x: 1, y: 6 }]])
  })

  test('goes on past day 10 where the last check of day 10 came later than the hour of the finish', () => {
    const { span, points } = curveRows(curveOf([check(10, '21:36', 1)], aRace(), after), hrefOfDay)
    expect(span[1]).toBeGreaterThan(10.4)
    expect(points[0]?.at).toBeLessThan(1)
  })
})

test('a further muscle is drawn at the hour of its day’s highest log and is open where it was not rated', () => {
  const logs = [check(1, '06:00', 7, 3), check(1, '18:00', 4), check(2, '12:00', 5), check(3, '12:00', 4, 2)]
  const { regions } = curveRows(curveOf(logs, aRace(), after), hrefOfDay)
  expect(regions).toEqual([{ name: 'Calf', runs: [[{ x: 0.75, y: 3 }], [{ x: 3, y: 2 }]] }])
})

test('each log can be gone to, with its hour and place', () => {
  const { points } = curveRows(curveOf([check(1, '06:00', 7)], aRace(), after), hrefOfDay)
  expect(points.map(({ href, text }) => ({ href, text }))).toEqual([
    { href: '#/journal/2026-11-23', text: 'day 1, 6:00: 7, quads left' },
  ])
  const [noon] = curveRows(curveOf([check(1, '18:00', 7)], aRace(), after), hrefOfDay, '12h').points
  expect(noon?.text).toBe('day 1, 6:00 pm: 7, quads left')
})

test('the first of two equal highest logs is the one that is named', () => {
  const { peak } = curveRows(curveOf([check(1, '12:00', 6), check(2, '12:00', 6)], aRace(), after), hrefOfDay)
  expect(peak?.x).toBe(1)
})

test('what is heard instead of the drawing says which days were not logged', () => {
  const label = curveLabel(
    curveOf([check(0, '18:00', 5), check(2, '12:00', 0)], aRace(), addDays(raceDay, 2)),
  )
  expect(label).toContain('from 0 to 10: finish 5, day 1 not logged, day 2 0.')
})
