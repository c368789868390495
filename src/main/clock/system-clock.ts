// The real clock: monotonic milliseconds, the time since the computer started, the wall clock in the runner's zone, and timers that neither come early nor overflow.
import { uptime } from 'node:os'
import { instantFromEpoch } from '../../shared/base/day.ts'
import type { Clock } from './clock.ts'

/** Node fires a timeout at once when it is longer than this. */
const longestTimeoutMs = 2 ** 31 - 1

export function systemClock(timeZone: () => string): Clock {
  return {
    nowMs,
    sinceBootMs: () => uptime() * 1000,
    wall: () => instantFromEpoch(Date.now(), timeZone()),
    wakeAt,
  }
}

function nowMs(): number {
  return performance.now()
}

function wakeAt(deadlineMs: number, wake: () => void): () => void {
  let timer = arm()
  function arm(): NodeJS.Timeout {
    const leftMs = Math.max(0, Math.ceil(deadlineMs - nowMs()))
    return setTimeout(fire, Math.min(leftMs, longestTimeoutMs))
  }
  function fire(): void {
    if (nowMs() < deadlineMs) timer = arm()
    else wake()
  }
  return () => clearTimeout(timer)
}
