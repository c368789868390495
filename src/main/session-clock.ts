// Holds the running session, sleeps until something happens in it, tells its cues and writes each step down.
import { randomUUID } from 'node:crypto'
import type { Answer, AppEvent, Refusal, SessionNow } from '../shared/api.ts'
import type { Instant } from '../shared/day.ts'
import type { Rating } from '../shared/journal/records.ts'
import { cuesFor } from '../shared/session/cues.ts'
import { act, advance, earlier, pause, placed, restore, startSession } from '../shared/session/engine.ts'
import { nextBoundaryMs } from '../shared/session/place.ts'
import type { Routine } from '../shared/session/routine.ts'
import type { AwayReason, SessionAction, SessionState } from '../shared/session/state.ts'

export type Clock = {
  /** Monotonic milliseconds from an arbitrary start. */
  nowMs(): number
  wall(): Instant
  /** Calls once when the monotonic clock has reached the deadline; the answer cancels it. */
  wakeAt(deadlineMs: number, wake: () => void): () => void
}

type SessionClockPorts = {
  clock: Clock
  save(state: SessionState): Promise<Answer<null>>
  emit(event: AppEvent): void
  newId?: () => string
}

export type SessionClock = {
  current(): SessionNow
  start(routine: Routine, before: Rating[]): Answer<SessionNow>
  act(action: SessionAction): Answer<SessionNow>
  /** Back to no session, whether it was playing or finished. */
  discard(): Answer<SessionNow>
  /** Takes up what the disk holds, paused where it was running. */
  restore(saved: SessionState): SessionNow
  /** The computer goes to sleep, or its screen is locked. */
  suspend(reason: AwayReason): void
  /** Writes the place down for the last time and stops waiting. */
  close(): Promise<void>
}

/** At least so often the place goes to the disk and the cues ahead are told again. */
const checkpointMs = 15_000
/** Cues are told this long before they could be due, so that none hangs on the next wake-up. */
const toldAheadMs = 2_000
/** A wake-up later than this means that the computer slept, or that everything stood still. */
const sleptAfterMs = 5_000

export function createSessionClock({
  clock,
  save,
  emit,
  newId = randomUUID,
}: SessionClockPorts): SessionClock {
  let state: SessionState = { type: 'idle' }
  let wakeMs: number | null = null
  let cancelWake = () => {}
  const write = latestWins(save, (message) => emit({ type: 'trouble', message, at: clock.wall() }))

  function become(next: SessionState, nowMs: number): SessionNow {
    const isNews = next !== state
    state = next
    const boundaryMs = nextBoundaryMs(state)
    cancelWake()
    wakeMs =
      state.type === 'running' ? Math.min(boundaryMs ?? Number.POSITIVE_INFINITY, nowMs + checkpointMs) : null
    cancelWake = wakeMs === null ? () => {} : clock.wakeAt(wakeMs, wake)
    write.next(state.type === 'running' ? placed(state, nowMs) : state)
    const now = { session: state, nowMs }
    if (isNews) emit({ type: 'session', now })
    emit({ type: 'cues', nowMs, cues: cuesFor(state, nowMs, checkpointMs + toldAheadMs) })
    return now
  }

  function wake(): void {
    const nowMs = clock.nowMs()
    become(reached(nowMs), nowMs)
  }

  /** The state at this moment. Time that nobody saw pass, asleep or standing still, is not played. */
  function reached(nowMs: number): SessionState {
    const wall = clock.wall()
    if (wakeMs === null || nowMs - wakeMs <= sleptAfterMs) return advance(state, { nowMs, wall })
    const seen = advance(state, { nowMs: wakeMs, wall: earlier(wall, nowMs - wakeMs) })
    return seen.type === 'running' ? pause(seen, wakeMs, 'slept') : seen
  }

  return {
    current: () => ({ session: state, nowMs: clock.nowMs() }),

    start(routine, before) {
      if (state.type === 'finished')
        return conflict('The last session is not saved yet. It can be saved or discarded first.')
      if (state.type !== 'idle') return conflict('A session is under way already.')
      const now = { nowMs: clock.nowMs(), wall: clock.wall() }
      const started = startSession(routine, { id: newId(), before, ...now })
      return { ok: true, value: become(started, now.nowMs) }
    },

    act(action) {
      const now = { nowMs: clock.nowMs(), wall: clock.wall() }
      const present = reached(now.nowMs)
      const answer = act(present, action, now)
      if (answer.ok) return { ok: true, value: become(answer.value, now.nowMs) }
      if (present !== state) become(present, now.nowMs)
      return answer
    },

    discard: () => ({ ok: true, value: become({ type: 'idle' }, clock.nowMs()) }),

    restore: (saved) => become(restore(saved), clock.nowMs()),

    suspend(reason) {
      if (state.type !== 'running') return
      const nowMs = clock.nowMs()
      const present = reached(nowMs)
      become(present.type === 'running' ? pause(present, nowMs, reason) : present, nowMs)
    },

    async close() {
      cancelWake()
      if (state.type === 'running') write.next(placed(state, clock.nowMs()))
      await write.settled()
    },
  }
}

/** One write at a time; of the states that come up meanwhile only the latest is written. */
function latestWins(save: SessionClockPorts['save'], onTrouble: (message: string) => void) {
  let waiting: SessionState | null = null
  let writing = Promise.resolve()
  let isWriting = false

  async function writeAll(): Promise<void> {
    isWriting = true
    try {
      while (waiting) {
        const latest: SessionState = waiting
        waiting = null
        const answer = await save(latest)
        if (!answer.ok) onTrouble(answer.message)
      }
    } finally {
      isWriting = false
    }
  }

  return {
    next(state: SessionState): void {
      waiting = state
      if (!isWriting) writing = writeAll()
    },
    settled: () => writing,
  }
}

function conflict(message: string): Refusal {
  return { ok: false, fault: 'conflict', message }
}
