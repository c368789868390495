// How late the session clock crosses its boundaries: an hour of two-second reps, three hundred times as fast as life.
import { bench } from 'vitest'
import { type Clock, createSessionClock } from '../../src/main/session-clock.ts'
import { systemClock } from '../../src/main/system-clock.ts'
import { Routine } from '../../src/shared/session/routine.ts'

const speed = 300
const reps = { type: 'reps', count: 50, phases: [{ holdSeconds: 2 }] } as const
const hour = Routine.parse({
  id: 'hour',
  name: 'Hour',
  family: 'other',
  blocks: [{ rounds: 36, steps: [{ id: 'rep', name: 'Rep', work: reps, getReadySeconds: 0 }] }],
})

const real = systemClock(() => 'UTC')
const fast: Clock = {
  nowMs: () => real.nowMs() * speed,
  wall: real.wall,
  wakeAt: (deadlineMs, wake) => real.wakeAt(deadlineMs / speed, wake),
}

bench(
  'an hour of reps',
  async () => {
    const floor = await lateBareTimers(1800, 2000)
    const session = await lateBoundaries(hour)
    console.table({ 'bare timers': percentiles(floor), 'session clock': percentiles(session) })
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
)

/** Milliseconds of real time by which each boundary was crossed too late. */
function lateBoundaries(routine: Routine): Promise<number[]> {
  return new Promise((resolve) => {
    const lateMs: number[] = []
    const session = createSessionClock({
      clock: fast,
      save: async () => ({ ok: true, value: null }),
      emit(event) {
        if (event.type !== 'session') return
        const { session: state, nowMs } = event.now
        if (state.type === 'running') lateMs.push((nowMs - state.sinceMs) / speed)
        if (state.type !== 'running') resolve(lateMs)
      },
    })
    session.start(routine, [])
  })
}

async function lateBareTimers(count: number, everyMs: number): Promise<number[]> {
  const lateMs: number[] = []
  const startMs = fast.nowMs()
  for (let n = 1; n <= count; n++) {
    const deadlineMs = startMs + n * everyMs
    await new Promise<void>((resolve) => fast.wakeAt(deadlineMs, resolve))
    lateMs.push((fast.nowMs() - deadlineMs) / speed)
  }
  return lateMs
}

function percentiles(lateMs: number[]): Record<string, string | number> {
  const sorted = lateMs.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
  return { boundaries: sorted.length, 'p50 ms': at(0.5), 'p99 ms': at(0.99), 'max ms': at(1) }
}
