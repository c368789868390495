// What a file of routines would do to the library, in one sentence.
import type { Routine } from '../../../shared/routines/routine.ts'

/** `2 new, 1 takes the place of one of yours.` */
export function newAndReplaced(brought: readonly Routine[], own: readonly Routine[]): string {
  const ids = new Set(own.map(({ id }) => id))
  const replaced = brought.filter(({ id }) => ids.has(id)).length
  const added = brought.length - replaced
  if (replaced === 0) return `${added} new.`
  const places = replaced === 1 ? '1 takes the place of one of yours' : `${replaced} take the place of yours`
  return added === 0 ? `${places}.` : `${added} new, ${places}.`
}
