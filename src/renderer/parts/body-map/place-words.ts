// What is said of a place of the body: its name with its rating, and whether it counts.
import type { Rating } from '../../../shared/journal/records.ts'
import { feelWords } from '../../../shared/words/record-words.ts'
import type { Shape } from './shapes.ts'

/** Said of joints and tendons wherever they can be rated. */
export const notCounted = 'Noted, not counted as muscle soreness'

/** `left quads, 4 of 10, sharp`; a joint or tendon says that it does not count. */
export function placeWords(shape: Shape, rating: Pick<Rating, 'value' | 'feel' | 'atRest'> | null): string {
  const rated = rating ? [`${rating.value} of 10`, ...feelWords(rating)] : ['not rated']
  return [shape.name, ...rated, ...(shape.muscle ? [] : [notCounted.toLowerCase()])].join(', ')
}
