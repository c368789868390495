// What main goes by: its monotonic clock, the wall clock, and one way to be woken.
import type { Instant } from '../../shared/base/day.ts'

export type Clock = {
  /** Monotonic milliseconds from an arbitrary start. */
  nowMs(): number
  /** Milliseconds since the computer was started, its sleep counted, whatever the wall clock is set to; may be coarse. */
  sinceBootMs(): number
  wall(): Instant
  /** Calls once when the monotonic clock has reached the deadline; the answer cancels it. */
  wakeAt(deadlineMs: number, wake: () => void): () => void
}
