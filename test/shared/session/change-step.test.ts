// +10 s, -10 s and easing a step off.
import { describe, expect, test } from 'vitest'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { withHarder } from '../../../src/shared/routines/harder.ts'
import { onlyStep } from '../../../src/shared/routines/only-step.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { act, advance } from '../../../src/shared/session/engine.ts'
import { currentSegment, segmentsOf } from '../../../src/shared/session/position.ts'
import type { SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { routineOf, type StepInput, started, wall } from './arbitrary.ts'

const lunge: StepInput & { id: string } = {
  id: 'lunge',
  name: 'Lunge',
  work: { type: 'hold', seconds: 30 },
  sides: 'left_right',
}
const plain = routineOf([lunge])
const softer = routineOf([
  { ...lunge, easier: { name: 'Small lunge', instruction: 'Less far.', figure: 'rest' } },
])
const shorter = routineOf(
  [
    {
      ...lunge,
      easier: { name: 'Short lunge', instruction: 'Less long.', work: { type: 'hold', seconds: 12 } },
    },
  ],
  { rounds: 2 },
)

function afterAct(routine: Routine, atMs: number, action: SessionAction): SessionState {
  const answer = act(started(routine), action, { nowMs: atMs, wall })
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** `Lunge 30 30`: names and seconds of the active segments that the session has now. */
function work(state: SessionState): string[] {
  if (state.type === 'idle') return []
  return segmentsOf(state)
    .filter(({ active }) => active)
    .map(({ step, side, lengthMs }) => `${step.name} ${side} ${(lengthMs ?? 0) / 1000}`)
}

function here(state: SessionState): string {
  if (state.type !== 'running') return state.type
  const { kind, side, round } = currentSegment(state, segmentsOf(state))
  return `${kind} ${side} ${round} ${state.at.playedMs / 1000} of ${(state.at.lengthMs ?? 0) / 1000}`
}

describe('+10 s and -10 s', () => {
  test('change the present side and the other one alike', () => {
    const state = afterAct(plain, 15_000, { type: 'adjust', seconds: 10 })
    expect(work(state)).toEqual(['Lunge left 40', 'Lunge right 40'])
    expect(advance(state, { nowMs: 44_999, wall })).toMatchObject({ at: { index: 1, lengthMs: 40_000 } })
    expect(advance(state, { nowMs: 45_000, wall })).toMatchObject({ at: { index: 2 } })
  })

  test('end the side at what is already played, and the other side gets just that', () => {
    const state = afterAct(plain, 30_000, { type: 'adjust', seconds: -10 })
    expect(work(state)).toEqual(['Lunge left 25', 'Lunge right 25'])
    expect(here(state)).toBe('switch right 1 0 of 5')
    expect(state).toMatchObject({ cutShort: [] })
  })

  test.each([
    ['shorter', -10],
    ['longer', 10],
  ])('never make the second side %s than the first one was', (_, seconds) => {
    const second = advance(started(plain), { nowMs: 45_000, wall })
    const answer = act(second, { type: 'adjust', seconds }, { nowMs: 45_000, wall })
    expect(answer).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'Both sides get the same time, so the second keeps the time of the first.',
    })
  })

  test('hold for the second side even of alternating reps, and for a side that is done again', () => {
    const reps = routineOf([
      {
        id: 'calf',
        work: { type: 'reps', count: 1, phases: [{ holdSeconds: 20 }] },
        sides: 'alternating',
      },
    ])
    const answer = act(started(reps), { type: 'adjust', seconds: -10 }, { nowMs: 31_000, wall })
    expect(answer).toMatchObject({ ok: false, fault: 'conflict' })
    const change = advance(started(plain), { nowMs: 37_000, wall })
    const back = act(change, { type: 'previous' }, { nowMs: 37_000, wall })
    if (!back.ok) throw new Error(back.message)
    const again = act(back.value, { type: 'adjust', seconds: -10 }, { nowMs: 43_000, wall })
    expect(again.ok && work(again.value)).toEqual(['Lunge left 20', 'Lunge right 20'])
  })

  test('leave at least a second', () => {
    const state = afterAct(plain, 5000, { type: 'adjust', seconds: -600 })
    expect(work(state)).toEqual(['Lunge left 1', 'Lunge right 1'])
  })

  test('lengthen a get-ready alone', () => {
    const state = afterAct(plain, 1000, { type: 'adjust', seconds: 10 })
    expect(here(state)).toBe('get_ready left 1 0 of 15')
    expect(work(state)).toEqual(['Lunge left 30', 'Lunge right 30'])
  })

  test('do not fit a rep that waits for Done', () => {
    const routine = routineOf([
      {
        id: 'lift',
        work: { type: 'reps', count: 2, phases: [{ holdSeconds: 3 }], pace: 'done' },
        getReadySeconds: 0,
      },
    ])
    expect(act(started(routine), { type: 'adjust', seconds: 10 }, { nowMs: 0, wall })).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'This step waits for Done, so it has no time to change.',
    })
  })
})

