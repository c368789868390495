// Going from one segment to another, and to the end; the only place where played time is written down.
import type { Instant } from '../base/day.ts'
import type { Segment } from '../routines/timeline.ts'
import { stepLogs } from './log.ts'
import { currentSegment, playedMs } from './position.ts'
import type { ActiveSession, FinishedSession } from './state.ts'

/** The monotonic clock in milliseconds, and the wall clock, which is only ever written down. */
export type Now = { nowMs: number; wall: Instant }

/** `complete`: played to the end or done; `left`: the runner goes on, back or away. */
type Departure = 'complete' | 'left'

/** To the start of a segment, running or paused as before; past the last one the session is finished. */
export function moveTo(
  session: ActiveSession,
  segments: readonly Segment[],
  index: number,
  now: Now,
  departure: Departure,
): ActiveSession | FinishedSession {
  const next = segments[index]
  if (!next) return finish(session, segments, now, departure)
  const departed = { ...session, ...depart(session, segments, now.nowMs, departure) }
  const at = { index, playedMs: 0, lengthMs: next.lengthMs }
  return departed.type === 'running' ? { ...departed, at, sinceMs: now.nowMs } : { ...departed, at }
}

export function finish(
  session: ActiveSession,
  segments: readonly Segment[],
  now: Now,
  departure: Departure,
): FinishedSession {
  const { id, routine, startedAt, eased, adjusted, before, recovery } = session
  const kept = { id, routine, startedAt, eased, adjusted, before, ...(recovery && { recovery }) }
  const played = depart(session, segments, now.nowMs, departure)
  return {
    ...kept,
    ...played,
    type: 'finished',
    endedAt: now.wall,
    endedMs: now.nowMs,
    early: departure === 'left',
    steps: stepLogs({ ...kept, ...played }),
  }
}

/** What is written down of the segment that is left. One that was played to its end before stays complete. */
export function depart(
  session: ActiveSession,
  segments: readonly Segment[],
  nowMs: number,
  departure: Departure,
): Pick<ActiveSession, 'playedBySegment' | 'cutShort'> {
  const { key } = currentSegment(session, segments)
  const { playedBySegment, cutShort } = session
  const before = playedBySegment[key]
  const played = playedMs(session, nowMs)
  const isComplete = departure === 'complete' || played === session.at.lengthMs
  const wasComplete = before !== undefined && !cutShort.includes(key)
  const others = cutShort.filter((other) => other !== key)
  return {
    playedBySegment: { ...playedBySegment, [key]: (before ?? 0) + played },
    cutShort: isComplete || wasComplete ? others : [...others, key],
  }
}
