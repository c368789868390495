// The editor's choices and times in words.
import { expect, test } from 'vitest'
import { sideChoices, stepTime } from '../../../../src/renderer/pages/routines/editor-words.ts'
import { blankStep } from '../../../../src/shared/session/edit-routine.ts'

test('a step takes its get-ready, both sides and the change between them', () => {
  expect([
    stepTime({ ...blankStep, sides: 'left_right' }),
    stepTime({
      ...blankStep,
      work: { type: 'reps', count: 10, pace: 'done', phases: [{ label: null, holdSeconds: 6 }] },
    }),
  ]).toEqual(['1:10', '0:35 – 2:05'])
})

test('only reps can be done in turn', () => {
  const reps = { ...blankStep, work: { type: 'reps', count: 1, pace: 'tempo', phases: [] } as const }
  const values = (step: typeof blankStep) => sideChoices(step).map(({ value }) => value)
  expect([values(blankStep), values({ ...reps, work: { ...reps.work, phases: [] } })]).toEqual([
    ['none', 'left_right'],
    ['none', 'left_right', 'alternating'],
  ])
})
