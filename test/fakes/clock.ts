// A clock turned by hand: monotonic and wall time move apart as told, and wake-ups come when it says so.
import type { Clock } from '../../src/main/clock/clock.ts'
import { type Instant, instantFromEpoch } from '../../src/shared/base/day.ts'

type Wake = { deadlineMs: number; wake: () => void }

export class FakeClock implements Clock {
  #nowMs = 1000
  #asleepMs = 0
  #wallOffsetMs = Date.UTC(2026, 10, 22, 17, 0) - 1000
  #wakes: Wake[] = []

  nowMs(): number {
    return this.#nowMs
  }

  /** The computer was started an hour before the test. */
  sinceBootMs(): number {
    return 3_600_000 + this.#nowMs + this.#asleepMs
  }

  wall(): Instant {
    return instantFromEpoch(this.#nowMs + this.#asleepMs + this.#wallOffsetMs, 'Europe/Berlin')
  }

  wakeAt(deadlineMs: number, wake: () => void): () => void {
    const entry = { deadlineMs, wake }
    this.#wakes.push(entry)
    return () => {
      this.#wakes = this.#wakes.filter((other) => other !== entry)
    }
  }

  /** How many wake-ups are asked for. */
  get pending(): number {
    return this.#wakes.length
  }

  /** Lets time pass; every wake-up comes `lateMs` after its deadline. */
  run(ms: number, lateMs = 0): void {
    const untilMs = this.#nowMs + ms
    for (;;) {
      const next = this.#wakes.toSorted((one, other) => one.deadlineMs - other.deadlineMs)[0]
      if (!next || next.deadlineMs + lateMs > untilMs) break
      this.#nowMs = Math.max(this.#nowMs, next.deadlineMs + lateMs)
      this.#fire(next)
    }
    this.#nowMs = untilMs
  }

  /** Time passes and nothing is woken yet. */
  stall(ms: number): void {
    this.#nowMs += ms
  }

  /** The computer sleeps and the monotonic clock stands still with it, as on Linux; afterwards nothing is due that was not before. */
  sleep(ms: number): void {
    this.#asleepMs += ms
  }

  /** Time passes as on a stopped computer whose monotonic clock goes on; then what is due comes at once. */
  jump(ms: number): void {
    this.stall(ms)
    for (const entry of this.#wakes.filter(({ deadlineMs }) => deadlineMs <= this.#nowMs)) this.#fire(entry)
  }

  /** Someone sets the wall clock; the monotonic one does not notice. */
  moveWall(ms: number): void {
    this.#wallOffsetMs += ms
  }

  #fire(entry: Wake): void {
    this.#wakes = this.#wakes.filter((other) => other !== entry)
    entry.wake()
  }
}
