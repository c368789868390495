// What a screen reader is told of a session in which the runner changes lengths, goes back and pauses.
import { expect, test } from 'vitest'
import { createTeller } from '../../../../../src/renderer/pages/session/player/announcer.ts'
import type { Routine } from '../../../../../src/shared/routines/routine.ts'
import { act, advance } from '../../../../../src/shared/session/engine.ts'
import { playedMs, segmentsOf } from '../../../../../src/shared/session/position.ts'
import type { SessionAction, SessionState } from '../../../../../src/shared/session/state.ts'
import { routineOf, started, wall } from '../../../../shared/session/arbitrary.ts'

const hold = (seconds: number) =>
  routineOf([{ id: 'a', name: 'Plank', work: { type: 'hold', seconds }, getReadySeconds: 0 }])
const longer: SessionAction = { type: 'adjust', seconds: 10 }
const shorter: SessionAction = { type: 'adjust', seconds: -10 }

/** `0 Plank, 30 seconds.`: everything told, with its second; looked at ten times a second. */
function told(routine: Routine, actions: Record<number, SessionAction> = {}): string[] {
  const tell = createTeller()
  const heard: string[] = []
  let state: SessionState = started(routine)
  for (let nowMs = 0; nowMs <= 120_000; nowMs += 100) {
    state = advance(state, { nowMs, wall })
    const action = actions[nowMs / 1000]
    const answer = action && act(state, action, { nowMs, wall })
    if (answer && !answer.ok) throw new Error(answer.message)
    if (answer) state = answer.value
    if (state.type !== 'running' && state.type !== 'paused') break
    const words = tell(state, segmentsOf(state), playedMs(state, nowMs))
    if (words !== null) heard.push(`${nowMs / 1000} ${words}`)
  }
  return heard
}

test('a hold is told at its beginning, its half and ten seconds before its end', () => {
  expect(told(hold(30))).toEqual(['0 Plank, 30 seconds.', '15 Half way.', '20 10 seconds.'])
})

test('a hold made longer tells its new length, and neither its beginning nor its half again', () => {
  expect(told(hold(30), { 21.5: longer })).toEqual([
    '0 Plank, 30 seconds.',
    '15 Half way.',
    '20 10 seconds.',
    '21.5 Now 40 seconds.',
  ])
  expect(told(hold(30), { 16: longer })).toEqual([
    '0 Plank, 30 seconds.',
    '15 Half way.',
    '16 Now 40 seconds.',
    '30 10 seconds.',
  ])
})

test('the half of a hold made longer before it is told where it is now', () => {
  expect(told(hold(30), { 12: longer })).toEqual([
    '0 Plank, 30 seconds.',
    '12 Now 40 seconds.',
    '20 Half way.',
    '30 10 seconds.',
  ])
})

test('a half that a shorter length has put behind the runner is not told after it', () => {
  expect(told(hold(40), { 16: shorter })).toEqual([
    '0 Plank, 40 seconds.',
    '16 Now 30 seconds.',
    '20 10 seconds.',
  ])
})

test('a short hold made longer past its half tells no half, as there is no beep for it', () => {
  expect(told(hold(20), { 12: longer })).toEqual([
    '0 Plank, 20 seconds.',
    '12 Now 30 seconds.',
    '20 10 seconds.',
  ])
})

test('a pause tells nothing again', () => {
  expect(told(hold(30), { 16: { type: 'pause' }, 18: longer, 20: { type: 'resume' } })).toEqual([
    '0 Plank, 30 seconds.',
    '15 Half way.',
    '18 Now 40 seconds.',
    '34 10 seconds.',
  ])
})

test('a step begun again is told from its beginning, with its new length', () => {
  expect(told(hold(30), { 16: longer, 17: { type: 'restart_step' } })).toEqual([
    '0 Plank, 30 seconds.',
    '15 Half way.',
    '16 Now 40 seconds.',
    '17 Plank, 40 seconds.',
    '37 Half way.',
    '47 10 seconds.',
  ])
})

test('a step begun again in a pause is told once, and its half when it has been played', () => {
  const actions: Record<number, SessionAction> = {
    17: { type: 'pause' },
    18: { type: 'restart_step' },
    20: { type: 'resume' },
  }
  expect(told(hold(30), actions)).toEqual([
    '0 Plank, 30 seconds.',
    '15 Half way.',
    '18 Plank, 30 seconds.',
    '35 Half way.',
    '40 10 seconds.',
  ])
})

test('the positions and sides of a rep are told as one', () => {
  const reps = routineOf([
    {
      id: 'r',
      name: 'Rock',
      work: {
        type: 'reps',
        count: 2,
        phases: [
          { label: 'Forward', holdSeconds: 5 },
          { label: 'Back', holdSeconds: 5 },
        ],
      },
      sides: 'alternating',
      getReadySeconds: 0,
    },
  ])
  expect(told(reps)).toEqual(['0 Rock, left side, 2 reps.', '30 Half of the reps are done.'])
})
