// Edits of the places of a step: where it works and what it also loads, each told on which side and in which position.
import { type Region, sidesOf } from '../anatomy/body.ts'
import { type EditedRoutine, editStep } from './edit-routine.ts'
import type { Routine, Served, SideRule, Step } from './routine.ts'
import { stepInWay } from './variant.ts'

/** Where the step works, what it also loads, and what its easier or harder way loads instead. */
export type PlaceList = 'serves' | 'loads' | 'easier' | 'harder'

/** None where the step has no such way. */
export function placesIn(step: Step, list: PlaceList): readonly Served[] {
  return list === 'serves' || list === 'loads' ? step[list] : (step[list]?.loads ?? [])
}

export function addPlace(routine: Routine, stepId: string, list: PlaceList, region: Region): EditedRoutine {
  return editPlaces(routine, stepId, list, (places, step) => {
    const [on = 'both'] = sidesServed(step, region)
    return [...places, { region, on, phase: null }]
  })
}

export function removePlace(routine: Routine, stepId: string, list: PlaceList, index: number): EditedRoutine {
  return editPlaces(routine, stepId, list, (places) => places.toSpliced(index, 1))
}

export function changePlace(
  routine: Routine,
  stepId: string,
  list: PlaceList,
  index: number,
  change: Partial<Pick<Served, 'on' | 'phase'>>,
): EditedRoutine {
  return editPlaces(routine, stepId, list, (places) =>
    places.map((place, at) => (at === index ? { ...place, ...change } : place)),
  )
}

/** Sides begun or given up take along the places that had the only side there was, or lose theirs. */
export function editSides(routine: Routine, stepId: string, sides: SideRule): EditedRoutine {
  return editStep(routine, stepId, (step) => {
    const moved = (places: readonly Served[]) => onSides(places, step.sides, sides)
    const inWay = (way: 'easier' | 'harder') => {
      const variant = step[way]
      return variant && variant.sides === null ? { ...variant, loads: moved(variant.loads) } : variant
    }
    return {
      ...step,
      sides,
      serves: moved(step.serves),
      loads: moved(step.loads),
      easier: inWay('easier'),
      harder: inWay('harder'),
    }
  })
}

/** The places as they are told once a step that had sides by one rule has them by another. */
export function onSides(places: readonly Served[], before: SideRule, after: SideRule): Served[] {
  return places.map((place) => {
    const [usual = place.on] = sidesServed({ sides: after }, place.region)
    return (before === 'none') === (after === 'none') ? place : { ...place, on: usual }
  })
}

/** On which side a region can be worked, the usual one first. */
export function sidesServed({ sides }: Pick<Step, 'sides'>, region: Region): Served['on'][] {
  if (sidesOf(region).includes('middle')) return ['middle']
  return sides === 'none' ? ['both'] : ['same', 'other', 'both']
}

/** `change` is given the step as it is done in the way that the list belongs to. */
function editPlaces(
  routine: Routine,
  stepId: string,
  list: PlaceList,
  change: (places: readonly Served[], step: Step) => Served[],
): EditedRoutine {
  return editStep(routine, stepId, (step) => {
    const places = placesIn(step, list)
    if (list === 'serves' || list === 'loads') return { ...step, [list]: change(places, step) }
    const variant = step[list]
    if (!variant) return step
    return { ...step, [list]: { ...variant, loads: change(places, stepInWay(step, variant)) } }
  })
}
