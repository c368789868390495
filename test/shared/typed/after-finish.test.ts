// A soreness check beside the finish of its day's race.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { JournalRecord, type Workout } from '../../../src/shared/journal/records.ts'
import { raceCurve } from '../../../src/shared/trends/race-curve.ts'
import { beforeRaceWords, soonAfterFinish } from '../../../src/shared/typed/after-finish.ts'
import type { FormContext } from '../../../src/shared/typed/form-reading.ts'
import { readSoreness, sorenessDraft } from '../../../src/shared/typed/soreness-draft.ts'
import { aRun, id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-23T08:12:00+01:00'),
  newId: id(9),
}
const raceDay = day('2026-11-22')
const lateRace = aRun(1, '2026-11-22', {
  startedAt: instant('2026-11-22T10:00:00+01:00'),
  durationSeconds: 13_530,
  race: { name: 'Lakeside Marathon' },
})
const soonAfter = (...workouts: Workout[]) => soonAfterFinish(journalOf(1, workouts), raceDay, context)
const quads = { region: 'quads', side: 'left', value: 7 } as const

it('puts a check written down the next day after the finish of a late race, so that its curve has it', () => {
  const soon = soonAfterFinish(journalOf(1, [lateRace]), raceDay, context)
  const now = { at: context.now, today: day('2026-11-23') }
  const draft = { ...sorenessDraft(null, raceDay, now, soon), ratings: [quads] }
  expect(draft.time).toBe('14:00')
  const reading = readSoreness(draft, null, context)
  const check = JournalRecord.parse(reading.ok && reading.entry)
  const curve = raceCurve(journalOf(1, [lateRace, check]), lateRace, now.today)
  expect(curve.points.map(({ worst, clock }) => [worst, clock])).toEqual([[7, '14:00']])
})

it('takes the last finish of the races and hard sessions of a day, and leaves noon where it is after them', () => {
  const track = aRun(2, '2026-11-22', { startedAt: instant('2026-11-22T18:00:00+01:00'), effortCr10: 8 })
  const easy = aRun(3, '2026-11-22', { startedAt: instant('2026-11-22T20:00:00+01:00') })
  const other = aRun(4, '2026-11-21', { startedAt: instant('2026-11-21T19:00:00+01:00'), hard: true })
  const early = { ...lateRace, startedAt: instant('2026-11-22T08:00:00+01:00') }
  expect([
    soonAfter(lateRace, track, easy, other),
    soonAfter({ ...lateRace, hard: false }),
    soonAfter(early, easy, other),
    soonAfter({ ...lateRace, durationSeconds: null }),
  ]).toEqual(['2026-11-22T19:15:00+01:00', '2026-11-22T14:00:30+01:00', null, null])
})

it('stays on the day of a finish close to its end, and follows one in another zone', () => {
  const night = { ...lateRace, startedAt: instant('2026-11-23T00:10:00+01:00'), durationSeconds: 13_500 }
  const abroad = { ...context, timeZone: 'America/New_York' }
  expect([
    soonAfter(night),
    soonAfterFinish(journalOf(1, [lateRace]), raceDay, abroad),
    soonAfterFinish(journalOf(1, [{ ...lateRace, durationSeconds: 9 * 3600 }]), raceDay, abroad),
  ]).toEqual(['2026-11-23T03:59:00+01:00', null, '2026-11-22T13:15:00-05:00'])
})

it('says that a time lies before the finish of the race of that day', () => {
  const words = (time: string, on = '2026-11-22', style: '24h' | '12h' = '24h') =>
    beforeRaceWords({ day: on, time }, null, journalOf(1, [lateRace]), context, style)
  expect(words('12')).toBe(
    '12:00 is before the finish at 13:45, so it does not count as soreness after the race.',
  )
  expect(words('9', '2026-11-22', '12h')).toBe(
    '9:00 am is before the finish at 1:45 pm, so it does not count as soreness after the race.',
  )
  expect([
    words('13:46'),
    words('12', '2026-11-23'),
    words('12', '2026-11-21'),
    words(''),
    words('12', 'x'),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined])
  const hard = { ...lateRace, race: null, hard: true }
  expect(beforeRaceWords({ day: '2026-11-22', time: '12' }, null, journalOf(1, [hard]), context, '24h')).toBe(
    undefined,
  )
})
