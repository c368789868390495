// Holds the running session, sleeps until something happens in it, tells its cues and writes each step down.
import { randomUUID } from 'node:crypto'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { AppEvent, SessionNow } from '../../shared/contract/api.ts'
import type { Rating } from '../../shared/journal/records.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { cuesFor } from '../../shared/session/cues.ts'
import { act, advance, earlier, pause, placed, restore, startSession } from '../../shared/session/engine.ts'
import { nextBoundaryMs } from '../../shared/session/position.ts'
import type { AwayReason, RecoverySession, SessionAction, SessionState } from '../../shared/session/state.ts'
import type { Clock } from './clock.ts'

type SessionClockPorts = {
  clock: Clock
  save(state: SessionState): Promise<Answer<null>>
  emit(event: AppEvent): void
  newId?: () => string
  /** A wake-up later than this, or so much sleep, means that nobody was there. */
  sleptAfterMs?: number
}

export type SessionClock = {
  current(): SessionNow
  start(routine: Routine, before: Rating[], recovery?: RecoverySession): Answer<SessionNow>
  act(action: SessionAction): Answer<SessionNow>
  /** Back to no session, whether it was playing or finished. */
  discard(): Answer<SessionNow>
  /** Until what is held now is on the disk, or the runner has been told that it could not be written. */
  written(): Promise<void>
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
/** At least so often a running session looks whether the computer slept: a clock that stands still meanwhile wakes nobody. */
const lookMs = 1_000

export function createSessionClock({
  clock,
  save,
  emit,
  newId = randomUUID,
  sleptAfterMs = 5_000,
}: SessionClockPorts): SessionClock {
  let state: SessionState = { type: 'idle' }
  let wakeMs: number | null = null
  let cancelWake = () => {}
  let checkpointAtMs = Number.POSITIVE_INFINITY
  let seen = look()
  const write = latestWins(save, (message, over) =>
    emit({ type: 'trouble', message, at: clock.wall(), over }),
  )

  function become(next: SessionState, nowMs: number): SessionNow {
    const isNews = next !== state
    state = next
    checkpointAtMs = nowMs + checkpointMs
    wait()
    const now = { session: state, nowMs }
    if (isNews) emit({ type: 'session', now })
    emit({ type: 'cues', nowMs, cues: cuesFor(state, nowMs, checkpointMs + toldAheadMs) })
    // Last, since what is written is checked first, and that would keep the windows waiting.
    write.next(state.type === 'running' ? placed(state, nowMs) : state)
    return now
  }

  function wait(): void {
    cancelWake()
    seen = look()
    const boundaryMs = nextBoundaryMs(state) ?? Number.POSITIVE_INFINITY
    wakeMs = state.type === 'running' ? Math.min(boundaryMs, checkpointAtMs, seen.nowMs + lookMs) : null
    cancelWake = wakeMs === null ? () => {} : clock.wakeAt(wakeMs, wake)
  }

  function wake(): void {
    const nowMs = clock.nowMs()
    const present = reached(nowMs)
    if (present === state && nowMs < checkpointAtMs) wait()
    else become(present, nowMs)
  }

  function look() {
    return { nowMs: clock.nowMs(), sinceBootMs: clock.sinceBootMs() }
  }

  /** The state at this moment. Time that nobody saw pass, asleep or standing still, is not played. */
  function reached(nowMs: number): SessionState {
    const wall = clock.wall()
    const stoodStillMs = clock.sinceBootMs() - seen.sinceBootMs - (nowMs - seen.nowMs)
    if (state.type === 'running' && stoodStillMs > sleptAfterMs) return pause(state, seen.nowMs, 'slept')
    if (wakeMs === null || nowMs - wakeMs <= sleptAfterMs) return advance(state, { nowMs, wall })
    const due = advance(state, { nowMs: wakeMs, wall: earlier(wall, nowMs - wakeMs) })
    return due.type === 'running' ? pause(due, wakeMs, 'slept') : due
  }

  return {
    current: () => ({ session: state, nowMs: clock.nowMs() }),

    start(routine, before, recovery) {
      if (state.type === 'finished')
        return conflict('The last session is not saved yet. It can be saved or discarded first.')
      if (state.type !== 'idle') return conflict('A session is under way already.')
      const now = { nowMs: clock.nowMs(), wall: clock.wall() }
      const started = startSession(routine, { id: newId(), before, recovery, ...now })
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

    written: write.settled,

    restore: (saved) => become(restore(saved), clock.nowMs()),

    suspend(reason) {
      if (state.type !== 'running') return
      // Whoever swims or walks has left the computer: only what nobody can count, its sleep, stops the clock.
      if (state.recovery && reason !== 'slept') return
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

/** One write at a time; of the states that come up meanwhile only the latest is written. Trouble is told, and that it is over. */
function latestWins(save: SessionClockPorts['save'], onTrouble: (message: string, over: boolean) => void) {
  let trouble: string | null = null
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
        if (!answer.ok) onTrouble(answer.message, false)
        else if (trouble !== null) onTrouble(trouble, true)
        trouble = answer.ok ? null : answer.message
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
