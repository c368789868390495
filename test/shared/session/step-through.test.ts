// An action that names the segment it was meant for, when the session has gone on in the meantime.
import { describe, expect, test } from 'vitest'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { act } from '../../../src/shared/session/engine.ts'
import { currentSegment, segmentsOf } from '../../../src/shared/session/position.ts'
import type { SessionAction } from '../../../src/shared/session/state.ts'
import { routineOf, started, wall } from './arbitrary.ts'

const holds = routineOf([
  { id: 'lunge', work: { type: 'hold', seconds: 30 }, sides: 'left_right', restAfterSeconds: 10 },
  { id: 'fold', work: { type: 'hold', seconds: 20 } },
])
const reps = routineOf([
  { id: 'lift', work: { type: 'reps', count: 3, phases: [{ holdSeconds: 2 }] } },
  { id: 'fold', work: { type: 'hold', seconds: 20 } },
])
const waiting = routineOf([
  {
    id: 'squeeze',
    getReadySeconds: 0,
    work: { type: 'reps', count: 3, phases: [{ holdSeconds: 2 }], pace: 'done' },
  },
])

/** Where an action leads that comes at this second and names the segment of this index. */
function place(routine: Routine, atSeconds: number, seenIndex: number, action: SessionAction): string {
  const before = started(routine)
  const seen = segmentsOf(before)[seenIndex]?.key
  const answer = act(before, { ...action, seen } as SessionAction, { nowMs: atSeconds * 1000, wall })
  if (!answer.ok) return answer.message
  const state = answer.value
  if (state.type !== 'running') return state.type
  const { step, kind, side, rep } = currentSegment(state, segmentsOf(state))
  const lengthSeconds = (state.at.lengthMs ?? 0) / 1000
  return [step.id, kind, side, rep?.n, lengthSeconds].filter((word) => word != null).join(' ')
}

describe('an action that comes just after a boundary', () => {
  const [getReady, left, change, right, rest] = [0, 1, 2, 3, 4]
  test.each<[string, Routine, number, number, SessionAction, string]>([
    [
      'Next in a get-ready does not skip the work',
      holds,
      5.1,
      getReady,
      { type: 'next' },
      'lunge hold left 30',
    ],
    ['Next on a side does not skip the other', holds, 35.1, left, { type: 'next' }, 'lunge switch right 5'],
    [
      'Next in a change does not skip the second side',
      holds,
      40.1,
      change,
      { type: 'next' },
      'lunge hold right 30',
    ],
    ['Next on the last side still skips its rest', holds, 70.1, right, { type: 'next' }, 'fold get_ready 5'],
    ['Next in a rest does not skip the step', holds, 80.1, rest, { type: 'next' }, 'fold get_ready 5'],
    ['Next in a rep still leaves the step', reps, 7.1, 1, { type: 'next' }, 'fold get_ready 5'],
    [
      '+10 s on a side does not lengthen the change',
      holds,
      35.1,
      left,
      { type: 'adjust', seconds: 10 },
      'lunge switch right 5',
    ],
    [
      'easing off a step does not ease the next one',
      holds,
      80.1,
      rest,
      { type: 'ease_off' },
      'fold get_ready 5',
    ],
    ['easing off in one rep eases the step in the next', reps, 7.1, 1, { type: 'ease_off' }, 'lift rep 2 2'],
    [
      'starting a step again does not touch the next one',
      holds,
      86,
      rest,
      { type: 'restart_step' },
      'fold hold 20',
    ],
    [
      'starting a step again in one rep works from the next',
      reps,
      7.1,
      1,
      { type: 'restart_step' },
      'lift get_ready 5',
    ],
    ['in time it does what it says', holds, 34.9, left, { type: 'next' }, 'lunge switch right 5'],
  ])('%s', (_, routine, atSeconds, seenIndex, action, expected) => {
    expect(place(routine, atSeconds, seenIndex, action)).toBe(expected)
  })

  test('Done pressed twice for one rep ends one rep', () => {
    const first = act(started(waiting), { type: 'done', seen: '0.0.1.0' }, { nowMs: 2000, wall })
    if (!first.ok) throw new Error(first.message)
    const second = act(first.value, { type: 'done', seen: '0.0.1.0' }, { nowMs: 2100, wall })
    expect(second).toEqual(first)
  })

  test('a segment that easing off has replaced is over', () => {
    const easier = {
      name: 'Short lunge',
      instruction: 'Less long.',
      work: { type: 'hold', seconds: 12 },
    } as const
    const routine = routineOf([{ id: 'lunge', work: { type: 'hold', seconds: 30 }, easier }])
    const eased = act(started(routine), { type: 'ease_off' }, { nowMs: 6000, wall })
    if (!eased.ok) throw new Error(eased.message)
    const answer = act(eased.value, { type: 'next', seen: '0.0.1.1' }, { nowMs: 6100, wall })
    expect(answer).toEqual(eased)
  })
})
