// Which kind a routine is taken for by its steps.
import { describe, expect, it } from 'vitest'
import { builtInRoutines, findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { blankStep, newRoutine, removeStep } from '../../../src/shared/routines/edit-routine.ts'
import { guessFamily, withGuess } from '../../../src/shared/routines/guess-family.ts'
import type { Routine, Step } from '../../../src/shared/routines/routine.ts'
import { stepsOf } from '../../../src/shared/routines/steps.ts'

const stepsFrom = (id: string): Step[] => {
  const routine = findRoutine(id)
  if (!routine) throw new Error(`No routine "${id}".`)
  return stepsOf(routine)
}
const made = (...steps: Step[]): Routine => newRoutine('own', [], steps)
const [firstStretch, ...otherStretches] = stepsFrom('daily-stretch') as [Step, ...Step[]]
const [rollCalves] = stepsFrom('foam-rolling') as [Step]

describe('the kind of a routine', () => {
  it('is that of the built-in routine whose steps it has, walking and jogging taken for a cool-down', () => {
    const guessed = builtInRoutines.map((routine) => [routine.family, guessFamily(stepsOf(routine))])
    for (const [family, guess] of guessed) expect(guess).toBe(family === 'return' ? 'cooldown' : family)
  })

  it('is that of most of its time', () => {
    expect(guessFamily([firstStretch, rollCalves])).toBe('rolling')
    expect(guessFamily([firstStretch, ...otherStretches, rollCalves])).toBe('stretching')
  })

  it('is not guessed from a step that nothing is known of', () => {
    expect(guessFamily([blankStep])).toBe('other')
    expect(guessFamily([blankStep, rollCalves])).toBe('rolling')
  })

  it('follows its steps while it is theirs, and stays once another was chosen', () => {
    const own = made(firstStretch, rollCalves)
    const without = removeStep(own, stepsOf(own)[1]?.id ?? '')
    if (!without.ok) throw new Error(without.problem)
    expect([own.family, withGuess(own, without.routine).family]).toEqual(['rolling', 'stretching'])
    const chosen: Routine = { ...own, family: 'mobility' }
    expect(withGuess(chosen, { ...without.routine, family: 'mobility' }).family).toBe('mobility')
  })
})
