// The bars that show a whole routine, and how long its segments are.
import type { Segment } from '../../../../shared/routines/timeline.ts'

/** A bar of the routine: the work of one side, or the short time that leads to it. */
export type Bar = { first: number; last: number; lengthMs: number; thin: boolean }

/** Work of a part is one bar, from its first rep to its last; get-ready, changes of side and rests are thin ones. */
export function barsOf(segments: readonly Segment[]): Bar[] {
  return partsOf(segments).flatMap((part) => {
    const firstActive = part.findIndex(({ active }) => active)
    const lastActive = part.findLastIndex(({ active }) => active)
    return [
      ...barOf(part.slice(0, Math.max(0, firstActive)), true),
      ...barOf(part.slice(firstActive, lastActive + 1), false),
      ...barOf(part.slice(lastActive + 1), true),
    ]
  })
}

/** Reps that wait for Done count with the time planned for them. */
export function lengthOf({ lengthMs, plannedMs }: Segment): number {
  return lengthMs ?? plannedMs
}

export function sumOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + lengthOf(segment), 0)
}

function partsOf(segments: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = []
  for (const segment of segments) {
    const last = parts.at(-1)
    if (last && last[0]?.part === segment.part) last.push(segment)
    else parts.push([segment])
  }
  return parts
}

function barOf(segments: readonly Segment[], thin: boolean): Bar[] {
  const [first, last] = [segments[0], segments.at(-1)]
  return first && last ? [{ first: first.index, last: last.index, lengthMs: sumOf(segments), thin }] : []
}
