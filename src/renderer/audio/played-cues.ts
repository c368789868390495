// Which cues of a new list are new: lists replace each other, and what has begun is neither cut off nor given twice.
import type { Cue } from '../../shared/session/cues.ts'

/** A cue that was handed on, and how to take it back. */
export type Given = { cue: Cue; takeBack: () => void }

/** Two lists may place the same cue a hair apart. */
const sameMs = 50
const rememberMs = 2_000

/** Takes back what lies ahead, hands on what was not given before, and answers what is given now. */
export function replaceCues(
  given: readonly Given[],
  cues: readonly Cue[],
  nowMs: number,
  give: (cue: Cue) => () => void,
): Given[] {
  const begun = given.filter(({ cue }) => cue.atMs <= nowMs && cue.atMs > nowMs - rememberMs)
  for (const { cue, takeBack } of given) if (cue.atMs > nowMs) takeBack()
  const fresh = cues.filter((cue) => !begun.some((old) => same(old.cue, cue)))
  return [...begun, ...fresh.map((cue) => ({ cue, takeBack: give(cue) }))]
}

function same(one: Cue, other: Cue): boolean {
  return one.sound === other.sound && Math.abs(one.atMs - other.atMs) < sameMs
}
