// Two races side by side: their summaries and the differences, later minus earlier (science.md 6.6).
import { withoutBinaryDust } from './arguments.ts'
import { type DomsSummary, domsSummary, doneExcessPoints, type SorenessSeries } from './doms.ts'

/** Points between two peaks below which they are called similar (science.md 6.6, SALA: 2 points are "much better"). */
const similarBelowPoints = 2

export type RaceComparison = {
  A: DomsSummary
  B: DomsSummary
  /** B minus A; null where either is not known. */
  deltaPeak: number | null
  /** Soreness-days over the logged stretches: comparable only where both were logged over the same days. */
  deltaAuc: number | null
  deltaDayBack: number | null
  /** Null where a peak is not known: then nothing is said. */
  peakDifferenceAtLeast2: boolean | null
}

/** Never says why two races differ: each is one race, with its own training, course and weather. */
export function compareRaces(input: { raceA: SorenessSeries; raceB: SorenessSeries }): RaceComparison {
  const A = domsSummary({ ...input.raceA, doneExcess: doneExcessPoints })
  const B = domsSummary({ ...input.raceB, doneExcess: doneExcessPoints })
  const deltaPeak = difference(A.peakExcess, B.peakExcess)
  return {
    A,
    B,
    deltaPeak,
    deltaAuc: difference(A.aucSorenessDays, B.aucSorenessDays),
    deltaDayBack: difference(A.dayBackToBaseline, B.dayBackToBaseline),
    peakDifferenceAtLeast2:
      deltaPeak === null ? null : withoutBinaryDust(Math.abs(deltaPeak)) >= similarBelowPoints,
  }
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : b - a
}
