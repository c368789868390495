// Any order of waits and actions on any routine, and what a watcher with a stopwatch sees of it.
import fc from 'fast-check'
import { type Instant, instantFromEpoch } from '../../../src/shared/base/day.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import type { Segment } from '../../../src/shared/routines/timeline.ts'
import { act, advance, startSession } from '../../../src/shared/session/engine.ts'
import { currentSegment, nextBoundaryMs, segmentsOf } from '../../../src/shared/session/position.ts'
import type { ActiveSession, SessionAction, SessionState } from '../../../src/shared/session/state.ts'
import { started } from './arbitrary.ts'

export type Event = { waitMs: number; action: SessionAction | null }
const anyAction = fc.oneof(
  fc.constantFrom<SessionAction>(
    { type: 'pause' },
    { type: 'resume' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'restart_step' },
    { type: 'done' },
    { type: 'ease_off' },
    { type: 'finish_early' },
  ),
  fc.integer({ min: -20, max: 20 }).map((seconds): SessionAction => ({ type: 'adjust', seconds })),
)
/** Mostly seconds, now and then the clock jumps ahead by an hour. */
const anyWait = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 3_600_000 }) },
)
export const anyEvents: fc.Arbitrary<Event[]> = fc.array(
  fc.record({ waitMs: anyWait, action: fc.option(anyAction, { freq: 4 }) }),
  { maxLength: 30 },
)

export const trueWall = (nowMs: number) =>
  instantFromEpoch(Date.UTC(2026, 10, 22, 17) + nowMs, 'Europe/Berlin')
export const jumpingWall = (nowMs: number) => trueWall(((nowMs * 7919) % 40) * 86_400_000)

type Step = {
  from: SessionState
  to: SessionState
  fromMs: number
  toMs: number
  action: SessionAction | null
}

/** Every state on the way, before and after each wait and each action that fits. */
export function walk(routine: Routine, events: Event[], wallAt: (nowMs: number) => Instant) {
  const now = (nowMs: number) => ({ nowMs, wall: wallAt(nowMs) })
  const first = startSession(routine, { id: started(routine).id, before: [], ...now(0) })
  const steps: Step[] = [{ from: first, to: first, fromMs: 0, toMs: 0, action: null }]
  const last = () => steps.at(-1) as Step
  const go = (to: SessionState, toMs: number, action: SessionAction | null) => {
    steps.push({ from: last().to, to, fromMs: last().toMs, toMs, action })
  }
  for (const { waitMs, action } of events) {
    const thenMs = last().toMs + waitMs
    go(advance(last().to, now(thenMs)), thenMs, null)
    const answer = action && act(last().to, action, now(thenMs))
    if (answer?.ok) go(answer.value, thenMs, action)
  }
  return { state: last().to, nowMs: last().toMs, steps }
}

/** One stay in one segment: how long by the stopwatch, and how it ended. */
export type Visit = { segment: Segment; ms: number; ended: 'by the clock' | 'by Done' | 'otherwise' }

/** All stays in order; each wait is watched from boundary to boundary, whatever was waited for in one go. */
export function visitsOf(steps: readonly Step[]): Visit[] {
  const visits: Visit[] = []
  const end = (ended: Visit['ended']) => {
    const last = visits.at(-1)
    if (last) last.ended = ended
  }
  const arrive = (state: SessionState) => {
    if (isActive(state))
      visits.push({ segment: currentSegment(state, segmentsOf(state)), ms: 0, ended: 'otherwise' })
  }
  const [first] = steps
  if (first) arrive(first.to)
  for (const { from, to, fromMs, toMs, action } of steps) {
    if (action && isActive(from) && hasMoved(from, to, action)) {
      end(action.type === 'done' ? 'by Done' : action.type === 'adjust' ? 'by the clock' : 'otherwise')
      arrive(to)
    }
    let state = from
    for (let atMs = fromMs; state.type === 'running' && atMs < toMs; ) {
      const untilMs = Math.min(toMs, nextBoundaryMs(state) ?? toMs)
      const after = advance(state, { nowMs: untilMs, wall: trueWall(untilMs) })
      const here = visits.at(-1)
      if (here) here.ms += untilMs - atMs
      if (!isActive(after) || after.at.index !== state.at.index) {
        end('by the clock')
        arrive(after)
      }
      state = after
      atMs = untilMs
    }
  }
  return visits
}

export function isActive(state: SessionState): state is ActiveSession {
  return state.type === 'running' || state.type === 'paused'
}

/** Whether an action ended the stay in a segment, even if it leads to the start of the same one. */
function hasMoved(from: ActiveSession, to: SessionState, { type }: SessionAction): boolean {
  if (type === 'previous' || type === 'restart_step' || !isActive(to)) return true
  const keyOf = (state: ActiveSession) => currentSegment(state, segmentsOf(state)).key
  return to.at.index !== from.at.index || keyOf(to) !== keyOf(from)
}