describe('easing off', () => {
  test('shows the easier variant at once and keeps the time', () => {
    const state = afterAct(softer, 15_000, { type: 'ease_off' })
    expect(work(state)).toEqual(['Small lunge left 30', 'Small lunge right 30'])
    expect(advance(state, { nowMs: 35_000, wall })).toMatchObject({ at: { index: 2 }, sinceMs: 35_000 })
  })

  test('notes a smaller range where there is no easier variant', () => {
    const state = afterAct(plain, 15_000, { type: 'ease_off' })
    expect(work(state)).toEqual(['Lunge left 30', 'Lunge right 30'])
    const ended = act(state, { type: 'finish_early' }, { nowMs: 16_000, wall })
    expect(ended).toMatchObject({ value: { steps: [{ outcome: 'partly', activeSeconds: 11, eased: true }] } })
  })

  test('begins the step anew when the variant has times of its own, and keeps what was played', () => {
    const state = afterAct(shorter, 15_000, { type: 'ease_off' })
    expect(here(state)).toBe('get_ready left 1 0 of 5')
    expect(work(state)).toEqual([
      'Short lunge left 12',
      'Short lunge right 12',
      'Short lunge left 12',
      'Short lunge right 12',
    ])
    expect(advance(state, { nowMs: 200_000, wall })).toMatchObject({
      type: 'finished',
      steps: [{ outcome: 'done', activeSeconds: 58, plannedSeconds: 120, eased: true }],
    })
  })

  test('on the second side keeps the first side’s time and takes the shorter times from the next round', () => {
    const state = afterAct(shorter, 45_000, { type: 'ease_off' })
    expect(here(state)).toBe('hold right 1 0 of 30')
    expect(work(state)).toEqual([
      'Short lunge left 30',
      'Short lunge right 30',
      'Short lunge left 12',
      'Short lunge right 12',
    ])
  })

  test.each([
    ['restart_step', 47_000, 30 + 7 + 48],
    ['previous', 37_000, 30 + 48],
  ] as const)(
    'on the second side, then %s: begins again with the shorter times on both sides',
    (type, atMs, activeSeconds) => {
      const eased = afterAct(shorter, 36_000, { type: 'ease_off' })
      const back = act(eased, { type }, { nowMs: atMs, wall })
      if (!back.ok) throw new Error(back.message)
      expect(here(back.value)).toBe('get_ready left 1 0 of 5')
      expect(work(back.value)).toEqual([
        'Short lunge left 12',
        'Short lunge right 12',
        'Short lunge left 12',
        'Short lunge right 12',
      ])
      expect(advance(back.value, { nowMs: 400_000, wall })).toMatchObject({
        steps: [{ outcome: 'done', activeSeconds, eased: true }],
      })
    },
  )

  test('on the second side, then back to the start of that side: keeps the first side’s time', () => {
    const eased = afterAct(shorter, 45_000, { type: 'ease_off' })
    const back = act(eased, { type: 'previous' }, { nowMs: 47_000, wall })
    expect(back.ok && work(back.value).slice(0, 2)).toEqual(['Short lunge left 30', 'Short lunge right 30'])
  })

  test('on the second leg of the harder hip lift reaches the lift with both legs once the step begins again', () => {
    const hipLift = findRoutine('after-run-floor')?.blocks[0]?.steps.find(({ id }) => id === 'hip-lift')
    if (!hipLift) throw new Error('no hip lift')
    const lift = withHarder(onlyStep(hipLift, 'mobility'), 'hip-lift')
    const onRight = segmentsOf(started(lift)).find(({ side, active }) => side === 'right' && active)
    const nowMs = segmentsOf(started(lift))
      .slice(0, onRight?.index)
      .reduce((sum, { lengthMs }) => sum + (lengthMs ?? 0), 1000)
    const state = advance(started(lift), { nowMs, wall })
    const eased = act(state, { type: 'ease_off' }, { nowMs, wall })
    if (!eased.ok) throw new Error(eased.message)
    expect(new Set(work(eased.value))).toEqual(new Set(['Hip lifts left 3', 'Hip lifts right 3']))
    const back = act(eased.value, { type: 'restart_step' }, { nowMs, wall })
    if (!back.ok) throw new Error(back.message)
    expect(work(back.value)).toEqual(Array.from({ length: 20 }, () => 'Hip lifts null 3'))
  })

  test('happens once a round, and never in a rest', () => {
    const eased = afterAct(softer, 15_000, { type: 'ease_off' })
    expect(act(eased, { type: 'ease_off' }, { nowMs: 16_000, wall })).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'This step is eased off already.',
    })
    const resting = routineOf([
      { id: 'a', work: { type: 'hold', seconds: 5 }, getReadySeconds: 0, restAfterSeconds: 5 },
      { id: 'b', work: { type: 'hold', seconds: 5 } },
    ])
    expect(act(started(resting), { type: 'ease_off' }, { nowMs: 6000, wall })).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'This is a rest. There is nothing to ease off.',
    })
  })
})
