// Where Next leads, and which actions come too late because a boundary was crossed while they were on their way.
import type { Segment } from '../routines/timeline.ts'
import type { SessionAction } from './state.ts'

/** From a wait to what it leads to, from work to the next side or step. */
export function afterNext(here: Segment, segments: readonly Segment[]): number {
  return here.active ? startOf(segments, ({ part }) => part > here.part) : here.index + 1
}

/** The first segment of this kind; past the last one there is the end. */
export function startOf(segments: readonly Segment[], isWanted: (segment: Segment) => boolean): number {
  const found = segments.findIndex(isWanted)
  return found === -1 ? segments.length : found
}

export function isSameRound(one: Segment, other: Segment): boolean {
  return one.step.id === other.step.id && one.round === other.round
}

/** Next is too late where its aim is reached already; the others where what the runner saw is over. */
export function isTooLate(action: SessionAction, here: Segment, segments: readonly Segment[]): boolean {
  if (!('seen' in action) || action.seen === undefined || action.seen === here.key) return false
  const seen = segments.find(({ key }) => key === action.seen)
  if (!seen) return true
  switch (action.type) {
    case 'next':
      return here.index >= afterNext(seen, segments)
    case 'done':
    case 'adjust':
      return true
    case 'restart_step':
    case 'ease_off':
      return !isSameRound(seen, here)
  }
}
