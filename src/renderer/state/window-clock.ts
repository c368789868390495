// The clocks of the window, as arguments so that tests turn them.
import { whenIdle } from '../timer/later.ts'

export type WindowClock = {
  performanceMs(): number
  epochMs(): number
  /** Settles when the window has nothing better to do; at once where it is left out. */
  idle?: () => Promise<void>
}

/** How long an idle moment is waited for, where the window never comes to rest. */
const idleAtMostMs = 1_000

export const windowClock: WindowClock = {
  performanceMs: () => performance.now(),
  epochMs: () => Date.now(),
  idle: () => new Promise((resolve) => whenIdle(resolve, idleAtMostMs, idleAtMostMs / 10)),
}
