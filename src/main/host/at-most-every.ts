// Lets something happen at most once in a while, whoever asks for it.

/** What is asked for sooner than `apartMs` after it last happened is left out. `nowMs` never jumps. */
export function atMostEvery(apartMs: number, nowMs: () => number, run: () => void): () => void {
  let lastMs = Number.NEGATIVE_INFINITY
  return () => {
    const now = nowMs()
    if (now - lastMs < apartMs) return
    lastMs = now
    run()
  }
}
