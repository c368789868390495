// What is heard, and when.
import { describe, expect, test } from 'vitest'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { cuesFor } from '../../../src/shared/session/cues.ts'
import { act, advance, pause, restore } from '../../../src/shared/session/engine.ts'
import type { SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { routineOf, type StepInput, started, wall } from './arbitrary.ts'

/** `5 start`, `20 half Halfway`: the cues of a whole routine, by their second. */
function heard(routine: Routine, horizonMs = 1e9): string[] {
  return cuesFor(started(routine), 0, horizonMs).map(({ atMs, sound, say }) =>
    [atMs / 1000, sound, say].filter((word) => word !== null).join(' '),
  )
}

const reps = (count: number, labels: [string, string] | null = null): StepInput['work'] => ({
  type: 'reps',
  count,
  phases: (labels ?? [null]).map((label) => ({ label, holdSeconds: 2 })),
})

describe('the cues', () => {
  test('of a sided hold: name and side, count-down, half, change, end', () => {
    const routine = routineOf([
      { id: 'lunge', name: 'Lunge', work: { type: 'hold', seconds: 20 }, sides: 'left_right' },
    ])
    expect(heard(routine)).toEqual([
      '0 tick Lunge, left',
      '2 tick',
      '3 tick',
      '4 tick',
      '5 start',
      '15 half Halfway',
      '22 tick',
      '23 tick',
      '24 tick',
      '25 switch Change sides',
      '27 tick',
      '28 tick',
      '29 tick',
      '30 start',
      '40 half Halfway',
      '47 tick',
      '48 tick',
      '49 tick',
      '50 finish Finished',
    ])
  })

  test('of short steps with rests: no half, no count-down in the work, the name where nothing came before', () => {
    const step = { work: { type: 'flow', seconds: 9 }, getReadySeconds: 0 } as const
    const routine = routineOf([
      { ...step, id: 'a', restAfterSeconds: 2 },
      { ...step, id: 'b', restAfterSeconds: 2, restKind: 'moving' },
      { ...step, id: 'c' },
    ])
    expect(heard(routine)).toEqual([
      '0 start a',
      '9 end Rest',
      '10 tick',
      '11 start b',
      '20 end Rest, and keep moving gently',
      '21 tick',
      '22 start c',
      '31 finish Finished',
    ])
  })

  test('count the reps and name their positions', () => {
    const routine = routineOf([
      { id: 'squeeze', name: 'Squeeze', work: reps(2, ['Press', 'Pull']), getReadySeconds: 0 },
    ])
    expect(heard(routine)).toEqual([
      '0 start Squeeze. 1, press',
      '2 start pull',
      '4 start 2, press',
      '6 start pull',
      '8 finish Finished',
    ])
  })

  test('name a position as the move to it begins, and count down to its hold', () => {
    const work = reps(2, ['Forward', 'Back'])
    const routine = routineOf([{ id: 'rock', name: 'Rock', work, moveSeconds: 2 }])
    expect(heard(routine).slice(4)).toEqual([
      '5 start 1, forward',
      '7 end back',
      '8 tick',
      '9 start',
      '11 end 2, forward',
      '12 tick',
      '13 start',
      '15 end back',
      '16 tick',
      '17 start',
      '19 finish Finished',
    ])
  })

  test('say the side with each alternating rep', () => {
    const routine = routineOf([
      { id: 'calf', name: 'Calf', work: reps(2), sides: 'alternating', getReadySeconds: 0, switchSeconds: 0 },
    ])
    expect(heard(routine)).toEqual([
      '0 start Calf, left. 1',
      '2 start right',
      '4 start 2, left',
      '6 start right',
      '8 finish Finished',
    ])
  })

  test('say the side at the change between alternating reps, where there is time for one', () => {
    const routine = routineOf([
      { id: 'calf', name: 'Calf', work: reps(2), sides: 'alternating', getReadySeconds: 2, switchSeconds: 1 },
    ])
    const spoken = heard(routine).filter((cue) => !cue.endsWith('tick'))
    expect(spoken).toEqual([
      '0 tick Calf, left',
      '2 start 1',
      '4 switch right',
      '5 start',
      '7 switch left',
      '8 start 2',
      '10 switch right',
      '11 start',
      '13 finish Finished',
    ])
  })

  test.each([
    [5, '15 switch Change sides'],
    [0, '15 start Lunge, right'],
  ])('say that a hold on alternating sides changes them, with %i s for it', (switchSeconds, expected) => {
    const work: StepInput['work'] = { type: 'hold', seconds: 10 }
    const routine = routineOf([{ id: 'lunge', name: 'Lunge', work, sides: 'alternating', switchSeconds }])
    expect(heard(routine)).toContain(expected)
  })

  test('say halfway once, however often the hold is made longer', () => {
    const routine = routineOf([{ id: 'a', work: { type: 'hold', seconds: 40 }, getReadySeconds: 0 }])
    const longer = (state: SessionState, nowMs: number) => {
      const answer = act(state, { type: 'adjust', seconds: 10 }, { nowMs, wall })
      if (!answer.ok) throw new Error(answer.message)
      return answer.value
    }
    const halves = (state: SessionState, nowMs: number) =>
      cuesFor(state, nowMs, 1e9).flatMap(({ sound, atMs }) => (sound === 'half' ? atMs : []))
    const before = longer(started(routine), 19_000)
    expect(halves(before, 19_000)).toEqual([25_000])
    expect(halves(longer(before, 26_000), 26_000)).toEqual([])
    expect(halves(longer(longer(before, 26_000), 27_000), 27_000)).toEqual([])
  })

  test('stop where a rep waits for Done', () => {
    const work: StepInput['work'] = {
      type: 'reps',
      count: 3,
      phases: [{ label: null, holdSeconds: 2 }],
      pace: 'done',
    }
    expect(heard(routineOf([{ id: 'lift', work, getReadySeconds: 1 }]))).toEqual(['0 tick lift', '1 start 1'])
  })

  test('close a session that ends by its last Done or by -10 s, and say nothing twice or after an early end', () => {
    const lift = started(
      routineOf([
        {
          id: 'lift',
          work: { type: 'reps', count: 1, phases: [{ holdSeconds: 2 }], pace: 'done' },
          getReadySeconds: 0,
        },
      ]),
    )
    const hold = started(routineOf([{ id: 'a', work: { type: 'hold', seconds: 12 }, getReadySeconds: 0 }]))
    const acted = (state: SessionState, action: SessionAction): SessionState => {
      const answer = act(state, action, { nowMs: 7000, wall })
      if (!answer.ok) throw new Error(answer.message)
      return answer.value
    }
    const closing = [{ atMs: 7000, sound: 'finish', say: 'Finished' }]
    const done = acted(lift, { type: 'done' })
    expect(cuesFor(done, 7000, 17_000)).toEqual(closing)
    expect(cuesFor(done, 7001, 17_000)).toEqual([])
    expect(cuesFor(restore(done), 0, 17_000)).toEqual([])
    expect(cuesFor(acted(hold, { type: 'adjust', seconds: -10 }), 7000, 17_000)).toEqual(closing)
    expect(cuesFor(acted(lift, { type: 'finish_early' }), 7000, 17_000)).toEqual([])
    expect(cuesFor(acted(hold, { type: 'next' }), 7000, 17_000)).toEqual([])
    expect(cuesFor(advance(hold, { nowMs: 12_100, wall }), 12_100, 17_000)).toEqual([])
  })

  test('reach from now to the horizon only', () => {
    const routine = routineOf([{ id: 'a', work: { type: 'hold', seconds: 30 } }])
    expect(heard(routine, 5000)).toEqual(['0 tick a', '2 tick', '3 tick', '4 tick', '5 start'])
    const later = advance(started(routine), { nowMs: 19_000, wall })
    expect(cuesFor(later, 19_000, 13_000)).toEqual([
      { atMs: 20_000, sound: 'half', say: 'Halfway' },
      { atMs: 32_000, sound: 'tick', say: null },
    ])
  })

  test('are none while paused or idle', () => {
    const routine = routineOf([{ id: 'a', work: { type: 'hold', seconds: 30 } }])
    expect(cuesFor(pause(started(routine), 1000, 'runner'), 1000, 10_000)).toEqual([])
    expect(cuesFor({ type: 'idle' }, 0, 10_000)).toEqual([])
  })
})
