// The port for what is done later: whoever waits is handed one, so that tests turn its clock by hand.

/** Runs a task after some milliseconds; answers how to call it off. */
export type Later = (waitMs: number, task: () => void) => () => void
