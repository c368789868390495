// What a tap of the check-in makes of the day's records.
import { expect, it } from 'vitest'
import {
  changedNight,
  checkBefore,
  checksAt,
  contextAt,
  type Fresh,
  partOfDay,
  withRatings,
} from '../../../../../src/renderer/pages/today/check-in/check-in.ts'
import { day, instant } from '../../../../../src/shared/base/day.ts'
import { JournalRecord, type Rating } from '../../../../../src/shared/journal/records.ts'
import { aCheck, aNight, aRun, id } from '../../../../fakes/records.ts'

const fresh: Fresh = { id: id(9), day: day('2026-11-24'), at: instant('2026-11-24T08:00:00+01:00') }
const calf = { region: 'calf', side: 'left', value: 3 } as const

it('begins a check with the first rating and keeps its time with the next', () => {
  const first = withRatings(null, [calf], false, fresh)
  expect(first).toEqual(aCheck(9, '2026-11-24', [calf]))
  const later = { ...fresh, id: id(10), at: instant('2026-11-24T21:00:00+01:00') }
  expect(withRatings(first, [{ ...calf, value: 4 }], true, later)).toEqual(
    aCheck(9, '2026-11-24', [{ ...calf, value: 4 }], { nothingElseSore: true }),
  )
})

it('shows the last check before the one being written, of today or the three days before', () => {
  const today = day('2026-11-24')
  const [now, noon] = [aCheck(1, '2026-11-24', [calf]), aCheck(2, '2026-11-24', [calf])]
  const early = { ...noon, checkedAt: instant('2026-11-24T06:00:00+01:00') }
  const saturday = aCheck(3, '2026-11-21', [calf])
  const friday = aCheck(4, '2026-11-20', [calf])
  expect(checkBefore([friday, saturday, early, now], today, now)).toEqual(early)
  expect(checkBefore([friday, saturday, now], today, now)).toEqual(saturday)
  expect(checkBefore([friday, now], today, now)).toBe(null)
})

it('asks anew four hours after a check, which then stands by itself', () => {
  const morning = aCheck(1, '2026-11-24', [calf])
  const today = day('2026-11-24')
  const at = (clock: string) => checksAt([morning], today, instant(`2026-11-24T${clock}:00+01:00`))
  expect(at('11:59')).toEqual({ current: morning, earlier: null })
  expect(at('12:00')).toEqual({ current: null, earlier: morning })
  const noon = aCheck(2, '2026-11-24', [], { checkedAt: instant('2026-11-24T12:30:00+01:00') })
  expect(checksAt([noon, morning], today, instant('2026-11-24T13:00:00+01:00'))).toEqual({
    current: noon,
    earlier: morning,
  })
  expect(checksAt([], today, fresh.at)).toEqual({ current: null, earlier: null })
})

it('asks anew after the finish of a race, and not after an easy run', () => {
  const morning = aCheck(1, '2026-11-24', [calf])
  const run = (race: { name: string } | null) =>
    aRun(2, '2026-11-24', { startedAt: instant('2026-11-24T09:00:00+01:00'), race })
  const today = day('2026-11-24')
  const at = instant('2026-11-24T10:30:00+01:00')
  expect(checksAt([morning, run({ name: 'Hill 10' })], today, at)).toEqual({
    current: null,
    earlier: morning,
  })
  expect(checksAt([morning, run(null)], today, at)).toEqual({ current: morning, earlier: null })
})

it('asks anew after a session that was rated at its end, so that what is written then is the newer word', () => {
  const morning = aCheck(1, '2026-11-24', [calf])
  const session = (after: Rating[]) =>
    JournalRecord.parse({
      kind: 'session',
      id: id(2),
      day: '2026-11-24',
      loggedAt: '2026-11-24T09:30:00+01:00',
      rev: 0,
      routineId: 'mobility-three',
      routineName: 'Mobility three',
      family: 'mobility',
      startedAt: '2026-11-24T09:00:00+01:00',
      endedAt: '2026-11-24T09:15:00+01:00',
      activeSeconds: 600,
      elapsedSeconds: 900,
      plannedActiveSeconds: 600,
      steps: [],
      after,
    })
  const at = (after: Rating[]) =>
    checksAt([morning, session(after)], day('2026-11-24'), instant('2026-11-24T10:00:00+01:00'))
  expect(at([{ ...calf, value: 2 }])).toEqual({ current: null, earlier: morning })
  expect(at([])).toEqual({ current: morning, earlier: null })
})

it('notes whether a check is of the morning, the evening, or after a hard run', () => {
  const race = aRun(1, '2026-11-24', { race: { name: 'Hill 10' } })
  const today = day('2026-11-24')
  const at = (clock: string) => contextAt([race], today, instant(`2026-11-24T${clock}:00+01:00`))
  expect(['07:00', '10:00', '11:59', '12:00', '14:00', '21:00'].map(at)).toEqual([
    'morning',
    'post_run',
    'post_run',
    null,
    null,
    'evening',
  ])
})

it('keeps "nothing sore" as a check, and nothing at all as none', () => {
  expect(withRatings(null, [], true, fresh)).toEqual(aCheck(9, '2026-11-24', []))
  expect(withRatings(aCheck(1, '2026-11-24', [calf]), [], false, fresh)).toBe(null)
})

it('keeps a night while anything of it is known', () => {
  const quality = changedNight(null, { quality: 0 }, 'Europe/Berlin', fresh)
  expect(quality).toEqual({
    ...aNight(9, '2026-11-24', { sleptMinutes: null, quality: 0 }),
    loggedAt: fresh.at,
  })
  const slept = changedNight(quality, { sleep: { type: 'slept', minutes: 440 } }, 'Europe/Berlin', fresh)
  expect(slept).toEqual({ ...aNight(9, '2026-11-24', { quality: 0 }), loggedAt: fresh.at })
  expect(changedNight(slept, { quality: null }, 'Europe/Berlin', fresh)?.sleptMinutes).toBe(440)
  expect(changedNight(quality, { quality: null }, 'Europe/Berlin', fresh)).toBe(null)
  const restless = aNight(1, '2026-11-24', { sleptMinutes: null, quality: 5, restlessLegs: true })
  expect(changedNight(restless, { quality: null }, 'Europe/Berlin', fresh)).toEqual({
    ...restless,
    quality: null,
  })
})

it('keeps a night of which only restless legs or awakenings are left', () => {
  const night = aNight(1, '2026-11-24', { awakenings: 2 })
  expect(changedNight(night, { sleep: null }, 'Europe/Berlin', fresh)).toEqual({
    ...night,
    sleptMinutes: null,
  })
  expect(changedNight(null, { restlessLegs: false }, 'Europe/Berlin', fresh)?.restlessLegs).toBe(false)
})

it('corrects a night slept in another zone in that zone', () => {
  const night = aNight(1, '2026-11-24', {
    lightsOutAt: instant('2026-11-23T22:50:00+01:00'),
    wokeAt: instant('2026-11-24T06:40:00+01:00'),
    sleptMinutes: null,
  })
  const sleep = { type: 'between', from: '22:50', to: '06:50' } as const
  expect(changedNight(night, { sleep }, 'America/New_York', fresh)).toEqual({
    ...night,
    wokeAt: '2026-11-24T06:50:00+01:00',
  })
})

it('asks at the right time of day', () => {
  expect(['04:00', '11:59', '12:00', '18:00', '01:30'].map(partOfDay)).toEqual([
    'this morning',
    'this morning',
    'this afternoon',
    'this evening',
    'this evening',
  ])
})
