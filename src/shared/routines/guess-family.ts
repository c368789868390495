// Which kind a routine is by its steps, so that it counts in the week without being told: of the built-in routines, the one that most of its time is from.
import { builtInRoutines } from './builtin/index.ts'
import { onlyStep } from './only-step.ts'
import type { Routine, Step } from './routine.ts'
import { stepsOf } from './steps.ts'
import { totals } from './timeline.ts'

type Family = Routine['family']

/** `other` where none of the steps is known by its picture. */
export function guessFamily(steps: readonly Step[]): Family {
  const longest = new Map<Family, number>()
  for (const step of steps) {
    const family = familyOfStep(step)
    if (family !== null) longest.set(family, (longest.get(family) ?? 0) + lengthOf(step))
  }
  const [first] = [...longest].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? 'other'
}

/** A routine that was of the kind of its steps stays so as they change; a kind that was chosen otherwise is kept. */
export function withGuess(before: Routine, after: Routine): Routine {
  const isGuessed = before.family === after.family && before.family === guessFamily(stepsOf(before))
  return isGuessed ? { ...after, family: guessFamily(stepsOf(after)) } : after
}

/** What several kinds have is a stretch where it is held, and mobility where it moves. */
function familyOfStep({ figure, work }: Step): Family | null {
  const families = figure === null ? [] : (familiesOf.get(figure) ?? [])
  const likely: Family = work.type === 'hold' ? 'stretching' : 'mobility'
  return families.length > 1 && families.includes(likely) ? likely : (families[0] ?? null)
}

const familiesOf: ReadonlyMap<string, readonly Family[]> = builtInRoutines.reduce((known, routine) => {
  for (const { figure, easier, harder } of stepsOf(routine))
    for (const picture of [figure, easier?.figure, harder?.figure])
      if (picture) known.set(picture, [...new Set([...(known.get(picture) ?? []), routine.family])])
  return known
}, new Map<string, Family[]>())

function lengthOf(step: Step): number {
  return totals(onlyStep(step, 'other')).totalMs
}
