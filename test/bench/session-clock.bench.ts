// How late the session clock crosses its boundaries on a busy computer: an hour of five-second reps, sixty times as fast as life.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { test } from 'vitest'
import type { Clock } from '../../src/main/clock/clock.ts'
import { createSessionClock } from '../../src/main/clock/session-clock.ts'
import { systemClock } from '../../src/main/clock/system-clock.ts'
import { openDocument } from '../../src/main/store/setting-file.ts'
import { Routine } from '../../src/shared/routines/routine.ts'
import { elapsedMs } from '../../src/shared/session/position.ts'
import { SessionState } from '../../src/shared/session/state.ts'
import { quantile } from './interleave.ts'
import { milliseconds, report } from './rows.ts'

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

test('session clock', async (context) => {
  const load = Array.from({ length: spinners }, () => new Worker('for (;;);', { eval: true }))
  try {
    const floor = await bareTimers()
    const session = await playedHour()
    const [atBestMs, lateMs] = [quantile(floor.lateMs, 0.99), quantile(session.lateMs, 0.99)]
    report(context, {
      what: `session clock: boundary p99 of an hour of reps, ${speed} times as fast as life, all cores but one busy`,
      goal: '<= bare timers + 5 ms',
      at: {},
      measured: `${milliseconds(lateMs)} (bare timers ${milliseconds(atBestMs)}), drift ${session.driftMs.toFixed(3)} ms`,
      reached: lateMs <= atBestMs + 5,
    })
  } finally {
    await Promise.all(load.map((worker) => worker.terminate()))
  }
})

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
