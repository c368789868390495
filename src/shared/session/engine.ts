// The session engine: state, action and now give the next state. Deadlines only; nothing is counted between transitions.
import { Temporal } from 'temporal-polyfill'
import type { Answer } from '../base/answer.ts'
import type { Instant } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import type { Routine } from '../routines/routine.ts'
import { type Segment, timeline } from '../routines/timeline.ts'
import { accept, conflict } from './answer.ts'
import { adjust, easeOff, goBack } from './change-step.ts'
import { finish, moveTo, type Now } from './move.ts'
import { currentSegment, nextBoundaryMs, playedMs, segmentsOf } from './position.ts'
import type {
  ActiveSession,
  PauseReason,
  RecoverySession,
  RunningSession,
  SessionAction,
  SessionState,
} from './state.ts'
import { afterNext, isSameRound, isTooLate, startOf } from './step-through.ts'

/** Previous goes back to the start of this part after so long in it, before that to the part before. */
const restartAfterMs = 3000

type Begun = { id: string; before: Rating[]; recovery?: RecoverySession | undefined }

export function startSession(
  routine: Routine,
  { id, before, recovery, nowMs, wall }: Now & Begun,
): RunningSession {
  return {
    type: 'running',
    id,
    routine,
    startedAt: wall,
    eased: [],
    adjusted: {},
    playedBySegment: {},
    cutShort: [],
    before,
    ...(recovery && { recovery }),
    at: { index: 0, playedMs: 0, lengthMs: timeline(routine)[0]?.lengthMs ?? null },
    sinceMs: nowMs,
  }
}

/** The state after every boundary passed by `nowMs`, each at its own moment however late this is called. */
export function advance(state: SessionState, { nowMs, wall }: Now): SessionState {
  let reached = state
  const firstMs = nextBoundaryMs(reached)
  if (reached.type !== 'running' || firstMs === null || firstMs > nowMs) return reached
  const segments = segmentsOf(reached)
  for (;;) {
    const boundaryMs = nextBoundaryMs(reached)
    if (reached.type !== 'running' || boundaryMs === null || boundaryMs > nowMs) return reached
    const then = { nowMs: boundaryMs, wall: earlier(wall, nowMs - boundaryMs) }
    reached = moveTo(reached, segments, reached.at.index + 1, then, 'complete')
  }
}

/** What the runner's action makes of the session, or why it does not fit. */
export function act(before: SessionState, action: SessionAction, now: Now): Answer<SessionState> {
  const state = advance(before, now)
  if (state.type === 'idle') return conflict('No session is running.')
  if (state.type === 'finished') return conflict('This session has ended. It can be saved or discarded.')
  const answer = actOn(state, action, now)
  return answer.ok ? { ok: true, value: advance(answer.value, now) } : answer
}

/** Stops the clock at this moment. */
export function pause(session: RunningSession, nowMs: number, reason: PauseReason): SessionState {
  const { sinceMs: _, ...kept } = placed(session, nowMs)
  return { ...kept, type: 'paused', reason }
}

/** The same session with its place written out for `nowMs`, as it goes to the disk. */
export function placed(session: RunningSession, nowMs: number): RunningSession {
  return { ...session, at: { ...session.at, playedMs: playedMs(session, nowMs) }, sinceMs: nowMs }
}

/** A session read back from the disk: what was running waits at the place last written, what has ended has been told. */
export function restore(saved: SessionState): SessionState {
  if (saved.type === 'running') return pause(saved, saved.sinceMs, 'restarted')
  if (saved.type !== 'finished') return saved
  const { endedMs: _, ...kept } = saved
  return kept
}

/** The wall clock some time ago, in the same offset; to the second, as instants are written. */
export function earlier(wall: Instant, agoMs: number): Instant {
  const seconds = Math.floor(agoMs / 1000)
  if (seconds === 0) return wall
  const offset = wall.endsWith('Z') ? 'UTC' : wall.slice(-6)
  const then = Temporal.Instant.from(wall).subtract({ seconds }).toZonedDateTimeISO(offset)
  return then.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant
}

function actOn(session: ActiveSession, action: SessionAction, now: Now): Answer<SessionState> {
  const segments = segmentsOf(session)
  const here = currentSegment(session, segments)
  if (isTooLate(action, here, segments)) return accept(session)
  const back = (index: number) => accept(goBack(session, segments, index, now))
  switch (action.type) {
    case 'pause':
      if (session.type === 'paused') return conflict('The session is paused already.')
      return accept(pause(session, now.nowMs, 'runner'))
    case 'resume': {
      if (session.type === 'running') return conflict('The session is running already.')
      const { reason: _, ...kept } = session
      return accept({ ...kept, type: 'running', sinceMs: now.nowMs })
    }
    case 'next':
      return accept(moveTo(session, segments, afterNext(here, segments), now, 'left'))
    case 'previous':
      return back(previousPart(session, segments, now.nowMs))
    case 'restart_step':
      return back(startOf(segments, (segment) => isSameRound(segment, here)))
    case 'done':
      if (session.type === 'paused') return conflict('The session is paused.')
      if (here.lengthMs !== null) return conflict('This step ends by the clock.')
      return accept(moveTo(session, segments, here.index + 1, now, 'complete'))
    case 'adjust':
      return adjust(session, segments, action.seconds, now.nowMs)
    case 'ease_off':
      return easeOff(session, segments, now)
    case 'finish_early':
      return accept(finish(session, segments, now, 'left'))
  }
}

function previousPart(session: ActiveSession, segments: readonly Segment[], nowMs: number): number {
  const here = currentSegment(session, segments)
  const start = startOf(segments, ({ part }) => part === here.part)
  const intoPartMs = segments
    .slice(start, here.index)
    .reduce((sum, { lengthMs, plannedMs }) => sum + (lengthMs ?? plannedMs), playedMs(session, nowMs))
  const wanted = intoPartMs > restartAfterMs ? here.part : Math.max(0, here.part - 1)
  return startOf(segments, ({ part }) => part === wanted)
}
