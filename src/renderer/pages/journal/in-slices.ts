// Long work done in slices shorter than a frame, so that the page draws and hears keys in between.
import type { Later } from '../../../shared/base/later.ts'
import { windowLater } from '../../timer/later.ts'

const sliceMs = 6

/** Takes step by step until the end, which is told; gives what stops it. */
export function inSlices<T>(
  steps: Iterator<T>,
  take: (step: T) => void = () => undefined,
  ended: () => void = () => undefined,
  later: Later = windowLater,
): () => void {
  let stop = later(0, slice)
  function slice() {
    const until = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done) return ended()
      take(step.value)
    } while (performance.now() < until)
    stop = later(0, slice)
  }
  return () => stop()
}
