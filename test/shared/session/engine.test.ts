// The session engine: boundaries, the runner's actions, and what holds for any routine and any order of events.
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instantFromEpoch } from '../../../src/shared/day.ts'
import { act, advance, pause, placed, restore, startSession } from '../../../src/shared/session/engine.ts'
import { currentSegment, elapsedMs, leftMs, segmentsOf } from '../../../src/shared/session/place.ts'
import type { Routine } from '../../../src/shared/session/routine.ts'
import { type SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { totals } from '../../../src/shared/session/timeline.ts'
import { anyRoutine, routineOf, started, wall } from './arbitrary.ts'

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

type Event = { waitMs: number; action: SessionAction | null }
const anyAction = fc.oneof(
  fc.constantFrom<SessionAction>(
    { type: 'pause' },
    { type: 'resume' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'restart_step' },
    { type: 'done' },
    { type: 'ease_off' },
    { type: 'finish_early' },
  ),
  fc.integer({ min: -20, max: 20 }).map((seconds): SessionAction => ({ type: 'adjust', seconds })),
)
const anyEvents: fc.Arbitrary<Event[]> = fc.array(
  fc.record({ waitMs: fc.integer({ min: 0, max: 60_000 }), action: fc.option(anyAction, { freq: 4 }) }),
  { maxLength: 30 },
)
const trueWall = (nowMs: number) => instantFromEpoch(Date.UTC(2026, 10, 22, 17) + nowMs, 'Europe/Berlin')
const jumpingWall = (nowMs: number) => trueWall(((nowMs * 7919) % 40) * 86_400_000)

type Step = { from: SessionState; to: SessionState; fromMs: number; toMs: number }

/** Every state on the way, before and after each wait and each action that fits. */
function walk(routine: Routine, events: Event[], wallAt: (nowMs: number) => Instant) {
  const now = (nowMs: number) => ({ nowMs, wall: wallAt(nowMs) })
  const first = startSession(routine, { id: started(routine).id, before: [], ...now(0) })
  const steps: Step[] = [{ from: first, to: first, fromMs: 0, toMs: 0 }]
  const last = () => steps.at(-1) as Step
  const go = (to: SessionState, toMs: number) => {
    steps.push({ from: last().to, to, fromMs: last().toMs, toMs })
  }
  for (const { waitMs, action } of events) {
    const thenMs = last().toMs + waitMs
    go(advance(last().to, now(thenMs)), thenMs)
    const answer = action && act(last().to, action, now(thenMs))
    if (answer?.ok) go(answer.value, thenMs)
  }
  return { state: last().to, nowMs: last().toMs, steps }
}

const elapsed = (state: SessionState, nowMs: number) => (state.type === 'idle' ? 0 : elapsedMs(state, nowMs))

describe('whatever happens', () => {
  property.prop([anyRoutine, anyEvents])('every running millisecond is counted once', (routine, events) => {
    for (const { from, to, fromMs, toMs } of walk(routine, events, trueWall).steps) {
      const passedMs = from.type === 'running' ? toMs - fromMs : 0
      const endedOnTheWay = from.type === 'running' && to.type === 'finished' && passedMs > 0
      const expectedMs = endedOnTheWay ? leftMs(from, segmentsOf(from), fromMs) : passedMs
      expect(elapsed(to, toMs) - elapsed(from, fromMs)).toBe(expectedMs)
    }
  })

  property.prop([anyRoutine, anyEvents])(
    'active time is the time played in active segments',
    (routine, events) => {
      const { state, nowMs } = walk(routine, events, trueWall)
      const ended = state.type === 'finished' ? state : endedNow(state, nowMs)
      const played = ended.playedBySegment
      const before = segmentsOf({ ...ended, eased: [] })
      const after = segmentsOf(ended)
      const activeKeys = new Set([...before, ...after].flatMap(({ active, key }) => (active ? key : [])))
      const activeMs = Object.entries(played).reduce(
        (sum, [key, ms]) => sum + (activeKeys.has(key) ? ms : 0),
        0,
      )
      const logged = ended.steps.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0)
      expect(Math.round(logged * 1000)).toBe(activeMs)
    },
  )

  property.prop([anyRoutine, anyEvents])('both sides of a step get the same time', (routine, events) => {
    const { state } = walk(routine, events, trueWall)
    if (state.type === 'idle') return
    const of = (wanted: 'left' | 'right') =>
      segmentsOf(state)
        .filter(({ active, side }) => active && side === wanted)
        .map(({ step, round, rep, lengthMs }) => ({ id: step.id, round, rep, lengthMs }))
    expect(of('left')).toEqual(of('right'))
  })

  property.prop([anyRoutine, anyEvents])('setting the wall clock changes nothing', (routine, events) => {
    const timeless = ({ state }: ReturnType<typeof walk>) => ({ ...state, startedAt: null, endedAt: null })
    expect(timeless(walk(routine, events, jumpingWall))).toEqual(timeless(walk(routine, events, trueWall)))
  })

  property.prop([anyRoutine, fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 })])(
    'waking late or often makes no difference',
    (routine, waits) => {
      const often = walk(
        routine,
        waits.map((waitMs) => ({ waitMs, action: null })),
        trueWall,
      )
      expect(advance(started(routine), { nowMs: often.nowMs, wall: trueWall(often.nowMs) })).toEqual(
        often.state,
      )
    },
  )

  property.prop([anyRoutine, anyEvents])('a restart keeps the place and the time', (routine, events) => {
    const { state, nowMs } = walk(routine, events, trueWall)
    const onDisk = state.type === 'running' ? placed(state, nowMs) : state
    const back = restore(SessionState.parse(JSON.parse(JSON.stringify(onDisk))))
    expect(elapsed(back, 0)).toBe(elapsed(state, nowMs))
    if (state.type === 'running')
      expect(back).toMatchObject({ type: 'paused', reason: 'restarted', at: { index: state.at.index } })
    else expect(back).toEqual(state)
  })

  property.prop([anyRoutine, fc.integer({ min: 100, max: 5000 })])(
    'played through, each segment is played once and in full',
    (routine, everyMs) => {
      let state: SessionState = started(routine)
      const visited: number[] = []
      for (let nowMs = 0; state.type === 'running'; nowMs += everyMs) {
        state = advance(state, { nowMs, wall })
        if (state.type !== 'running') break
        if (visited.at(-1) !== state.at.index) visited.push(state.at.index)
        const answer = act(state, { type: 'done' }, { nowMs, wall })
        if (answer.ok) state = answer.value
      }
      const segments = segmentsOf(state as Extract<SessionState, { type: 'finished' }>)
      const timed = segments.filter(({ lengthMs }) => lengthMs !== null)
      expect(state).toMatchObject({ type: 'finished', early: false, cutShort: [] })
      expect(visited).toEqual([...visited].sort((one, other) => one - other))
      expect(Object.keys((state as { playedBySegment: object }).playedBySegment)).toHaveLength(
        segments.length,
      )
      expect(state).toMatchObject({
        playedBySegment: Object.fromEntries(timed.map(({ key, lengthMs }) => [key, lengthMs])),
        steps: routine.blocks
          .flatMap(({ steps }) => steps)
          .map(({ id }) => ({ stepId: id, outcome: 'done' })),
      })
      if (timed.length === segments.length) expect(elapsed(state, 0)).toBe(totals(routine).totalMs)
    },
  )
})

/** What the session would be if it were finished now. */
function endedNow(state: SessionState, nowMs: number) {
  const answer = act(state, { type: 'finish_early' }, { nowMs, wall })
  if (!answer.ok || answer.value.type !== 'finished') throw new Error('finishing early did not finish')
  return answer.value
}
