// Edits of the easier and the harder way of a step: added, removed, described, and given work and sides of its own.
import { onSides } from './edit-places.ts'
import { type EditedRoutine, editStep } from './edit-routine.ts'
import { ofKind, type StepField, stepWithField, type WorkKind } from './edit-step.ts'
import type { Routine, SideRule, Step, Variant } from './routine.ts'
import { stepInWay } from './variant.ts'

export type Way = 'easier' | 'harder'

/** The fields of a way that are typed in. */
export type WayField = Exclude<
  StepField,
  'comfort' | 'getReadySeconds' | 'switchSeconds' | 'moveSeconds' | 'restAfterSeconds'
>

/** With words to begin with, and the work and the loads of the step itself. */
export function addWay(routine: Routine, stepId: string, way: Way): EditedRoutine {
  return editStep(routine, stepId, (step) => ({
    ...step,
    [way]: {
      name: `${step.name.slice(0, 70)}, ${way}`,
      instruction: firstWords[way],
      loads: step.loads,
      ...asTheStep,
    },
  }))
}

export function removeWay(routine: Routine, stepId: string, way: Way): EditedRoutine {
  return editStep(routine, stepId, (step) => ({ ...step, [way]: null }))
}

export function editWayField(
  routine: Routine,
  stepId: string,
  way: Way,
  field: WayField,
  text: string,
): EditedRoutine {
  return editWay(routine, stepId, way, (variant, step) => {
    const { name, instruction, work } = stepWithField(stepInWay(step, variant), field, text)
    return { ...variant, name, instruction, work: variant.work && work }
  })
}

/** `null` is the step's own work. */
export function editWayKind(
  routine: Routine,
  stepId: string,
  way: Way,
  kind: WorkKind | null,
): EditedRoutine {
  return editWay(routine, stepId, way, (variant, step) => {
    if (kind === null) return { ...variant, work: null }
    const before = stepInWay(step, variant)
    const { work, sides } = ofKind(kind, before)
    if (sides === before.sides) return { ...variant, work }
    return { ...variant, work, sides, loads: onSides(variant.loads, before.sides, sides) }
  })
}

/** `null` is what the step itself has. */
export function changeWay(
  routine: Routine,
  stepId: string,
  way: Way,
  change: { sides: SideRule | null } | { figure: string | null },
): EditedRoutine {
  return editWay(routine, stepId, way, (variant, step) => {
    const changed = { ...variant, ...change }
    const loads = onSides(variant.loads, variant.sides ?? step.sides, changed.sides ?? step.sides)
    return { ...changed, loads }
  })
}

const asTheStep = { figure: null, work: null, sides: null }
const firstWords: Record<Way, string> = {
  easier: 'The same in a smaller range, only as far as it feels good.',
  harder: 'The same a little further, as long as it stays easy.',
}

function editWay(
  routine: Routine,
  stepId: string,
  way: Way,
  change: (variant: Variant, step: Step) => Variant,
): EditedRoutine {
  return editStep(routine, stepId, (step) => {
    const variant = step[way]
    return variant ? { ...step, [way]: change(variant, step) } : step
  })
}
