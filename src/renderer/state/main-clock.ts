// How far main's clock is ahead of the window's, learnt from every message that carries main's time.

/** A lead that falls by more than this is another clock: the window's went on while main's stood still. */
const jumpMs = 5_000

/** A message is heard late, never early, so the largest lead so far is the truest. */
export function leadAfter(leadMs: number, toldMs: number, heardMs: number): number {
  const told = toldMs - heardMs
  return told > leadMs || told < leadMs - jumpMs ? told : leadMs
}
