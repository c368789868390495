// A race and the checks after it, for the tests of curves.
import { addDays, type Day, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Rating, Workout } from '../../../src/shared/journal/records.ts'
import { type RaceCurve, raceCurve } from '../../../src/shared/trends/race-curve.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

export const raceDay = '2026-11-22'
/** When all is over. */
export const over = addDays(day(raceDay), 30)

export function aRace(part: Partial<Workout> = {}): Workout {
  return aRun(1, raceDay, {
    race: { name: 'Lakeside Marathon' },
    startedAt: instant('2026-11-22T09:00:00+01:00'),
    durationSeconds: 3 * 3600 + 41 * 60 + 20,
    distanceMeters: 42_195,
    ...part,
  })
}

/** One check a day from day `first` on, with both quads at a value; null leaves the day out. */
export function evenings(values: readonly (number | null)[], first = 0): JournalRecord[] {
  return values.flatMap((value, index) => {
    if (value === null) return []
    const on = addDays(day(raceDay), first + index)
    return [aCheck(100 + first + index, on, quads(value), { checkedAt: instant(`${on}T20:00:00+01:00`) })]
  })
}

export function quads(value: number): Rating[] {
  return [
    { region: 'quads', side: 'left', value },
    { region: 'quads', side: 'right', value },
  ]
}

export const lakeside = evenings([5, 7, 5, 4, null, 2, 1, 1, 0, 0, 0])

/** The curve of a race in a journal of these records. */
export function curveOf(records: readonly JournalRecord[], race: Workout, today: Day): RaceCurve {
  return raceCurve(journalOf(1, records), race, today)
}
