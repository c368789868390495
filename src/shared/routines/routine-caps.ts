// How large a routine may be that is taken in: those kept from before stay as they are.
import type { Routine, Served } from './routine.ts'

export type CapFault = { path: string; message: string }

const stepsAtMost = 200
const placesAtMost = 40

/** The first place of a routine that is beyond a cap, with the sentence for it. */
export function capFaultIn({ blocks }: Routine): CapFault | null {
  for (const [blockIndex, { steps }] of blocks.entries()) {
    const block = `blocks.${blockIndex}.steps`
    if (steps.length > stepsAtMost)
      return { path: block, message: `A block has at most ${stepsAtMost} steps.` }
    for (const [stepIndex, step] of steps.entries()) {
      const at = `${block}.${stepIndex}`
      const fault =
        placesFault(step.serves, `${at}.serves`) ??
        placesFault(step.loads, `${at}.loads`) ??
        placesFault(step.easier?.loads ?? [], `${at}.easier.loads`) ??
        placesFault(step.harder?.loads ?? [], `${at}.harder.loads`)
      if (fault) return fault
    }
  }
  return null
}

function placesFault(places: readonly Served[], path: string): CapFault | null {
  if (places.length > placesAtMost)
    return { path, message: `A step names at most ${placesAtMost} places of the body.` }
  const seen = new Set<string>()
  for (const [index, { region, on, phase }] of places.entries()) {
    const place = `${region} ${on} ${phase}`
    if (seen.has(place)) return { path: `${path}.${index}`, message: 'This place is named twice.' }
    seen.add(place)
  }
  return null
}
