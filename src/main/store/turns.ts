// How the store lets time pass: a task put off, and a breath between two slices of work.

/** Runs something once, after a while, and gives the way to call it off. */
export type Scheduler = (run: () => void, afterMs: number) => () => void

/** Lets everything else go on before the next slice of work. */
export type Breathe = () => Promise<void>

export const timer: Scheduler = (run, afterMs) => {
  const timeout = setTimeout(run, afterMs)
  return () => clearTimeout(timeout)
}

export const nextTurn: Breathe = () => new Promise((resolve) => setImmediate(resolve))
