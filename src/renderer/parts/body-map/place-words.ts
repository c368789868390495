// What is said of a place of the body: its name with its rating, and whether it counts.
import type { Shape } from './shapes.ts'

/** Said of joints and tendons wherever they can be rated. */
export const notCounted = 'Noted, not counted as muscle soreness'

/** `left quads, 4 of 10`; a joint or tendon says that it does not count. */
export function placeWords(shape: Shape, value: number | null): string {
  const rated = value === null ? 'not rated' : `${value} of 10`
  return shape.muscle ? `${shape.name}, ${rated}` : `${shape.name}, ${rated}, ${notCounted.toLowerCase()}`
}

/** The name of a place at the start of a line. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
