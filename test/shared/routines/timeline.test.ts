// Routines become segments: sides, reps, rounds, rests and totals.
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Segment, timeline, totals } from '../../../src/shared/routines/timeline.ts'
import { anyRoutine, routineOf, type StepInput } from '../session/arbitrary.ts'

const tempo: StepInput['work'] = { type: 'reps', count: 2, phases: [{ holdSeconds: 5 }], pace: 'tempo' }

/** `hold left 30`, `rep right 2/2 5`: a segment at sight. */
function sight({ kind, side, rep, lengthMs }: Segment): string {
  const which = rep && `${rep.n}/${rep.of}${rep.label ? ` ${rep.label}` : ''}`
  return [kind, side, which, lengthMs === null ? 'waits' : lengthMs / 1000]
    .filter((w) => w !== null)
    .join(' ')
}

describe('a timeline', () => {
  test('plays a hold left and then just as long right, with a get-ready and a change of sides', () => {
    const routine = routineOf([{ id: 'lunge', work: { type: 'hold', seconds: 30 }, sides: 'left_right' }])
    expect(timeline(routine).map(sight)).toEqual([
      'get_ready left 5',
      'hold left 30',
      'switch right 5',
      'hold right 30',
    ])
  })

  test('has no segment for a get-ready, a change or a rest of no seconds', () => {
    const routine = routineOf([
      {
        id: 'a',
        work: { type: 'flow', seconds: 9 },
        sides: 'left_right',
        getReadySeconds: 0,
        switchSeconds: 0,
      },
    ])
    expect(timeline(routine).map(sight)).toEqual(['flow left 9', 'flow right 9'])
  })

  test('counts both positions of a rep and all reps of one side before the other', () => {
    const phases = [
      { label: 'Forward', holdSeconds: 5 },
      { label: 'Back', holdSeconds: 6 },
    ]
    const routine = routineOf([
      { id: 'rock', work: { type: 'reps', count: 2, phases }, sides: 'left_right', getReadySeconds: 0 },
    ])
    expect(timeline(routine).map(sight)).toEqual([
      'rep left 1/2 Forward 5',
      'rep left 1/2 Back 6',
      'rep left 2/2 Forward 5',
      'rep left 2/2 Back 6',
      'switch right 5',
      'rep right 1/2 Forward 5',
      'rep right 1/2 Back 6',
      'rep right 2/2 Forward 5',
      'rep right 2/2 Back 6',
    ])
  })

  test('gives time to move between the two positions, so that each is held in full; what leads in leads into the first', () => {
    const phases = [
      { label: 'Forward', holdSeconds: 5 },
      { label: 'Back', holdSeconds: 5 },
    ]
    const step: Omit<StepInput, 'name'> = {
      id: 'rock',
      work: { type: 'reps', count: 2, phases },
      moveSeconds: 2,
    }
    const routine = routineOf([{ ...step, sides: 'left_right' }])
    const ofSide = (side: string) => [
      `rep ${side} 1/2 Forward 5`,
      `move ${side} 1/2 Back 2`,
      `rep ${side} 1/2 Back 5`,
      `move ${side} 2/2 Forward 2`,
      `rep ${side} 2/2 Forward 5`,
      `move ${side} 2/2 Back 2`,
      `rep ${side} 2/2 Back 5`,
    ]
    expect(timeline(routine).map(sight)).toEqual([
      'get_ready left 5',
      ...ofSide('left'),
      'switch right 5',
      ...ofSide('right'),
    ])
    expect(totals(routine)).toMatchObject({ totalMs: 62_000, activeMs: 40_000 })
    const bare = routineOf([{ ...step, work: { type: 'reps', count: 1, phases }, getReadySeconds: 0 }])
    expect(timeline(bare).map(sight)).toEqual([
      'move 1/1 Forward 2',
      'rep 1/1 Forward 5',
      'move 1/1 Back 2',
      'rep 1/1 Back 5',
    ])
  })

  test('has no moves in reps of one position, nor in those that wait for Done', () => {
    const phases = [{ holdSeconds: 3 }, { holdSeconds: 3 }]
    const routine = routineOf([
      { id: 'one', work: tempo, moveSeconds: 2, getReadySeconds: 0 },
      {
        id: 'own pace',
        work: { type: 'reps', count: 1, phases, pace: 'done' },
        moveSeconds: 2,
        getReadySeconds: 0,
      },
    ])
    expect(timeline(routine).map(sight)).toEqual(['rep 1/2 5', 'rep 2/2 5', 'rep 1/1 waits'])
  })

  test('alternates the sides rep by rep, with the change between any two', () => {
    const routine = routineOf([{ id: 'calf', work: tempo, sides: 'alternating', switchSeconds: 2 }])
    expect(timeline(routine).map(sight)).toEqual([
      'get_ready left 5',
      'rep left 1/2 5',
      'switch right 2',
      'rep right 1/2 5',
      'switch left 2',
      'rep left 2/2 5',
      'switch right 2',
      'rep right 2/2 5',
    ])
  })

  test('waits once for each rep that is ended by Done and plans its holds', () => {
    const phases = [
      { label: 'Up', holdSeconds: 3 },
      { label: 'Down', holdSeconds: 4 },
    ]
    const routine = routineOf([
      { id: 'lift', work: { type: 'reps', count: 2, phases, pace: 'done' }, getReadySeconds: 0 },
    ])
    expect(timeline(routine).map(sight)).toEqual([
      'rep 1/2 Up, then Down waits',
      'rep 2/2 Up, then Down waits',
    ])
    expect(totals(routine)).toEqual({ totalMs: 14_000, leastMs: 7000, mostMs: 28_000, activeMs: 14_000 })
  })

  test('rests between steps and rounds and never after the last step', () => {
    const step = { work: { type: 'hold', seconds: 10 }, getReadySeconds: 0 } as const
    const routine = routineOf(
      [
        { ...step, id: 'a', restAfterSeconds: 3 },
        { ...step, id: 'b', restAfterSeconds: 4 },
      ],
      { rounds: 2, restBetweenSeconds: 20 },
    )
    expect(
      timeline(routine).map((segment) => `${segment.step.id}${segment.round} ${sight(segment)}`),
    ).toEqual([
      'a1 hold 10',
      'a1 rest 3',
      'b1 hold 10',
      'b1 rest 20',
      'a2 hold 10',
      'a2 rest 3',
      'b2 hold 10',
    ])
    expect(totals(routine)).toEqual({ totalMs: 66_000, leastMs: 66_000, mostMs: 66_000, activeMs: 40_000 })
  })

  test('shows the easier variant with its own times only from the round in which it was chosen', () => {
    const routine = routineOf(
      [
        {
          id: 'a',
          work: { type: 'hold', seconds: 10 },
          getReadySeconds: 0,
          easier: { name: 'Small', instruction: 'Less.', work: { type: 'hold', seconds: 6 } },
        },
      ],
      { rounds: 2 },
    )
    const eased = timeline(routine, [{ stepId: 'a', round: 2, work: true }])
    expect(eased.map((segment) => `${segment.step.name} ${sight(segment)}`)).toEqual([
      'a hold 10',
      'Small hold 6',
    ])
  })

  property.prop([anyRoutine])('gives both sides the same work and names each segment once', (routine) => {
    const segments = timeline(routine)
    expect(segments.map(({ index }) => index)).toEqual(segments.map((_, index) => index))
    expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length)
    expect(segments.at(-1)?.active).toBe(true)
    const ofSide = (side: Segment['side']) =>
      segments
        .filter((segment) => segment.active && segment.side === side)
        .map(({ step, round, rep, plannedMs }) => ({ step: step.id, round, rep, plannedMs }))
    expect(ofSide('left')).toEqual(ofSide('right'))
  })
})
