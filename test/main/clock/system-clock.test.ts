// The real clock's waiting, on timers turned by hand.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../../src/main/clock/system-clock.ts'

const clock = systemClock(() => 'Europe/Berlin')
const month = 31 * 24 * 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
  vi.setSystemTime('2026-11-22T17:00:00.750Z')
})
afterEach(() => {
  vi.useRealTimers()
})

test('wakes once at the deadline, not before and not again', () => {
  const woken: number[] = []
  const start = clock.nowMs()
  clock.wakeAt(start + 250.4, () => woken.push(clock.nowMs() - start))
  vi.advanceTimersByTime(250)
  expect(woken).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(woken).toEqual([251])
})

test('waits longer than one timer can', () => {
  let woken = 0
  clock.wakeAt(clock.nowMs() + month, () => woken++)
  vi.advanceTimersByTime(month - 1)
  expect(woken).toBe(0)
  vi.advanceTimersByTime(1)
  expect(woken).toBe(1)
})

test('stays asleep once cancelled, however often it was armed anew', () => {
  let woken = 0
  const cancel = clock.wakeAt(clock.nowMs() + month, () => woken++)
  vi.advanceTimersByTime(month - 1000)
  cancel()
  vi.advanceTimersByTime(month)
  expect(woken).toBe(0)
})

test('tells how long the computer has been on, which no change of the wall clock moves', () => {
  const before = clock.sinceBootMs()
  vi.setSystemTime('2027-01-01T00:00:00Z')
  expect(clock.sinceBootMs() - before).toBeLessThan(5000)
  expect(before).toBeGreaterThan(0)
})

test('tells the wall time in the runner’s zone', () => {
  expect(clock.wall()).toBe('2026-11-22T18:00:00+01:00')
})
