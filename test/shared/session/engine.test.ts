// The session engine: boundaries and the runner's actions.
import { describe, expect, test } from 'vitest'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { act, advance, pause, placed, restore } from '../../../src/shared/session/engine.ts'
import { currentSegment, elapsedMs, segmentsOf } from '../../../src/shared/session/position.ts'
import { type SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { routineOf, started, wall } from './arbitrary.ts'

const twoSides = routineOf([
  { id: 'lunge', work: { type: 'hold', seconds: 30 }, sides: 'left_right', restAfterSeconds: 10 },
  { id: 'fold', work: { type: 'hold', seconds: 20 } },
])
const waiting = routineOf([
  {
    id: 'lift',
    work: { type: 'reps', count: 2, phases: [{ holdSeconds: 3 }], pace: 'done' },
    getReadySeconds: 0,
  },
  { id: 'sit', work: { type: 'hold', seconds: 10 }, getReadySeconds: 0 },
])

/** Plays a list of actions, each `[at which millisecond, what]`, and stops the clock at the end of it. */
function play(routine: Routine, events: [number, SessionAction['type'] | SessionAction][], untilMs: number) {
  let state: SessionState = started(routine)
  for (const [nowMs, what] of events) {
    const answer = act(state, typeof what === 'string' ? ({ type: what } as SessionAction) : what, {
      nowMs,
      wall,
    })
    if (!answer.ok) throw new Error(answer.message)
    state = answer.value
  }
  return advance(state, { nowMs: untilMs, wall })
}

/** `lunge hold left 12.5`: the segment a session stands in and the seconds played of it. */
function place(state: SessionState, nowMs = 0): string {
  if (state.type === 'idle' || state.type === 'finished') return state.type
  const { step, kind, side } = currentSegment(state, segmentsOf(state))
  const played = state.type === 'running' ? placed(state, nowMs).at.playedMs : state.at.playedMs
  return [state.type, step.id, kind, side, played / 1000].filter((word) => word !== null).join(' ')
}

describe('time alone', () => {
  test('moves a session over every boundary at its own moment, however late it is asked', () => {
    const state = advance(started(twoSides), { nowMs: 71_500, wall })
    expect(state).toMatchObject({ type: 'running', at: { index: 4, playedMs: 0 }, sinceMs: 70_000 })
    expect(place(state, 71_500)).toBe('running lunge rest 1.5')
  })

  test('finishes at the end of the last segment and says when that was', () => {
    const state = advance(started(twoSides), { nowMs: 110_000, wall })
    expect(state).toMatchObject({ type: 'finished', early: false, endedAt: '2026-11-22T17:59:55+01:00' })
    expect(elapsedMs(state as Extract<SessionState, { type: 'finished' }>, 0)).toBe(105_000)
  })

  test('never moves on by itself from a rep that waits for Done', () => {
    expect(place(advance(started(waiting), { nowMs: 9e9, wall }), 9e9)).toBe('running lift rep 9000000')
  })
})

describe('the runner', () => {
  test.each<[string, [number, SessionAction['type'] | SessionAction][], number, string]>([
    ['pauses, and no time passes', [[12_000, 'pause']], 90_000, 'paused lunge hold left 7'],
    [
      'goes on where it stopped',
      [
        [12_000, 'pause'],
        [60_000, 'resume'],
      ],
      61_000,
      'running lunge hold left 8',
    ],
    ['skips only the wait during a get-ready', [[2000, 'next']], 2000, 'running lunge hold left 0'],
    ['goes on to the other side', [[12_000, 'next']], 13_000, 'running lunge switch right 1'],
    ['goes on to the next step without its rest', [[45_000, 'next']], 45_000, 'running fold get_ready 0'],
    [
      'starts a side anew when well into it',
      [[12_000, 'previous']],
      12_000,
      'running lunge get_ready left 0',
    ],
    ['goes back a side when just begun', [[37_000, 'previous']], 37_000, 'running lunge get_ready left 0'],
    [
      'goes back from a rest to the side before',
      [[75_000, 'previous']],
      75_000,
      'running lunge switch right 0',
    ],
    [
      'stays at the beginning when there is nothing before',
      [[1000, 'previous']],
      1000,
      'running lunge get_ready left 0',
    ],
    ['does the whole step again', [[50_000, 'restart_step']], 50_000, 'running lunge get_ready left 0'],
    [
      'moves about while paused and stays paused',
      [
        [6000, 'pause'],
        [7000, 'next'],
      ],
      9000,
      'paused lunge switch right 0',
    ],
    [
      'ends the session after the last step',
      [
        [45_000, 'next'],
        [46_000, 'next'],
        [47_000, 'next'],
      ],
      47_000,
      'finished',
    ],
  ])('%s', (_, events, untilMs, expected) => {
    expect(place(play(twoSides, events, untilMs), untilMs)).toBe(expected)
  })

  test('ends each rep with Done, and the count goes on', () => {
    const state = play(
      waiting,
      [
        [4000, 'done'],
        [9000, 'done'],
      ],
      9500,
    )
    expect(place(state, 9500)).toBe('running sit hold 0.5')
    expect(state).toMatchObject({ playedBySegment: { '0.0.1.0': 4000, '0.0.1.1': 5000 }, cutShort: [] })
  })

  test('keeps what was done when finishing early', () => {
    const state = play(twoSides, [[45_000, 'finish_early']], 50_000)
    expect(state).toMatchObject({
      type: 'finished',
      early: true,
      endedAt: wall,
      steps: [
        { stepId: 'lunge', outcome: 'partly', activeSeconds: 35, plannedSeconds: 60, eased: false },
        { stepId: 'fold', outcome: 'skipped', activeSeconds: 0, plannedSeconds: 20, eased: false },
      ],
    })
  })

  test.each<[string, SessionAction['type'], SessionState, string]>([
    ['resume while running', 'resume', started(twoSides), 'The session is running already.'],
    ['pause twice', 'pause', pause(started(twoSides), 0, 'runner'), 'The session is paused already.'],
    ['say Done in a hold', 'done', started(twoSides), 'This step ends by the clock.'],
    ['say Done while paused', 'done', pause(started(waiting), 0, 'runner'), 'The session is paused.'],
    ['act without a session', 'pause', { type: 'idle' }, 'No session is running.'],
    [
      'act after the end',
      'previous',
      advance(started(twoSides), { nowMs: 200_000, wall }),
      'This session has ended. It can be saved or discarded.',
    ],
  ])('cannot %s', (_, type, state, message) => {
    expect(act(state, { type } as SessionAction, { nowMs: 0, wall })).toEqual({
      ok: false,
      fault: 'conflict',
      message,
    })
  })
})

test('a session read back from the disk waits at the place last written', () => {
  const onDisk = JSON.parse(JSON.stringify(placed(started(twoSides, 500), 3500)))
  const state = restore(SessionState.parse(onDisk))
  expect(state).toMatchObject({ type: 'paused', reason: 'restarted', at: { index: 0, playedMs: 3000 } })
  const paused = pause(started(twoSides), 100, 'runner')
  expect(restore(paused)).toBe(paused)
})
