// Long work done in slices shorter than a frame, so that the page draws and hears keys in between.
import type { Later } from '../../shared/base/later.ts'
import { windowLater } from './later.ts'

const sliceMs = 6

/** Takes step by step until the end, which is told with what they come to; gives what stops it. */
export function inSlices<T, End = unknown>(
  steps: Iterator<T, End>,
  take: (step: T) => void = () => undefined,
  ended: (end: End) => void = () => undefined,
  later: Later = windowLater,
): () => void {
  let stop = later(0, slice)
  function slice() {
    const until = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done) return ended(step.value)
      take(step.value)
    } while (performance.now() < until)
    stop = later(0, slice)
  }
  return () => stop()
}

/** What the steps come to; null where they were called off before. */
export function endOf<End>(
  steps: Iterator<unknown, End>,
  signal: AbortSignal,
  later: Later = windowLater,
): Promise<End | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null)
    const stop = inSlices(steps, undefined, resolve, later)
    signal.addEventListener('abort', () => {
      stop()
      resolve(null)
    })
  })
}
