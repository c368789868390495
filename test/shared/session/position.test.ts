// Where a session stands: what is painted from the state and the monotonic clock alone.
import { expect, test } from 'vitest'
import { advance, pause } from '../../../src/shared/session/engine.ts'
import {
  currentSegment,
  elapsedMs,
  leftMs,
  nextBoundaryMs,
  playedMs,
  remainingMs,
  segmentsOf,
} from '../../../src/shared/session/position.ts'
import { routineOf, started, wall } from './arbitrary.ts'

const routine = routineOf([
  { id: 'a', work: { type: 'hold', seconds: 30 } },
  {
    id: 'b',
    work: { type: 'reps', count: 2, phases: [{ holdSeconds: 4 }], pace: 'done' },
    getReadySeconds: 0,
  },
])

test('a running hold knows what is played, left and when it ends', () => {
  const session = advance(started(routine, 100), { nowMs: 12_100, wall })
  if (session.type !== 'running') throw new Error(session.type)
  expect({
    played: playedMs(session, 12_100),
    remaining: remainingMs(session, 12_100),
    left: leftMs(session, segmentsOf(session), 12_100),
    elapsed: elapsedMs(session, 12_100),
    boundary: nextBoundaryMs(session),
  }).toEqual({ played: 7000, remaining: 23_000, left: 31_000, elapsed: 12_000, boundary: 35_100 })
})

test('what is played never goes past the end of the segment nor back before it was written', () => {
  const session = started(routine, 5000)
  expect([playedMs(session, 60_000), remainingMs(session, 60_000), playedMs(session, 1000)]).toEqual([
    5000, 0, 0,
  ])
})

test('a rep that waits for Done counts up, and what is left of the plan never falls below nothing', () => {
  const session = advance(started(routine), { nowMs: 45_000, wall })
  if (session.type !== 'running') throw new Error(session.type)
  expect({
    played: playedMs(session, 45_000),
    remaining: remainingMs(session, 45_000),
    left: leftMs(session, segmentsOf(session), 45_000),
    boundary: nextBoundaryMs(session),
  }).toEqual({ played: 10_000, remaining: null, left: 4000, boundary: null })
})

test('a paused session stands still and a place outside the timeline is a bug', () => {
  const paused = pause(started(routine), 2000, 'runner')
  if (paused.type !== 'paused') throw new Error(paused.type)
  expect([playedMs(paused, 90_000), remainingMs(paused, 90_000), nextBoundaryMs(paused)]).toEqual([
    2000,
    3000,
    null,
  ])
  const lost = { ...paused, at: { ...paused.at, index: 99 } }
  expect(() => currentSegment(lost, segmentsOf(lost))).toThrow(RangeError)
})
