// Where the week stands: which days count, and which week a day belongs to.
import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/day.ts'
import type { Session } from '../../../src/shared/journal/records.ts'
import { weekTargets } from '../../../src/shared/trends/week-targets.ts'
import { aRun, id } from '../../fakes/records.ts'

const monday = 1
const sunday = 7
const today = day('2026-11-25')

function aSession(n: number, on: string, family: Session['family'], active: number, planned = 600): Session {
  return {
    kind: 'session',
    id: id(n),
    day: day(on),
    loggedAt: instant(`${on}T18:00:00+01:00`),
    rev: 0,
    routineId: 'any',
    routineName: 'Any',
    family,
    startedAt: instant(`${on}T18:00:00+01:00`),
    endedAt: instant(`${on}T18:20:00+01:00`),
    activeSeconds: active,
    elapsedSeconds: active,
    plannedActiveSeconds: planned,
    steps: [],
    before: [],
    after: [],
    note: '',
  }
}

const done = (days: ReturnType<typeof weekTargets>['days'], family: 'mobility' | 'stretching' | 'rolling') =>
  days.filter((entry) => entry.done[family]).map((entry) => entry.day)

describe('the week', () => {
  it('counts a day when at least half of a routine was done, however often', () => {
    const week = weekTargets(
      [
        aSession(1, '2026-11-23', 'mobility', 300),
        aSession(2, '2026-11-23', 'mobility', 600),
        aSession(3, '2026-11-24', 'mobility', 299),
        aSession(4, '2026-11-25', 'stretching', 600),
        aSession(5, '2026-11-25', 'rolling', 30, 45),
      ],
      today,
      monday,
    )
    expect([week.count, done(week.days, 'mobility'), done(week.days, 'rolling')]).toEqual([
      { mobility: 1, stretching: 1, rolling: 1 },
      ['2026-11-23'],
      ['2026-11-25'],
    ])
  })

  it('leaves cool-downs, walk-jogs and the other weeks out', () => {
    const week = weekTargets(
      [
        aSession(1, '2026-11-22', 'mobility', 600),
        aSession(2, '2026-11-30', 'mobility', 600),
        aSession(3, '2026-11-24', 'cooldown', 600),
        aSession(4, '2026-11-24', 'return', 600),
      ],
      today,
      monday,
    )
    expect(week.count).toEqual({ mobility: 0, stretching: 0, rolling: 0 })
  })

  it('begins on Monday or on Sunday, as the locale has it', () => {
    const spans = [monday, sunday].map((first) => {
      const { days } = weekTargets([], today, first)
      return [days.at(0)?.day, days.at(-1)?.day, days.map((entry) => entry.state).join(' ')]
    })
    expect(spans).toEqual([
      ['2026-11-23', '2026-11-29', 'past past today to_come to_come to_come to_come'],
      ['2026-11-22', '2026-11-28', 'past past past today to_come to_come to_come'],
    ])
  })

  it('knows how long ago the last race was, for ten days', () => {
    const race = { name: 'Lakeside Marathon' }
    const since = (on: string) => weekTargets([aRun(1, on, { race })], today, monday).daysSinceRace
    expect(['2026-11-25', '2026-11-15', '2026-11-14', '2026-11-26'].map(since)).toEqual([0, 10, null, null])
  })
})
