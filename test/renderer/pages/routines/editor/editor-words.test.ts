// The editor's choices and times in words.
import { expect, test } from 'vitest'
import {
  familyWords,
  phaseChoices,
  sideChoices,
  stepTime,
} from '../../../../../src/renderer/pages/routines/editor/editor-words.ts'
import { blankStep } from '../../../../../src/shared/routines/edit-routine.ts'

test('a step takes its get-ready, both sides and the change between them', () => {
  expect([
    stepTime({ ...blankStep, sides: 'left_right' }),
    stepTime({
      ...blankStep,
      work: { type: 'reps', count: 10, pace: 'done', phases: [{ label: null, holdSeconds: 6 }] },
    }),
  ]).toEqual(['1:10', '0:35 – 2:05'])
})

test('a kind says whether it counts in the week', () => {
  expect([familyWords('rolling'), familyWords('other')]).toEqual([
    'Counts as rolling in your week.',
    'Not counted in your week; mobility, stretching and rolling are.',
  ])
})

test('positions are a choice only where a rep has two, by their own names', () => {
  const phases = [
    { label: 'Forward', holdSeconds: 5 },
    { label: null, holdSeconds: 5 },
  ]
  const texts = (count: number) =>
    phaseChoices({ work: { type: 'reps', count: 1, pace: 'tempo', phases: phases.slice(0, count) } }).map(
      ({ text }) => text,
    )
  expect([texts(2), texts(1), phaseChoices(blankStep)]).toEqual([
    ['in both positions', 'Forward', 'second position'],
    [],
    [],
  ])
})

test('only reps can be done in turn', () => {
  const reps = { ...blankStep, work: { type: 'reps', count: 1, pace: 'tempo', phases: [] } as const }
  const values = (step: typeof blankStep) => sideChoices(step).map(({ value }) => value)
  expect([values(blankStep), values({ ...reps, work: { ...reps.work, phases: [] } })]).toEqual([
    ['none', 'left_right'],
    ['none', 'left_right', 'alternating'],
  ])
})
