// Edits of where a step works: places of the body added, removed, and told on which side and in which position.
import { type Region, sidesOf } from '../anatomy/body.ts'
import { type EditedRoutine, editStep } from './edit-routine.ts'
import type { Routine, Served, SideRule, Step } from './routine.ts'

export function addServed(routine: Routine, stepId: string, region: Region): EditedRoutine {
  return editStep(routine, stepId, (step) => {
    const [on = 'both'] = sidesServed(step, region)
    return { ...step, serves: [...step.serves, { region, on, phase: null }] }
  })
}

export function removeServed(routine: Routine, stepId: string, index: number): EditedRoutine {
  return editStep(routine, stepId, (step) => ({ ...step, serves: step.serves.toSpliced(index, 1) }))
}

export function changeServed(
  routine: Routine,
  stepId: string,
  index: number,
  change: Partial<Pick<Served, 'on' | 'phase'>>,
): EditedRoutine {
  return editStep(routine, stepId, (step) => ({
    ...step,
    serves: step.serves.map((served, at) => (at === index ? { ...served, ...change } : served)),
  }))
}

/** Sides begun or given up take along the places that had the only side there was, or lose theirs. */
export function editSides(routine: Routine, stepId: string, sides: SideRule): EditedRoutine {
  return editStep(routine, stepId, (step) => ({
    ...step,
    sides,
    serves: step.serves.map((served) => {
      const [usual = served.on] = sidesServed({ sides }, served.region)
      return (step.sides === 'none') === (sides === 'none') ? served : { ...served, on: usual }
    }),
  }))
}

/** On which side a region can be worked, the usual one first. */
export function sidesServed({ sides }: Pick<Step, 'sides'>, region: Region): Served['on'][] {
  if (sidesOf(region).includes('middle')) return ['middle']
  return sides === 'none' ? ['both'] : ['same', 'other', 'both']
}
