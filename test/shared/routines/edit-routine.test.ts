// Edits of a routine as a whole: what stands where after them, and what is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import {
  addStep,
  blankStep,
  copyRoutine,
  type EditedRoutine,
  editBlock,
  editFacts,
  freshStep,
  joinAbove,
  moveStep,
  newRoutine,
  positionAbove,
  positionBelow,
  positionOf,
  removeStep,
  type StepPosition,
  splitBefore,
} from '../../../src/shared/routines/edit-routine.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'

/** `ab|c`: two blocks, the steps a and b, and the step c. */
function written(form: string): Routine {
  const blocks = form.split('|').map((ids) => ({ steps: [...ids].map((id) => ({ ...blankStep, id })) }))
  return Routine.parse({ id: 'own', name: 'Own', family: 'other', blocks })
}
const form = ({ blocks }: Routine) => blocks.map(({ steps }) => steps.map(({ id }) => id).join('')).join('|')
const formOf = (edited: EditedRoutine) => (edited.ok ? form(edited.routine) : edited.problem)
const moved = (start: string, stepId: string, to: StepPosition | null) =>
  to && formOf(moveStep(written(start), stepId, to))

describe('moving a step', () => {
  it('goes one place up or down, and over the border of a block', () => {
    const up = (start: string, id: string) => moved(start, id, positionAbove(written(start), id))
    const down = (start: string, id: string) => moved(start, id, positionBelow(written(start), id))
    expect([up('abc', 'b'), up('ab|cd', 'c'), up('abc', 'a'), up('ab|c', 'c')]).toEqual([
      'bac',
      'abc|d',
      null,
      'abc',
    ])
    expect([down('abc', 'b'), down('ab|cd', 'b'), down('abc', 'c'), down('a|bc', 'a')]).toEqual([
      'acb',
      'a|bcd',
      null,
      'abc',
    ])
  })

  it('goes to any place, counted without itself', () => {
    expect([
      moved('abcd', 'a', { block: 0, index: 2 }),
      moved('abcd', 'd', { block: 0, index: 0 }),
      moved('ab|cd', 'd', { block: 0, index: 1 }),
    ]).toEqual(['bcad', 'dabc', 'adb|c'])
  })

  it('keeps every step once, wherever steps are moved', () => {
    const moves = fc.array(
      fc.record({ id: fc.constantFrom(...'abcdef'), block: fc.nat(2), index: fc.nat(6) }),
    )
    fc.assert(
      fc.property(moves, (all) => {
        let routine = written('ab|cd|ef')
        for (const { id, block, index } of all) {
          const edited = moveStep(routine, id, { block: Math.min(block, routine.blocks.length - 1), index })
          if (edited.ok) routine = edited.routine
        }
        const ids = stepsOf(routine).map((step) => step.id)
        expect([ids.toSorted().join(''), Routine.safeParse(routine).success]).toEqual(['abcdef', true])
      }),
    )
  })
})

describe('adding and removing', () => {
  it('puts a step after the chosen one or at the end, under an id of its own', () => {
    const routine = written('ab|c')
    const again = freshStep(routine, { ...blankStep, id: 'a' })
    expect([
      again.id,
      formOf(addStep(routine, { ...blankStep, id: 'x' }, 'a')),
      formOf(addStep(routine, { ...blankStep, id: 'x' }, null)),
      formOf(addStep(routine, { ...blankStep, id: 'a' }, null)),
    ]).toEqual(['a-2', 'axb|c', 'ab|cx', 'Two steps have the id "a".'])
  })

  it('drops an emptied block, and keeps the last step', () => {
    expect([formOf(removeStep(written('ab|c'), 'c')), formOf(removeStep(written('a'), 'a'))]).toEqual([
      'ab',
      'A routine needs at least one step.',
    ])
  })
})

describe('blocks', () => {
  it('are split before a step, each half with the rounds of both, and joined again', () => {
    const routine = written('abc')
    const split = splitBefore(routine, 'b')
    const joined = split.ok ? joinAbove(split.routine, 1) : split
    expect([formOf(split), formOf(joined), formOf(splitBefore(routine, 'a'))]).toEqual(['a|bc', 'abc', 'abc'])
  })

  it('say in words how many rounds there can be', () => {
    const rounds = (count: number) => formOf(editBlock(written('a'), 0, { rounds: count }))
    expect([rounds(3), rounds(0), rounds(51), rounds(1.5), rounds(Number.NaN)]).toEqual([
      'a',
      'At least 1 round.',
      'At most 50 rounds.',
      'Rounds are a whole number.',
      'Rounds are a whole number.',
    ])
  })
})

describe('a whole routine', () => {
  it('is copied under its own id and a name that is not in use', () => {
    const copy = copyRoutine(mobilityThree, 'own-1', [])
    expect(copy).toEqual({
      ...mobilityThree,
      id: 'own-1',
      name: 'Runner’s mobility three, my way',
      builtIn: false,
    })
    expect(copyRoutine(mobilityThree, 'own-2', [copy.name]).name).toBe('Runner’s mobility three, my way 2')
    expect(copyRoutine(copy, 'own-3', []).name).toBe('Runner’s mobility three, my way, copy')
  })

  it('keeps its name within bounds when a long one is copied', () => {
    const long = { ...newRoutine('own', []), name: 'x'.repeat(80) }
    expect(Routine.safeParse(copyRoutine(long, 'own-1', [])).success).toBe(true)
  })

  it('begins with one step, and needs a name', () => {
    const routine = newRoutine('own', ['New routine'])
    expect([
      routine.name,
      formOf({ ok: true, routine }),
      positionOf(routine, 'step'),
      positionOf(routine, 'x'),
    ]).toEqual(['New routine 2', 'step', { block: 0, index: 0 }, null])
    expect([editFacts(routine, { name: '  ' }), editFacts(routine, { name: 'x'.repeat(81) })]).toEqual([
      { ok: false, problem: 'A routine needs a name.' },
      { ok: false, problem: 'At most 80 characters.' },
    ])
  })
})
