// An entry on another day keeps its times of day.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { movedTo } from '../../../src/shared/journal/move.ts'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

const berlin = 'Europe/Berlin'

it('moves a night with both its evenings, over the end of summer time', () => {
  const night = aNight(1, '2026-10-24', {
    lightsOutAt: instant('2026-10-23T22:50:30+02:00'),
    wokeAt: instant('2026-10-24T06:40:00+02:00'),
    roseAt: instant('2026-10-24T06:55:00+02:00'),
  })
  expect(movedTo(night, day('2026-10-27'), berlin)).toEqual({
    ...night,
    day: '2026-10-27',
    lightsOutAt: '2026-10-26T22:50:30+01:00',
    wokeAt: '2026-10-27T06:40:00+01:00',
    roseAt: '2026-10-27T06:55:00+01:00',
  })
})

it('moves a check of the early hours with the day it was written under', () => {
  const check = aCheck(1, '2026-11-22', [], { checkedAt: instant('2026-11-23T01:30:00+01:00') })
  expect(movedTo(check, day('2026-11-20'), berlin)).toEqual({
    ...check,
    day: '2026-11-20',
    checkedAt: '2026-11-21T01:30:00+01:00',
  })
})

it('moves a guided session without changing how long it was', () => {
  const session = JournalRecord.parse({
    kind: 'session',
    id: id(1),
    day: '2026-10-24',
    loggedAt: '2026-10-24T18:20:00+02:00',
    rev: 1,
    routineId: 'floor',
    routineName: 'Floor',
    family: 'mobility',
    startedAt: '2026-10-24T18:00:00+02:00',
    endedAt: '2026-10-24T18:13:52+02:00',
    activeSeconds: 700,
    elapsedSeconds: 832,
    plannedActiveSeconds: 800,
    steps: [],
  })
  expect(movedTo(session, day('2026-10-25'), berlin)).toEqual({
    ...session,
    day: '2026-10-25',
    startedAt: '2026-10-25T18:00:00+01:00',
    endedAt: '2026-10-25T18:13:52+01:00',
  })
})

it('leaves a workout without a start, and an entry of the same day, as they are', () => {
  const walk = aRun(1, '2026-11-22', { startedAt: null })
  expect(movedTo(walk, day('2026-11-20'), berlin)).toEqual({ ...walk, day: '2026-11-20' })
  expect(movedTo(walk, day('2026-11-22'), berlin)).toBe(walk)
})
