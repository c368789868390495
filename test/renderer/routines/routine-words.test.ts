// A routine in words.
import { expect, test } from 'vitest'
import {
  figureOf,
  instructionWords,
  sideWords,
  stepCount,
  timeWords,
  totalTime,
  workWords,
} from '../../../src/renderer/routines/routine-words.ts'
import type { Work } from '../../../src/shared/routines/routine.ts'
import { routine } from '../pages/session/routine.ts'

const reps = (pace: 'tempo' | 'done', ...holds: number[]): { work: Work } => ({
  work: { type: 'reps', count: 12, pace, phases: holds.map((holdSeconds) => ({ label: null, holdSeconds })) },
})

test('the total is a range where reps wait for Done', () => {
  expect(totalTime(routine)).toBe('2:17 – 2:53')
})

test('the dose of each kind of step reads in the runner’s words', () => {
  expect([
    workWords({ work: { type: 'hold', seconds: 30 } }),
    workWords({ work: { type: 'flow', seconds: 300 } }),
    workWords(reps('tempo', 5, 5)),
    workWords({ ...reps('tempo', 5, 5), moveSeconds: 2 }),
    workWords(reps('tempo', 5, 3)),
    workWords(reps('tempo', 10)),
    workWords(reps('done', 3)),
  ]).toEqual([
    'hold 30 s',
    'keep moving 5 min',
    '12 reps, 5 s in both positions',
    '12 reps, 5 s in both positions, 2 s between',
    '12 reps, 5 s and 3 s',
    '12 reps, 10 s each',
    '12 reps, at your own pace',
  ])
})

test('sides, steps, times and the picture of a routine are told', () => {
  expect([
    sideWords({ sides: 'left_right' }),
    sideWords({ sides: 'alternating' }),
    sideWords({ sides: 'none' }),
    stepCount(routine),
    timeWords(150),
    figureOf(routine),
  ]).toEqual(['left, then right', 'left and right in turn', null, '3 steps', '2:30 min', 'lunge'])
})

test('an instruction says the side that is on, and one of them as long as none is', () => {
  const text = 'Rest the named ankle on the other knee. The named leg relaxes; what you named stays.'
  expect((['left', 'right', null] as const).map((side) => instructionWords(text, side))).toEqual([
    'Rest your left ankle on the other knee. Your left leg relaxes; what you named stays.',
    'Rest your right ankle on the other knee. Your right leg relaxes; what you named stays.',
    'Rest one ankle on the other knee. One leg relaxes; what you named stays.',
  ])
})
