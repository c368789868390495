// Where a session stands at a moment: its segments, the present one, what is played and what is left.
import { type Segment, timeline } from '../routines/timeline.ts'
import type { ActiveSession, FinishedSession, SessionState } from './state.ts'

/** The segments of this session, with what was eased off and the lengths that +10 s and -10 s made. */
export function segmentsOf(session: ActiveSession | FinishedSession): Segment[] {
  return timeline(session.routine, session.eased).map((segment) => {
    const lengthMs = session.adjusted[segment.key]
    return lengthMs === undefined ? segment : { ...segment, lengthMs }
  })
}

/** @throws RangeError when the session stands outside its own timeline. */
export function currentSegment(session: ActiveSession, segments: readonly Segment[]): Segment {
  const segment = segments[session.at.index]
  if (!segment) throw new RangeError(`currentSegment: no segment ${session.at.index}`)
  return segment
}

/** Milliseconds of the present segment that are played; never more than its length. */
export function playedMs(session: ActiveSession, nowMs: number): number {
  const { playedMs, lengthMs } = session.at
  const sinceThen = session.type === 'running' ? Math.max(0, nowMs - session.sinceMs) : 0
  return Math.min(playedMs + sinceThen, lengthMs ?? Number.POSITIVE_INFINITY)
}

/** Milliseconds left of the present segment; null waits for Done. */
export function remainingMs(session: ActiveSession, nowMs: number): number | null {
  return session.at.lengthMs === null ? null : session.at.lengthMs - playedMs(session, nowMs)
}

/** Milliseconds left of the whole session; reps that wait for Done count with the time planned for them. */
export function leftMs(session: ActiveSession, segments: readonly Segment[], nowMs: number): number {
  const here = segments[session.at.index]
  const ofThis = (session.at.lengthMs ?? here?.plannedMs ?? 0) - playedMs(session, nowMs)
  return segments
    .slice(session.at.index + 1)
    .reduce((sum, { lengthMs, plannedMs }) => sum + (lengthMs ?? plannedMs), Math.max(0, ofThis))
}

/** When the present segment ends on the monotonic clock; null while nothing ends by itself. */
export function nextBoundaryMs(state: SessionState): number | null {
  if (state.type !== 'running' || state.at.lengthMs === null) return null
  return state.sinceMs + (state.at.lengthMs - state.at.playedMs)
}

/** Milliseconds from the first to the last without the pauses. */
export function elapsedMs(session: ActiveSession | FinishedSession, nowMs: number): number {
  const left = Object.values(session.playedBySegment).reduce((sum, ms) => sum + ms, 0)
  return session.type === 'finished' ? left : left + playedMs(session, nowMs)
}
