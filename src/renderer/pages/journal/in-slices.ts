// Long work done in slices shorter than a frame, so that the page draws and hears keys in between.
const sliceMs = 6

/** Takes step by step until the end, which is told; gives what stops it. */
export function inSlices<T>(
  steps: Iterator<T>,
  take: (step: T) => void = () => undefined,
  ended: () => void = () => undefined,
): () => void {
  let waiting = setTimeout(slice)
  function slice() {
    const until = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done) return ended()
      take(step.value)
    } while (performance.now() < until)
    waiting = setTimeout(slice)
  }
  return () => clearTimeout(waiting)
}
