// What a routine may be.
import { expect, test } from 'vitest'
import { Routine } from '../../../src/shared/routines/routine.ts'

const step = { id: 'a', name: 'A', work: { type: 'hold', seconds: 10 } }
const routine = (blocks: unknown[]) => ({ id: 'r', name: 'R', family: 'other', blocks })

function refused(input: unknown) {
  return Routine.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message])
}

test('a routine of one step is enough, and the editor’s defaults fill in the rest', () => {
  expect(Routine.parse(routine([{ steps: [step] }])).blocks[0]?.steps[0]).toEqual({
    ...step,
    instruction: '',
    comfort: 'Should not hurt. Ease off until it doesn’t.',
    figure: null,
    sides: 'none',
    getReadySeconds: 5,
    switchSeconds: 5,
    moveSeconds: 0,
    restAfterSeconds: 0,
    restKind: 'still',
    serves: [],
    loads: [],
    easier: null,
    harder: null,
  })
})

test('two steps cannot have one id', () => {
  expect(refused(routine([{ steps: [step] }, { steps: [step] }]))).toEqual([
    ['blocks.1.steps.0.id', 'Two steps have the id "a".'],
  ])
})

test('a routine that is longer than anybody could play is refused', () => {
  const reps = { type: 'reps', count: 50, phases: [{ holdSeconds: 1 }] }
  const rounds = (count: number) => routine([{ rounds: count, steps: [{ ...step, work: reps }] }])
  expect(refused(rounds(50))).toBeUndefined()
  const twoPhases = { ...reps, phases: [{ holdSeconds: 1 }, { holdSeconds: 1 }] }
  const eased = { ...step, easier: { name: 'E', instruction: 'E.', work: twoPhases }, work: reps }
  for (const tooLong of [{ ...step, work: twoPhases }, eased])
    expect(refused(routine([{ rounds: 50, steps: [tooLong] }]))).toEqual([
      ['blocks', 'This is too long for one routine: all holds and reps together can be 5,000 at most.'],
    ])
})
