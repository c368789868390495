// Whether the laps of a watch tell that fast and easy parts took turns.
import type { Lap } from './records.ts'

/** standing.md 5: so many laps in a row, each faster or slower than the one before by more than this part. */
const lapsAtLeast = 6
const apartBy = 0.15

/** A warm-up and a cool-down around them, in laps of an even pace, do not matter. */
export function guessIntervals(laps: readonly Lap[]): boolean {
  const speeds = laps.map(({ seconds, meters }) => (meters && seconds > 0 ? meters / seconds : null))
  let inRow = 1
  let before = 0
  for (const [at, speed] of speeds.entries()) {
    const last = speeds[at - 1]
    const turn = speed && last ? turnOf(last, speed) : 0
    inRow = turn === 0 ? 1 : turn === -before || inRow === 1 ? inRow + 1 : 2
    before = turn
    if (inRow >= lapsAtLeast) return true
  }
  return false
}

/** 1 for clearly faster, -1 for clearly slower, 0 for neither; by pace, which is what runners go by. */
function turnOf(last: number, speed: number): -1 | 0 | 1 {
  if (speed > last * (1 + apartBy)) return 1
  return last > speed * (1 + apartBy) ? -1 : 0
}
