// Where the week stands: which days count, and which week a day belongs to.
import { describe, expect, it } from 'vitest'
import { type Day, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Session, StepLog } from '../../../src/shared/journal/records.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { compose } from '../../../src/shared/routines/compose.ts'
import { onlyStep } from '../../../src/shared/routines/only-step.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { act, advance } from '../../../src/shared/session/engine.ts'
import type { SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { weekTargets } from '../../../src/shared/trends/week-targets.ts'
import { aRun, id } from '../../fakes/records.ts'
import { routineOf, started, wall } from '../session/arbitrary.ts'

const weekOf = (records: readonly JournalRecord[], on: Day, first: number) =>
  weekTargets(journalOf(1, records), on, first)

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
    steps: [
      aStep({
        outcome: active >= planned ? 'done' : 'partly',
        activeSeconds: active,
        plannedSeconds: planned,
      }),
    ],
    before: [],
    after: [],
    note: '',
  }
}

function aStep(part: Partial<StepLog>): StepLog {
  return {
    stepId: 'a',
    name: 'A',
    outcome: 'partly',
    activeSeconds: 0,
    plannedSeconds: 100,
    eased: false,
    ...part,
  }
}

/** Whether a session with these steps makes its day count. */
function counts(steps: StepLog[]): boolean {
  const session = { ...aSession(1, '2026-11-24', 'mobility', 0), steps }
  return weekOf([session], today, monday).count.mobility === 1
}

/** The steps of a session in which these actions come at these seconds, and which then plays on or is finished. */
function played(
  routine: Routine,
  events: [atSeconds: number, action: SessionAction['type'] | SessionAction][],
) {
  let state: SessionState = started(routine)
  for (const [atSeconds, what] of events) {
    const action = typeof what === 'string' ? ({ type: what } as SessionAction) : what
    const answer = act(state, action, { nowMs: atSeconds * 1000, wall })
    if (!answer.ok) throw new Error(answer.message)
    state = answer.value
  }
  const ended = advance(state, { nowMs: 1e9, wall })
  if (ended.type !== 'finished') throw new Error('not finished')
  return ended.steps
}

const done = (days: ReturnType<typeof weekTargets>['days'], family: 'mobility' | 'stretching' | 'rolling') =>
  days.filter((entry) => entry.done[family]).map((entry) => entry.day)

describe('the week', () => {
  it('counts a day when at least half of a routine was done, however often', () => {
    const week = weekOf(
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
    const week = weekOf(
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
      const { days } = weekOf([], today, first)
      return [days.at(0)?.day, days.at(-1)?.day, days.map((entry) => entry.state).join(' ')]
    })
    expect(spans).toEqual([
      ['2026-11-23', '2026-11-29', 'past past today to_come to_come to_come to_come'],
      ['2026-11-22', '2026-11-28', 'past past past today to_come to_come to_come'],
    ])
  })

  it('knows how long ago the last race was, for ten days', () => {
    const race = { name: 'Lakeside Marathon' }
    const since = (on: string) => weekOf([aRun(1, on, { race })], today, monday).daysSinceRace
    expect(['2026-11-25', '2026-11-15', '2026-11-14', '2026-11-26'].map(since)).toEqual([0, 10, null, null])
  })
})

describe('half of a routine', () => {
  const waiting = routineOf([
    {
      id: 'squeeze',
      work: { type: 'reps', count: 10, phases: [{ holdSeconds: 10 }], pace: 'done' },
      getReadySeconds: 0,
    },
  ])
  const lunge = routineOf([
    {
      id: 'lunge',
      work: { type: 'hold', seconds: 60 },
      sides: 'left_right',
      getReadySeconds: 0,
      switchSeconds: 0,
    },
  ])

  it('is ten reps that wait for Done, however soon each was done', () => {
    const quick = Array.from({ length: 10 }, (_, n): [number, 'done'] => [3 * (n + 1), 'done'])
    expect(played(waiting, quick)).toMatchObject([
      { outcome: 'done', activeSeconds: 30, plannedSeconds: 100 },
    ])
    expect(counts(played(waiting, quick))).toBe(true)
    expect(counts(played(waiting, [...quick.slice(0, 5), [15.5, 'finish_early']]))).toBe(true)
    expect(counts(played(waiting, [...quick.slice(0, 4), [13, 'finish_early']]))).toBe(false)
  })

  it('is not one rep that waited for a minute', () => {
    expect(counts(played(waiting, [[60, 'finish_early']]))).toBe(false)
    expect(
      counts(
        played(waiting, [
          [60, 'done'],
          [61, 'finish_early'],
        ]),
      ),
    ).toBe(false)
  })

  it('is one of two steps, whatever the other one got on top of its own time', () => {
    expect(counts([aStep({ outcome: 'done', activeSeconds: 100 }), aStep({ outcome: 'skipped' })])).toBe(true)
    expect(
      counts([
        aStep({ activeSeconds: 140, plannedSeconds: 90 }),
        aStep({ outcome: 'skipped', plannedSeconds: 110 }),
      ]),
    ).toBe(false)
  })

  it('is a whole first side, and nothing less', () => {
    expect(counts(played(lunge, [[60, 'finish_early']]))).toBe(true)
    expect(counts(played(lunge, [[59, 'finish_early']]))).toBe(false)
  })

  it('is a step that was made shorter or eased off and then done', () => {
    expect(counts(played(lunge, [[1, { type: 'adjust', seconds: -40 }]]))).toBe(true)
    const softer = routineOf([
      {
        id: 'lunge',
        work: { type: 'hold', seconds: 60 },
        sides: 'left_right',
        getReadySeconds: 0,
        easier: {
          name: 'Short lunge',
          instruction: 'Less long.',
          work: { type: 'hold', seconds: 10 },
          sides: 'none',
        },
      },
    ])
    expect(played(softer, [[1, 'ease_off']])).toMatchObject([{ outcome: 'done', activeSeconds: 11 }])
    expect(counts(played(softer, [[1, 'ease_off']]))).toBe(true)
  })

  it('is counted alike in a single step and in a routine composed from the body map', () => {
    const [step] = findRoutine('after-run-floor')?.blocks[0]?.steps ?? []
    if (!step) throw new Error('the floor routine has no steps')
    const single = onlyStep(step, 'mobility')
    expect([25, 24].map((seconds) => counts(played(single, [[seconds, 'finish_early']])))).toEqual([
      true,
      false,
    ])
    const { routine } = compose([{ region: 'quads', side: 'left', value: 5 }], 5, [])
    if (!routine) throw new Error('nothing was composed')
    const all = played(routine, [])
    expect([routine.family, counts(all)]).toEqual(['rolling', true])
    expect(counts(all.map((one) => ({ ...one, outcome: 'skipped', activeSeconds: 0 })))).toBe(false)
  })
})
