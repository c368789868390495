// How late the session clock crosses its boundaries on a busy computer: an hour of five-second reps, sixty times as fast as life.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bench } from 'vitest'
import type { Clock } from '../../src/main/clock/clock.ts'
import { createSessionClock } from '../../src/main/clock/session-clock.ts'
import { systemClock } from '../../src/main/clock/system-clock.ts'
import { openDocument } from '../../src/main/store/setting-file.ts'
import { Routine } from '../../src/shared/routines/routine.ts'
import { elapsedMs } from '../../src/shared/session/position.ts'
import { SessionState } from '../../src/shared/session/state.ts'

const speed = 60
const boundaries = 720
const everyMs = 5000
/** All cores but one are kept busy. */
const spinners = Math.max(1, availableParallelism() - 1)

const reps = { type: 'reps', count: 60, phases: [{ holdSeconds: everyMs / 1000 }] } as const
const hour = Routine.parse({
  id: 'hour',
  name: 'Hour',
  family: 'other',
  blocks: [{ rounds: boundaries / 60, steps: [{ id: 'rep', name: 'Rep', work: reps, getReadySeconds: 0 }] }],
})

const real = systemClock(() => 'UTC')
const fast: Clock = {
  nowMs: () => real.nowMs() * speed,
  sinceBootMs: () => real.sinceBootMs() * speed,
  wall: real.wall,
  wakeAt: (deadlineMs, wake) => real.wakeAt(deadlineMs / speed, wake),
}

type Crossed = { lateMs: number[]; driftMs: number }

bench(
  'an hour of reps',
  async () => {
    const load = Array.from({ length: spinners }, () => new Worker('for (;;);', { eval: true }))
    try {
      const floor = await bareTimers()
      const session = await playedHour()
      console.log(
        `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${speed} times as fast as life`,
      )
      console.table({ 'bare timers': summary(floor), 'session clock': summary(session) })
    } finally {
      await Promise.all(load.map((worker) => worker.terminate()))
    }
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
)

/** An hour with its place written to a real file at each boundary. */
async function playedHour(): Promise<Crossed> {
  const folder = await mkdtemp(join(tmpdir(), 'afterrun-bench-'))
  try {
    const file = await openDocument<SessionState>({
      path: join(folder, 'session.json'),
      schema: SessionState,
      initial: { type: 'idle' },
    })
    if (!file.ok) throw new Error(file.message)
    return await crossBoundaries(file.value.write)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** @throws when the session stops before its end, or when a boundary is not one of this very hour. */
async function crossBoundaries(save: Parameters<typeof createSessionClock>[0]['save']): Promise<Crossed> {
  const lateMs: number[] = []
  const driftMs: number[] = []
  await new Promise<void>((resolve, reject) => {
    let startMs: number | null = null
    function hear(session: SessionState, nowMs: number): void {
      if (session.type !== 'running' && session.type !== 'finished') {
        reject(new Error(`The session stopped at boundary ${lateMs.length}.`))
        return
      }
      if (session.type === 'running') startMs ??= session.sinceMs
      const begunMs = startMs ?? Number.NaN
      const crossed = session.type === 'running' ? session.at.index : boundaries
      while (lateMs.length < crossed) lateMs.push((nowMs - (begunMs + (lateMs.length + 1) * everyMs)) / speed)
      driftMs.push(
        session.type === 'running'
          ? session.sinceMs - (begunMs + crossed * everyMs)
          : elapsedMs(session, nowMs) - boundaries * everyMs,
      )
      if (session.type === 'finished') resolve()
    }
    const session = createSessionClock({
      clock: fast,
      save,
      emit(event) {
        const nowMs = fast.nowMs()
        if (event.type === 'trouble') reject(new Error(event.message))
        if (event.type === 'session') hear(event.now.session, nowMs)
      },
      // So many seconds of real time as life would give it.
      sleptAfterMs: 5000 * speed,
    })
    session.start(hour, [])
  })
  const worstDriftMs = Math.max(...driftMs.map(Math.abs))
  if (lateMs.some((late) => late < 0)) throw new Error('A boundary was crossed before its time.')
  if (worstDriftMs >= 0.001) throw new Error(`A boundary is ${worstDriftMs} ms off.`)
  return { lateMs, driftMs: worstDriftMs }
}

/** The same deadlines with nothing done at them: what this computer gives at best. */
async function bareTimers(): Promise<Crossed> {
  const lateMs: number[] = []
  const startMs = fast.nowMs()
  while (lateMs.length < boundaries) {
    const deadlineMs = startMs + (lateMs.length + 1) * everyMs
    await new Promise<void>((resolve) => fast.wakeAt(deadlineMs, resolve))
    lateMs.push((fast.nowMs() - deadlineMs) / speed)
  }
  return { lateMs, driftMs: 0 }
}

function summary({ lateMs, driftMs }: Crossed): Record<string, string | number> {
  const sorted = lateMs.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(2)
  return {
    boundaries: sorted.length,
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'max ms': at(1),
    'drift over 60 min ms': driftMs.toFixed(3),
  }
}
