// Which steps of a routine touch a place that is left alone, and the routine without them.
import type { Day } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import type { Block, Routine, Step, Variant } from './routine.ts'
import { stepInWay } from './variant.ts'

/** Why a place is left alone: pain at rest, sharp, a joint, tendon or bone from 4 on, a muscle from 7 on. */
export type LeftAloneBecause = 'at_rest' | 'sharp' | 'structure' | 'too_sore'

/** A place that nothing should touch, why, and the day on which that was said. */
export type LeftAlone = Pick<Rating, 'region' | 'side' | 'value'> & { because: LeftAloneBecause; saidOn: Day }

/**
 * The places that a step serves or loads, of those to be left alone. Whichever side it names, the step is done on the
 * left and on the right, so that it comes to both.
 */
export function touchedBy(step: Step, alone: readonly LeftAlone[]): LeftAlone[] {
  const touched = new Set([...step.serves, ...step.loads].map(({ region }) => region))
  return alone.filter(
    ({ region, because }) => touched.has(region) && !(because === 'too_sore' && isStroll(step)),
  )
}

/** A step that touches something, with what; and the easier way that leaves all of it alone, where it has one. */
export type Touching = { step: Step; places: LeftAlone[]; easier: Variant | null }

/** The steps of a routine that touch a place to be left alone, in their order. */
export function touchingSteps({ blocks }: Routine, alone: readonly LeftAlone[]): Touching[] {
  return blocks
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const places = touchedBy(step, alone)
      return places.length === 0 ? [] : [{ step, places, easier: easierLeavingAlone(step, alone) }]
    })
}

/** `eased` and `leftOut` are the steps of the whole routine, in their order; `routine` is null where none is left. */
export type Sparing = { routine: Routine | null; eased: Touching[]; leftOut: Touching[] }

/** The places that are spared, each once. */
export function placesOf({ eased, leftOut }: Pick<Sparing, 'eased' | 'leftOut'>): LeftAlone[] {
  return [...new Set([...eased, ...leftOut].flatMap(({ places }) => places))]
}

/** The routine without what touches a place to be left alone: in the easier way where that helps, else left out. */
export function sparing(routine: Routine, alone: readonly LeftAlone[]): Sparing {
  const touching = touchingSteps(routine, alone)
  const blocks = routine.blocks.flatMap((block): Block[] => {
    const steps = block.steps.flatMap((step) => stepSparing(step, alone) ?? [])
    return steps.length === 0 ? [] : [{ ...block, steps }]
  })
  return {
    // What is changed stands in no library, so starting it means this one and not its id.
    routine:
      blocks.length === 0 ? null : { ...routine, builtIn: routine.builtIn && alone.length === 0, blocks },
    eased: touching.filter(({ easier }) => easier !== null),
    leftOut: touching.filter(({ easier }) => easier === null),
  }
}

/** The routine as it may be suggested; null where less than half of its steps would be left. */
export function suggestable(
  routine: Routine,
  alone: readonly LeftAlone[],
): (Sparing & { routine: Routine }) | null {
  const spared = sparing(routine, alone)
  const count = routine.blocks.reduce((sum, { steps }) => sum + steps.length, 0)
  if (spared.routine === null || spared.leftOut.length * 2 > count) return null
  return { ...spared, routine: spared.routine }
}

/** The step as it leaves all of it alone, offering no way that does not; null where it cannot. */
export function stepSparing(step: Step, alone: readonly LeftAlone[]): Step | null {
  if (touchedBy(step, alone).length === 0)
    return {
      ...step,
      easier: easierLeavingAlone(step, alone),
      harder: wayLeavingAlone(step, step.harder, alone),
    }
  const easier = easierLeavingAlone(step, alone)
  return easier && { ...stepInWay(step, easier), easier: null, harder: null }
}

function easierLeavingAlone(step: Step, alone: readonly LeftAlone[]): Variant | null {
  return wayLeavingAlone(step, step.easier, alone)
}

function wayLeavingAlone(step: Step, way: Variant | null, alone: readonly LeftAlone[]): Variant | null {
  return way && touchedBy(stepInWay(step, way), alone).length === 0 ? way : null
}

/** Walking may be offered to muscles that are too sore for anything else; a step is known as it by its picture. */
function isStroll({ figure }: Step): boolean {
  return figure === 'walk'
}
