// When the clock of the player has something new to show: its next whole second, and the next small step of ring and bar.

/** The ring is drawn in so many steps where these are not too quick: on a large ring each is about two pixels. */
const ringSteps = 600
/** All of these go into a second, so that ring and figures turn over in one frame. */
const stepsMs = [125, 250, 500, 1000] as const

/** How long a step of ring and bar is, never under an eighth of a second; with less motion they go by the second. */
export function stepMs(lengthMs: number, lessMotion: boolean): number {
  if (lessMotion) return 1000
  return stepsMs.find((ms) => ms >= lengthMs / ringSteps) ?? 1000
}

/**
 * Milliseconds until something new is to be painted: `leftMs` of the segment and `totalMs` of the session are left, and
 * both are counted down to whole seconds. Null where nothing changes by itself any more.
 */
export function nextPaintMs(leftMs: number, totalMs: number, step: number): number | null {
  if (leftMs <= 0) return null
  return Math.min(untilNext(leftMs, step), untilNext(totalMs, 1000))
}

/** Of a clock that counts up, until its next whole second. */
export function untilNextSecondMs(playedMs: number): number {
  return 1000 - (playedMs % 1000)
}

/** Until so much is left that it is a whole number of parts; a whole part where it is one now. */
function untilNext(leftMs: number, partMs: number): number {
  return leftMs - partMs * (Math.ceil(leftMs / partMs - 1e-6) - 1)
}
